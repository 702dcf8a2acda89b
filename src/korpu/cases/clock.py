"""The day a decision is due: derived from events and the official calendar, never stored as truth."""

import datetime as dt
from collections.abc import Sequence
from typing import Protocol

from norms.calendar import Calendar, Due

OPEN_PAUSE = Due(day=None, earliest=None, latest=None, version="", confidence="H", skipped=())
"""The clock stands still for a lawful reason that has not ended: no day can be named yet."""


class Stopped(Protocol):
    """What the clock reads of an event."""

    kind: str
    at: dt.datetime


def due(
    working_days: int, started_on: dt.date, calendar: Calendar, pauses: Sequence[tuple[dt.date, dt.date | None]] = ()
) -> Due:
    """The last lawful day. The day of the start does not count; working days inside a lawful pause do not count either.

    ``pauses``: (first day, last day) of suspensions that an article allows; see `pauses_among`.
    """
    lost = 0
    for first, last in pauses:
        if last is None:
            return OPEN_PAUSE
        lost += sum(1 for day in _days(first, last) if calendar.may_be_working(day))
    return calendar.add(started_on, working_days + lost)


def pauses_among(events: Sequence[Stopped], lawful: dict[str, tuple[str, str]]) -> list[tuple[dt.date, dt.date | None]]:
    """Suspensions in a case. ``lawful``: kind that stops → (kind that restarts, article); empty = nothing stops the clock."""
    found: list[tuple[dt.date, dt.date | None]] = []
    for at, event in enumerate(events):
        if event.kind in lawful:
            restart = lawful[event.kind][0]
            ends = [later.at.date() for later in events[at + 1 :] if later.kind == restart]
            found.append((event.at.date(), ends[0] if ends else None))
    return found


def _days(first: dt.date, last: dt.date) -> list[dt.date]:
    return [first + dt.timedelta(days=n) for n in range((last - first).days + 1)]
