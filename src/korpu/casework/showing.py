"""Facts, articles and findings as the desk shows them."""

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

from korpu.casework.saying import language, said
from korpu.law.country import country
from korpu.law.finding import Finding, Point
from korpu.ui import parts, speech
from norms.kinds import DATE, MONEY


def cite(article: str) -> parts.Cite:
    """An article by its number."""
    return parts.Cite(article)


def cites(articles: Iterable[str]) -> list[parts.Cite]:
    """Several articles."""
    return [cite(article) for article in dict.fromkeys(articles)]


def money(minor: int) -> str:
    """An amount in minor units, in the country's currency."""
    return speech.money(Decimal(minor) / 100, language(), settings.KORPU_CURRENCY)


def shown(key: str, value: Any) -> str:
    """A value of a fact in the officer's language."""
    fact = country().law.facts[key]
    if value is None:
        return _("not known")
    if value == "n/a":
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


def points_told(finding: Finding, point: Point) -> str:
    """What a point rests on, or what is missing to know."""
    if point.holds is None:
        words = [said(country().law.facts[key].words) for key in point.facts]
        return _("Missing: %(what)s") % {"what": "; ".join(words)}
    lines = [line for line in finding.because(point, language()) if line.depth > 0][:2]
    return "; ".join(f"{line.text}: {line.value_text}" for line in lines)
