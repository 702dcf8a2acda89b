"""A plain fact as people read it."""

import datetime as dt
from decimal import Decimal
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

from korpu.law.country import country
from korpu.portal.asking import NOT_APPLICABLE, language
from korpu.portal.saying import said
from korpu.ui import speech
from norms.kinds import DATE, MONEY


def shown(key: str, value: Any) -> str:
    """A value of a fact: a day in words, money in the reader's way, a member's own words."""
    fact = country().law.facts[key]
    if value is None:
        return _("not known")
    if value == NOT_APPLICABLE:
        return _("does not apply")
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if fact.kind == DATE:
        return speech.day(dt.date.fromisoformat(str(value)), language())
    if fact.kind == MONEY:
        return speech.money(Decimal(str(value)), language(), settings.KORPU_CURRENCY)
    if fact.kind.members:
        return said(country().law.choices[fact.kind.name].members[str(value)])
    return str(value)
