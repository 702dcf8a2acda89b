"""How alike a sought name and a stored one are, whatever the order of their parts.

Two parts are compared twice, by edit distance over the longer one: as they sound (`korpu.people.spelling.folded`, weight `SOUND`)
and, unless they sound `STRANGE`, as they are written in plain letters (the rest). Parts are paired so that the sum is the greatest.
A part of the sought name that finds no partner counts nothing; a part of the stored name that was not asked for costs a little: a
father's name may be missing, but the one who has no more names stands first.
"""

from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA

from korpu.people.spelling import folded

SOUND = 0.7
STRANGE = 0.5
UNASKED = 0.1
"""What a stored part that nobody asked for costs, in parts."""


def likeness(sought: Sequence[str], stored: Sequence[str]) -> float:
    """1.0 = the same, 0.0 = nothing in common. Both are `parts` of names."""
    if not sought or not stored:
        return 0.0
    few, many = (sought, stored) if len(sought) <= len(stored) else (stored, sought)
    unasked = max(0, len(stored) - len(sought))
    return _paired(few, many) / (len(sought) + UNASKED * unasked)


def _paired(few: Sequence[str], many: Sequence[str]) -> float:
    """The greatest sum of likenesses when each of the few takes a partner of its own."""
    alike = [[part_likeness(one, other) for other in many] for one in few]
    wished = {row.index(max(row)) for row in alike}
    if len(wished) == len(few):  # nobody wants another's partner: nothing is to be weighed
        return sum(map(max, alike))
    return _weighed(alike)


def _weighed(alike: Sequence[Sequence[float]]) -> float:
    """The same of a table, one who may be taken after the other, so that a name of thirty parts costs no more than its length."""
    best = {0: 0.0}  # by which of the few have a partner, as bits
    spare = len(alike[0]) > len(alike)
    for column in zip(*alike, strict=True):
        then = dict(best) if spare else {}
        for taken, total in best.items():
            for at, like in enumerate(column):
                now = taken | 1 << at
                if now != taken and then.get(now, -1.0) < total + like:
                    then[now] = total + like
        best = then
    return max(best.values())


@lru_cache(maxsize=1 << 15)
def part_likeness(one: str, other: str) -> float:
    """Two parts, 0.0 to 1.0."""
    sound = max([OSA.normalized_similarity(a, b) for a in folded(one) for b in folded(other)])
    return SOUND * sound + (1 - SOUND) * (OSA.normalized_similarity(one, other) if sound > STRANGE else 0.0)
