"""What would help somebody to whom the law says no, or not yet: the least change for each ground, in plain words, with its article.

Found by a solver, decided again by the engine. Discretion is never promised: what only an officer can say is named as that.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path

from korpu.law.country import Country
from korpu.law.finding import Finding
from korpu.law.remedy_words import Speaker, Told
from norms import graph
from norms.book import Book
from norms.errors import suggestion
from norms.graph import Node
from norms.kinds import BOOL, DATE, MONEY
from norms.proof.outcomes import conjunction, contrary
from norms.proof.remedy import Remedies, Remedy
from norms.reading.yaml_lines import read_yaml_file
from norms.statute import Rule
from norms.told import told

MOST = 3
"""Ways that are told, the cheapest first."""
IN_ORDER = ("grant", "keep")
"""Outcomes that need no remedy."""
FILED = "filed_on"
"""The day of filing moves with the day of the act, for whoever has not filed yet."""


@dataclass(frozen=True)
class Way:
    """One way to a yes: the ground that would hold, if the law asks for one, and what it takes."""

    ground: Rule | None
    remedy: Remedy


def ways(finding: Finding) -> list[Way]:
    """One least remedy for each ground, at most three, cheapest first; none where nothing within reach helps.

    A ground that is not known to fail comes before one that is, though only an officer can settle it.
    Whoever has a ground is told of no other. Where no refusal can stand in the way and only something is not known, nothing helps.
    """
    if finding.outcome in IN_ORDER or (finding.outcome != "no_ground" and not _against(finding)):
        return []
    asked = _Asked(finding)
    found = [way for name in asked.grounds or ("",) if (way := asked.nearest(name))]
    failing = {point.rule.name for point in finding.grounds if point.holds is False}
    return sorted(found, key=lambda way: (way.ground is not None and way.ground.name in failing, *_effort(way)))[:MOST]


def remedy_for(finding: Finding, language: str) -> list[str]:
    """The ways in words of one language: the ground with its article, then each change with the article that asks for it."""
    return [told.sentence(language) for told in told_ways(finding, language)]


def told_ways(finding: Finding, language: str) -> list[Told]:
    """The same, part by part, for a page."""
    speaker = Speaker(finding, language)
    return [speaker.told(way.ground, way.remedy) for way in ways(finding)]


@cache
def in_their_hands(found: Country) -> frozenset[str]:
    """The facts that a person can change. Raises `NormError` for a name that the law does not know."""
    file = found.declared.remedies
    return frozenset() if file is None else frozenset(_named(file, found))


def _named(file: Path, found: Country) -> Iterator[str]:
    tree = read_yaml_file(file).only("in_their_hands")
    for pattern in map(str, tree.items("in_their_hands")):
        names = [name for name in found.law.facts if fnmatchcase(name, pattern)]
        if not names:
            raise tree.at("in_their_hands").refuse(
                told("no fact is called {pattern}", pattern=repr(pattern)), suggestion(pattern, found.law.facts)
            )
        yield from names


def _effort(way: Way) -> tuple[int, int]:
    """What it costs, then how much money it takes."""
    changes = [change for change in way.remedy.changes if change.fact.kind == MONEY]
    amounts = [int(str(change.then)) - int(str(change.now or 0)) for change in changes if isinstance(change.then, int)]
    return way.remedy.cost, sum(amounts)


def _against(finding: Finding) -> tuple[str, ...]:
    return finding.service.cancellations if finding.ending else finding.service.refusals


class _Asked:
    """What one person asks for, as a question to the solver."""

    def __init__(self, finding: Finding) -> None:
        self.finding, self.book = finding, finding.judgement.book
        facts = finding.judgement.facts
        self.files_now = facts.values.get(FILED) == finding.today.toordinal() and FILED in finding.country.law.facts
        self.claims = {} if finding.ending else finding.service.claims
        free = {*self.claims, *([FILED] if self.files_now else ())}
        hands = in_their_hands(finding.country)
        self.remedies = Remedies(self.book, facts, finding.today, hands, frozenset(free))
        self.granted = self._granted()

    @property
    def grounds(self) -> tuple[str, ...]:
        """The grounds that hold, or all that one may ask on while none does; nothing ends for want of a ground named here."""
        if self.finding.ending:
            return ()
        holding = tuple(point.rule.name for point in self.finding.grounds if point.holds)
        return holding or self.finding.service.grounds_of(self.finding.request)

    def nearest(self, ground: str) -> Way | None:
        """The least change on one ground; on none when its name is empty."""
        own = [self.book.root(ground), *self._claimed(ground)] if ground else []
        remedy = self.remedies.nearest([*own, self.granted])
        return Way(self.book.last_text(ground) if ground else None, remedy) if remedy else None

    def _granted(self) -> Node:
        """Nothing stands against it, and no condition that is known to fail goes on to fail."""
        edition = self.book.edition
        failing = [edition.root(point.rule.name) for point in self.finding.conditions if point.holds is False]
        against = [contrary(edition, edition.root(rule)) for rule in _against(self.finding)]
        return conjunction(edition, [*against, *failing, *self._filed()])

    def _claimed(self, ground: str) -> list[Node]:
        """One asks on this ground, and on no other."""
        asked = [(_fact(self.book, claim), ground in grounds) for claim, grounds in self.claims.items()]
        return [fact if meant else contrary(self.book.edition, fact) for fact, meant in asked]

    def _filed(self) -> list[Node]:
        """Whoever has not filed yet files on the day of the act."""
        keep = self.book.law.shelf.keep
        today = keep(graph.Day(DATE, "today"))
        return [keep(graph.Compare(BOOL, "==", _fact(self.book, FILED), today))] if self.files_now else []


def _fact(book: Book, name: str) -> Node:
    fact = book.law.facts[name]
    return book.law.shelf.keep(graph.FactOf(fact.kind, fact))
