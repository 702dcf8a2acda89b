"""The day a decision is due: derived from events and the official calendar, never stored as truth."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

from django.utils import timezone

from norms.calendar import Calendar, Due

OPEN_PAUSE = Due(day=None, earliest=None, latest=None, version="", confidence="H", skipped=())
"""The clock stands still for a lawful reason that has not ended: no day can be named yet."""
ONE_DAY = dt.timedelta(days=1)

Pause = tuple[dt.date, dt.date | None]
"""First and last day that do not count; None while it lasts."""
Stops = Mapping[str, Sequence[str]]
"""Kind of event that stops the clock → (kind that restarts it, article). Empty: no article stops it."""


class Happened(Protocol):
    """What the clock reads of an event."""

    kind: str
    at: dt.datetime
    body: dict[str, Any]


def due_of(events: Sequence[Happened], calendar: Calendar) -> Due:
    """The last lawful day of a case, from its events alone, oldest first: the first one says the term and what may stop it."""
    term = events[0].body["term"]
    pauses = pauses_among(events, term.get("stops", {}))
    return due(term["working_days"], timezone.localdate(events[0].at), calendar, pauses)


def moves_clock(kind: str, stops: Stops) -> bool:
    """Whether an event of this kind can change the day."""
    return kind in stops or any(kind == restart for restart, _article in stops.values())


def due(working_days: int, started_on: dt.date, calendar: Calendar, pauses: Iterable[Pause] = ()) -> Due:
    """The n-th working day after the start that lies in no pause. The day of the start does not count.

    A pause that begins after that day changes nothing: what was late stays late.
    """
    count, end = working_days, calendar.add(started_on, working_days)
    for first, last in _merged(pauses):
        if (end.day or end.earliest or dt.date.max) < first:
            break
        if last is None:
            return OPEN_PAUSE
        count += sum(calendar.may_be_working(day) for day in _days(max(first, started_on + ONE_DAY), last))
        end = calendar.add(started_on, count)
    return end


def pauses_among(events: Sequence[Happened], stops: Stops) -> list[Pause]:
    """Suspensions in a case: from the day after the event that stops the clock to the day of the event that restarts it.

    So the day after the restart is the first that counts again, as every term begins the day after its event.
    """
    found: list[Pause] = []
    for at, event in enumerate(events):
        if event.kind in stops:
            restart = stops[event.kind][0]
            ends = [timezone.localdate(later.at) for later in events[at + 1 :] if later.kind == restart]
            found.append((timezone.localdate(event.at) + ONE_DAY, ends[0] if ends else None))
    return found


def _merged(pauses: Iterable[Pause]) -> list[Pause]:
    """In order, those that touch or overlap as one: no day is taken out twice."""
    found: list[Pause] = []
    for first, last in sorted(pauses, key=lambda pause: (pause[0], pause[1] or dt.date.max)):
        if last is not None and last < first:
            continue
        before = found[-1] if found else None
        if before and (before[1] is None or first <= before[1] + ONE_DAY):
            found[-1] = (before[0], None if before[1] is None or last is None else max(before[1], last))
        else:
            found.append((first, last))
    return found


def _days(first: dt.date, last: dt.date) -> list[dt.date]:
    return [first + ONE_DAY * n for n in range((last - first).days + 1)]
