"""Which counts of a table may be shown: none behind which few people stand, and none from which such a one follows.

A count follows when sums of the table (parts of a whole, groups of all) leave no other number for it. So beside each count that is
hidden because it is small, others are hidden until every hidden one could be something else.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

FEW = 5
"""Below this a count is not shown. Nothing is shown as nothing."""
NOTHING = 1e-9

Equations = Sequence[tuple[Sequence[int], Sequence[int]]]
"""Sums that must be nothing: places of counts, and how often each counts."""


def hidden(counts: Sequence[int], equations: Equations) -> NDArray[np.bool_]:
    """For each count, whether it is hidden."""
    known = np.asarray(counts, np.int64)
    hide = (known > 0) & (known < FEW)
    sums = [(np.array(places, np.intp), np.array(times, np.int64)) for places, times in equations]
    while True:
        if _hide_beside(known, hide, [places for places, _ in sums if hide[places].sum() == 1]):
            continue
        open_ = np.flatnonzero(hide)
        follows = open_[_determined(open_, sums, len(known))]
        beside = [places for places, _ in sums if np.isin(places, follows).any()]
        if not len(follows) or not _hide_beside(known, hide, beside):
            return hide


def _hide_beside(known: NDArray[np.int64], hide: NDArray[np.bool_], sums: list[NDArray[np.intp]]) -> bool:
    """Hide one more count of each sum, the smallest that is something; whether there was one."""
    found = False
    for places in sums:
        shown = places[~hide[places]]
        if len(shown):
            order = np.where(known[shown] > 0, known[shown], np.iinfo(np.int64).max)
            hide[shown[np.argmin(order)]] = found = True
    return found


def _determined(
    open_: NDArray[np.intp], sums: list[tuple[NDArray[np.intp], NDArray[np.int64]]], size: int
) -> NDArray[np.bool_]:
    """Which of the hidden counts the sums leave no choice for: no solution of the sums moves them."""
    if not len(open_):
        return np.zeros(0, np.bool_)
    matrix = np.zeros((len(sums), size))
    for row, (places, times) in enumerate(sums):
        matrix[row, places] = times
    left = matrix[:, open_]
    left = left[np.abs(left).sum(1) > 0]
    if not len(left):
        return np.zeros(len(open_), np.bool_)
    _, strengths, basis = np.linalg.svd(left)
    free = basis[(strengths > NOTHING).sum() :]
    return np.asarray(np.abs(free).sum(0) < NOTHING)
