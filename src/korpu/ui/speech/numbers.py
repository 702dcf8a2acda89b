"""Numbers, money and lists."""

from collections.abc import Sequence
from decimal import Decimal

from babel.lists import format_list
from babel.numbers import format_decimal
from django.conf import settings

from korpu.ui.speech.locales import LOCALES

_HARD_SPACE = "\u00a0"


def number(value: int | Decimal, language: str, *, places: int | None = None) -> str:
    """360 233 in az and ru, 360,233 in en. `places` fixes the digits after the sign."""
    pattern = None if places is None else "#,##0." + "0" * places if places else "#,##0"
    said = format_decimal(value, pattern, locale=LOCALES[language])
    # CLDR groups thousands of az with a full stop; official print uses a space, and a stop misleads here.
    return said.replace(".", _HARD_SPACE) if language == "az" else said


def money(amount: Decimal, language: str, currency: str = "") -> str:
    """160 XTS or 160.50 XTS: whole sums without decimals, the currency's code after a hard space."""
    whole = amount == amount.to_integral_value()
    return f"{number(amount, language, places=0 if whole else 2)}{_HARD_SPACE}{currency or settings.KORPU_CURRENCY}"


def listed(items: Sequence[str], language: str) -> str:
    """a, b and c · a, b və c · a, b и c."""
    return format_list(list(items), locale=LOCALES[language])
