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


def group(name: str, value: Any) -> str:
    """One group of a grouping; the law's own word for it where there is one."""
    if value is None:
        return _("not known")
    if name == "nationality":
        return citizenship.name(str(value), language())
    law = country().law
    if name == "ground" and value in law.versions:
        return speech.capital(law.versions[value][-1].words.in_(language()), language())
    members = next((each.members for each in law.choices.values() if value in each.members), {})
    return speech.capital(members[value].in_(language()), language()) if value in members else str(value)


def figure(value: Any, unit: str) -> str:
    """An amount or a period of the law, in its own unit: money in minor units, days as ISO."""
    said = {
        "Money": lambda: speech.money(Decimal(value) / 100, language(), settings.KORPU_CURRENCY),
        "Date": lambda: speech.day(dt.date.fromisoformat(value), language()),
        "Days": lambda: speech.calendar_days(value, language()),
        "WorkingDays": lambda: speech.working_days(value, language()),
        "Months": lambda: speech.months(value, language()),
        "Int": lambda: speech.number(value, language()),
        "Bool": lambda: _("yes") if value else _("no"),
    }
    return said[unit]() if unit in said else str(value)
