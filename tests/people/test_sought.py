"""What an officer types is read as number, birth date and name, and asks the index for no more than it must."""

import datetime as dt

import pytest

from korpu.applications import tokens
from korpu.applications.sought import LIKELIEST, MOST_WORDS, Sought
from korpu.kernel.codes import case_number

BORN = dt.date(1991, 3, 12)
NUMBER = case_number(2026, 777)


@pytest.mark.parametrize("typed", ["12.03.1991", "12/3/1991", "1991-03-12", "12-03-1991"])
def test_a_birth_date_is_read_as_people_write_it(typed: str) -> None:
    assert Sought.read(typed) == Sought(born_on=BORN)
    assert Sought.read(f"Əliyev {typed} Elxan") == Sought(born_on=BORN, named=("aliyev", "elxan"))


@pytest.mark.parametrize("typed", [NUMBER, NUMBER.lower(), NUMBER.replace("-", ""), f"  {NUMBER} "])
def test_a_case_number_is_read_without_its_hyphen(typed: str) -> None:
    assert Sought.read(typed) == Sought(case=NUMBER.replace("-", ""))


@pytest.mark.parametrize("typed", ["C01 234-56", "c0123456", "СО1 23456"])
def test_a_document_number_is_read_with_either_keyboard(typed: str) -> None:
    assert Sought.read(typed).document == "C0123456"


@pytest.mark.parametrize("typed", ["", "   ", "!?", "\x00", "«»", "()|&:*"])
def test_nothing_is_searched_where_nothing_can_be_read(typed: str) -> None:
    assert Sought.read(typed).nothing


def test_a_day_that_does_not_exist_is_no_birth_date() -> None:
    assert Sought.read("31.02.1991").born_on is None


def test_a_search_holds_only_letters_digits_and_its_own_signs() -> None:
    sought = Sought.read("O'Brien) | !x:* <-> 'робот' 12.03.1991 \\ AB'1")
    meant = sought.near_name(["brien", "robot"])
    for search in (sought.numbers, sought.birth, sought.exact_name, sought.near_parts, *meant):
        assert not set(search) - set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_ |&()")


def test_other_offices_are_asked_for_whole_names_only() -> None:
    assert Sought.read("Əliyev").whole == []
    assert Sought.read("12.03.1991").whole == []
    assert Sought.read("Əliyev 12.03.1991").whole == []
    assert Sought.read("Əliyev Elxan").whole == ["name alav alhan", "name alav alksan"]
    assert Sought.read("Əliyev Elxan 12.03.1991").whole == ["name alav alhan 19910312", "name alav alksan 19910312"]


def test_an_application_is_found_by_what_it_says() -> None:
    words = set(tokens.plain_words("ALIYEV ELKHAN", BORN, "C 0123456", NUMBER))
    for typed in ("Эльхан Алиев", "C0123456", NUMBER, "12.03.1991"):
        sought = Sought.read(typed)
        asked = sought.numbers or sought.birth or sought.exact_name
        assert all(words & set(group.strip("()").split(" | ")) for group in asked.split(" & "))


def test_one_letter_wrong_missing_added_or_swapped_is_near() -> None:
    for typed in ("Mammadpv", "Mamadv", "Mammbadov", "Mamamdov", "Mammadovv", "ammadov", "Mammado"):
        assert tokens.nearly(typed.lower()) & tokens.nearly("mammadov"), typed
    assert not tokens.nearly("petrov") & tokens.nearly("mammadov")


def test_a_misspelt_name_asks_for_what_may_have_been_meant() -> None:
    asked = Sought.read("Mammadpv Rauff").near_name(["mammadov", "petrov", "rauf"])[0].split(" | ")
    assert "mamadov__raf" in asked
    assert not [word for word in asked if "petrov" in word]
    assert "is_mamadov" in Sought.read("Mammadpv").near_name(["mammadov", "petrov"])[0].split(" | ")


def test_the_likeliest_is_asked_for_when_much_may_have_been_meant() -> None:
    letters = "bdfhklmnprstvz"
    spelt = [*(f"ma{letter}adov" for letter in letters), "rauf", *(f"ra{letter}uf" for letter in letters)]
    likeliest, others = (search.split(" | ") for search in Sought.read("Mammadov Rauf").near_name(spelt))
    assert (len(likeliest), len(others)) == (LIKELIEST, MOST_WORDS - LIKELIEST)
    assert "mamadov__raf" in likeliest


def test_a_name_of_many_parts_has_no_more_words_than_the_keyring_blinds_at_once() -> None:
    name = " ".join(f"cxgj{letter}geexj" for letter in "abdefhiklm")
    assert len(tokens.whole_words(name, BORN, "X1")) <= 512
