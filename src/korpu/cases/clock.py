"""The day a decision is due: derived from events and the official calendar, never stored as truth."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from norms.calendar import Calendar, Due


@dataclass(frozen=True)
class Term:
    """A statutory term: so many working days after the start, as an article says."""

    working_days: int
    article: str


class Stopped(Protocol):
    """An event that stops or restarts the clock, where the law gives a reason to."""

    kind: str
    at: dt.datetime
    body: dict[str, Any]


def due(
    term: Term, started_on: dt.date, calendar: Calendar, pauses: Sequence[tuple[dt.date, dt.date | None]] = ()
) -> Due:
    """The last lawful day. The day of the start does not count; working days inside a lawful pause do not count either.

    ``pauses`` are (first day, last day) of suspensions that an article allows; a pause without an end leaves the day unknown.
    """
    lost = 0
    for first, last in pauses:
        if last is None:
            return Due(day=None, earliest=None, version="", skipped=())
        lost += sum(1 for day in _days(first, last) if calendar.is_working(day))
    return calendar.add(started_on, term.working_days + lost)


def pauses(events: Sequence[Stopped], lawful: dict[str, tuple[str, str]]) -> list[tuple[dt.date, dt.date | None]]:
    """Suspensions among a case's events. ``lawful``: kind that stops → (kind that restarts, article); empty = nothing stops the clock."""
    found: list[tuple[dt.date, dt.date | None]] = []
    for at, event in enumerate(events):
        if event.kind in lawful:
            restart = lawful[event.kind][0]
            ends = [later.at.date() for later in events[at + 1 :] if later.kind == restart]
            found.append((event.at.date(), ends[0] if ends else None))
    return found


def _days(first: dt.date, last: dt.date) -> list[dt.date]:
    return [first + dt.timedelta(days=n) for n in range((last - first).days + 1)]
