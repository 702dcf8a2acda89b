"""What would help somebody to whom the law says no, or not yet: the least change for each ground, in plain words, with its article.

Found by a solver, decided again by the engine. Discretion is never promised: what only an officer can say is named as that.
Of what is asked against somebody nobody is told how to bring it about, only what would end it or leave it without a ground.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from korpu.law.finding import Finding
from korpu.law.remedy_sheet import Sheet, sheet_of
from korpu.law.remedy_words import Speaker, Told
from norms import graph
from norms.book import Book
from norms.graph import Node
from norms.kinds import BOOL, DATE, MONEY
from norms.proof.outcomes import conjunction, contrary
from norms.proof.remedy import HORIZON, Remedies, Remedy
from norms.statute import Rule

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
    A later edition of the law, already known, is looked at only where this one has no way.
    """
    if not _needs_remedy(finding, sheet_of(finding.country)):
        return []
    found = next((found for book in _books(finding) if (found := list(_Asked(finding, book).ways()))), [])
    failing = {point.rule.name for point in finding.grounds if point.holds is False}
    return sorted(found, key=lambda way: (way.ground is not None and way.ground.name in failing, *_effort(way)))[:MOST]


def remedy_for(finding: Finding, language: str) -> list[str]:
    """The ways in words of one language: the ground with its article, then each change with the article that asks for it."""
    return [told.sentence(language) for told in told_ways(finding, language)]


def told_ways(finding: Finding, language: str) -> list[Told]:
    """The same, part by part, for a page."""
    speaker = Speaker(finding, language)
    return [speaker.told(way.ground, way.remedy) for way in ways(finding)]


def _needs_remedy(finding: Finding, sheet: Sheet) -> bool:
    if sheet.bears(finding):
        return finding.outcome == "grant"
    if sheet.wants_end(finding):
        return finding.outcome != "cancel"
    return finding.outcome not in IN_ORDER and (finding.outcome == "no_ground" or bool(_against(finding)))


def _books(finding: Finding) -> Iterator[Book]:
    """The law of the day; after it, for whoever has not filed yet, each later edition that is known."""
    book = finding.judgement.book
    yield book
    if _files_now(finding):
        last = finding.today + timedelta(days=HORIZON)
        yield from (book.law.on(day) for day in book.law.changes if max(book.day, finding.today) < day <= last)


def _files_now(finding: Finding) -> bool:
    return FILED in finding.country.law.facts and finding.judgement.facts.values.get(FILED) == finding.today.toordinal()


def _effort(way: Way) -> tuple[int, int]:
    """What it costs, then how much money it takes."""
    changes = [change for change in way.remedy.changes if change.fact.kind == MONEY]
    amounts = [int(str(change.then)) - int(str(change.now or 0)) for change in changes if isinstance(change.then, int)]
    return way.remedy.cost, sum(amounts)


def _against(finding: Finding) -> tuple[str, ...]:
    return finding.service.cancellations if finding.ending else finding.service.refusals


class _Asked:
    """What one person asks for, as a question to the solver, by one edition of the law."""

    def __init__(self, finding: Finding, book: Book) -> None:
        self.finding, self.book, self.sheet = finding, book, sheet_of(finding.country)
        self.files_now = _files_now(finding)
        self.claims = {} if finding.ending else finding.service.claims
        free = frozenset({*self.claims, *([FILED] if self.files_now else ())})
        hands = self.sheet.hands_in(finding.service.id)
        self.remedies = Remedies(book, finding.judgement.facts, finding.today, hands, free, self.sheet.acts)

    def ways(self) -> Iterator[Way]:
        """The least change on each ground; the ground is none where the law asks for none."""
        for name, wanted in self._wanted():
            remedy = self.remedies.nearest(wanted)
            if remedy and not (self.sheet.bears(self.finding) and remedy.waits):
                yield Way(self.book.last_text(name) if name else None, remedy)

    def _wanted(self) -> Iterator[tuple[str, list[Node]]]:
        """What has to hold, by ground; of a burden: that nothing carries it, or that it ends."""
        edition = self.book.edition
        if self.sheet.bears(self.finding):
            yield "", [contrary(edition, edition.root(point.rule.name)) for point in self.finding.grounds]
        elif self.sheet.wants_end(self.finding):
            for name in self.sheet.ends[self.finding.service.id]:
                yield name, [edition.root(name)]
        else:
            for name in self.grounds or ("",):
                own = [edition.root(name), *self._claimed(name)] if name else []
                yield name, [*own, *self._granted()]

    @property
    def grounds(self) -> tuple[str, ...]:
        """The grounds that hold, or all that one may ask on while none does; nothing ends for want of a ground named here."""
        if self.finding.ending:
            return ()
        holding = tuple(point.rule.name for point in self.finding.grounds if point.holds)
        return holding or self.finding.service.grounds_of(self.finding.request)

    def _granted(self) -> list[Node]:
        """Nothing stands against it, and no condition that is known to fail goes on to fail."""
        edition = self.book.edition
        failing = [edition.root(point.rule.name) for point in self.finding.conditions if point.holds is False]
        against = [contrary(edition, edition.root(rule)) for rule in _against(self.finding)]
        return [conjunction(edition, [*against, *failing, *self._filed()])]

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
