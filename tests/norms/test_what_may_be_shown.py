"""Counts of a population show nobody: neither few people, nor anything from which few follow."""

import itertools

import pytest

from norms.population.hiding import FEW, hidden

NEAR = 3
"""Other numbers are looked for so near to the true one."""


def total_of(parts):
    """One sum: the first count is all of the others."""
    return [(list(range(parts + 1)), [-1, *[1] * parts])]


def test_a_count_behind_which_few_people_stand_is_hidden_with_one_beside_it():
    assert hidden([103, 3, 40, 60], total_of(3)).tolist() == [False, True, True, False]


def test_nothing_is_shown_as_nothing():
    assert hidden([100, 0, 40, 60], total_of(3)).tolist() == [False] * 4


def test_two_counts_that_hide_each_other_are_enough():
    assert hidden([67, 3, 4, 60], total_of(3)).tolist() == [False, True, True, False]


def others_possible(counts, hide, rows, columns):
    """For each hidden count of a table with totals, whether another table with the same shown counts has another number there."""
    inner = [(r, c) for r in range(rows) for c in range(columns)]
    known = {cell: counts[cell] for cell in inner}
    possible = {cell: set() for cell in inner if hide[cell]}
    names = list(possible)
    for values in itertools.product(*(range(max(counts[cell] - NEAR, 0), counts[cell] + NEAR + 1) for cell in names)):
        tried = {**known, **dict(zip(names, values, strict=True))}
        if all(
            hide[r, "all"] or sum(tried[r, c] for c in range(columns)) == counts[r, "all"] for r in range(rows)
        ) and all(hide["all", c] or sum(tried[r, c] for r in range(rows)) == counts["all", c] for c in range(columns)):
            for cell, value in zip(names, values, strict=True):
                possible[cell].add(value)
    return possible


@pytest.mark.parametrize(
    "table",
    [
        [[3, 10, 10], [10, 10, 10], [10, 10, 12]],
        [[3, 10, 8], [10, 2, 10]],
        [[1, 0, 9], [9, 9, 0]],
    ],
)
def test_what_is_hidden_in_a_table_could_be_something_else(table):
    rows, columns = len(table), len(table[0])
    cells = [(r, c) for r in [*range(rows), "all"] for c in [*range(columns), "all"]]
    whole = {
        (r, c): sum(
            table[i][j] for i in (range(rows) if r == "all" else [r]) for j in (range(columns) if c == "all" else [c])
        )
        for r, c in cells
    }
    place = {cell: at for at, cell in enumerate(cells)}
    sums = [
        ([place[r, "all"], *(place[r, c] for c in range(columns))], [-1, *[1] * columns]) for r in [*range(rows), "all"]
    ]
    sums += [
        ([place["all", c], *(place[r, c] for r in range(rows))], [-1, *[1] * rows]) for c in [*range(columns), "all"]
    ]
    found = hidden([whole[cell] for cell in cells], sums)
    hide = {cell: bool(found[place[cell]]) for cell in cells}
    assert all(hide[cell] for cell in cells if 0 < whole[cell] < FEW)
    possible = others_possible(whole, hide, rows, columns)
    assert {cell: len(values) > 1 for cell, values in possible.items()} == dict.fromkeys(possible, True)


def test_hiding_only_the_small_count_would_give_it_away():
    """Positive control: with nothing hidden beside it, the small count is the only number that fits."""
    counts = {
        (0, 0): 3,
        (0, 1): 10,
        (1, 0): 10,
        (1, 1): 10,
        (0, "all"): 13,
        (1, "all"): 20,
        ("all", 0): 13,
        ("all", 1): 20,
    }
    hide = {cell: cell == (0, 0) for cell in counts}
    assert others_possible(counts, hide, 2, 2) == {(0, 0): {3}}
