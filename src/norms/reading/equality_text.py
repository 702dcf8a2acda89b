"""Reads `equality.yaml`: protected characteristics and instruments; checks that every distinction cites one it may."""

import re
from collections.abc import Iterator

from norms.equality import KINDS, Characteristic, Equality, Instrument
from norms.errors import suggestion
from norms.graph import Door, FactOf, ItemFact, Node
from norms.reading.act_text import check_confidence, check_source
from norms.reading.yaml_lines import Entries, read_yaml
from norms.statute import Act, Rule
from norms.told import alternatives, told
from norms.vocabulary import Fact, Vocabulary

ID = re.compile(r"[a-z0-9_]+/[0-9A-Za-z.-]+")
STATE = re.compile(r"[A-Z]{3}")


def read_equality(text: str, file: str, act: Act, into: Equality) -> None:
    """Adds what one file says to `into`. Raises NormError for a name that is already there or a foreign word."""
    tree = read_yaml(text, file).only("protected", "instruments")
    for name, entry in _named(tree.entries("protected")):
        if name in into.protected:
            raise entry.place.refuse(
                told("'{name}' is protected already", name=name), "one entry for each characteristic"
            )
        entry.only("az", "en", "ru", "by")
        into.protected[name] = Characteristic(name, entry.words(), _texts(entry, "by"))
    for id_, entry in _named(tree.entries("instruments")):
        if id_ in into.instruments:
            raise entry.place.refuse(told("'{name}' is registered already", name=id_), "one entry for each instrument")
        into.instruments[id_] = _instrument(id_, entry, act)


def check_equality(equality: Equality, versions: dict[str, list[Rule]]) -> None:
    """Refuses a distinction whose instrument does not exist, is not in force, or allows something else."""
    for instrument in equality.instruments.values():
        for name in instrument.allows:
            if name not in equality.protected:
                raise instrument.place.refuse(
                    told("'{name}' is not protected", name=name), suggestion(name, equality.protected)
                )
        for name in instrument.outcomes:
            if name not in versions:
                raise instrument.place.refuse(told("there is no rule '{name}'", name=name), suggestion(name, versions))
    for rule in (rule for found in versions.values() for rule in found):
        for door in _doors(rule.body):
            _check_door(door, rule, equality)


def check_protected(vocabulary: Vocabulary, equality: Equality) -> None:
    """Refuses a fact that is protected as something nobody protects."""
    for facts in vocabulary.entities.values():
        for fact in facts.values():
            if fact.protected and fact.protected not in equality.protected:
                instead = suggestion(fact.protected, equality.protected)
                raise fact.place.refuse(
                    told(
                        "{name} is protected as '{characteristic}', which no act names",
                        name=fact.name,
                        characteristic=fact.protected,
                    ),
                    instead,
                )


def _named(entries: Entries) -> Iterator[tuple[str, Entries]]:
    return ((key, entries.entries(key)) for key in entries.parts)


def _texts(entry: Entries, key: str) -> tuple[str, ...]:
    return tuple(str(part) for part in entry.items(key))


def _instrument(id_: str, entry: Entries, act: Act) -> Instrument:
    entry.only("az", "en", "ru", "kind", "allows", "outcomes", "states", "since", "until", "source", "confidence")
    if not ID.fullmatch(id_):
        raise entry.place.refuse(
            told("'{name}' is not the name of an instrument", name=id_), "migration_code/45.1.3 or treaty/name"
        )
    kind = entry.text("kind")
    if kind not in KINDS:
        raise entry.at("kind").refuse(told("'{kind}' is not a kind of instrument", kind=kind), alternatives(KINDS))
    states = _texts(entry, "states")
    if any(not STATE.fullmatch(state) for state in states) or bool(states) != (kind == "treaty"):
        raise entry.at("states").refuse("a treaty names its states, an article none", "states: [KAZ]")
    for key in ("allows", "outcomes"):
        if not entry.items(key):
            raise entry.at(key).refuse(told("an instrument says which {key}", key=key), told("{key}: [ … ]", key=key))
    return Instrument(
        id_, kind, entry.words(), _texts(entry, "allows"), _texts(entry, "outcomes"), states, entry.day("since"),
        entry.day("until") if "until" in entry.parts else None,
        check_source(entry.text("source"), act, entry.at("source")),
        check_confidence(entry.text("confidence"), entry.at("confidence")), entry.place,
    )  # fmt: skip


def _doors(node: Node) -> Iterator[Door]:
    if isinstance(node, Door):
        yield node
    for part in node.args:
        yield from _doors(part)


def _check_door(door: Door, rule: Rule, equality: Equality) -> None:
    instrument = equality.instruments.get(door.by)
    if instrument is None:
        instead = suggestion(door.by, equality.instruments)
        raise rule.place.refuse(
            told("no instrument '{instrument}' stands in equality.yaml", instrument=door.by), instead
        )
    if rule.name not in instrument.outcomes:
        raise rule.place.refuse(
            told("{instrument} does not cover {rule}", instrument=door.by, rule=rule.name),
            told("outcomes: [{rule}] in its entry", rule=rule.name),
        )
    if not instrument.in_force(rule.since):
        raise rule.place.refuse(
            told("{instrument} is not in force on {day}", instrument=door.by, day=rule.since),
            told('since="{day}" or later', day=instrument.since),
        )
    for name in sorted({fact.protected for fact in _facts(door) if fact.protected} - set(instrument.allows)):
        raise rule.place.refuse(
            told("{instrument} allows no distinction by {name}", instrument=door.by, name=name),
            told("allows: [{name}] where the law says so", name=name),
        )


def _facts(node: Node) -> Iterator[Fact]:
    """The facts written inside the distinction itself."""
    if isinstance(node, (FactOf, ItemFact)):
        yield node.fact
    for part in node.args:
        yield from _facts(part)
