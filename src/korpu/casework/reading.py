"""What an officer types, as acts and the law read it. What cannot be read names its field and says what is expected there."""

import datetime as dt
import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from korpu.kernel.digits import amount, plain
from korpu.law.country import country
from norms.kinds import BOOL, DATE, MONEY
from norms.vocabulary import Fact

WORDS: dict[str, Any] = {"yes": True, "no": False, "unknown": None, "n/a": "n/a"}
MOST_LINE, MOST_WORDS = 60, 10_000
TURNING = "\u202d\u202e"
"""Overrides of the direction of writing: they make a text look like another one."""


class Unreadable(ValueError):
    """``field``: name of the form's field. ``expected``: fact, choice, day, money, number, line, words or past_day."""

    def __init__(self, field: str, expected: str) -> None:
        super().__init__(f"{field}: {expected}")
        self.field, self.expected = field, expected


def read_line(form: Mapping[str, str], name: str) -> str:
    """A short text of one line: a reference, a number of a receipt."""
    text = " ".join(form.get(name, "").split())
    if len(text) > MOST_LINE or any(unicodedata.category(sign)[0] == "C" for sign in text):
        raise Unreadable(name, "line")
    return text


def read_words(form: Mapping[str, str], name: str) -> str:
    """Free text: lines as they were written, without signs that do not show."""
    text = form.get(name, "").replace("\r\n", "\n").strip()
    if len(text) > MOST_WORDS:
        raise Unreadable(name, "words")
    return "".join(
        sign for sign in text if sign in "\n\t" or (unicodedata.category(sign) != "Cc" and sign not in TURNING)
    )


def read_day(form: Mapping[str, str], name: str, today: dt.date, otherwise: dt.date | None = None) -> dt.date:
    """A day that is not after today. ``otherwise``: what an empty field means; without it, a day must be written."""
    text = plain(form.get(name, "").strip())
    day = otherwise if otherwise and not text else _day(name, text)
    if day > today:
        raise Unreadable(name, "past_day")
    return day


def read_amount(form: Mapping[str, str], name: str) -> int:
    """Money in minor units."""
    return int(_money(name, form.get(name, "").strip()).replace(".", ""))


def read_facts(form: Mapping[str, str]) -> dict[str, Any]:
    """Plain facts by key, from fields ``fact-KEY``; what was left empty is not said."""
    prefix = "fact-"
    typed = {name.removeprefix(prefix): text.strip() for name, text in form.items() if name.startswith(prefix)}
    return {key: _fact(key, plain(text)) for key, text in typed.items() if text}


def _fact(key: str, text: str) -> Any:
    fact, field = country().law.facts.get(key), f"fact-{key}"
    if fact is None:
        raise Unreadable(field, "fact")
    if text == "unknown" or (text == "n/a" and fact.may_not_apply):
        return WORDS[text]
    return _value(fact, field, text)


def _value(fact: Fact, field: str, text: str) -> Any:
    if fact.kind == BOOL or fact.kind.members:
        return _choice(fact, field, text)
    if fact.kind == DATE:
        return _day(field, text).isoformat()
    if fact.kind == MONEY:
        return _money(field, text)
    if not re.fullmatch(r"[0-9]{1,6}", text):
        raise Unreadable(field, "number")
    return _within(fact, field, int(text))


def _choice(fact: Fact, field: str, text: str) -> Any:
    if fact.kind == BOOL and text in ("yes", "no"):
        return WORDS[text]
    if text not in fact.kind.members:
        raise Unreadable(field, "choice")
    return text


def _day(field: str, text: str) -> dt.date:
    found = re.fullmatch(r"(?P<y>[0-9]{4})-(?P<m>[0-9]{1,2})-(?P<d>[0-9]{1,2})", text) or re.fullmatch(
        r"(?P<d>[0-9]{1,2})\.(?P<m>[0-9]{1,2})\.(?P<y>[0-9]{4})", text
    )
    try:
        day = dt.date(*(int(found[part]) for part in "ymd")) if found else None
    except ValueError:
        day = None
    if day is None or not 1900 <= day.year <= 2100:
        raise Unreadable(field, "day")
    return day


def _money(field: str, text: str) -> str:
    written = amount(text)
    if not re.fullmatch(r"[0-9]{1,12}(\.[0-9]{1,2})?", written):
        raise Unreadable(field, "money")
    whole, _, cents = written.partition(".")
    return f"{int(whole)}.{cents:0<2}"


def _within(fact: Fact, field: str, number: int) -> int:
    low, high = fact.domain
    if (low is not None and number < low) or (high is not None and number > high):
        raise Unreadable(field, "number")
    return number
