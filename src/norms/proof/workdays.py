"""One count of working days, looked up from every day of the published years: from where its end is known, and how far it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

import z3

from norms.calendar import Calendar
from norms.proof.symbols import Number, Open, both, either

Span = tuple[int, int]
"""Days from the first to the last, both included."""


@dataclass(frozen=True)
class Count:
    """`away`: how many days the end is from a day, for the days on which it hangs; from no other day is it known."""

    away: dict[int, tuple[Span, ...]]

    @staticmethod
    def of(calendar: Calendar, count: int) -> Count:
        """Counts once through the calendar."""
        days: dict[int, list[int]] = {}
        for year in sorted(calendar.years):
            first, last = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
            for day in range(first - 1, last + 2):
                found = calendar.count_on(day, count)
                if found is not None:
                    days.setdefault(found - day, []).append(day)
        return Count({away: _spans(sorted(set(found))) for away, found in days.items()})

    def known_from(self, day: Number) -> Open:
        """The end is known, counted from this day."""
        return _within(day, self._known)

    def possible(self, away: Number) -> Open:
        """There is a day from which the end is so far away, or one nearer and one farther."""
        return both(away >= min(self.away), away <= max(self.away)) if self.away else False

    def lesson(self, day: Number, found: Number, away: int) -> z3.BoolRef:
        """From which days alone the end is `away` days off."""
        return z3.Implies(
            found - day == away, z3.BoolVal(False) if away not in self.away else _term(_within(day, self.away[away]))
        )

    @cached_property
    def _known(self) -> tuple[Span, ...]:
        return _spans(
            sorted({day for spans in self.away.values() for first, last in spans for day in range(first, last + 1)})
        )


def _spans(days: Iterable[int]) -> tuple[Span, ...]:
    found: list[Span] = []
    for day in days:
        if found and found[-1][1] == day - 1:
            found[-1] = found[-1][0], day
        else:
            found.append((day, day))
    return tuple(found)


def _within(day: Number, spans: Iterable[Span]) -> Open:
    return either(*(both(day >= first, day <= last) if first < last else day == first for first, last in spans))


def _term(part: Open) -> z3.BoolRef:
    return z3.BoolVal(part) if isinstance(part, bool) else part
