"""Statutory terms of a service as days of the calendar."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from korpu.blueprints.service import Service
from korpu.law.country import Country, country
from norms.calendar import Due


@dataclass(frozen=True)
class OpinionTerm:
    """The day on which a body's silence becomes «no objection», and the body."""

    day: dt.date | None
    earliest: dt.date | None
    body: str


def term(service: Service, facts: Mapping[str, Any], law_day: dt.date, found: Country | None = None) -> dict[str, Any]:
    """The authority's term by the facts that decide it: ``{"working_days": 20, "article": "47.5"}``.

    ``stops`` is added where an article lets an event stop the clock: kind → [kind that restarts it, article].
    """
    given = {key: facts[key] for key in service.clock.facts if key in facts}
    judged = (found or country()).law.on(law_day).judge([service.clock.term], given, today=law_day)
    said = {"working_days": judged.value(service.clock.term), "article": service.clock.article}
    stops = {kind: list(how) for kind, how in service.clock.suspensions.items()}
    return {**said, "stops": stops} if stops else said


def decision_due(working_days: int, filed_on: dt.date) -> Due:
    """The last lawful day to decide; the day of filing does not count."""
    return country().calendar.add(filed_on, working_days)


def needs_opinion(service: Service) -> bool:
    """Whether the law asks another body before a decision."""
    return service.opinion is not None


def opinion_term(service: Service, asked_on: dt.date) -> OpinionTerm:
    """When the body's silence counts. Raises ValueError for a service that asks no opinion."""
    if service.opinion is None:
        raise ValueError(f"{service.id} asks no opinion")
    row = country().law.values[service.opinion.value].on(asked_on)
    assert row is not None, "the loader refuses a value that is not in force"
    until = country().calendar.add(asked_on, int(row.value))
    return OpinionTerm(until.day, until.earliest, service.opinion.body)


def named_day(rule: str, facts: Mapping[str, Any], law_day: dt.date) -> dt.date | None:
    """The day that a rule gives; None where a fact is missing or the calendar does not reach that far."""
    day: Any = country().law.on(law_day).judge([rule], facts, today=law_day).value(rule)
    return day if isinstance(day, dt.date) else None
