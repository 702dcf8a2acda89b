"""How alike a sought name and a stored one are, whatever the order of their parts.

Two parts are compared twice, by edit distance over the longer one: as they sound (`korpu.people.spelling.folded`, weight `SOUND`)
and, unless they sound `STRANGE`, as they are written in plain letters (the rest). Parts are paired so that the sum is the greatest.
A part of the sought name that finds no partner counts nothing; a part of the stored name that was not asked for costs a little: a
father's name may be missing, but the one who has no more names stands first.
"""

from collections.abc import Sequence
from functools import lru_cache

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
    if not few:
        return 0.0
    first, rest = few[0], few[1:]
    return max(
        part_likeness(first, other) + _paired(rest, [*many[:at], *many[at + 1 :]]) for at, other in enumerate(many)
    )


@lru_cache(maxsize=1 << 15)
def part_likeness(one: str, other: str) -> float:
    """Two parts, 0.0 to 1.0."""
    if set(folded(one)) & set(folded(other)):
        sound = 1.0
    else:
        sound = max(_share(a, b) for a in folded(one) for b in folded(other))
    return SOUND * sound + (1 - SOUND) * (_share(one, other) if sound > STRANGE else 0.0)


def _share(one: str, other: str) -> float:
    longer = max(len(one), len(other))
    if longer > 2 * sum(letter in other for letter in one):  # less than half can be alike: no need to compare
        return 0.0
    return 1 - distance(one, other) / longer


def distance(one: str, other: str) -> int:
    """Letters to add, drop, change or swap with a neighbour: optimal string alignment, by bit vectors (Hyyrö 2003)."""
    if one == other or not one or not other:
        return 0 if one == other else len(one) + len(other)
    full, last = (1 << len(one)) - 1, 1 << len(one) - 1
    places: dict[str, int] = {}
    for at, letter in enumerate(one):
        places[letter] = places.get(letter, 0) | 1 << at
    up, down, same, before, count = full, 0, 0, 0, len(one)
    for letter in other:
        here = places.get(letter, 0)
        swapped = ((~same & here) << 1) & before
        same = (((here & up) + up) ^ up) | here | down | swapped
        more, less = down | ~(same | up), same & up
        count += bool(more & last) - bool(less & last)
        more, less = more << 1 | 1, less << 1
        up, down, before = (less | ~(same | more)) & full, more & same & full, here
    return count
