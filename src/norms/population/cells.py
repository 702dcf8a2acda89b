"""A table of the law as arrays: one array of places for each key, and the cells by their places together."""

from dataclasses import dataclass
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from norms.errors import NormError
from norms.told import told

WIDEST = 1 << 22
Cells = tuple[tuple[tuple[int, ...], int], ...]


@dataclass(frozen=True)
class Lookup:
    """For each key the least one that is written, and the place of each from there on; the last place means that none is.

    `strides`: what a place of each key counts in `cells`; `written` says which cells there are.
    """

    lows: tuple[int, ...]
    places: tuple[NDArray[np.int32], ...]
    strides: tuple[int, ...]
    cells: NDArray[np.int64]
    written: NDArray[np.bool_]

    def values(self, keys: list[Any]) -> tuple[Any, Any]:
        """The cell for each combination of keys, and whether it is written. A table without cells looks at no key."""
        at: Any = 0
        for low, places, stride, key in zip(self.lows, self.places, self.strides, keys, strict=False):
            inside = np.clip(np.subtract(key, low - 1, dtype=np.int64), 0, len(places) - 1)
            at = at + places[inside].astype(np.int64) * stride
        return self.cells[at], self.written[at]


def lookup(cells: Cells) -> Lookup:
    """Make a table ready. Raises `NormError` for keys that lie too far apart."""
    width = len(cells[0][0]) if cells else 0
    known = [sorted({keys[n] for keys, _ in cells}) for n in range(width)]
    sizes = [len(each) + 1 for each in known]
    spans = [each[-1] - each[0] + 3 for each in known]
    if max([*spans, prod(sizes)], default=0) > WIDEST:
        raise NormError(
            "",
            0,
            "",
            told("keys of a table lie {width} apart", width=max(spans)),
            told("keys at most {most} apart", most=WIDEST),
        )
    strides = tuple(prod(sizes[n + 1 :]) for n in range(width))
    values, written = np.zeros(prod(sizes), np.int64), np.zeros(prod(sizes), np.bool_)
    for keys, value in cells:
        at = sum(known[n].index(key) * strides[n] for n, key in enumerate(keys))
        values[at], written[at] = value, True
    places = tuple(_places(each) for each in known)
    return Lookup(tuple(each[0] for each in known), places, strides, values, written)


def _places(known: list[int]) -> NDArray[np.int32]:
    """One before the least key and one after the greatest are places of no key."""
    found = np.full(known[-1] - known[0] + 3, len(known), np.int32)
    for place, key in enumerate(known):
        found[key - known[0] + 1] = place
    return found
