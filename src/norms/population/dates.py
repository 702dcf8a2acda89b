"""Months and working days over whole columns of days counted from 1 January 1970."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from norms.calendar import Calendar
from norms.population.plan import EPOCH, FIRST, LAST

MONTHS = 9999 * 12
OUR_TIME = range(-25567, 84006)
"""The days from 1900 to 2199, among which almost every day of a population lies."""
FEW_COUNTS = 64
"""Counts of working days for which a table of all published days is kept."""
NEVER = FIRST - 1
Mask = Any
Days = Any


@dataclass(frozen=True)
class Months:
    """By day: its month since January of year 1, and its day of the month. By month: its first day, one more at the end."""

    month: NDArray[np.int32]
    day: NDArray[np.int8]
    first: NDArray[np.int32]


@lru_cache(maxsize=1)
def months() -> Months:
    """The table of all months there are."""
    days = np.arange(FIRST, LAST + 1).astype("M8[D]")
    month = days.astype("M8[M]")
    inside = (days - month.astype("M8[D]")).astype(np.int8) + np.int8(1)
    starts = (np.arange(MONTHS + 1) - 1969 * 12).astype("M8[M]").astype("M8[D]").astype(np.int32)
    return Months((month.astype(np.int32) + 1969 * 12).astype(np.int32), inside, starts)


def add_months(day: Days, count: Days, up: bool) -> tuple[Days, Mask]:
    """Each day and so many months; and where the answer lies outside all years. A day that is not one is taken for the first."""
    if not np.ndim(count) and np.size(day) > len(OUR_TIME) // 8 and _in_our_time(day):
        return months_later(int(count), up)[day - OUR_TIME[0]], np.bool_(False)
    return _add_months(day, count, up)


def _in_our_time(day: Days) -> bool:
    return bool(day.min() >= OUR_TIME[0] and day.max() <= OUR_TIME[-1])


@lru_cache(maxsize=64)
def months_later(count: int, up: bool) -> Days:
    """For every day of our time the day so many months later, as long as that is one."""
    found, outside = _add_months(np.array(OUR_TIME), np.int64(count), up)
    assert not outside.any(), "no count of months leads out of all years from our time"
    return found.astype(np.int32)


def _add_months(day: Days, count: Days, up: bool) -> tuple[Days, Mask]:
    table = months()
    at = np.clip(day, FIRST, LAST) - FIRST
    wanted = np.add(table.month[at], count, dtype=np.int64)
    outside = (wanted < 0) | (wanted >= MONTHS)
    target = np.clip(wanted, 0, MONTHS - 1)
    start = table.first[target]
    length = table.first[target + 1] - start
    inside = table.day[at]
    found = start + np.minimum(inside, length) - 1 + (up & (inside > length))
    return found, outside | (found > LAST)


@dataclass(frozen=True)
class Run:
    """Published years without a gap: for each day from `first` - 1 to `last` + 1, how many working days lie before and up to it.

    `surely` and `possibly` differ by the days on which sources do.
    """

    first: int
    last: int
    surely: "Ranks"
    possibly: "Ranks"


@dataclass(frozen=True)
class Ranks:
    """Working days in order, and the rank of every day among them."""

    worked: NDArray[np.int32]
    before: NDArray[np.int32]
    upto: NDArray[np.int32]


def runs(calendar: Calendar) -> list[Run]:
    """The published years of a calendar as tables."""
    return [
        Run(run.first - EPOCH, run.last - EPOCH, _ranks(run.surely, run.first, run.last), _ranks(run.possibly, run.first, run.last))
        for run in calendar.runs
    ]  # fmt: skip


def _ranks(working: list[int], first: int, last: int) -> Ranks:
    worked, days = np.array(working), np.arange(first - 1, last + 2)
    left, right = np.searchsorted(worked, days, "left"), np.searchsorted(worked, days, "right")
    return Ranks((worked - EPOCH).astype(np.int32), left.astype(np.int32), right.astype(np.int32))


class Published:
    """The published years of a calendar, and tables of the working day that lies so many days on, by count and day."""

    def __init__(self, calendar: Calendar) -> None:
        self.runs = runs(calendar)
        self.first = min((run.first for run in self.runs), default=0) - 2
        self.last = max((run.last for run in self.runs), default=0) + 2
        self._later: dict[tuple[int, int], Days] = {}

    def add(self, day: Days, count: Days) -> tuple[Days, Mask]:
        """Each day and so many working days on; and where that is not known: a year is not published, or sources differ."""
        low, high = (int(count.min()), int(count.max())) if np.size(count) else (0, 0)
        if high - low >= FEW_COUNTS or (low <= 0 <= high and low != high):
            return add_working_days(self.runs, day, count)
        if low == high == 0:
            return day, np.bool_(False)
        table = self.table(low, high)
        at = np.clip(day, self.first, self.last) - self.first
        found = table[at] if low == high else table[(count - low) * self.width + at]
        return found, found == NEVER

    @property
    def width(self) -> int:
        """The days of one count in a table."""
        return self.last - self.first + 1

    def table(self, low: int, high: int) -> Days:
        """For each count from `low` to `high` the day that follows from each day; `NEVER` where it is not known."""
        if (low, high) not in self._later:
            days = np.arange(self.first, self.last + 1)
            rows = [
                np.where(missing, NEVER, found) for found, missing in (self._of(days, n) for n in range(low, high + 1))
            ]
            self._later[low, high] = np.concatenate(rows).astype(np.int32)
        return self._later[low, high]

    def _of(self, days: Days, count: int) -> tuple[Days, Mask]:
        return add_working_days(self.runs, days, np.int64(count))


def add_working_days(published: list[Run], day: Days, count: Days) -> tuple[Days, Mask]:
    """Each day and so many working days on; and where that is not known, because a year is not published or sources differ."""
    day, count = np.broadcast_arrays(np.asarray(day, np.int64), np.asarray(count, np.int64))
    found, known = day.copy(), count == 0
    step = np.sign(count)
    for run in published:
        inside = (count != 0) & (day + step >= run.first) & (day + step <= run.last)
        if inside.any():
            (near, some), (far, others) = (_nth(ranks, run, day, count) for ranks in (run.surely, run.possibly))
            certain = inside & some & others & (near == far)
            found, known = np.where(certain, near, found), known | certain
    return found, ~known


def _nth(ranks: Ranks, run: Run, day: Days, count: Days) -> tuple[Days, Mask]:
    at = np.clip(day - run.first + 1, 0, len(ranks.before) - 1)
    index = np.where(count > 0, ranks.upto[at] + count - 1, ranks.before[at] + count)
    last = len(ranks.worked) - 1
    return ranks.worked[np.clip(index, 0, last)], (index >= 0) & (index <= last)
