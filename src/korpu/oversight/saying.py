"""How this door says what the law and the invented people hold."""

import datetime as dt
from decimal import Decimal
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from korpu.law.country import country
from korpu.oversight.frame import language
from korpu.people import citizenship
from korpu.ui import speech

COLUMNS = {
    "nationality": gettext_noop("By nationality"),
    "sex": gettext_noop("By sex"),
    "ground": gettext_noop("By ground"),
    "employer_size": gettext_noop("By size of the employer"),
}
OUTCOMES = {
    "granted": gettext_noop("whether it is given"),
    "ended": gettext_noop("whether it ends"),
    "fee": gettext_noop("the fee"),
    "due": gettext_noop("the day of the decision"),
    "file_by": gettext_noop("the last day to ask"),
    "valid_until": gettext_noop("until when it is given"),
}
MEASURES = {
    "fee": gettext_noop("Fee"),
    "due": gettext_noop("Days to decide"),
    "length": gettext_noop("Days that it is given for"),
    "papers": gettext_noop("Papers to bring"),
}


def words(told: dict[str, str]) -> str:
    """Words of the country in the analyst's language."""
    return told[language()]


def column(name: str) -> str:
    """What people are grouped by."""
    return _(COLUMNS[name])


def measure(name: str) -> str:
    """What changes for those who get it."""
    return _(MEASURES[name])


def outcome(told: dict[str, Any]) -> str:
    """What the law decides: the matter, and what of it."""
    what = told["what"]
    said = _(OUTCOMES[what]) if what in OUTCOMES else words(told["words"]) if told["words"] else what
    return f"{words(told['title'])}: {said}"


def group(name: str, told: dict[str, Any]) -> str:
    """One group of a grouping: in the population's words, else the law's own."""
    value = told["value"]
    if value is None:
        return _("not known")
    if told.get("words"):
        return words(told["words"])
    if name == "nationality":
        return citizenship.name(str(value), language())
    members = next((each.members for each in country().law.choices.values() if value in each.members), {})
    return speech.capital(members[value].in_(language()), language()) if value in members else str(value)


def figure(value: Any, unit: str) -> str:
    """A value as the reckoner tells it: money and days as text, "n/a", None for "not known"; ``unit`` is its type in the law."""
    if value is None:
        return _("not known")
    if value == "n/a":
        return _("does not apply")
    choice = country().law.choices.get(unit)
    if choice and value in choice.members:
        return choice.members[value].in_(language())
    said = {
        "Money": lambda: speech.money(Decimal(value), language(), settings.KORPU_CURRENCY),
        "Date": lambda: speech.day(dt.date.fromisoformat(value), language()),
        "Days": lambda: speech.calendar_days(value, language()),
        "WorkingDays": lambda: speech.working_days(value, language()),
        "Months": lambda: speech.months(value, language()),
        "Int": lambda: speech.number(value, language()),
        "Bool": lambda: _("yes") if value else _("no"),
        "List": lambda: speech.number(len(value["items"]), language()),
    }
    return said[unit]() if unit in said else str(value)
