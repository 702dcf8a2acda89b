"""How alike a sought name and stored ones are, whatever the order of their parts.

Two parts are compared twice, by edit distance over the longer one: as they sound (`korpu.people.spelling.folded`, weight `SOUND`)
and, unless they sound `STRANGE`, as they are written in plain letters (the rest). Parts are paired so that the sum is the greatest.
A part of the sought name that finds no partner counts nothing; a part of the stored name that was not asked for costs a little: a
father's name may be missing, but the one who has no more names stands first.

A search compares some hundred names: they are compared in columns, because one by one the asking costs more than the comparing.
"""

from collections.abc import Sequence
from itertools import accumulate, chain

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from korpu.people.spelling import folded

SOUND = 0.7
STRANGE = 0.5
UNASKED = 0.1
"""What a stored part that nobody asked for costs, in parts."""
DIGITS = 9
"""Of a likeness: beyond them stands only in which order it was added up."""
Numbers = NDArray[np.float64]


def likenesses(sought: Sequence[str], names: Sequence[Sequence[str]]) -> list[float]:
    """How like ``sought`` each of the names is: 1.0 = the same, 0.0 = nothing in common. All are `parts` of names."""
    if not sought:
        return [0.0] * len(names)
    known = {part: at for at, part in enumerate(dict.fromkeys(chain.from_iterable(names)))}
    alike, found = _alike(sought, list(known)), np.zeros(len(names))
    for length in {len(name) for name in names} - {0}:
        those = [at for at, name in enumerate(names) if len(name) == length]
        stored = np.array([[known[part] for part in names[at]] for at in those]).T
        whole = len(sought) + UNASKED * max(0, length - len(sought))
        found[those] = _paired(alike[:, stored]) / whole
    rounded: list[float] = found.round(DIGITS).tolist()
    return rounded


def parts_alike(sought: Sequence[str], stored: Sequence[str]) -> list[list[float]]:
    """For each part of ``sought``: how like it each of ``stored`` is, 0.0 to 1.0."""
    rows: list[list[float]] = _alike(sought, stored).tolist()
    return rows


def _alike(sought: Sequence[str], stored: Sequence[str]) -> Numbers:
    """A row for each sought part, a column for each stored one."""
    if not sought or not stored:
        return np.zeros((len(sought), len(stored)))
    ours, theirs = [folded(part) for part in sought], [folded(part) for part in stored]
    every = _compared(list(chain.from_iterable(ours)), list(chain.from_iterable(theirs)))
    sound = np.maximum.reduceat(np.maximum.reduceat(every, _starts(ours), axis=0), _starts(theirs), axis=1)
    written = np.where(sound > STRANGE, _compared(sought, stored), 0.0)
    return SOUND * sound + (1 - SOUND) * written


def _compared(some: Sequence[str], others: Sequence[str]) -> Numbers:
    return cdist(some, others, scorer=OSA.normalized_similarity, dtype=np.float64)


def _starts(groups: Sequence[Sequence[str]]) -> list[int]:
    """Where each group begins when they stand one behind the other."""
    return list(accumulate(map(len, groups[:-1]), initial=0))


def _paired(alike: Numbers) -> Numbers:
    """The greatest sum for each name when every part of the shorter side takes a partner of its own.

    ``alike``: sought parts by stored parts by names. One column after the other decides who takes it, so that a name of thirty
    parts costs no more than its length. ``best``: the greatest sum so far, by which of the few have a partner, as bits.
    """
    few, many = sorted(alike.shape[:2])
    columns = alike.swapaxes(0, 1) if alike.shape[0] == few else alike
    best = {0: np.zeros(alike.shape[2])}
    for column in columns:
        then = dict(best) if many > few else {}
        for taken, total in best.items():
            for at, like in enumerate(column):
                if not taken & (now := 1 << at):
                    so_far = total + like
                    then[taken | now] = np.maximum(then[taken | now], so_far) if taken | now in then else so_far
        best = then
    return best[(1 << few) - 1]
