"""Rows of one act travel as one statement, and row policies look at each of them as if it came alone."""

import pytest

from tests.rooms import Doors, Happened, Inside


@pytest.fixture(scope="module")
def portal(inside: Doors) -> Inside:
    return inside("portal")


def test_rows_together_are_one_statement_and_are_there_when_the_block_ends(portal: Inside) -> None:
    done = portal("tests.zones.adding:marks", key="key-of-three", owners=["key-of-three"] * 3, at_once=True)
    assert done == {"within": 0, "after": 3, "statements": 1, "rows": 3}


def test_a_question_that_travels_along_is_answered_from_what_was_there_before(portal: Inside) -> None:
    assert portal("tests.zones.adding:asked", key="key-of-asker") == [0, 2]
    assert portal("tests.zones.adding:asked", key="key-of-asker") == [2, 4]


def test_without_together_each_is_there_at_once(portal: Inside) -> None:
    done = portal("tests.zones.adding:marks", key="key-of-two", owners=["key-of-two"] * 2, at_once=False)
    assert done == {"within": 2, "after": 2, "statements": 2, "rows": 2}


@pytest.mark.parametrize("at_once", [True, False])
def test_a_row_of_somebody_else_takes_all_with_it(portal: Inside, at_once: bool) -> None:
    owners = ["key-of-mine", "key-of-theirs", "key-of-mine"]
    with pytest.raises(Happened, match="ProgrammingError: new row violates row-level security policy"):
        portal("tests.zones.adding:marks", key="key-of-mine", owners=owners, at_once=at_once)
    for owner in owners:
        assert portal("tests.zones.adding:left", key=owner, owners=[owner]) == 0
