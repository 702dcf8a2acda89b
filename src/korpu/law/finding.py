"""What the law says of a person for one service, on one day: the outcome, the grounds and refusals, and what is still missing.

Outcomes in this order, the first that fits: ``refuse`` (a sub-article of the closed list is known to hold and each of its
exceptions is known not to) · ``no_ground`` (every ground is known not to hold) · ``unknown`` (a fact that a person or a register
can supply could change it) · ``needs_officer`` (only facts that an officer asserts or confirms are missing) · ``grant``. For a
cancellation: ``cancel``, ``keep``, ``unknown``, ``needs_officer``.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Generic, TypeVar

import norms
from korpu.blueprints.matter import Matter
from korpu.blueprints.service import HELD
from korpu.law.country import Country, country
from norms.states import NOT_APPLICABLE

Asked = TypeVar("Asked", bound=Matter)
ORDER = {"H": 0, "M": 1, "L": 2}


@dataclass(frozen=True)
class Point:
    """One rule of a list: its article, whether it holds after its exceptions, and what is missing to know."""

    rule: norms.Rule
    holds: bool | None
    judgement: norms.Judgement = field(repr=False)

    @cached_property
    def missing(self) -> tuple[norms.Missing, ...]:
        """What is missing to know; nothing once it is decided."""
        return tuple(self.judgement.missing(self.rule.name, excepted=True)) if self.holds is None else ()

    @cached_property
    def confidence(self) -> str:
        """The lowest confidence of what it rests on."""
        return self.judgement.confidence(self.rule.name, excepted=True)

    @property
    def article(self) -> str:
        """The sub-article."""
        return self.rule.article

    @property
    def facts(self) -> tuple[str, ...]:
        """Facts that are missing."""
        return tuple(missing.fact for missing in self.missing)


@dataclass(frozen=True)
class Finding(Generic[Asked]):
    """Everything the law says here. Lists are in the order of the law."""

    country: Country
    service: Asked
    judgement: norms.Judgement
    request: str
    today: dt.date
    law_day: dt.date
    grounds: tuple[Point, ...]
    refusals: tuple[Point, ...]
    conditions: tuple[Point, ...]

    @cached_property
    def outcome(self) -> str:
        """The first that fits."""
        if any(point.holds for point in self.refusals):
            return "cancel" if self.ending else "refuse"
        if self.grounds and all(point.holds is False for point in self.grounds):
            return "no_ground"
        suppliers = {self.country.law.facts[missing.fact].by for missing in self._matters}
        if suppliers - {"officer"}:
            return "unknown"
        if suppliers or any(point.holds is not True for point in self.conditions) or not self._stands:
            return "needs_officer"
        return "keep" if self.ending else "grant"

    @property
    def ending(self) -> bool:
        """Whether the question is if something given has ended."""
        return self.request == self.service.ending

    @property
    def _stands(self) -> bool:
        """A ground holds, where grounds are asked for, and nothing speaks against it.

        What is not known with nothing missing (a term that runs into an unpublished calendar) is an officer's to settle.
        """
        grounded = not self.grounds or any(point.holds for point in self.grounds)
        return grounded and all(point.holds is False for point in self.refusals)

    @cached_property
    def _matters(self) -> tuple[norms.Missing, ...]:
        """Missing facts that could change the outcome: of the grounds only while none holds."""
        grounds = () if any(point.holds for point in self.grounds) else self.grounds
        undecided = [point for point in (*grounds, *self.refusals, *self.conditions) if point.holds is None]
        found: dict[str, norms.Missing] = {}
        for point in undecided:
            for missing in point.missing:
                found.setdefault(missing.fact, missing)
        return tuple(found.values())

    @property
    def missing(self) -> tuple[str, ...]:
        """Keys of facts that could still change the outcome; none once it is refused or no ground can hold."""
        return tuple(each.fact for each in self._matters) if self.outcome in ("unknown", "needs_officer") else ()

    @property
    def ask_next(self) -> str | None:
        """The next best question to a person: not asked before, and not surely held by the state; else any that is missing."""
        facts = self.country.law.facts
        fresh = [each.fact for each in self._matters if each.state == "not_asked"]
        return min(fresh, key=lambda key: _effort(facts[key]), default=None) if self.missing else None

    @property
    def articles(self) -> tuple[str, ...]:
        """Articles that carry the outcome."""
        if self.outcome in ("refuse", "cancel"):
            return tuple(point.article for point in self.refusals if point.holds)
        if self.outcome == "no_ground":
            return (self.service.article,)
        return tuple(point.article for point in self.grounds if point.holds)

    def value(self, rule: str) -> Any:
        """A rule's value, None when it is not known, does not apply, or the law has no such rule."""
        value = self.judgement.excepted(rule) if rule else None
        return None if value is NOT_APPLICABLE else value

    @property
    def fee(self) -> int | None:
        """The state fee in minor units; None when it is not known, and for an ending, which costs nothing."""
        fee: int | None = None if self.ending else self.value(self.service.fee)
        return fee

    @property
    def fee_article(self) -> str:
        """The article of the fee's rule."""
        return self.judgement.book.last_text(self.service.fee).article

    @property
    def due_on(self) -> dt.date | None:
        """The decision day; None while the calendar of its year is not published, see `due_earliest`."""
        day: dt.date | None = self._day(self.service.due)
        return day

    @property
    def due_earliest(self) -> dt.date | None:
        """The earliest the decision day can be."""
        return None if self.ending or not self.service.due else self.judgement.earliest(self.service.due)

    def _day(self, rule: str) -> dt.date | None:
        """A day of an application; what ends by an act of the authority has none."""
        day: dt.date | None = None if self.ending else self.value(rule)
        return day

    @property
    def warnings(self) -> tuple[Point, ...]:
        """Rules that do not decide but should be known by whoever applies: they hold."""
        points = (point(self.judgement, name) for name in (() if self.ending else self.service.warnings))
        return tuple(each for each in points if each.holds)

    @property
    def confidence(self) -> str:
        """The lowest confidence of what the outcome rests on."""
        return max((point.confidence for point in self._carrying), key=ORDER.__getitem__, default="H")

    @property
    def _carrying(self) -> tuple[Point, ...]:
        """What the outcome rests on: what holds, what fails where all must fail, or what is not decided."""
        holding = tuple(point for point in self.grounds if point.holds)
        match self.outcome:
            case "refuse" | "cancel":
                return tuple(point for point in self.refusals if point.holds)
            case "no_ground":
                return self.grounds
            case "keep":
                return self.refusals
            case "grant":
                return (*holding, *self.conditions)
        return tuple(point for point in (*self.grounds, *self.refusals, *self.conditions) if point.holds is None)

    def because(self, point: Point, language: str) -> list[norms.Line]:
        """The reasons that decide a point, line by line."""
        return self.judgement.explain(point.rule.name, language, excepted=True)

    def plain(self, language: str = "en") -> dict[str, Any]:
        """As the command `decide` prints it."""
        return {
            "outcome": self.outcome,
            "articles": list(self.articles),
            "grounds": [self._plain(point, language) for point in self.grounds],
            "refusals": [self._plain(point, language) for point in self.refusals],
            "missing": list(self.missing),
            "ask_next": self.ask_next,
            "file_by": _iso(self._day(self.service.file_by)),
            "fee": None if self.fee is None else {"azn": amount(self.fee), "article": self.fee_article},
            "due_on": _iso(self.due_on),
            "due_earliest": _iso(self.due_earliest),
            "valid_until": _iso(self.value(self.service.valid_until)),
            "confidence": self.confidence,
            "warnings": self._warned(language),
            "law_day": self.law_day.isoformat(),
            "law_known_on": self.judgement.book.known_on.isoformat(),
            "edition": self.service.edition.isoformat(),
        }

    def _warned(self, language: str) -> list[dict[str, str]]:
        """What should be known beside the outcome; a day after the last known text says so."""
        told = [{"article": point.article, "text": point.rule.words.in_(language)} for point in self.warnings]
        known = [{"article": "", "text": self.country.declared.law_known.in_(language)}]
        return [*told, *(known if self.judgement.book.after_known else ())]

    def _plain(self, point: Point, language: str) -> dict[str, Any]:
        lines = [f"{line.text}: {line.value_text}" for line in self.because(point, language)]
        return {"article": point.article, "holds": point.holds, "because": lines, "missing": list(point.facts)}


def find(
    service: Asked, facts: Mapping[str, Any], *, today: dt.date, law_day: dt.date | None = None,
    grounds: Sequence[str] = (), found: Country | None = None,
) -> Finding[Asked]:  # fmt: skip
    """Judge plain ``facts``. ``grounds``: only these rules are claimed; empty = all. Raises `norms.BadFact`.

    ``today`` is the day of the act, ``law_day`` the day whose law applies. A filing without a day is taken as made today;
    whoever does not say on which ground they apply is taken to apply on the first that is known to hold.
    """
    found, day = found or country(), law_day or today
    book = found.law.on(day)
    given = {"filed_on": today.isoformat(), **facts} if "filed_on" in found.law.facts else dict(facts)
    request = service.request_of(facts)
    ending = request == service.ending
    claimed = () if ending else tuple(grounds) or service.grounds_of(request)
    if claimed and not service.claims.keys() & given.keys():
        given |= _claims(service, book, claimed, given, today)
    judgement = book.judge(_rules(service), given, today=today)
    lists = (claimed, service.cancellations if ending else service.refusals, () if ending else service.conditions)
    points = [tuple(point(judgement, name) for name in each) for each in lists]
    return Finding(found, service, judgement, request, today, day, *points)


def _rules(service: Matter) -> list[str]:
    """Every rule whose answer a finding tells."""
    lists = (service.grounds, service.refusals, service.cancellations, service.conditions, service.warnings)
    return [*_unique(name for each in lists for name in each), *service.days_and_fee]


def _claims(
    service: Matter, book: norms.Book, grounds: Sequence[str], given: Mapping[str, Any], today: dt.date
) -> dict[str, bool]:
    """A claim is an act, not a circumstance: what is not known to hold is not applied for."""
    judged = book.judge(grounds, given, today=today)
    first = next((name for name in grounds if judged.excepted(name) is True), None)
    return {fact: first in makes_true for fact, makes_true in service.claims.items()}


def _unique(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))


def _effort(fact: norms.Fact) -> tuple[bool, bool, int]:
    """Cheapest first: the person can say it and nobody surely holds it, there is a question for it, its cost."""
    return fact.by != "person" or fact.confidence == HELD, fact.ask is None, fact.cost


def point(judgement: norms.Judgement, name: str) -> Point:
    """One rule of a judgement, after its exceptions."""
    holds = judgement.excepted(name)
    return Point(judgement.book.last_text(name), None if holds is None else holds is True, judgement)


def amount(minor: int) -> str:
    """Money as text: ``120.00``."""
    return f"{minor // 100}.{minor % 100:02d}"


def _iso(day: Any) -> str | None:
    return day.isoformat() if isinstance(day, dt.date) else None
