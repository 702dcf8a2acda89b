"""The clock as stitches: one a day, so that anyone sees which days count and which do not."""

from collections.abc import Callable, Collection
from datetime import date, timedelta

from korpu.ui.parts import StitchKind

Working = Callable[[date], bool | None]
"""Is this a working day? None: the calendar of that year is not published."""


def stitches(first: date, due: date, today: date, working: Working, paused: Collection[date] = ()) -> list[StitchKind]:
    """A stitch for each day from `first` to `due`. Today is marked also on a day off; late days are all `late`.

    For calendar days pass `lambda day: True`.
    """
    if today > due:
        return ["late" for day in _days(first, due) if working(day)]
    return [_kind(day, due, today, working, paused) for day in _days(first, due)]


def strip(first: date, due: date, today: date, working: Working) -> list[StitchKind]:
    """The same for a line of a work-list: only the days that count."""
    return [kind for kind in stitches(first, due, today, working) if kind not in ("off", "holiday")]


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def _kind(day: date, due: date, today: date, working: Working, paused: Collection[date]) -> StitchKind:
    """Which day it is comes first, then whether it counts, then whether it is over."""
    if day == today:
        return "today"
    if day == due:
        return "end"
    if day in paused:
        return "paused"
    counts = working(day)
    if counts is None:
        return "unknown"
    if not counts:
        return "off" if day.weekday() >= 5 else "holiday"
    return "passed" if day < today else "ahead"
