"""Values in words, in three languages. Dates stay ISO here; callers format them their own way."""

from datetime import date

from norms.kinds import BOOL, DATE, DAYS, MONEY, MONTHS, WORKING_DAYS, Kind
from norms.states import NOT_APPLICABLE
from norms.vocabulary import Choice
from norms.words import Words

YES = Words(az="bəli", en="yes", ru="да")
NO = Words(az="xeyr", en="no", ru="нет")
UNKNOWN = Words(az="məlum deyil", en="not known", ru="неизвестно")
NOT_APPLICABLE_WORDS = Words(az="aid deyil", en="not applicable", ru="не применимо")
NOT_IN_FORCE = Words(az="qüvvədə deyil", en="not in force", ru="не действует")
INCOMPLETE = Words(az="siyahı tam deyil", en="the list is not complete", ru="список неполный")
WORKING_DAY_COUNT = Words(az="iş günləri ilə hesablanır", en="counted in working days", ru="считается в рабочих днях")

# az and en: one, other; ru: one, few, many (CLDR).
PERIODS = {
    DAYS: {"az": ("gün", "gün"), "en": ("day", "days"), "ru": ("день", "дня", "дней")},
    WORKING_DAYS: {
        "az": ("iş günü", "iş günü"),
        "en": ("working day", "working days"),
        "ru": ("рабочий день", "рабочих дня", "рабочих дней"),
    },
    MONTHS: {"az": ("ay", "ay"), "en": ("month", "months"), "ru": ("месяц", "месяца", "месяцев")},
}
SEPARATORS = {"az": (".", ","), "en": (",", "."), "ru": ("\u00a0", ",")}


def said(value: object, kind: Kind, lang: str, currency: str, choices: dict[str, Choice]) -> str:
    """An inner value in words: `1,000.00 OSK`, `2026-05-12`, `5 рабочих дней`, `spouse`, `not known`."""
    if value is None:
        return UNKNOWN.in_(lang)
    if value is NOT_APPLICABLE:
        return NOT_APPLICABLE_WORDS.in_(lang)
    if kind == BOOL:
        return (YES if value else NO).in_(lang)
    if kind.members:
        return choices[kind.name].members[str(value)].in_(lang)
    assert isinstance(value, int)
    return _number(value, kind, lang, currency)


def _number(value: int, kind: Kind, lang: str, currency: str) -> str:
    if kind == MONEY:
        return f"{_amount(value, lang)} {currency}"
    if kind == DATE:
        return date.fromordinal(value).isoformat()
    if kind in PERIODS:
        forms = PERIODS[kind][lang]
        return f"{value} {forms[_plural(abs(value), lang)]}"
    return str(value)


def _amount(value: int, lang: str) -> str:
    group, point = SEPARATORS[lang]
    whole, rest = divmod(abs(value), 100)
    return f"{'-' if value < 0 else ''}{whole:,}".replace(",", group) + f"{point}{rest:02d}"


def _plural(n: int, lang: str) -> int:
    if lang != "ru":
        return 0 if n == 1 else 1
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else 2
