"""What a country's sources leave open, so that a proof tells a gap that is known from one that nobody has seen.

`gaps.yaml` of the country package: `tables`, `values` and `rules` by name, each with `because` and `source`; a gap of a table
has `keys`, one for each column: `any`, the keys `[a, b]`, or `{other_than: [a, b]}`. `stay` names the facts that say from when to
when somebody stays lawfully.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from korpu.law.country import Country
from norms.errors import Place, suggestion
from norms.kinds import Kind
from norms.proof.gaps import EVERY, Keys, Pattern
from norms.reading.literals import written
from norms.reading.yaml_lines import Entries, Items, Tree, read_yaml_file
from norms.told import told


@dataclass(frozen=True)
class Declared:
    """Gaps by the name of their table, value or rule; and the two facts of a lawful stay, both empty where they are not named."""

    patterns: Mapping[str, list[Pattern]] = field(default_factory=dict)
    begins: str = ""
    ends: str = ""


def declared(found: Country) -> Declared:
    """The gaps of a country. Raises `NormError` for one that speaks of nothing, or gives no reason or source."""
    file = found.declared.gaps
    return Declared() if file is None else _read(file, found)


def _read(file: Path, found: Country) -> Declared:
    tree, law = read_yaml_file(file).only("stay", "tables", "values", "rules"), found.law
    patterns: dict[str, list[Pattern]] = {}
    tables = tree.entries("tables")
    for name in tables.parts:
        _known(name, law.tables, tables.at(name))
        patterns[name] = [_pattern(row, law.tables[name].keys) for row in tables.rows(name)]
    for key, known in (("values", law.values), ("rules", law.versions)):
        entries = tree.entries(key)
        for name in entries.parts:
            _known(name, known, entries.at(name))
            _cited(entries.entries(name).only("because", "source"))
            patterns[name] = []
    stay = tree.entries("stay").only("begins", "ends")
    for key in ("begins", "ends") if stay.parts else ():
        _known(stay.text(key), law.facts, stay.at(key))
    return Declared(patterns, stay.text("begins", ""), stay.text("ends", ""))


def _pattern(row: Entries, kinds: tuple[Kind, ...]) -> Pattern:
    _cited(row.only("keys", "because", "source"))
    parts = row.items("keys")
    if len(parts) != len(kinds):
        raise row.at("keys").refuse(
            told("the table has {count} keys", count=len(kinds)),
            told("keys: [{keys}]", keys=", ".join(["any"] * len(kinds))),
        )
    return tuple(_keys(part, kind, row.at("keys")) for part, kind in zip(parts, kinds, strict=True))


def _keys(part: Tree, kind: Kind, place: Place) -> Keys:
    if part == "any":
        return EVERY
    if isinstance(part, Entries):
        return Keys(_listed(part.only("other_than").items("other_than"), kind, place), other_than=True)
    if isinstance(part, Items):
        return Keys(_listed(part.parts, kind, place))
    raise place.refuse(
        told("'{part}' is not a list of keys", part=part), told("any, [{part}] or {{other_than: [{part}]}}", part=part)
    )


def _listed(parts: list[Tree], kind: Kind, place: Place) -> frozenset[bool | int | str]:
    return frozenset(written(str(part), kind, place) for part in parts)


def _cited(entry: Entries) -> None:
    for key in ("because", "source"):
        entry.text(key)


def _known(name: str, names: Mapping[str, object], place: Place) -> None:
    if name not in names:
        raise place.refuse(told("the law has no '{name}'", name=name), suggestion(name, names))
