"""A person who copies a code wrongly is told so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from korpu.kernel import codes

BODY = st.text(codes.ALPHABET, min_size=11, max_size=11)


@given(BODY, st.integers(0, 11), st.sampled_from(codes.ALPHABET))
def test_every_single_wrong_character_is_found(body, at, other):
    code = body + codes.check_character(body)
    wrong = code[:at] + other + code[at + 1 :]
    assert codes.well_formed(wrong) == (wrong == code)


@given(BODY, st.integers(0, 10))
def test_every_swap_of_neighbours_is_found(body, at):
    code = body + codes.check_character(body)
    swapped = code[:at] + code[at + 1] + code[at] + code[at + 2 :]
    assert codes.well_formed(swapped) == (swapped == code)


def test_a_code_without_its_check_would_pass_unseen():
    """Positive control: eleven characters alone find nothing."""
    body = codes.access_code()[:-1]
    assert set(body) <= set(codes.ALPHABET)
    assert set(body[:-1] + "0") <= set(codes.ALPHABET)


def test_a_code_may_be_written_with_spaces_small_letters_and_lookalikes():
    code = "0123456789A"
    code += codes.check_character(code)
    assert codes.normalise(f" o{code[1:4].lower().replace('1', 'l')}-{code[4:]} ") == code


@given(st.integers(0, 2**30 - 1))
def test_a_case_number_holds_its_serial_and_adds_up(serial):
    number = codes.case_number(2026, serial)
    assert len(number) == 10
    assert codes.well_formed_number(number)


def test_two_serials_never_share_a_number():
    assert len({codes.case_number(2026, serial) for serial in range(5000)}) == 5000


def test_a_serial_too_large_is_refused():
    with pytest.raises(ValueError, match="30 bits"):
        codes.case_number(2026, 1 << 30)


def test_grouping_is_for_the_eye_only():
    code = codes.letter_code()
    assert codes.normalise(codes.grouped(code)) == code
