"""Three values over whole columns: what each operator of a plan makes of the columns below it.

A truth is two rows of bits, where it is true and where it is false; where neither holds it is not known. A number has bits for what
is not known and for what does not apply. Bits that hold nowhere are None and cost nothing.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Any, NamedTuple

import numpy as np

from norms.kinds import BOOL, DATE, Kind
from norms.population import dates
from norms.population.batches import Column
from norms.population.bits import EVERYWHERE, NOWHERE, Bits, packed, unpacked
from norms.population.cells import Lookup
from norms.population.plan import FIRST, LAST, ROOM, Step

SIGNS: dict[str, Callable[..., Any]] = {
    "==": np.equal, "!=": np.not_equal, "<": np.less, "<=": np.less_equal, ">": np.greater, ">=": np.greater_equal,
    "+": np.add, "-": np.subtract, "*": np.multiply,
}  # fmt: skip


class TooLarge(ArithmeticError):
    """A sum or product of the law is larger than the columns can hold."""


class Truth(NamedTuple):
    """`false` None: everywhere that `true` is not."""

    true: Bits
    false: Bits | None

    def no(self) -> Bits:
        """Where it is false."""
        return ~self.true if self.false is None else self.false


class Number(NamedTuple):
    """Values, and where they are not known or do not apply; None = nowhere."""

    values: Any
    unknown: Bits | None
    absent: Bits | None


Value = Truth | Number


@dataclass(frozen=True)
class Ready:
    """What operators need beside the columns: steps whose results must be looked at, the calendar, tables by step, types."""

    unsure: set[int]
    published: dates.Published
    tables: Mapping[int, Lookup]
    kinds: Sequence[Kind]


@dataclass(frozen=True)
class Here:
    """The step that is decided, its place, and for how many: people, or items of their lists."""

    ready: Ready
    at: int
    step: Step
    size: int


def constant(step: Step) -> Value:
    """A literal, or what is never known."""
    unknown = None if step.data is not None else EVERYWHERE
    if step.kind == BOOL:
        return Truth(EVERYWHERE if step.data else NOWHERE, None if unknown is None else NOWHERE)
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
    true = column.values if column.absent is None else column.values & ~column.absent
    if column.unknown is None:
        return Truth(true, None)
    true = true & ~column.unknown
    return Truth(true, ~(true | column.unknown))


def either(one: Bits | None, other: Bits | None) -> Bits | None:
    """Where one of two masks holds."""
    return other if one is None else one if other is None else one | other


def _and(_here: Here, *parts: Truth) -> Truth:
    true, false = parts[0]
    for part in parts[1:]:
        if false is None and part.false is None:
            true = true & part.true
        else:
            true, false = true & part.true, Truth(true, false).no() | part.no()
    return Truth(true, false)


def _not(_here: Here, part: Truth) -> Truth:
    return Truth(part.no(), None if part.false is None else part.true)


def _or(_here: Here, *parts: Truth) -> Truth:
    true, false = parts[0]
    for part in parts[1:]:
        if false is None and part.false is None:
            true = true | part.true
        else:
            true, false = true | part.true, Truth(true, false).no() & part.no()
    return Truth(true, false)


def _surely(_here: Here, part: Truth) -> Truth:
    return Truth(part.true, None)


def _choose(here: Here, test: Truth, then: Any, other: Any) -> Value:
    if here.step.kind == BOOL:
        return _choose_truth(test, then, other)
    values = np.where(unpacked(test.no(), here.size), other.values, then.values)
    if test.false is None:
        masks = [
            _pick(test.true, one, two) for one, two in ((then.unknown, other.unknown), (then.absent, other.absent))
        ]
        return Number(values, *masks)
    bad = either(either(then.unknown, other.unknown), either(then.absent, other.absent))
    same = packed(np.equal(then.values, other.values))
    same = same if bad is None else same & ~bad
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


def _pick(test: Bits, one: Bits | None, two: Bits | None) -> Bits | None:
    if one is None and two is None:
        return None
    return test & (NOWHERE if one is None else one) | ~test & (NOWHERE if two is None else two)


def _choose_truth(test: Truth, then: Truth, other: Truth) -> Truth:
    """Unknown which: what both cases say alike holds all the same."""
    no = test.no()
    if test.false is None and then.false is None and other.false is None:
        return Truth(test.true & then.true | no & other.true, None)
    one, two = then.no(), other.no()
    true = test.true & then.true | no & other.true | then.true & other.true
    return Truth(true, test.true & one | no & two | one & two)


def _strict(*parts: Number) -> tuple[Bits | None, Bits | None]:
    """Where something is not known and where something does not apply, which goes before."""
    unknown = absent = None
    for part in parts:
        unknown, absent = either(unknown, part.unknown), either(absent, part.absent)
    if unknown is not None and absent is not None:
        unknown = unknown & ~absent
    return unknown, absent


def _truth(holds: Any, unknown: Bits | None, absent: Bits | None) -> Truth:
    """A comparison: false where something does not apply."""
    true = packed(holds)
    true = true if absent is None else true & ~absent
    if unknown is None:
        return Truth(true, None)
    true = true & ~unknown
    return Truth(true, ~(true | unknown))


def _compare(here: Here, left: Any, right: Any) -> Truth:
    if isinstance(left, Truth):
        return _compare_truths(here.step.data, left, right)
    return _truth(SIGNS[here.step.data](left.values, right.values), *_strict(left, right))


def _compare_truths(sign: str, left: Truth, right: Truth) -> Truth:
    alike = left.true & right.true | left.no() & right.no()
    differ = left.true & right.no() | left.no() & right.true
    return Truth(alike, differ) if sign == "==" else Truth(differ, alike)


def _among(here: Here, arg: Any) -> Truth:
    members, negated = here.step.data
    if isinstance(arg, Truth):
        inside = [arg.true if member else arg.no() for member in members]
        outside = [arg.true if member else arg.no() for member in (0, 1) if member not in members]
        found, rest = (reduce(np.bitwise_or, each, NOWHERE) for each in (inside, outside))
        return Truth(rest, found) if negated else Truth(found, rest)
    return _truth(_is_one_of(here, arg, members, negated), *_strict(arg))


def _is_one_of(here: Here, arg: Number, members: tuple[int, ...], negated: bool) -> Any:
    closed = len(here.ready.kinds[here.step.args[0]].members)
    if closed:
        table = np.full(closed, negated)
        table[list(members)] = not negated
        return table[arg.values]
    return np.isin(arg.values, members, invert=negated)


def _sum(here: Here, left: Number, right: Number) -> Number:
    unknown, absent = _strict(left, right)
    sign = here.step.data
    values = SIGNS[sign](left.values, right.values, dtype=np.int64)
    if here.at in here.ready.unsure:
        rough = SIGNS[sign](np.asarray(left.values, np.float64), np.asarray(right.values, np.float64))
        look(rough, here.size, unknown, absent)
    if here.step.kind == DATE:
        return _dated(values, (values < FIRST) | (values > LAST), unknown, absent)
    return Number(values, unknown, absent)


def look(rough: Any, size: int, *besides: Bits | None) -> None:
    """Raise `TooLarge` where a known value could not be held."""
    large = np.abs(rough) >= ROOM
    for bits in besides:
        large = large if bits is None else large & ~unpacked(bits, size)
    if np.any(large):
        raise TooLarge(f"a sum or product of the law reaches {np.max(np.abs(rough)):.3g}")


def _dated(values: Any, outside: Any, unknown: Bits | None, absent: Bits | None) -> Number:
    """A day outside all years, or not counted by a calendar, is not known."""
    if not np.any(outside):
        return Number(values, unknown, absent)
    beyond = packed(outside) if absent is None else packed(outside) & ~absent
    return Number(np.where(outside, 0, values), either(unknown, beyond), absent)


def _months(here: Here, day: Number, count: Number) -> Number:
    sign, up = here.step.data
    return _dated(*dates.add_months(day.values, sign * np.asarray(count.values, np.int64), up), *_strict(day, count))


def _workdays(here: Here, day: Number, count: Number) -> Number:
    found = here.ready.published.add(np.asarray(day.values), here.step.data * np.asarray(count.values, np.int64))
    return _dated(*found, *_strict(day, count))


def _cell(here: Here, *keys: Any) -> Value:
    numbers = [_key(key, here.size) if isinstance(key, Truth) else key for key in keys]
    values, written = here.ready.tables[here.at].values([number.values for number in numbers])
    if here.step.kind != BOOL:
        return _dated(values, ~written, *_strict(*numbers))
    unknown, absent = _strict(*numbers)
    missing = packed(~written)
    return _truth(values != 0, either(unknown, missing if absent is None else missing & ~absent), absent)


def _key(key: Truth, size: int) -> Number:
    """A truth as a key of a table."""
    return Number(unpacked(key.true, size), None if key.false is None else ~(key.true | key.false), None)


COMPUTED: dict[str, Callable[..., Value]] = {
    "and": _and, "or": _or, "not": _not, "surely": _surely, "choose": _choose, "compare": _compare, "among": _among,
    "sum": _sum, "months": _months, "workdays": _workdays, "cell": _cell,
}  # fmt: skip
"""By operator, with the place of the step and the step itself."""
