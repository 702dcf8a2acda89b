"""Counts with their plural forms. Working days and calendar days are always named apart."""

from korpu.ui.speech.locales import LOCALES
from korpu.ui.speech.numbers import number

Forms = dict[str, dict[str, str]]

WORKING_DAYS: Forms = {
    "az": {"other": "{n} iş günü"},
    "en": {"one": "{n} working day", "other": "{n} working days"},
    "ru": {"one": "{n} рабочий день", "few": "{n} рабочих дня", "other": "{n} рабочих дней"},
}
CALENDAR_DAYS: Forms = {
    "az": {"other": "{n} təqvim günü"},
    "en": {"one": "{n} calendar day", "other": "{n} calendar days"},
    "ru": {"one": "{n} календарный день", "few": "{n} календарных дня", "other": "{n} календарных дней"},
}
MONTHS: Forms = {
    "az": {"other": "{n} ay"},
    "en": {"one": "{n} month", "other": "{n} months"},
    "ru": {"one": "{n} месяц", "few": "{n} месяца", "other": "{n} месяцев"},
}
YEARS: Forms = {
    "az": {"other": "{n} il"},
    "en": {"one": "{n} year", "other": "{n} years"},
    "ru": {"one": "{n} год", "few": "{n} года", "other": "{n} лет"},
}
IN_WORKING_DAYS: Forms = {
    "az": {"other": "{n} iş günündən sonra"},
    "en": {"one": "in {n} working day", "other": "in {n} working days"},
    "ru": {"one": "через {n} рабочий день", "few": "через {n} рабочих дня", "other": "через {n} рабочих дней"},
}
WORKING_DAYS_LEFT: Forms = {
    "az": {"other": "{n} iş günü qalır"},
    "en": {"one": "{n} working day left", "other": "{n} working days left"},
    "ru": {"one": "остался {n} рабочий день", "few": "осталось {n} рабочих дня", "other": "осталось {n} рабочих дней"},
}
WORKING_DAYS_LATE: Forms = {
    "az": {"other": "{n} iş günü gecikir"},
    "en": {"one": "{n} working day late", "other": "{n} working days late"},
    "ru": {
        "one": "опоздание на {n} рабочий день",
        "few": "опоздание на {n} рабочих дня",
        "other": "опоздание на {n} рабочих дней",
    },
}
DAYS_LEFT: Forms = {
    "az": {"other": "{n} təqvim günü qalır"},
    "en": {"one": "{n} calendar day left", "other": "{n} calendar days left"},
    "ru": {
        "one": "остался {n} календарный день",
        "few": "осталось {n} календарных дня",
        "other": "осталось {n} календарных дней",
    },
}
LAST_DAY = {"az": "son gün", "en": "last day", "ru": "последний день"}


def _count(forms: Forms, n: int, language: str) -> str:
    """The form for n; forms that sound like "other" are not written twice."""
    said = forms[language]
    return said.get(LOCALES[language].plural_form(n), said["other"]).format(n=number(n, language))


def working_days(n: int, language: str) -> str:
    """5 working days · 5 iş günü · 5 рабочих дней."""
    return _count(WORKING_DAYS, n, language)


def calendar_days(n: int, language: str) -> str:
    """14 calendar days · 14 təqvim günü · 14 календарных дней."""
    return _count(CALENDAR_DAYS, n, language)


def months(n: int, language: str) -> str:
    """6 months · 6 ay · 6 месяцев."""
    return _count(MONTHS, n, language)


def years(n: int, language: str) -> str:
    """2 years · 2 il · 2 года."""
    return _count(YEARS, n, language)


def in_working_days(n: int, language: str) -> str:
    """in 4 working days · 4 iş günündən sonra · через 4 рабочих дня."""
    return _count(IN_WORKING_DAYS, n, language)


def working_days_left(n: int, language: str) -> str:
    """4 working days left; "last day" for 0; below 0, how late: 1 working day late."""
    if n == 0:
        return LAST_DAY[language]
    return _count(WORKING_DAYS_LEFT if n > 0 else WORKING_DAYS_LATE, abs(n), language)


def days_left(n: int, language: str) -> str:
    """14 calendar days left; "last day" for 0. Raises ValueError below 0: a past day is said as a day."""
    if n < 0:
        raise ValueError(f"{n} days are not left; say the day itself.")
    return _count(DAYS_LEFT, n, language) if n else LAST_DAY[language]
