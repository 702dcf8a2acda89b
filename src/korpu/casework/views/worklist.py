"""The work-list: what is due first comes first; a day not known comes before all and says why."""

import datetime as dt
import re
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from korpu.cases.models import CaseNow
from korpu.casework.frame import frame
from korpu.casework.saying import act_words, by_day, language, left, opinion_tag, said
from korpu.law.country import country
from korpu.ui import parts, speech
from korpu.ui.clock import strip
from korpu.ui.doors import read_only
from korpu.usecases.read_case import count_cases, list_cases

PAGE = 50
SHOWN: dict[str, dict[str, Any]] = {
    "all": {},
    "mine": {"hand": "officer"},
    "approve": {"hand": "approver"},
    "collect": {"open": False, "next_act": "pay"},
}
Where = dict[str, Any]


@read_only
def worklist(request: Any) -> HttpResponse:
    """Open cases of the officer's office, grouped by lawful day."""
    chosen = request.GET.get("show") if request.GET.get("show") in SHOWN else "all"
    page = _page(request.GET.get("page", ""))
    where: Where = SHOWN[chosen]
    rows = list_cases(request.desk, request.now, request.purpose, first=(page - 1) * PAGE, count=PAGE + 1, **where)
    today = timezone.localdate(request.now)
    counts = {name: count_cases(request.desk, **each) for name, each in SHOWN.items()}
    context = {
        **frame(request, "worklist"),
        "groups": _grouped(rows[:PAGE], today),
        "filters": [parts.FilterGroup(_("Show"), [
            parts.Link(words, f"{reverse('worklist')}?show={name}", current=name == chosen, count=counts[name])
            for name, words in _names().items()
        ])],
        "pages": parts.Pages(
            _("%(first)s–%(last)s of %(all)s") % {
                "first": (page - 1) * PAGE + 1 if rows else 0, "last": (page - 1) * PAGE + len(rows[:PAGE]), "all": counts[chosen],
            },
            f"?show={chosen}&page={page - 1}" if page > 1 else "",
            f"?show={chosen}&page={page + 1}" if len(rows) > PAGE else "",
        ),
        "today": speech.day(today, language()),
    }  # fmt: skip
    return render(request, "casework/worklist.html", context)


def _page(text: str) -> int:
    """From 1; anything that is no page is the first."""
    return max(1, int(text)) if re.fullmatch(r"[0-9]{1,6}", text) else 1


def _names() -> dict[str, str]:
    return {
        "all": _("All open cases"),
        "mine": _("In an officer's hand"),
        "approve": _("Refusals to approve"),
        "collect": _("Fee to collect"),
    }


def _grouped(rows: list[CaseNow], today: dt.date) -> list[parts.WorkGroup]:
    groups: dict[str, list[parts.WorkRow]] = {}
    for row in rows:
        groups.setdefault(_group_of(row.due_on, today), []).append(_row(row, today))
    titles = {
        "unknown": _("Day not known"), "late": _("Past the lawful day"), "today": _("Due today"),
        "week": _("Within seven days"), "later": _("Later"),
    }  # fmt: skip
    tones: dict[str, Any] = {"late": "late", "today": "today"}
    return [
        parts.WorkGroup(f"{title}: {len(groups[key])}", groups[key], tones.get(key, ""))
        for key, title in titles.items() if key in groups
    ]  # fmt: skip


def _group_of(due: dt.date | None, today: dt.date) -> str:
    if due is None:
        return "unknown"
    if due < today:
        return "late"
    return "today" if due == today else "week" if (due - today).days <= 7 else "later"


def _row(row: CaseNow, today: dt.date) -> parts.WorkRow:
    service, filed = country().services[row.service], timezone.localdate(row.filed_at)
    calendar = country().calendar
    return parts.WorkRow(
        row.number, reverse("case", args=[row.number]), by_day(row.due_on, row.due_earliest, today), left(row.due_on, today),
        f"{row.surname} {row.given_names[:1]}.", f"{said(service.short)}, {said(service.requests[row.request])}",
        act_words(row.next_act), opinion_tag(row.standing, row.opinion_due_on), row.language,
        strip(filed, row.due_on, today, calendar.is_working) if row.due_on and row.open else (),
    )  # fmt: skip
