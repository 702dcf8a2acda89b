"""Three values over whole columns: what each operator of a plan makes of the columns below it.

A truth is two masks, where it is true and where it is false; where neither holds it is not known. A number has a mask for what
is not known and one for what does not apply. A mask that holds nowhere is None and costs nothing.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from norms.kinds import BOOL, DATE
from norms.population import dates
from norms.population.batches import Column
from norms.population.cells import Lookup
from norms.population.plan import FIRST, LAST, ROOM, Step

Mask = Any
SIGNS: dict[str, Callable[..., Any]] = {
    "==": np.equal, "!=": np.not_equal, "<": np.less, "<=": np.less_equal, ">": np.greater, ">=": np.greater_equal,
    "+": np.add, "-": np.subtract, "*": np.multiply,
}  # fmt: skip


class TooLarge(ArithmeticError):
    """A sum or product of the law is larger than the columns can hold."""


class Truth(NamedTuple):
    """`false` None: everywhere that `true` is not."""

    true: Mask
    false: Mask | None

    def no(self) -> Mask:
        """Where it is false."""
        return ~self.true if self.false is None else self.false


class Number(NamedTuple):
    """Values, and where they are not known or do not apply; None = nowhere."""

    values: Any
    unknown: Mask | None
    absent: Mask | None


Value = Truth | Number
NOWHERE, EVERYWHERE = np.bool_(False), np.bool_(True)


@dataclass(frozen=True)
class Ready:
    """What operators need beside the columns: steps whose results must be looked at, the calendar, tables by step."""

    unsure: set[int]
    runs: list[dates.Run]
    tables: Mapping[int, Lookup]


def constant(step: Step) -> Value:
    """A literal, or what is never known."""
    unknown = None if step.data is not None else EVERYWHERE
    if step.kind == BOOL:
        return Truth(np.bool_(bool(step.data)), None if unknown is None else NOWHERE)
    return Number(np.int64(step.data or 0), unknown, None)


def given(step: Step, column: Column | None) -> Value:
    """A fact as it came; without a column it is not known of anybody. A truth that does not apply is false."""
    if step.kind != BOOL:
        return (
            Number(np.int64(0), EVERYWHERE, None)
            if column is None
            else Number(column.values, column.unknown, column.absent)
        )
    if column is None:
        return Truth(NOWHERE, NOWHERE)
    values = column.values.astype(np.bool_, copy=False)
    true = values if column.absent is None else values & ~column.absent
    if column.unknown is None:
        return Truth(true, None)
    true = true & ~column.unknown
    return Truth(true, ~(true | column.unknown))


def either(one: Mask | None, other: Mask | None) -> Mask | None:
    """Where one of two masks holds."""
    return other if one is None else one if other is None else one | other


def _and(_ready: Ready, _at: int, _step: Step, *parts: Truth) -> Truth:
    true, false = parts[0]
    for part in parts[1:]:
        if false is None and part.false is None:
            true = true & part.true
        else:
            true, false = true & part.true, Truth(true, false).no() | part.no()
    return Truth(true, false)


def _not(_ready: Ready, _at: int, _step: Step, part: Truth) -> Truth:
    return Truth(part.no(), None if part.false is None else part.true)


def _or(_ready: Ready, _at: int, _step: Step, *parts: Truth) -> Truth:
    true, false = parts[0]
    for part in parts[1:]:
        if false is None and part.false is None:
            true = true | part.true
        else:
            true, false = true | part.true, Truth(true, false).no() & part.no()
    return Truth(true, false)


def _surely(_ready: Ready, _at: int, _step: Step, part: Truth) -> Truth:
    return Truth(part.true, None)


def _choose(_ready: Ready, _at: int, step: Step, test: Truth, then: Any, other: Any) -> Value:
    if step.kind == BOOL:
        return _choose_truth(test, then, other)
    if test.false is None:
        masks = [
            _pick(test.true, one, two) for one, two in ((then.unknown, other.unknown), (then.absent, other.absent))
        ]
        return Number(np.where(test.true, then.values, other.values), *masks)
    values = np.where(test.false, other.values, then.values)
    bad = either(either(then.unknown, other.unknown), either(then.absent, other.absent))
    same = np.equal(then.values, other.values) if bad is None else np.equal(then.values, other.values) & ~bad
    open_ = ~(test.true | test.false)
    absent = None
    if then.absent is not None or other.absent is not None:
        one, two = (NOWHERE if each.absent is None else each.absent for each in (then, other))
        both = one & two
        absent, same = test.true & one | test.false & two | open_ & both, same | both
    unknown = open_ & ~same
    for side, part in ((test.true, then.unknown), (test.false, other.unknown)):
        unknown = unknown if part is None else unknown | side & part
    return Number(values, unknown, absent)


def _pick(test: Mask, one: Mask | None, two: Mask | None) -> Mask | None:
    if one is None and two is None:
        return None
    return np.where(test, NOWHERE if one is None else one, NOWHERE if two is None else two)


def _choose_truth(test: Truth, then: Truth, other: Truth) -> Truth:
    """Unknown which: what both cases say alike holds all the same."""
    no = test.no()
    if test.false is None and then.false is None and other.false is None:
        return Truth(test.true & then.true | no & other.true, None)
    one, two = then.no(), other.no()
    true = test.true & then.true | no & other.true | then.true & other.true
    return Truth(true, test.true & one | no & two | one & two)


def _strict(*parts: Number) -> tuple[Mask | None, Mask | None]:
    """Where something is not known and where something does not apply, which goes before."""
    unknown = absent = None
    for part in parts:
        unknown, absent = either(unknown, part.unknown), either(absent, part.absent)
    if unknown is not None and absent is not None:
        unknown = unknown & ~absent
    return unknown, absent


def _truth(holds: Mask, unknown: Mask | None, absent: Mask | None) -> Truth:
    """A comparison: false where something does not apply."""
    true = holds if absent is None else holds & ~absent
    if unknown is None:
        return Truth(true, None)
    true = true & ~unknown
    return Truth(true, ~(true | unknown))


def _compare(_ready: Ready, _at: int, step: Step, left: Any, right: Any) -> Truth:
    if isinstance(left, Truth):
        return _compare_truths(step.data, left, right)
    return _truth(SIGNS[step.data](left.values, right.values), *_strict(left, right))


def _compare_truths(sign: str, left: Truth, right: Truth) -> Truth:
    alike = left.true & right.true | left.no() & right.no()
    differ = left.true & right.no() | left.no() & right.true
    return Truth(alike, differ) if sign == "==" else Truth(differ, alike)


def _among(_ready: Ready, _at: int, step: Step, arg: Any) -> Truth:
    members, negated = step.data
    if isinstance(arg, Truth):
        arg = Number(arg.true, None if arg.false is None else ~(arg.true | arg.false), None)
    holds = (
        np.isin(arg.values, members, invert=negated) if len(members) > 3 else _is_one_of(arg.values, members, negated)
    )
    return _truth(holds, *_strict(arg))


def _is_one_of(values: Any, members: tuple[int, ...], negated: bool) -> Mask:
    found = np.zeros(np.shape(values), np.bool_)
    for member in members:
        found = found | np.equal(values, member)
    return ~found if negated else found


def _sum(ready: Ready, at: int, step: Step, left: Number, right: Number) -> Number:
    unknown, absent = _strict(left, right)
    values = SIGNS[step.data](left.values, right.values, dtype=np.int64)
    if at in ready.unsure:
        rough = SIGNS[step.data](np.asarray(left.values, np.float64), np.asarray(right.values, np.float64))
        look(rough, unknown, absent)
    if step.kind == DATE:
        return _dated(values, (values < FIRST) | (values > LAST), unknown, absent)
    return Number(values, unknown, absent)


def look(rough: Any, unknown: Mask | None, absent: Mask | None) -> None:
    """Raise `TooLarge` where a known value could not be held."""
    large = np.abs(rough) >= ROOM
    for mask in (unknown, absent):
        large = large if mask is None else large & ~mask
    if np.any(large):
        raise TooLarge(f"a sum or product of the law reaches {np.max(np.abs(rough)):.3g}")


def _dated(values: Any, outside: Mask, unknown: Mask | None, absent: Mask | None) -> Number:
    """A day outside all years, or not counted by a calendar, is not known."""
    if not np.any(outside):
        return Number(values, unknown, absent)
    outside = outside if absent is None else outside & ~absent
    return Number(np.where(outside, 0, values), either(unknown, outside), absent)


def _months(_ready: Ready, _at: int, step: Step, day: Number, count: Number) -> Number:
    sign, up = step.data
    return _dated(*dates.add_months(day.values, sign * np.asarray(count.values, np.int64), up), *_strict(day, count))


def _workdays(ready: Ready, _at: int, step: Step, day: Number, count: Number) -> Number:
    found = dates.add_working_days(ready.runs, day.values, step.data * np.asarray(count.values, np.int64))
    return _dated(*found, *_strict(day, count))


def _cell(ready: Ready, at: int, step: Step, *keys: Any) -> Value:
    numbers = [
        Number(k.true, None if k.false is None else ~(k.true | k.false), None) if isinstance(k, Truth) else k
        for k in keys
    ]
    table: Lookup = ready.tables[at]
    values, written = table.values([number.values for number in numbers])
    if step.kind == BOOL:
        unknown, absent = _strict(*numbers)
        return _truth(values != 0, either(unknown, ~written if absent is None else ~written & ~absent), absent)
    return _dated(values, ~written, *_strict(*numbers))


COMPUTED: dict[str, Callable[..., Value]] = {
    "and": _and, "or": _or, "not": _not, "surely": _surely, "choose": _choose, "compare": _compare, "among": _among,
    "sum": _sum, "months": _months, "workdays": _workdays, "cell": _cell,
}  # fmt: skip
"""By operator, with the place of the step and the step itself."""
