"""The types of the language: what may stand beside what. There are no floats."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Kind:
    """A type. A closed list has `members`; every other type has none."""

    name: str
    members: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.name


BOOL = Kind("Bool")
INT = Kind("Int")
MONEY = Kind("Money")
DATE = Kind("Date")
DAYS = Kind("Days")
WORKING_DAYS = Kind("WorkingDays")
MONTHS = Kind("Months")
LIST = Kind("List")

SIMPLE = {kind.name: kind for kind in (BOOL, INT, MONEY, DATE, DAYS, WORKING_DAYS, MONTHS)}
PERIODS = (DAYS, WORKING_DAYS, MONTHS)
SUMS = (INT, MONEY, *PERIODS)
ORDERED = (*SUMS, DATE)


def sum_kind(left: Kind, sign: str, right: Kind) -> Kind | None:
    """The type of `left sign right`, or None when the two cannot be combined this way."""
    if sign == "*":
        return _product(left, right)
    if left == DATE:
        return DATE if right in PERIODS else DAYS if (sign, right) == ("-", DATE) else None
    if right == DATE:
        return DATE if sign == "+" and left in PERIODS else None
    return left if left == right and left in SUMS else None


def _product(left: Kind, right: Kind) -> Kind | None:
    if left == INT and right in SUMS:
        return right
    return left if right == INT and left in SUMS else None
