"""What a written loop is handed: the arrays of a batch in the order of its arguments, and what is missing in them."""

from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from norms.population.batches import Column, People
from norms.population.bits import NOWHERE, Bits, unpacked

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


@dataclass
class Written:
    """A loop: its text, the tables that it names, and how the columns of people are handed to it."""

    text: str = ""
    names: dict[str, Any] = field(default_factory=dict)
    arguments: list[tuple[str, str]] = field(default_factory=list)
    """Name of an argument, and which array it is: `v`, `u`, `a` of a column, `o` the offsets of a list."""

    def columns(self, people: People) -> list[NDArray[Any]]:
        """The arrays in the order of the arguments: truths of people as words of 64, those of items one by one."""
        known = named(people)
        return [self._array(people, known, name, part) for name, part in self.arguments]

    def _array(self, people: People, known: dict[str, Column], name: str, part: str) -> NDArray[Any]:
        if part == "o":
            return people.lists[name].offsets
        if part == "l":
            return words(people.lists[name].open, people.count)
        column = known.get(name, NOBODY)
        bits = {"u": column.unknown, "a": column.absent}.get(part, column.values)
        if part == "v" and not column.truths:
            return np.ascontiguousarray(column.values)
        listed = next((each for each in people.lists if name.startswith(f"{each}.")), None)
        if listed is None:
            return words(bits, people.count)
        items = int(people.lists[listed].offsets[-1])
        return np.ascontiguousarray(unpacked(NOWHERE if bits is None else bits, items))


def words(bits: Bits | None, count: int) -> NDArray[np.uint64]:
    """Bits of so many people as words of 64, without those who fill none at the end; none of them set where there are no bits."""
    size = count // 64 * 8
    if bits is None:
        return np.zeros(size // 8, np.uint64)
    whole = np.ascontiguousarray(bits[:size]).view(np.uint64)
    return whole if whole.flags.aligned else whole.copy()


def argument(name: str, part: str) -> str:
    """The name under which a loop takes an array of a column."""
    return f"c_{part}_{name.replace('.', '__')}"


def named(people: People) -> dict[str, Column]:
    """Every column by `fact` or `list.fact`."""
    items = {f"{name}.{item}": column for name, each in people.lists.items() for item, column in each.items.items()}
    return {**people.facts, **items}
