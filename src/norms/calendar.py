"""Working days as published year by year. A year without a published decision answers "not known", never a guess."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from pathlib import Path

from norms.words import Words

ONE_DAY = timedelta(days=1)
LONGEST = 10_000
"""Working days up to which an earliest day is looked for, about forty years."""


@dataclass(frozen=True)
class Year:
    """One calendar year: the decision that published it, the days off and the weekend days worked, with their reasons."""

    year: int
    published: str
    source: str
    confidence: str
    off: dict[date, Words]
    worked: dict[date, Words]
    version: str

    def is_working(self, day: date) -> bool:
        """Whether people work on `day`, a day of this year."""
        return day in self.worked or (day.weekday() < 5 and day not in self.off)


@dataclass(frozen=True)
class Due:
    """A day counted in working days.

    `day` is None when the count runs into a year not published. Then counting on knows only the `earliest` possible
    day, counting back only the `latest`. `version` names the calendar years used; `confidence` is the lowest of them.
    """

    day: date | None
    earliest: date | None
    latest: date | None
    version: str
    confidence: str
    skipped: tuple[tuple[date, Words], ...]


@dataclass(frozen=True)
class _Run:
    """Published years without a gap, as day numbers: from `first` to `last`, and the working days among them."""

    first: int
    last: int
    working: list[int]


@dataclass(frozen=True)
class Calendar:
    """The published years, the years only estimated, and the holidays that a statute fixes to a date (month, day)."""

    id: str
    years: dict[int, Year]
    estimated: frozenset[int]
    fixed: dict[tuple[int, int], Words]

    @staticmethod
    def load(path: Path) -> "Calendar":
        """Read a calendar from YAML; NormError names the line that is wrong."""
        from norms.reading.calendar_text import read_calendar

        return read_calendar(path)

    def is_working(self, day: date) -> bool | None:
        """True or False in a published year, else None."""
        year = self.years.get(day.year)
        return None if year is None else year.is_working(day)

    def add(self, day: date, n: int) -> Due:
        """The n-th working day after `day` (before it, for a negative n); `day` itself never counts. 0 is `day`."""
        number = self.count_on(day.toordinal(), n)
        if number is not None:
            found = date.fromordinal(number)
            return self._due(day, found, found, found)
        bound = self._bound(day, n)
        if bound is None:
            return self._due(day, None, None, None)
        return self._due(day, None, bound, None) if n > 0 else self._due(day, None, None, bound)

    def between(self, a: date, b: date) -> int | None:
        """Working days after `a` up to and including `b`; negative when b is before a; None if a year is not published."""
        if b < a:
            back = self.between(b, a)
            return None if back is None else -back
        run = self._run(a.toordinal() + 1 if b > a else a.toordinal())
        if run is None or b.toordinal() > run.last:
            return None
        return bisect_right(run.working, b.toordinal()) - bisect_right(run.working, a.toordinal())

    def count_on(self, day: int, n: int) -> int | None:
        """`add` on day numbers (date.toordinal), without the account: the day number or None."""
        if n == 0:
            return day
        run = self._run(day + 1 if n > 0 else day - 1)
        if run is None:
            return None
        index = bisect_right(run.working, day) + n - 1 if n > 0 else bisect_left(run.working, day) + n
        return run.working[index] if 0 <= index < len(run.working) else None

    def may_be_working(self, day: date) -> bool:
        """False when `day` is known to be off: by publication, as a weekend, or by a statute that fixes the date."""
        known = self.is_working(day)
        return (day.weekday() < 5 and (day.month, day.day) not in self.fixed) if known is None else known

    def _run(self, day: int) -> _Run | None:
        return next((run for run in self._runs if run.first <= day <= run.last), None)

    @cached_property
    def _runs(self) -> list[_Run]:
        runs: list[_Run] = []
        for number in sorted(self.years):
            first, last = date(number, 1, 1).toordinal(), date(number, 12, 31).toordinal()
            year = self.years[number]
            working = [day for day in range(first, last + 1) if year.is_working(date.fromordinal(day))]
            if runs and runs[-1].last == first - 1:
                before = runs.pop()
                first, working = before.first, before.working + working
            runs.append(_Run(first, last, working))
        return runs

    def _bound(self, day: date, n: int) -> date | None:
        """The n-th day that may be a working one; None when it lies too far away."""
        if abs(n) > LONGEST:
            return None
        left, step = abs(n), 1 if n > 0 else -1
        for found in _days(day, step):
            left -= self.may_be_working(found)
            if left == 0:
                return found
        return None

    def _due(self, start: date, day: date | None, earliest: date | None, latest: date | None) -> Due:
        end = day or earliest or latest or start
        low, high = min(start, end), max(start, end)
        years = [self.years.get(number) for number in range(low.year, high.year + 1)]
        version = "+".join(y.version if y else f"{self.id}/{low.year + i}@unpublished" for i, y in enumerate(years))
        confidence = max((y.confidence if y else "L" for y in years), key="HML".index)
        return Due(day, earliest, latest, version, confidence, tuple(self._skipped(low, high)))

    def _skipped(self, low: date, high: date) -> Iterator[tuple[date, Words]]:
        """Days off strictly between the two that an ordinary week would have worked, with their reasons."""
        day = low + ONE_DAY
        while day < high:
            year = self.years.get(day.year)
            reason = year.off.get(day) if year else self.fixed.get((day.month, day.day))
            if reason and day.weekday() < 5:
                yield day, reason
            day += ONE_DAY


def _days(start: date, step: int) -> Iterator[date]:
    number = start.toordinal() + step
    while date.min.toordinal() <= number <= date.max.toordinal():
        yield date.fromordinal(number)
        number += step
