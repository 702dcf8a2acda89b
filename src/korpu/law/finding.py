"""What the law says of a person for one service, on one day: the outcome, the grounds and refusals, and what is still missing.

Outcomes in this order, the first that fits: ``refuse`` (a sub-article of the closed list is known to hold and each of
its exceptions is
known not to) · ``no_ground`` (every ground is known not to hold) · ``unknown`` (a fact that a person or a register can
supply could
change it) · ``needs_officer`` (only facts that an officer asserts or confirms are missing) · ``grant``. For a
cancellation: ``cancel``,
``keep``, ``unknown``, ``needs_officer``.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import norms
from korpu.blueprints.service import Service
from korpu.law.country import Country, country
from norms.states import NOT_APPLICABLE

ORDER = {"H": 0, "M": 1, "L": 2}


@dataclass(frozen=True)
class Point:
    """One rule of a list: its article, whether it holds after its exceptions, and what is missing to know."""

    rule: norms.Rule
    holds: bool | None
    missing: tuple[norms.Missing, ...]
    confidence: str

    @property
    def article(self) -> str:
        """The sub-article."""
        return self.rule.article

    @property
    def facts(self) -> tuple[str, ...]:
        """Facts that are missing."""
        return tuple(missing.fact for missing in self.missing)


@dataclass(frozen=True)
class Finding:
    """Everything the law says here. Lists are in the order of the law."""

    country: Country
    service: Service
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
        """A ground holds, where grounds are asked for. One that is unknown with nothing missing is an officer's to settle."""
        return not self.grounds or any(point.holds for point in self.grounds)

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
        ranked = sorted(
            fresh, key=lambda key: (facts[key].by != "person" or facts[key].confidence == "H", facts[key].cost)
        )
        return ranked[0] if ranked and self.missing else None

    @property
    def articles(self) -> tuple[str, ...]:
        """Articles that carry the outcome."""
        if self.outcome in ("refuse", "cancel"):
            return tuple(point.article for point in self.refusals if point.holds)
        if self.outcome == "no_ground":
            return (self.service.article,)
        return tuple(point.article for point in self.grounds if point.holds)

    def value(self, rule: str) -> Any:
        """A rule's value, None when it is not known or does not apply."""
        value = self.judgement.excepted(rule)
        return None if value is NOT_APPLICABLE else value

    @property
    def fee(self) -> int | None:
        """The state fee in minor units; None when it is not known."""
        fee: int | None = self.value(self.service.fee)
        return fee

    @property
    def fee_article(self) -> str:
        """The article of the fee's rule."""
        return self.judgement.book.last_text(self.service.fee).article

    @property
    def due_on(self) -> dt.date | None:
        """The decision day; None while the calendar of its year is not published, see `due_earliest`."""
        day: dt.date | None = self.value(self.service.due)
        return day

    @property
    def due_earliest(self) -> dt.date | None:
        """The earliest the decision day can be."""
        return self.judgement.earliest(self.service.due)

    @property
    def warnings(self) -> tuple[Point, ...]:
        """Rules that do not decide but should be known: they hold."""
        points = (_point(self.judgement, name) for name in self.service.warnings)
        return tuple(point for point in points if point.holds)

    @property
    def confidence(self) -> str:
        """The lowest confidence of what carries the outcome."""
        carrying = [point.confidence for point in (*self.grounds, *self.refusals) if point.article in self.articles]
        return max(carrying or ["H"], key=ORDER.__getitem__)

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
            "file_by": _iso(self.value(self.service.file_by)),
            "fee": None if self.fee is None else {"azn": amount(self.fee), "article": self.fee_article},
            "due_on": _iso(self.due_on),
            "due_earliest": _iso(self.due_earliest),
            "valid_until": _iso(self.value(self.service.valid_until)),
            "confidence": self.confidence,
            "warnings": [{"article": point.article, "text": point.rule.words.in_(language)} for point in self.warnings],
            "law_day": self.law_day.isoformat(),
            "law_known_on": self.judgement.book.known_on.isoformat(),
            "edition": self.service.edition.isoformat(),
        }

    def _plain(self, point: Point, language: str) -> dict[str, Any]:
        lines = [f"{line.text}: {line.value_text}" for line in self.because(point, language)]
        return {"article": point.article, "holds": point.holds, "because": lines, "missing": list(point.facts)}


def find(
    service: Service, facts: Mapping[str, Any], *, today: dt.date, law_day: dt.date | None = None,
    grounds: Sequence[str] = (), found: Country | None = None,
) -> Finding:  # fmt: skip
    """Judge plain ``facts``. ``grounds``: only these rules are claimed; empty = all. Raises `norms.BadFact`.

    ``today`` is the day of the act, ``law_day`` the day whose law applies. A filing without a day is taken as made today.
    """
    found, day = found or country(), law_day or today
    given = {"filed_on": today.isoformat(), **facts} if "filed_on" in found.law.facts else dict(facts)
    request = service.request_of(facts)
    ending = request == service.ending
    claimed = () if ending else tuple(grounds) or service.grounds_of(request)
    lists = (claimed, service.cancellations if ending else service.refusals, () if ending else service.conditions)
    book = found.law.on(day)
    names = [
        *_unique([*service.grounds, *service.refusals, *service.cancellations, *service.conditions, *service.warnings])
    ]
    rules = [*names, service.fee, service.due, service.file_by, service.valid_until]
    judgement = book.judge(rules, given, today=today)
    points = [tuple(_point(judgement, name) for name in each) for each in lists]
    return Finding(found, service, judgement, request, today, day, *points)


def _unique(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))


def _point(judgement: norms.Judgement, name: str) -> Point:
    holds = judgement.excepted(name)
    missing = tuple(judgement.missing(name, excepted=True)) if holds is None else ()
    rule = judgement.book.last_text(name)
    return Point(rule, None if holds is None else holds is True, missing, judgement.confidence(name, excepted=True))


def amount(minor: int) -> str:
    """Money as text: ``120.00``."""
    return f"{minor // 100}.{minor % 100:02d}"


def _iso(day: Any) -> str | None:
    return day.isoformat() if isinstance(day, dt.date) else None
