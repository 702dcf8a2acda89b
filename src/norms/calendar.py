"""Working days as published year by year. A year without a published decision answers "not known", never a guess.

Nor is a day guessed on which the sources of a published year differ: it may be worked and may be off.
"""

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
class Dispute:
    """A day on which sources differ: why, the source by which it is off, the source by which it is worked."""

    words: Words
    off_by: str
    worked_by: str


@dataclass(frozen=True)
class Year:
    """One calendar year: the decision that published it, the days off and the weekend days worked, with their reasons."""

    year: int
    published: str
    source: str
    confidence: str
    off: dict[date, Words]
    worked: dict[date, Words]
    disputed: dict[date, Dispute]
    version: str

    def is_working(self, day: date) -> bool | None:
        """Whether people work on `day`, a day of this year; None where sources differ."""
        if day in self.disputed:
            return None
        return day in self.worked or (day.weekday() < 5 and day not in self.off)

    def reason(self, day: date) -> Words | None:
        """Why `day` is off, or may be."""
        return self.disputed[day].words if day in self.disputed else self.off.get(day)


@dataclass(frozen=True)
class Due:
    """A day counted in working days.

    `day` is None when the count runs into a year not published, or when a day on which sources differ changes it. Then
    `earliest` and `latest` bound it: an authority's duty is safe by the one, a person's by the other. In a year not
    published counting on knows only the `earliest`, counting back only the `latest`. `version` names the calendar years
    used; `confidence` is the lowest of them.
    """

    day: date | None
    earliest: date | None
    latest: date | None
    version: str
    confidence: str
    skipped: tuple[tuple[date, Words], ...]


@dataclass(frozen=True)
class Run:
    """Published years without a gap, as day numbers: from `first` to `last`, the days surely and the days possibly worked."""

    first: int
    last: int
    surely: list[int]
    possibly: list[int]


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
        return Calendar.read(path.read_text(encoding="utf-8"), str(path))

    @staticmethod
    def read(text: str, file: str = "calendar.yaml") -> "Calendar":
        """Read a calendar from its text; `file` is what errors call it."""
        from norms.reading.calendar_text import read_calendar

        return read_calendar(text, file)

    def is_working(self, day: date) -> bool | None:
        """True or False in a published year; None in another, and where sources differ."""
        year = self.years.get(day.year)
        return None if year is None else year.is_working(day)

    def add(self, day: date, n: int) -> Due:
        """The n-th working day after `day` (before it, for a negative n); `day` itself never counts. 0 is `day`."""
        number = self.count_on(day.toordinal(), n)
        if number is not None:
            found = date.fromordinal(number)
            return self._due(day, found, found, found)
        near, far = self._bound(day, n), self._sure(day, n)
        return self._due(day, None, near, far) if n > 0 else self._due(day, None, far, near)

    def between(self, a: date, b: date) -> int | None:
        """Working days after `a` up to and including `b`; negative when b is before a; None if it is not known."""
        if b < a:
            back = self.between(b, a)
            return None if back is None else -back
        run = self._run(a.toordinal() + 1 if b > a else a.toordinal())
        if run is None or b.toordinal() > run.last:
            return None
        counts = {_count(working, a.toordinal(), b.toordinal()) for working in (run.surely, run.possibly)}
        return counts.pop() if len(counts) == 1 else None

    def count_on(self, day: int, n: int) -> int | None:
        """`add` on day numbers (date.toordinal), without the account: the day number or None."""
        if n == 0:
            return day
        run = self._run(day + 1 if n > 0 else day - 1)
        if run is None:
            return None
        found = _nth(run.surely, day, n)
        return found if found == _nth(run.possibly, day, n) else None

    def may_be_working(self, day: date) -> bool:
        """False when `day` is known to be off: by publication, as a weekend, or by a statute that fixes the date."""
        if day.year in self.years:
            return self.years[day.year].is_working(day) is not False
        return day.weekday() < 5 and (day.month, day.day) not in self.fixed

    def _run(self, day: int) -> Run | None:
        return next((run for run in self.runs if run.first <= day <= run.last), None)

    @cached_property
    def runs(self) -> list[Run]:
        """The published years without a gap between them, oldest first."""
        runs: list[Run] = []
        for number in sorted(self.years):
            run = _run_of(self.years[number])
            if runs and runs[-1].last == run.first - 1:
                before = runs.pop()
                run = Run(before.first, run.last, before.surely + run.surely, before.possibly + run.possibly)
            runs.append(run)
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

    def _sure(self, day: date, n: int) -> date | None:
        """The n-th day that is surely worked; None when it lies in a year not published."""
        run = self._run(day.toordinal() + (1 if n > 0 else -1))
        found = _nth(run.surely, day.toordinal(), n) if run else None
        return None if found is None else date.fromordinal(found)

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
            reason = year.reason(day) if year else self.fixed.get((day.month, day.day))
            if reason and day.weekday() < 5:
                yield day, reason
            day += ONE_DAY


def _run_of(year: Year) -> Run:
    first, last = date(year.year, 1, 1).toordinal(), date(year.year, 12, 31).toordinal()
    known = {number: year.is_working(date.fromordinal(number)) for number in range(first, last + 1)}
    surely = [number for number, worked in known.items() if worked]
    return Run(first, last, surely, [number for number, worked in known.items() if worked is not False])


def _nth(working: list[int], day: int, n: int) -> int | None:
    """The n-th of some working days after `day`, before it for a negative n; None when the list ends first."""
    index = bisect_right(working, day) + n - 1 if n > 0 else bisect_left(working, day) + n
    return working[index] if 0 <= index < len(working) else None


def _count(working: list[int], a: int, b: int) -> int:
    return bisect_right(working, b) - bisect_right(working, a)


def _days(start: date, step: int) -> Iterator[date]:
    number = start.toordinal() + step
    while date.min.toordinal() <= number <= date.max.toordinal():
        yield date.fromordinal(number)
        number += step
