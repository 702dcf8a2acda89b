"""What the country says of remedies: what is in a person's hands, how it is said, and what nobody wishes for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from functools import cache

from korpu.blueprints.words import Words
from korpu.law.country import Country
from korpu.law.finding import Finding
from norms.errors import Place, suggestion
from norms.reading.yaml_lines import Entries, read_yaml_file
from norms.told import told


@dataclass(frozen=True)
class Sheet:
    """The file of remedies, read. By the id of a matter: `elsewhere` what is no remedy there, `burdens` the requests that are made
    against somebody, `ends` the rules with which a burden ends.
    """

    hands: tuple[str, ...] = ()
    acts: frozenset[str] = frozenset()
    advice: Mapping[str, Words] = field(default_factory=dict)
    elsewhere: Mapping[str, frozenset[str]] = field(default_factory=dict)
    burdens: Mapping[str, frozenset[str]] = field(default_factory=dict)
    ends: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def hands_in(self, matter: str) -> tuple[str, ...]:
        """The facts that a person can change in this matter; of two that cost the same the first is told."""
        return tuple(name for name in self.hands if name not in self.elsewhere.get(matter, ()))

    def bears(self, finding: Finding) -> bool:
        """What is asked is asked against the person: they want the law to say no."""
        return finding.request in self.burdens.get(finding.service.id, ())

    def wants_end(self, finding: Finding) -> bool:
        """The question is whether a burden has ended, and they want it to."""
        return finding.ending and finding.service.id in self.ends


@cache
def sheet_of(found: Country) -> Sheet:
    """The file of the country, or an empty one. Raises `NormError` for a name that the law or the matters do not know."""
    file = found.declared.remedies
    if file is None:
        return Sheet()
    tree = read_yaml_file(file).only("in_their_hands", "acts", "advice", "elsewhere", "burdens", "ends")
    facts, advice = found.law.facts, tree.entries("advice")
    acts = tuple(_named(tree, "acts", facts))
    requests = {request for matter in found.matters.values() for request in matter.requests}
    return Sheet(
        hands=tuple(dict.fromkeys((*_named(tree, "in_their_hands", facts), *acts))),
        acts=frozenset(acts),
        advice={_known(name, facts, advice.at(name)): advice.entries(name).words() for name in advice.parts},
        elsewhere={name: frozenset(names) for name, names in _by_matter(tree, "elsewhere", found, facts)},
        burdens={name: frozenset(names) for name, names in _by_matter(tree, "burdens", found, requests)},
        ends=dict(_by_matter(tree, "ends", found, found.law.versions)),
    )


def _by_matter(tree: Entries, key: str, found: Country, known: Iterable[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    entries = tree.entries(key)
    for matter in entries.parts:
        name = _known(matter, found.matters, entries.at(matter))
        yield name, tuple(_named(entries, matter, known))


def _named(tree: Entries, key: str, known: Iterable[str]) -> Iterator[str]:
    """Every name of a list; one may end or begin with *."""
    for pattern in map(str, tree.items(key)):
        names = [name for name in known if fnmatchcase(name, pattern)]
        yield from names or [_known(pattern, known, tree.at(key))]


def _known(name: str, known: Iterable[str], place: Place) -> str:
    if name not in known:
        raise place.refuse(told("nothing is called {name} here", name=repr(name)), suggestion(name, known))
    return name
