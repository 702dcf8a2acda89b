"""Truths of many people as bits, eight in a byte, the first in the lowest: what Arrow keeps, and what a processor takes at once.

`NOWHERE` and `EVERYWHERE` stand for any number of people. Bits after the last person are of nobody and mean nothing.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Bits = Any
"""An array of bytes, or `NOWHERE` or `EVERYWHERE`."""
Mask = NDArray[np.bool_]
NOWHERE, EVERYWHERE = np.uint8(0), np.uint8(255)


def packed(mask: Any) -> Bits:
    """A truth for each, as bits; a single truth is everybody's."""
    if not np.ndim(mask):
        return EVERYWHERE if mask else NOWHERE
    return np.packbits(mask, bitorder="little")


def unpacked(bits: Bits, count: int) -> Mask:
    """A truth for each of so many."""
    if not np.ndim(bits):
        return np.broadcast_to(np.bool_(bits), (count,))
    return np.unpackbits(bits, count=count, bitorder="little").view(np.bool_)


def cut(bits: Bits, begin: int, end: int) -> Bits:
    """The bits of some, from `begin` on."""
    some = bits[begin // 8 : -(-end // 8)]
    return some if begin % 8 == 0 else packed(unpacked(some, end - begin // 8 * 8)[begin % 8 :])


def anywhere(bits: Bits, count: int) -> bool:
    """Whether one of so many bits holds."""
    whole, rest = divmod(count, 8)
    return bool(bits[:whole].any() or (rest and bits[whole] & ((1 << rest) - 1)))
