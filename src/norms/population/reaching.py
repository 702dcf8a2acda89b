"""Months after a person's day, compared with a day that is the same for everybody: one day parts those who reach it from the rest.

Months after a later day never end earlier. So nobody's months need counting: they are older than a certain birthday, or not.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from norms.population.dates import add_months
from norms.population.parts import reached
from norms.population.plan import FIRST, LAST, Bounds, Plan

if TYPE_CHECKING:
    from norms.population.writing import Writer

MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


@dataclass(frozen=True)
class Reaching:
    """`count` months after step `day` stand to step `other` as `sign` says; `up`: how they are rounded."""

    day: int
    count: int
    up: bool
    other: int
    sign: str


def reaching(plan: Plan, bounds: Sequence[Bounds], at: int) -> Reaching | None:
    """What a step compares, where it is such a comparison."""
    step = plan.steps[at]
    if step.op != "compare" or step.inside or step.data not in MIRRORED:
        return None
    one, two = step.args
    for later, other, sign in ((one, two, step.data), (two, one, MIRRORED[step.data])):
        if plan.steps[later].op == "months" and _same_for_all(plan, other) and not _same_for_all(plan, later):
            day, count = plan.steps[later].args
            low, high = bounds[count]
            if low == high:
                direction, up = plan.steps[later].data
                return Reaching(day, direction * low, up, other, sign)
    return None


def _same_for_all(plan: Plan, at: int) -> bool:
    return all(plan.steps[below].op not in ("fact", "item", "each") for below in reached(plan, [at]))


def parted(writer: "Writer", at: int, found: Reaching) -> list[str]:
    """The lines of such a comparison; not known of days whose months lead out of all years."""
    low, high = _counted(found.count, found.up)
    day, goal = writer.value(found.day), writer.value(found.other)
    after = f"{goal} + 1" if found.sign in (">", "<=") else goal
    writer.before.append(
        f"d{at} = first_reaching({after}, {low}, {high}, {found.count}, {found.up}, month, inside, first)"
    )
    beyond = writer.bits(f"z{at}", f"({day} < {low}) | ({day} > {high})")
    sign = ">=" if found.sign in (">", ">=") else "<"
    return [*beyond, *writer.compared(at, [found.day, found.other], f"{day} {sign} d{at}", f"z{at}")]


@cache
def _counted(count: int, up: bool) -> tuple[int, int]:
    """The first and the last day whose months can be counted."""

    def outside(day: int) -> bool:
        return bool(add_months(np.int64(day), np.int64(count), up)[1])

    days = range(FIRST, LAST + 1)
    if count < 0:
        return days[bisect_left(days, True, key=lambda day: not outside(day))], LAST
    return FIRST, days[bisect_left(days, True, key=outside) - 1]
