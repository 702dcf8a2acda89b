"""Public figures: what was asked for by month, and whether it was decided in time."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from korpu.blueprints.service import Service
from korpu.figures.models import DECIDED, FILED, IN_TIME, Figure
from korpu.figures.queries import published
from korpu.figures.rules import FEW
from korpu.law.country import country
from korpu.portal.asking import language
from korpu.portal.saying import said
from korpu.ui import parts, speech

MONTHS = 13
"""A year and the month that has begun."""


@dataclass(frozen=True)
class Bar:
    """One bar of a chart: ``share`` of the longest in percent, ``said`` beside it."""

    label: str
    share: int
    said: str


@dataclass(frozen=True)
class Chart:
    """Bars and the same as a table."""

    title: str
    bars: Sequence[Bar]
    table: parts.Table


def figures(request: HttpRequest) -> HttpResponse:
    """Everything that is published, service by service."""
    found = published()
    known = [service for service in country().services.values() if any(each.service == service.id for each in found)]
    context = {
        "charts": [_filed(service, [each for each in found if each.service == service.id]) for service in known],
        "punctual": _punctual(found) if any(each.measure == DECIDED for each in found) else None,
        "counted_on": speech.day(found[0].counted_on, language()) if found else "",
        "few": FEW,
    }
    return render(request, "portal/figures.html", context)


def _filed(service: Service, found: Sequence[Figure]) -> Chart:
    months = [each for each in found if each.measure == FILED and each.month][-MONTHS:]
    longest = max((each.count or 0 for each in months), default=0) or 1
    bars = [Bar(_month(each), 100 * (each.count or 0) // longest, _said(each.count)) for each in months]
    rows = [parts.Row([bar.label, bar.said]) for bar in bars]
    title = said(service.title)
    return Chart(title, bars, parts.Table(title, [_("Month"), _("Applications")], rows, frozenset({1})))


def _punctual(found: Sequence[Figure]) -> Chart:
    """By service and by the authority's term."""
    clocks = {(each.service, each.working_days, each.measure): each.count for each in found if each.measure != FILED}
    bars, rows = [], []
    for service, days in sorted({(service, days) for service, days, _measure in clocks}):
        decided, in_time = (clocks.get((service, days, measure)) for measure in (DECIDED, IN_TIME))
        label = f"{said(country().services[service].short)}, {speech.working_days(days or 0, language())}"
        share = 100 * in_time // decided if decided and in_time is not None else 0
        words = _("%(share)s%%") % {"share": share} if decided and in_time is not None else _few()
        bars.append(Bar(label, share, words))
        rows.append(parts.Row([label, _said(decided), _said(in_time), words]))
    title = _("Decided by the lawful day")
    heads = [_("Service and time to decide"), _("Decided"), _("In time"), _("Share")]
    return Chart(title, bars, parts.Table(title, heads, rows, frozenset({1, 2, 3})))


def _month(figure: Figure) -> str:
    assert figure.month is not None, "what was filed was filed in a month"
    return speech.capital(speech.month(figure.month, language()), language())


def _said(count: int | None) -> str:
    return _few() if count is None else speech.number(count, language())


def _few() -> str:
    return _("not shown")
