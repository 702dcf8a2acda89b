"""What an expression can come to, for a solver: truths and quantities with three states, constants folded on the way.

A part is either plain Python (it is decided) or a term of z3 (it is open), so that what is known of everybody costs nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from operator import add, eq, ge, gt, le, lt, mul, ne, sub
from typing import Any, TypeAlias

import z3

Open: TypeAlias = "bool | z3.BoolRef"
Number: TypeAlias = "int | z3.ArithRef"


@dataclass(frozen=True)
class Truth:
    """`yes`: it is true. `known`: it is true or false. Whatever is true is known; neither is "not known"."""

    yes: Open
    known: Open = True

    @property
    def no(self) -> Open:
        """It is known to be false."""
        return both(self.known, negate(self.yes))


@dataclass(frozen=True)
class Quantity:
    """A number, an amount, a day number, a period or the place of a member in its closed list.

    `known`: it has a value, which then lies between `low` and `high`. `absent`: it does not apply. Neither is "not known".
    """

    value: Number
    low: int
    high: int
    known: Open = True
    absent: Open = False


Symbol: TypeAlias = Truth | Quantity
UNKNOWN_TRUTH = Truth(False, False)
UNKNOWN = Quantity(0, 0, 0, False)


def constant(value: int) -> Quantity:
    """A number that is the same for everybody."""
    return Quantity(value, value, value)


def both(*parts: Open) -> Open:
    """All of them."""
    open_ = [part for part in parts if part is not True]
    if any(part is False for part in open_):
        return False
    return True if not open_ else open_[0] if len(open_) == 1 else z3.And(*open_)


def either(*parts: Open) -> Open:
    """At least one of them."""
    open_ = [part for part in parts if part is not False]
    if any(part is True for part in open_):
        return True
    return False if not open_ else open_[0] if len(open_) == 1 else z3.Or(*open_)


def negate(part: Open) -> Open:
    """The contrary."""
    return not part if isinstance(part, bool) else z3.Not(part)


def unlike(left: Open, right: Open) -> Open:
    """One of them and not the other."""
    if isinstance(left, bool):
        return negate(right) if left else right
    if isinstance(right, bool):
        return negate(left) if right else left
    return False if left.eq(right) else z3.Xor(left, right)


def pick(test: Open, then: Any, other: Any) -> Any:
    """One of two truths or of two numbers."""
    if isinstance(test, bool):
        return then if test else other
    if isinstance(then, bool) or isinstance(other, bool) or z3.is_bool(then):
        return either(both(test, then), both(negate(test), other))
    if same_term(then, other):
        return then
    return z3.If(test, then, other)


def same_term(left: Any, right: Any) -> bool:
    """Whether two parts are written alike."""
    if z3.is_expr(left) and z3.is_expr(right):
        return bool(left.eq(right))
    return not z3.is_expr(left) and not z3.is_expr(right) and left == right


SIGNS: dict[str, Callable[[Any, Any], Any]] = {
    "==": eq, "!=": ne, "<": lt, "<=": le, ">": gt, ">=": ge, "+": add, "-": sub, "*": mul,
}  # fmt: skip


def compared(sign: str, left: Quantity, right: Quantity) -> Open:
    """`left sign right` of the values; decided at once where their bounds decide it."""
    if same_term(left.value, right.value):
        return bool(SIGNS[sign](0, 0))
    apart = left.high < right.low or right.high < left.low
    if apart:
        return bool(SIGNS[sign](left.low, right.low))
    found: Open = SIGNS[sign](left.value, right.value)
    return found


def differ(left: Symbol, right: Symbol) -> Open:
    """Another value, or a value on one side only, or "does not apply" on one side only."""
    if isinstance(left, Truth) and isinstance(right, Truth):
        return either(unlike(left.yes, right.yes), unlike(left.known, right.known))
    assert isinstance(left, Quantity)
    assert isinstance(right, Quantity)
    values = both(left.known, right.known, compared("!=", left, right))
    return either(unlike(left.known, right.known), unlike(left.absent, right.absent), values)


def holds(symbol: Symbol) -> Open:
    """It is true."""
    assert isinstance(symbol, Truth)
    return symbol.yes


def settled(symbol: Symbol) -> Open:
    """It is known, or known not to apply."""
    return symbol.known if isinstance(symbol, Truth) else either(symbol.known, symbol.absent)


def choose(test: Truth, then: Symbol, other: Symbol) -> Symbol:
    """One of two cases; where the test is not known, what both agree on."""
    if isinstance(then, Truth):
        assert isinstance(other, Truth)
        return _chosen_truth(test, then, other)
    assert isinstance(other, Quantity)
    return _chosen_quantity(test, then, other)


def _chosen_truth(test: Truth, then: Truth, other: Truth) -> Truth:
    if test.known is True:
        return Truth(pick(test.yes, then.yes, other.yes), pick(test.yes, then.known, other.known))
    open_ = negate(test.known)
    yes = either(both(test.yes, then.yes), both(test.no, other.yes), both(open_, then.yes, other.yes))
    agreed = both(open_, then.known, other.known, negate(unlike(then.yes, other.yes)))
    return Truth(yes, either(both(test.yes, then.known), both(test.no, other.known), agreed))


def _chosen_quantity(test: Truth, then: Quantity, other: Quantity) -> Quantity:
    value = pick(test.yes, then.value, other.value)
    low, high = min(then.low, other.low), max(then.high, other.high)
    if isinstance(test.yes, bool) and test.known is True:
        return then if test.yes else other
    if test.known is True:
        return Quantity(
            value, low, high, pick(test.yes, then.known, other.known), pick(test.yes, then.absent, other.absent)
        )
    open_ = negate(test.known)
    agreed = both(open_, then.known, other.known, compared("==", then, other))
    known = either(both(test.yes, then.known), both(test.no, other.known), agreed)
    absent = either(both(test.yes, then.absent), both(test.no, other.absent), both(open_, then.absent, other.absent))
    return Quantity(value, low, high, known, absent)
