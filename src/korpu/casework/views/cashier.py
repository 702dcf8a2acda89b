"""The cashier's day: what was paid at this office, by service, on paper if need be."""

import contextlib
import datetime as dt
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from korpu.casework.frame import frame
from korpu.casework.saying import language, said
from korpu.casework.showing import money
from korpu.law.country import country
from korpu.ui import parts, speech
from korpu.usecases.cashiers_day import Total, cashiers_day


def cashier(request: Any) -> HttpResponse:
    """One day; the day before and after are one step away."""
    today = timezone.localdate(request.now)
    day = _asked(request.GET.get("day", ""), today)
    totals = cashiers_day(request.desk, day)
    offices = {office.id: office for service in country().declared.services for office in service.offices}
    context = {
        **frame(request, "cashier"),
        "office": said(offices[request.desk.office].words),
        "day": speech.day(day, language(), today),
        "table": _table(totals) if totals else None,
        "before": f"{reverse('cashier')}?day={day - dt.timedelta(days=1)}",
        "after": f"{reverse('cashier')}?day={day + dt.timedelta(days=1)}" if day < today else "",
        "chosen": day.isoformat(),
    }
    return render(request, "casework/cashier.html", context)


def _asked(text: str, today: dt.date) -> dt.date:
    with contextlib.suppress(ValueError):  # what is no day means today
        return dt.date.fromisoformat(text.strip())
    return today


def _table(totals: list[Total]) -> parts.Table:
    heads = [_("Service"), _("Paid"), _("Sum"), _("Nothing to pay by the law")]
    services = country().services
    rows = [parts.Row([said(services[each.service].title), *_figures(each)]) for each in totals]
    whole = Total(
        "", sum(each.paid for each in totals), sum(each.amount for each in totals), sum(each.waived for each in totals)
    )
    return parts.Table(
        _("Paid on this day"), heads, [*rows, parts.Row([_("All together"), *_figures(whole)])], frozenset({1, 2, 3})
    )


def _figures(total: Total) -> list[str]:
    return [speech.number(total.paid, language()), money(total.amount), speech.number(total.waived, language())]
