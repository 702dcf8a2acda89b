"""What a solver knows of the calendar: at first only bounds, then, lesson by lesson, the true days where it guessed wrong.

Months have 28 to 31 days and working days follow decisions of a cabinet. To write all of that down would drown the solver; nearly
every question is settled by a few months of it. A lesson is true of the calendar whatever is asked, so it is never taken back.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

import z3

from norms.arithmetic import LAST_DAY, add_months
from norms.calendar import Calendar
from norms.proof.people import People
from norms.proof.symbols import Number, Open, Quantity, both, either, negate, unlike
from norms.proof.workdays import Count

WEEK = 7
FEW = 40
"""Counts of working days up to which each is looked up in the calendar beforehand."""
MONTH_LOW, MONTH_HIGH = 28, 31
LESS_SURE = 4
"""Days by which so many months of average length can be wrong."""
CYCLE = 4001
"""The first year of a cycle of 400, far from the first and the last year that a date can have."""
DAYS_IN_400_YEARS, MONTHS_IN_400_YEARS = 146_097, 4_800


@dataclass(frozen=True)
class Sum:
    """A date and a count of months (`rounding` says how) or of working days (no rounding), and the variables for what it gives.

    ``few``: its counts are so few that what is possible of each was told beforehand.
    """

    day: Number
    count: Number
    rounding: str
    found: Number
    known: Open
    few: bool
    bounds: list[z3.BoolRef] = field(default_factory=list)
    lessons: list[z3.BoolRef] = field(default_factory=list)


@dataclass
class Almanac:
    """The sums that were asked for, and the lessons so far."""

    calendar: Calendar
    people: People
    sums: list[Sum] = field(default_factory=list)
    _kept: dict[tuple[object, ...], Quantity] = field(default_factory=dict)
    _counts: dict[int, Count] = field(default_factory=dict)

    def months_on(self, day: Quantity, count: Quantity, rounding: str) -> Quantity:
        """`count` months after `day`."""
        if isinstance(day.value, int) and isinstance(count.value, int):
            return _exact(self.true_day(day.value, count.value, rounding))
        low = day.low + (MONTH_LOW if count.low > 0 else MONTH_HIGH) * count.low - LESS_SURE
        high = day.high + (MONTH_HIGH if count.high > 0 else MONTH_LOW) * count.high + LESS_SURE
        return self._sum(day, count, rounding, low, high)

    def working_days_on(self, day: Quantity, count: Quantity) -> Quantity:
        """The `count`-th working day after `day`."""
        if isinstance(day.value, int) and isinstance(count.value, int):
            return _exact(self.true_day(day.value, count.value, ""))
        if count.low == count.high == 0:
            return day
        return self._sum(day, count, "", 1, LAST_DAY)

    def true_day(self, day: int, count: int, rounding: str) -> int | None:
        """What the calendar says."""
        return add_months(day, count, rounding == "up") if rounding else self.calendar.count_on(day, count)

    def teach(self, model: z3.ModelRef, sums: Iterable[Sum]) -> list[z3.BoolRef]:
        """What is true of the days about which this model is wrong, kept with each sum; nothing when it is right about all."""
        taught: list[z3.BoolRef] = []
        for each in sums:
            day, count, found = (_number(model, part) for part in (each.day, each.count, each.found))
            known = z3.is_true(model.eval(z3.BoolVal(each.known) if isinstance(each.known, bool) else each.known, True))
            if (found if known else None) != self.true_day(day, count, each.rounding):
                lessons = self._lesson(each, day, count, found - day if known else None)
                each.lessons.extend(lessons)
                taught += lessons
        return taught

    def _sum(self, day: Quantity, count: Quantity, rounding: str, low: int, high: int) -> Quantity:
        key = (_key(day.value), _key(count.value), rounding)
        if key not in self._kept:
            name = f"sum{len(self.sums)}"
            found = self.people.number(name, max(low, 1), min(high, LAST_DAY))
            certain = bool(rounding) and low >= 1 and high <= LAST_DAY
            known: Open = True if certain else z3.Bool(f"{name}!")
            few = count.high - count.low < FEW
            self.sums.append(Sum(day.value, count.value, rounding, found, known, few))
            self.sums[-1].bounds.extend(self._bounds(self.sums[-1], count))
            self._kept[key] = Quantity(found, max(low, 1), min(high, LAST_DAY), known)
        return self._kept[key]

    def _bounds(self, each: Sum, count: Quantity) -> list[z3.BoolRef]:
        counts = range(count.low, count.high + 1)
        if not each.few:
            return _about_months(each) if each.rounding else _about_many(each)
        if each.rounding:
            return [z3.Implies(_same(each.count, n), _months_away(each, n)) for n in counts]
        return [z3.Implies(_same(each.count, n), both(*self._about(each, n))) for n in counts]

    def _about(self, each: Sum, count: int) -> list[Open]:
        """When a count of working days is known, exactly; and how many days it can be away. None is the day itself."""
        if count == 0:
            return [each.known, _same(each.found, each.day)]
        if count not in self._counts:
            self._counts[count] = Count.of(self.calendar, count)
        looked_up = self._counts[count]
        near = either(negate(each.known), looked_up.possible(each.found - each.day))
        return [negate(unlike(each.known, looked_up.known_from(each.day))), near]

    def _lesson(self, each: Sum, day: int, count: int, away: int | None) -> list[z3.BoolRef]:
        """The month around the day; of working days all days from which the end is as far away as was guessed, else one week.

        Where nothing was told of how far away it can be, guesses would be without end: then the week.
        """
        if each.rounding:
            return _month_lesson(each, day, count, self)
        if away is not None and each.few and count in self._counts:
            only = self._counts[count].lesson(each.day, each.found, away)
            return [z3.Implies(both(each.known, _same(each.count, count)), only)]
        days = range(max(day - day % WEEK, 1), day - day % WEEK + WEEK)
        return [_fact(each, one, count, self.true_day(one, count, "")) for one in days]


def _exact(found: int | None) -> Quantity:
    return Quantity(0, 0, 0, False) if found is None else Quantity(found, found, found)


def _key(part: Number) -> object:
    return part if isinstance(part, int) else ("term", part.get_id())


def _number(model: z3.ModelRef, part: Number) -> int:
    return part if isinstance(part, int) else int(model.eval(part, True).as_long())


def _about_months(each: Sum) -> list[z3.BoolRef]:
    away = MONTHS_IN_400_YEARS * (each.found - each.day) - DAYS_IN_400_YEARS * each.count
    return [away <= LESS_SURE * MONTHS_IN_400_YEARS, away >= -LESS_SURE * MONTHS_IN_400_YEARS]


def _months_away(each: Sum, count: int) -> z3.BoolRef:
    nearest, farthest = months_away(count, each.rounding == "up")
    return both(each.found - each.day >= nearest, each.found - each.day <= farthest)


@lru_cache(maxsize=256)
def months_away(count: int, up: bool) -> tuple[int, int]:
    """The fewest and the most days that so many months can be, over the 400 years after which the calendar repeats itself.

    Within a month it is the same from the first day until the month counted to has no such day: the ends of the month say it all.
    """
    cycles, rest = divmod(count, MONTHS_IN_400_YEARS)
    away: set[int] = set()
    for month in range(MONTHS_IN_400_YEARS):
        first = date(CYCLE + month // 12, month % 12 + 1, 1).toordinal()
        last = first + monthrange(CYCLE + month // 12, month % 12 + 1)[1] - 1
        away |= {found - day for day in (first, last) if (found := add_months(day, rest, up)) is not None}
    return min(away) + cycles * DAYS_IN_400_YEARS, max(away) + cycles * DAYS_IN_400_YEARS


def _about_many(each: Sum) -> list[z3.BoolRef]:
    """Any number of working days: never nearer than the days counted, nor back in time."""
    on, back = each.found >= each.day + each.count, each.found <= each.day + each.count
    return [
        z3.Implies(both(each.known, each.count > 0), on),
        z3.Implies(both(each.known, each.count < 0), back),
        z3.Implies(_same(each.count, 0), both(each.known, each.found == each.day)),
    ]


def _month_lesson(each: Sum, day: int, count: int, almanac: Almanac) -> list[z3.BoolRef]:
    first = date.fromordinal(day).replace(day=1).toordinal()
    start = date.fromordinal(first)
    length = monthrange(start.year, start.month)[1]
    into, overflow = (
        almanac.true_day(first, count, each.rounding),
        almanac.true_day(first + length - 1, count, each.rounding),
    )
    if into is None or overflow is None:
        return [_fact(each, day, count, almanac.true_day(day, count, each.rounding))]
    end = date.fromordinal(into)
    last = into + monthrange(end.year, end.month)[1] - 1
    true = z3.If(each.day - first + into <= last, each.day - first + into, overflow)
    inside = both(each.day >= first, each.day < first + length, _same(each.count, count))
    return [z3.Implies(inside, both(each.known, each.found == true))]


def _fact(each: Sum, day: int, count: int, true: int | None) -> z3.BoolRef:
    here = both(_same(each.day, day), _same(each.count, count))
    said = z3.Not(each.known) if true is None else both(each.known, each.found == true)
    return z3.Implies(here, said)


def _same(part: Number, value: Number) -> Open:
    return part == value
