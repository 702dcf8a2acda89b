"""Months and working days of one day at a time, as the compiled loop takes them: a compiler can read it."""

from collections.abc import Callable
from types import FunctionType
from typing import Any

from norms.population.plan import FIRST, LAST

NEVER = FIRST - 1
"""No day: it lies outside all years, or no calendar counts it."""
Ranks = tuple[Any, Any, Any, Any, Any]


def single_days(compiler: Callable[[Callable[..., Any]], Callable[..., Any]]) -> dict[str, Any]:
    """The names that a loop uses, its functions compiled."""
    known: dict[str, Any] = {"NEVER": NEVER, "FIRST": FIRST, "LAST": LAST}
    for function in (add_months, first_reaching, nth, add_working_days):
        known[function.__name__] = compiler(FunctionType(function.__code__, known, function.__name__))
    return known


def add_months(day: int, count: int, up: bool, month: Any, inside: Any, first: Any) -> int:
    """`dates.add_months` of one day; `NEVER` outside all years."""
    at = min(max(day, FIRST), LAST) - FIRST
    target = int(month[at]) + count
    if target < 0 or target >= len(first) - 1:
        return NEVER
    length = int(first[target + 1]) - int(first[target])
    found = int(first[target]) + min(int(inside[at]), length) - 1
    if up and int(inside[at]) > length:
        found += 1
    return found if found <= LAST else NEVER


def first_reaching(
    goal: int, low: int, high: int, count: int, up: bool, month: Any, inside: Any, first: Any
) -> int:  # fmt: skip
    """The first of these days whose months reach a goal; the day after them where none does."""
    while low <= high:
        middle = (low + high) // 2
        if add_months(middle, count, up, month, inside, first) >= goal:
            high = middle - 1
        else:
            low = middle + 1
    return low


def nth(ranks: Ranks, at: int, day: int, count: int, first: int) -> int:
    """The working day that lies `count` after a day of the run `at`; `NEVER` where the run ends first."""
    starts, places, worked, before, upto = ranks
    place = int(places[at]) + day - first + 1
    index = int(upto[place]) + count - 1 if count > 0 else int(before[place]) + count
    if index < 0 or index >= int(starts[at + 1]) - int(starts[at]):
        return NEVER
    return int(worked[int(starts[at]) + index])


def add_working_days(day: int, count: int, bounds: Any, surely: Ranks, possibly: Ranks) -> int:
    """`dates.add_working_days` of one day; `NEVER` where it is not known."""
    if count == 0:
        return day
    beside = day + 1 if count > 0 else day - 1
    for at in range(len(bounds)):
        first, last = int(bounds[at, 0]), int(bounds[at, 1])
        if first <= beside <= last:
            found = nth(surely, at, day, count, first)
            return found if found == nth(possibly, at, day, count, first) else NEVER
    return NEVER
