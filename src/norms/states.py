"""The states a fact can be in besides having a value, and a list with what is known of it."""

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, TypeAlias


class _NotApplicable(enum.Enum):
    NOT_APPLICABLE = "n/a"

    def __repr__(self) -> str:
        return "NOT_APPLICABLE"


NOT_APPLICABLE: Final = _NotApplicable.NOT_APPLICABLE
NotApplicable: TypeAlias = Literal[_NotApplicable.NOT_APPLICABLE]

# Inside the engine every value is a truth, a whole number (minor units of money, day numbers, periods) or the name of
# a member of a closed list. None is "not known".
Plain: TypeAlias = bool | int | str
Inner: TypeAlias = Plain | NotApplicable | None
Outer: TypeAlias = bool | int | str | date | NotApplicable | None


@dataclass(frozen=True)
class Listed:
    """What is known of a list: its items, and whether there are no others."""

    complete: bool
    items: tuple[Mapping[str, Inner], ...]


FactValue: TypeAlias = Inner | Listed
