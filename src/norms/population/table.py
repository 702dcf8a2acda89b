"""A tally as a table that may be shown: few people are never shown, nor anything from which they follow."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from norms.population.hiding import FEW, hidden
from norms.population.tally import OUTCOMES, YES, Key, Quantity, Tally

SHOWN_GROUPS = 64
OTHERS = "others"
"""Groups beyond the most that are shown, together."""
COLUMNS = ("people", *(f"before_{o}" for o in OUTCOMES), *(f"after_{o}" for o in OUTCOMES), "gain", "lose", "same")
PARTS = (
    {"people": -1, "before_yes": 1, "before_no": 1, "before_unknown": 1},
    {"people": -1, "after_yes": 1, "after_no": 1, "after_unknown": 1},
    {"after_yes": -1, "before_yes": 1, "gain": 1, "lose": -1},
    {"people": -1, "gain": 1, "lose": 1, "same": 1},
)
"""What adds up within a row."""


@dataclass(frozen=True)
class Side:
    """A quantity of all who get what they ask for: its sum, and that of the person in the middle (the lower of two)."""

    sum: int | None
    median: int | None


@dataclass(frozen=True)
class Change:
    """A quantity before and after, and people who get it either way and for whom it becomes more or less."""

    before: Side
    after: Side
    more: int | None
    less: int | None


@dataclass(frozen=True)
class Row:
    """One group, or everybody (an empty key). A count that is not shown is None."""

    key: Mapping[str, str]
    counts: Mapping[str, int | None]
    quantities: Mapping[str, Change]

    @property
    def people(self) -> int | None:
        """How many they are."""
        return self.counts["people"]

    @property
    def gain(self) -> int | None:
        """Those who get it only under the change."""
        return self.counts["gain"]

    @property
    def lose(self) -> int | None:
        """Those who get it only without the change."""
        return self.counts["lose"]

    def outcomes(self, when: str) -> dict[str, int | None]:
        """People by outcome, `before` or `after`."""
        return {outcome: self.counts[f"{when}_{outcome}"] for outcome in OUTCOMES}


@dataclass(frozen=True)
class Comparison:
    """Everybody, then the groups, the largest first."""

    everybody: Row
    groups: tuple[Row, ...]


def comparison(tally: Tally, by: Sequence[str]) -> Comparison:
    """The table of a tally."""
    members = _members(tally) if by else []
    sets = [list(tally.groups.values()), *(places for _, places in members)]
    counts = np.array([_counts(tally.moves[places].sum(0)) for places in sets], np.int64).reshape(
        len(sets), len(COLUMNS)
    )
    hide = hidden(counts.ravel().tolist(), _equations(len(sets))).reshape(counts.shape)
    keys = [{}, *(dict(zip(by, key, strict=True)) for key, _ in members)]
    rows = [_row(tally, *parts) for parts in zip(keys, sets, counts, hide, strict=True)]
    return Comparison(rows[0], tuple(rows[1:]))


def _members(tally: Tally) -> list[tuple[Key, list[int]]]:
    """The largest groups, and the rest as one."""
    size = tally.moves.sum((1, 2))
    order = sorted(tally.groups.items(), key=lambda each: -size[each[1]])
    shown: list[tuple[Key, list[int]]] = [(key, [place]) for key, place in order]
    if len(shown) <= SHOWN_GROUPS:
        return shown
    rest = [place for _, places in shown[SHOWN_GROUPS - 1 :] for place in places]
    return [*shown[: SHOWN_GROUPS - 1], (tuple(OTHERS for _ in order[0][0]), rest)]


def _counts(moves: NDArray[np.int64]) -> list[int]:
    before, after = moves.sum(1), moves.sum(0)
    gain, lose = int(after[YES] - moves[YES, YES]), int(before[YES] - moves[YES, YES])
    people = int(moves.sum())
    return [people, *map(int, before), *map(int, after), gain, lose, people - gain - lose]


def _equations(rows: int) -> list[tuple[list[int], list[int]]]:
    width = len(COLUMNS)
    within = [
        ([row * width + COLUMNS.index(name) for name in part], list(part.values()))
        for row in range(rows)
        for part in PARTS
    ]
    if rows == 1:
        return within
    across = [([row * width + at for row in range(rows)], [-1, *[1] * (rows - 1)]) for at in range(width)]
    return [*within, *across]


def _row(tally: Tally, key: Mapping[str, str], places: list[int], counts: Any, hide: Any) -> Row:
    shown = {name: None if hide[at] else int(counts[at]) for at, name in enumerate(COLUMNS)}
    moved = int(counts[COLUMNS.index("gain")] + counts[COLUMNS.index("lose")])
    open_ = not 0 < moved < FEW
    quantities = {name: _change(each, places, open_) for name, each in tally.quantities.items()}
    return Row(key, shown, quantities)


def _change(quantity: Quantity, places: list[int], open_: bool) -> Change:
    """Not shown where few gain or lose: the difference of the two sums would tell of them."""
    here = set(places)
    before, after = (_side(_of(counts, here), open_) for counts in (quantity.before, quantity.after))
    more, less = (int(each[places].sum()) for each in (quantity.more, quantity.less))
    few = any(0 < count < FEW for count in (more, less)) or not open_
    return Change(before, after, None if few else more, None if few else less)


def _of(counts: Counter[tuple[int, int]], places: set[int]) -> Counter[int]:
    found: Counter[int] = Counter()
    for (group, value), count in counts.items():
        if group in places:
            found[value] += count
    return found


def _side(values: Counter[int], open_: bool) -> Side:
    people = values.total()
    if not open_ or people < FEW:
        return Side(None, None)
    middle, passed = (people + 1) // 2, 0
    for value in sorted(values):
        passed += values[value]
        if passed >= middle:
            return Side(sum(value * count for value, count in values.items()), value)
    raise AssertionError("the middle lies among the values")
