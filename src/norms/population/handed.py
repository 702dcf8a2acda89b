"""What a written loop is handed: the arrays of a batch in the order of its arguments, and what is missing in them."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from norms.population.batches import Column, People

NOBODY = Column(np.zeros(0, np.int8))


@dataclass(frozen=True)
class Flags:
    """What is missing somewhere: columns by `fact` or `list.fact`, `?` before it where it may not apply, lists that are open."""

    there: frozenset[str] = frozenset()
    missing: frozenset[str] = frozenset()

    def with_more(self, people: People) -> "Flags":
        """These, and what is missing of these people."""
        there, missing = set(self.there), set(self.missing)
        for name, column in named(people).items():
            there.add(name)
            missing |= {name} if column.unknown is not None else set()
            missing |= {f"?{name}"} if column.absent is not None else set()
        for name, listed in people.lists.items():
            there.add(name)
            missing |= {name} if listed.open is not None else set()
        return replace(self, there=frozenset(there), missing=frozenset(missing))


@dataclass(frozen=True)
class Counting:
    """Steps that are counted: outcomes before and after, and each quantity before and after."""

    before: int
    after: int
    quantities: Sequence[tuple[int, int]]


@dataclass
class Written:
    """A loop: its text, the tables that it names, and how the columns of people are handed to it."""

    text: str = ""
    names: dict[str, Any] = field(default_factory=dict)
    arguments: list[tuple[str, str]] = field(default_factory=list)
    """Name of an argument, and which array it is: `v`, `u`, `a` of a column, `o` the offsets of a list."""

    def columns(self, people: People) -> list[NDArray[Any]]:
        """The arrays in the order of the arguments."""
        known = named(people)
        return [self._array(people, known, name, part) for name, part in self.arguments]

    def _array(self, people: People, known: dict[str, Column], name: str, part: str) -> NDArray[Any]:
        if part in "ol":
            listed = people.lists[name]
            nowhere = np.zeros(people.count, np.bool_)
            return listed.offsets if part == "o" else nowhere if listed.open is None else listed.open
        column = known.get(name, NOBODY)
        nowhere = np.zeros(len(column.values), np.bool_)
        mask = {"u": column.unknown, "a": column.absent}.get(part)
        return np.ascontiguousarray(column.values) if part == "v" else nowhere if mask is None else mask


def named(people: People) -> dict[str, Column]:
    """Every column by `fact` or `list.fact`."""
    items = {f"{name}.{item}": column for name, each in people.lists.items() for item, column in each.items.items()}
    return {**people.facts, **items}
