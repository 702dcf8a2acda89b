"""Three languages side by side, and the sample month."""

from collections.abc import Callable
from datetime import date

Say = Callable[[str, str, str], str]
"""Takes az, en, ru; gives the one that is read."""

TODAY = date(2026, 5, 5)
FIRST, DUE = date(2026, 5, 1), date(2026, 5, 22)
HOLIDAY = date(2026, 5, 11)
PAUSED = (date(2026, 5, 13), date(2026, 5, 14))


def sayer(language: str) -> Say:
    """The Say of one language."""

    def say(az: str, en: str, ru: str) -> str:
        return {"az": az, "en": en, "ru": ru}[language]

    return say


def working(day: date) -> bool:
    """The sample month: weekends and one holiday do not count."""
    return day.weekday() < 5 and day != HOLIDAY


def act(say: Say) -> str:
    """Short name of the act, before an article."""
    return say("Məcəllə", "Code", "Кодекс")
