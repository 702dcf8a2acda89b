"""What an officer types into a fact's field, as the law reads it."""

import re
from collections.abc import Mapping
from typing import Any

from korpu.law.country import country
from norms.kinds import BOOL, INT, MONEY

WORDS: dict[str, Any] = {"yes": True, "no": False, "unknown": None, "n/a": "n/a"}


def read_plain(typed: Mapping[str, str]) -> dict[str, Any]:
    """Plain facts by key. Raises ValueError for a number that is none; the law itself checks the rest."""
    return {key: _plain(key, value.strip()) for key, value in typed.items()}


def read_amount(text: str) -> int:
    """Money as people write it, in minor units. Raises ValueError, with the text, when it is no amount."""
    plain = re.sub(r"[\s\u00a0']", "", text).replace(",", ".")
    if not re.fullmatch(r"\d{1,7}(\.\d{1,2})?", plain):
        raise ValueError(text)
    whole, _, cents = plain.partition(".")
    return int(whole) * 100 + int(cents.ljust(2, "0"))


def _plain(key: str, text: str) -> Any:
    fact = country().law.facts.get(key)
    if fact is None or text in ("unknown", "n/a"):
        return WORDS.get(text, text)
    if fact.kind == BOOL:
        return WORDS.get(text, text)
    if fact.kind == MONEY:
        return f"{text}.00" if "." not in text else text
    if fact.kind == INT or fact.kind.name in ("Days", "WorkingDays", "Months"):
        return int(text)
    return text
