"""Days and hours. A deadline is always a named weekday; case endings that CLDR does not have stand in tables here."""

from datetime import date, datetime, time
from functools import cache

from babel.dates import format_date, format_datetime, format_time

from korpu.ui.speech.locales import LOCALES

WEEKDAYS_BY = {
    "az": [
        "bazar ertəsinədək",
        "çərşənbə axşamınadək",
        "çərşənbəyədək",
        "cümə axşamınadək",
        "cüməyədək",
        "şənbəyədək",
        "bazaradək",
    ],
    "ru": ["понедельника", "вторника", "среды", "четверга", "пятницы", "субботы", "воскресенья"],
}
WEEKDAYS_ON = {
    "ru": ["в понедельник", "во вторник", "в среду", "в четверг", "в пятницу", "в субботу", "в воскресенье"],
}
LEAP_YEAR = 2000
_UNITS = {1: "ci", 2: "ci", 3: "cü", 4: "cü", 5: "ci", 6: "cı", 7: "ci", 8: "ci", 9: "cu"}
_TENS = {1: "cu", 2: "ci", 3: "cu", 4: "cı", 5: "ci", 6: "cı", 7: "ci", 8: "ci", 9: "cı"}


def _az_year(year: int) -> str:
    """2026-cı il: the ending follows the vowel of the last spoken word (altı → -cı, yeddi → -ci)."""
    unit, ten = year % 10, year // 10 % 10
    ending = _UNITS.get(unit) or _TENS.get(ten) or ("cü" if year % 1000 else "ci")
    return f"{year}-{ending} il"


def _year(year: int, language: str) -> str:
    return {"az": f" {_az_year(year)}", "en": f" {year}", "ru": f" {year} года"}[language]


def _date(day: date, language: str, today: date | None) -> str:
    """12 May 2026, or 12 May when it is the year of `today`."""
    seen = today is not None and today.year == day.year
    return day_month(day, language) + ("" if seen else _year(day.year, language))


def weekday(day: date, language: str) -> str:
    """Tuesday · çərşənbə axşamı · вторник."""
    return format_date(day, "EEEE", locale=LOCALES[language])


def day_month(day: date, language: str) -> str:
    """12 May · 12 may · 12 мая."""
    return _day_month(day.month, day.day, language)


@cache
def _day_month(month: int, number: int, language: str) -> str:
    """A list has a hundred days: each of a year is put into words once."""
    return format_date(date(LEAP_YEAR, month, number), "d MMMM", locale=LOCALES[language])


def month(day: date, language: str) -> str:
    """May 2026 · may 2026-cı il · май 2026 года."""
    return format_date(day, "LLLL", locale=LOCALES[language]) + _year(day.year, language)


def short_day(day: date, language: str) -> str:
    """12 May 2026 · 12 may 2026-cı il · 12 мая 2026 года."""
    return _date(day, language, None)


def day(day: date, language: str, today: date | None = None) -> str:
    """Tuesday, 12 May 2026 · 12 may 2026-cı il, çərşənbə axşamı · вторник, 12 мая 2026 года.

    With `today`, a year that is also today's is left out.
    """
    name, plain = weekday(day, language), _date(day, language, today)
    return f"{plain}, {name}" if language == "az" else f"{name}, {plain}"


def by_day(day: date, language: str, today: date | None = None) -> str:
    """by Tuesday, 12 May · 12 may, çərşənbə axşamınadək · не позже вторника, 12 мая. That day is still in time."""
    plain = _date(day, language, today)
    if language == "az":
        return f"{plain}, {WEEKDAYS_BY['az'][day.weekday()]}"
    if language == "ru":
        return f"не позже {WEEKDAYS_BY['ru'][day.weekday()]}, {plain}"
    return f"by {weekday(day, language)}, {plain}"


def on_day(day: date, language: str, today: date | None = None) -> str:
    """on Tuesday, 12 May · 12 may, çərşənbə axşamı günü · во вторник, 12 мая."""
    plain = _date(day, language, today)
    if language == "az":
        return f"{plain}, {weekday(day, language)} günü"
    if language == "ru":
        return f"{WEEKDAYS_ON['ru'][day.weekday()]}, {plain}"
    return f"on {weekday(day, language)}, {plain}"


def hour(at: datetime | time, language: str) -> str:
    """14:03, in the zone it comes in."""
    return format_time(at, "HH:mm", locale=LOCALES[language])


def moment(at: datetime, language: str) -> str:
    """12 May 2026, 14:03, in the zone it comes in."""
    return f"{short_day(at.date(), language)}, {format_datetime(at, 'HH:mm', locale=LOCALES[language])}"
