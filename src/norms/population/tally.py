"""What is counted of a population before and after a change of the law, group by group, batch after batch."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from norms.population.columns import KNOWN, Answer

YES, NO, UNKNOWN = 0, 1, 2
OUTCOMES = ("yes", "no", "unknown")
MOST_GROUPS = 4096
ROOM = 1 << 21
Key = tuple[str, ...]
Counts = Counter[tuple[int, int]]
"""People by group and value."""


@dataclass
class Quantity:
    """An amount, or days, of those who get it: people by group and value before and after, and for whom it became more or less."""

    before: Counts = field(default_factory=Counter)
    after: Counts = field(default_factory=Counter)
    more: NDArray[np.int64] = field(default_factory=lambda: np.zeros(MOST_GROUPS, np.int64))
    less: NDArray[np.int64] = field(default_factory=lambda: np.zeros(MOST_GROUPS, np.int64))


@dataclass
class Tally:
    """Counts by group. `moves[g, b, a]`: people of group g whose outcome is b before and a after, as places of `OUTCOMES`."""

    quantities: dict[str, Quantity]
    groups: dict[Key, int] = field(default_factory=dict)
    moves: NDArray[np.int64] = field(default_factory=lambda: np.zeros((MOST_GROUPS, 3, 3), np.int64))
    people: int = 0

    def group(self, key: Key) -> int:
        """The place of a group."""
        return self.groups.setdefault(key, len(self.groups))

    def add_outcomes(self, group: NDArray[Any], before: NDArray[Any], after: NDArray[Any]) -> None:
        """Some people by group and outcomes."""
        self.people += len(group)
        cells = np.bincount((group * 3 + before) * 3 + after, minlength=MOST_GROUPS * 9)
        self.moves += cells.reshape(MOST_GROUPS, 3, 3)

    def window(self, name: str, spare: int) -> tuple[int, int, int]:
        """The least value seen of a quantity, the step between values, and how many steps there are, with some to spare."""
        seen = {value for side in (self.quantities[name].before, self.quantities[name].after) for _, value in side}
        if not seen:
            return 0, 1, 0
        low, high = min(seen), max(seen)
        step = max(int(np.gcd.reduce([value - low for value in seen])), 1)
        width = (high - low) // step + 1 + 2 * spare
        return (low - spare * step, step, width) if width * len(self.groups) <= ROOM else (0, 1, 0)

    def add_table(
        self, name: str, window: tuple[int, int, int], sides: list[NDArray[Any]], changes: NDArray[Any]
    ) -> None:
        """Some people as tables by group and place in the window, before and after, and those for whom it is more or less."""
        quantity, (low, step, _) = self.quantities[name], window
        for counts, table in zip((quantity.before, quantity.after), sides, strict=True):
            for group, place in np.argwhere(table).tolist():
                counts[group, low + place * step] += int(table[group, place])
        quantity.more[: changes.shape[1]] += changes[0]
        quantity.less[: changes.shape[1]] += changes[1]

    def add_quantity(self, name: str, group: NDArray[Any], before: Answer, after: Answer, had: Any, has: Any) -> None:
        """Some people with their quantity. `had`, `has`: those who get what is asked for before, and after."""
        quantity = self.quantities[name]
        knew, knows = had & (before.state == KNOWN), has & (after.state == KNOWN)
        count_values(quantity.before, group[knew], before.values[knew])
        count_values(quantity.after, group[knows], after.values[knows])
        both = knew & knows
        quantity.more += np.bincount(group[both & (after.values > before.values)], minlength=MOST_GROUPS)
        quantity.less += np.bincount(group[both & (after.values < before.values)], minlength=MOST_GROUPS)


def outcomes(answer: Answer) -> NDArray[np.int64]:
    """A truth as a place of `OUTCOMES`."""
    return np.where(answer.state == KNOWN, 1 - answer.values, UNKNOWN)


def count_values(into: Counts, group: NDArray[Any], values: NDArray[Any]) -> None:
    """People by group and value: amounts of a law lie on a grid, which makes a short table of them."""
    if not len(values):
        return
    low = int(values.min())
    step = max(int(np.gcd.reduce(values - low)), 1)
    places = (values - low) // step
    width = int(places.max()) + 1
    groups = int(group.max()) + 1
    if groups * width <= ROOM:
        cells = np.bincount(group * width + places, minlength=groups * width)
        for at in np.flatnonzero(cells).tolist():
            into[at // width, low + at % width * step] += int(cells[at])
        return
    pairs, counts = np.unique(np.stack([group, values]), axis=1, return_counts=True)
    for one, value, count in zip(*pairs.tolist(), counts.tolist(), strict=True):
        into[one, value] += count
