"""Read it once more, see fee and decision day, send it: the same sending twice is one application."""

import uuid
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from korpu.applications.answers import facts_of
from korpu.applications.flow import next_step
from korpu.law.finding import find
from korpu.portal.carried import draft_named, pack, unpack, version_of
from korpu.portal.gate import present
from korpu.portal.saying import by_day, cite, cites, money, points
from korpu.portal.summary import summary
from korpu.portal.views.drafting import bearings, carried, draft_of, pages, which
from korpu.ui.fields import Problem
from korpu.ui.languages import switching
from korpu.usecases.drafts import Typed
from korpu.usecases.file_application import OtherContent, earlier_receipt, file_application
from korpu.usecases.papers_of import papers_of
from korpu.usecases.refusals import Expired, Incomplete, Stale


@present
def send(request: Any, place: int) -> HttpResponse:
    """The last page before filing, and filing."""
    sending = request.method == "POST" and not switching(request)
    if sending and request.POST.get("true") == "yes":
        return _sent(request, place)
    try:
        typed = draft_of(request, place)
    except Expired:  # what a form that is sent again led to the first time
        if sending and (earlier := earlier_receipt(request.person, draft_named(request), request.POST.get("once", ""))):
            return redirect("receipt", earlier.place)
        raise
    if not sending:
        return _page(request, typed)
    if version_of(request) != typed.version:
        return _page(request, typed, older=True)
    wrong = _("Confirm first that what you wrote is true. Nothing is sent yet.")
    return _page(request, typed, problems=[Problem(wrong, "true")], status=422)


def _sent(request: Any, place: int) -> HttpResponse:
    once = request.POST.get("once") or str(uuid.uuid4())
    try:
        filed = file_application(request.person, version_of(request), once, request.now, **which(request, place))
    except Incomplete:
        return redirect("draft", draft_of(request, place).row.place)
    except OtherContent:
        return _page(request, draft_of(request, place), once=str(uuid.uuid4()), key_used=True, status=422)
    except Stale:
        return _page(request, draft_of(request, place), older=True)
    return redirect("receipt", filed.place)


def _page(
    request: Any, typed: Typed, *, older: bool = False, once: str = "", status: int = 200, **more: Any
) -> HttpResponse:
    """``older``: another device changed the draft after this page was opened: what was read then stands beside what is kept."""
    service, all_steps = pages(request, typed)
    if next_step(all_steps):
        return redirect("draft", typed.row.place)
    held = papers_of(request.person, typed.row.id)
    facts = facts_of(service, typed.answers, {paper.paper for paper in held})
    finding = find(service, facts, today=timezone.localdate(request.now), grounds=typed.answers["grounds"])
    rows = summary(service, typed.answers, all_steps, typed.row.place)
    shown = pack((row.label, row.value) for row in rows)
    context = {
        "service": service,
        "rows": rows,
        "before": unpack(request.POST.get("read", "")) if older else [],
        "older": older,
        "papers": held,
        "fee": money(finding.fee),
        "fee_cite": cite(finding.fee_article),
        "due": by_day(finding.due_on, finding.due_earliest),
        "due_cite": cites([service.clock.article]),
        "holds": points(finding, [point for point in finding.grounds if point.holds]),
        "unknown": points(finding, [point for point in finding.grounds if point.holds is None]),
        "fails": points(finding, [point for point in finding.grounds if point.holds is False]),
        "obstacles": points(finding, [point for point in finding.refusals if point.holds]),
        "warnings": points(finding, finding.warnings),
        "not_asked_for": bool(service.automatic) and finding.outcome == "no_ground",
        "hidden": {**carried(typed), "once": once or request.POST.get("once") or uuid.uuid4(), "read": shown},
        "confirmed": request.POST.get("true") == "yes" and not older,
        "bearings": bearings(service, typed, _("Read it once more and send it")),
        "draft": reverse("draft", args=[typed.row.place]),
        "language_form": "answer",
        **more,
    }
    return render(request, "portal/send.html", context, status=409 if older else status)
