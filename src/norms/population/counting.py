"""Counts of a tally, made from words of 64 people: written so that a compiler of numbers can read it, and right without one."""

from typing import Any

import numpy as np

NONE, ONE = np.uint64(0), np.uint64(1)


def count_outcomes(begin: int, end: int, group: Any, before: Any, after: Any, moves: Any) -> None:
    """People by group and outcomes. `before`, `after`: words where it is true, and where it is not known."""
    for w in range(begin, end):
        for q in range(64):
            k = np.uint64(q)
            b = 0 if (before[0][w] >> k) & ONE != NONE else (2 if (before[1][w] >> k) & ONE != NONE else 1)
            a = 0 if (after[0][w] >> k) & ONE != NONE else (2 if (after[1][w] >> k) & ONE != NONE else 1)
            moves[group[w * 64 + q], b * 3 + a] += 1


def count_quantity(
    begin: int, end: int, group: Any, before: Any, after: Any, window: Any, tables: Any, changes: Any, beyond: Any
) -> None:
    """People by group and place in the window. `before`, `after`: values, words that count, words that do not.

    `beyond` is set where a value lies outside of the window: then nothing of these people may count.
    """
    low, step, width = window
    for w in range(begin, end):
        had = before[1][w] & ~before[2][w]
        has = after[1][w] & ~after[2][w]
        for q in range(64):
            k = np.uint64(q)
            g, then, now = group[w * 64 + q], before[0][w * 64 + q], after[0][w * 64 + q]
            first, second = (had >> k) & ONE != NONE, (has >> k) & ONE != NONE
            if first:
                p = (then - low) // step
                if p < 0 or p >= width or p * step + low != then:
                    beyond[0] = 1
                else:
                    tables[0][g, p] += 1
            if second:
                p = (now - low) // step
                if p < 0 or p >= width or p * step + low != now:
                    beyond[0] = 1
                else:
                    tables[1][g, p] += 1
            if first and second and now > then:
                changes[0, g] += 1
            if first and second and now < then:
                changes[1, g] += 1
