"""Days, money and counts are said as people say them."""

from datetime import date, datetime
from decimal import Decimal

import pytest

from korpu.ui import speech

TUESDAY = date(2026, 5, 12)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("az", "12 may 2026-cı il, çərşənbə axşamı"),
        ("en", "Tuesday, 12 May 2026"),
        ("ru", "вторник, 12 мая 2026 года"),
    ],
)
def test_a_day_is_named_with_its_weekday(language: str, said: str) -> None:
    assert speech.day(TUESDAY, language) == said


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("az", "12 may, çərşənbə axşamınadək"),
        ("en", "by Tuesday, 12 May"),
        ("ru", "не позже вторника, 12 мая"),
    ],
)
def test_a_deadline_of_this_year_leaves_the_year_out(language: str, said: str) -> None:
    assert speech.by_day(TUESDAY, language, today=date(2026, 5, 5)) == said


def test_a_deadline_across_the_new_year_names_the_year() -> None:
    assert speech.by_day(date(2027, 1, 8), "en", today=date(2026, 12, 30)) == "by Friday, 8 January 2027"


def test_every_weekday_has_its_endings() -> None:
    week = [date(2026, 5, day) for day in range(11, 18)]
    assert [speech.by_day(day, "az", day).split(", ")[1] for day in week] == [
        "bazar ertəsinədək",
        "çərşənbə axşamınadək",
        "çərşənbəyədək",
        "cümə axşamınadək",
        "cüməyədək",
        "şənbəyədək",
        "bazaradək",
    ]
    assert speech.on_day(week[1], "ru", week[1]) == "во вторник, 12 мая"
    assert speech.on_day(week[6], "ru", week[6]) == "в воскресенье, 17 мая"


@pytest.mark.parametrize(
    ("year", "said"),
    [(1990, "1990-cı"), (2000, "2000-ci"), (2010, "2010-cu"), (2023, "2023-cü"), (2026, "2026-cı"), (2029, "2029-cu")],
)
def test_an_az_year_ends_as_its_last_word_sounds(year: int, said: str) -> None:
    assert speech.short_day(date(year, 5, 12), "az") == f"12 may {said} il"


@pytest.mark.parametrize(
    ("n", "said"),
    [
        (1, "1 рабочий день"),
        (2, "2 рабочих дня"),
        (5, "5 рабочих дней"),
        (11, "11 рабочих дней"),
        (21, "21 рабочий день"),
    ],
)
def test_russian_working_days_have_three_forms(n: int, said: str) -> None:
    assert speech.working_days(n, "ru") == said


def test_what_is_left_says_the_last_day_and_how_late() -> None:
    assert speech.working_days_left(4, "en") == "4 working days left"
    assert speech.working_days_left(0, "az") == "son gün"
    assert speech.working_days_left(-1, "ru") == "опоздание на 1 рабочий день"


def test_working_and_calendar_days_are_named_apart() -> None:
    for language in ("az", "en", "ru"):
        assert speech.working_days(14, language) != speech.calendar_days(14, language)


def test_a_past_day_is_not_counted_as_left() -> None:
    with pytest.raises(ValueError, match="not left"):
        speech.days_left(-1, "en")


@pytest.mark.parametrize(("language", "said"), [("az", "100 000"), ("en", "100,000"), ("ru", "100 000")])
def test_money_is_grouped_as_the_reader_writes_it(language: str, said: str) -> None:
    assert speech.money(Decimal("100000.00"), language, "XTS").replace("\u00a0", " ") == f"{said} XTS"


def test_money_keeps_its_small_coins() -> None:
    assert speech.money(Decimal("1160.50"), "az", "XTS").replace("\u00a0", " ") == "1 160,50 XTS"


def test_dotted_and_dotless_i_stay_two_letters() -> None:
    assert speech.upper("iş ışıq", "az") == "İŞ IŞIQ"
    assert speech.lower("İŞ IŞIQ", "az") == "iş ışıq"
    assert speech.capital("ilk addım", "az") == "İlk addım"
    assert speech.capital("first", "en") == "First"


def test_az_is_sorted_by_its_own_alphabet() -> None:
    words = ["zəfər", "ev", "əl", "xan", "hava", "qız", "kart", "ıl", "il", "çay"]
    said = ["çay", "ev", "əl", "hava", "xan", "ıl", "il", "kart", "qız", "zəfər"]
    assert sorted(words, key=lambda word: speech.sort_key(word, "az")) == said


def test_lists_and_hours() -> None:
    assert speech.listed(["a", "b", "c"], "az") == "a, b və c"
    assert speech.listed(["a", "b", "c"], "en") == "a, b and c"
    assert speech.moment(datetime(2026, 5, 12, 14, 3), "en") == "12 May 2026, 14:03"
