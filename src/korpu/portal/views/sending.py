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
from korpu.portal.gate import present
from korpu.portal.saying import by_day, cite, cites, money, points
from korpu.portal.summary import summary
from korpu.portal.views.drafting import bearings, draft_of, pages
from korpu.usecases.drafts import Typed
from korpu.usecases.file_application import OtherContent, earlier_receipt, file_application
from korpu.usecases.papers_of import papers_of
from korpu.usecases.refusals import Incomplete


@present
def send(request: Any, place: int) -> HttpResponse:
    """The last page before filing, and filing."""
    once = request.POST.get("once", "")
    if request.method == "POST" and once and earlier_receipt(request.person, once):
        return redirect("receipt", 1)
    typed = draft_of(request, place)
    _service, all_steps = pages(request, typed)
    if next_step(all_steps):
        return redirect("draft", place)
    problems = []
    if request.method == "POST":
        if request.POST.get("true") == "yes":
            try:
                file_application(request.person, typed, once or str(uuid.uuid4()), request.now)
            except Incomplete:
                return redirect("draft", place)
            except OtherContent:
                return redirect("send", place)
            return redirect("receipt", 1)
        problems = [{"text": _("Confirm first that what you wrote is true. Nothing is sent yet."), "target": "true"}]
    return render(request, "portal/send.html", {**_context(request, typed, place), "problems": problems})


def _context(request: Any, typed: Typed, place: int) -> dict[str, Any]:
    service, all_steps = pages(request, typed)
    today = timezone.localdate(request.now)
    held = papers_of(request.person, typed.row.id)
    facts = facts_of(service, typed.answers, {paper.paper for paper in held})
    finding = find(service, facts, today=today, grounds=typed.answers["grounds"])
    return {
        "service": service,
        "rows": summary(service, typed.answers, all_steps, place),
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
        "once": request.POST.get("once") or str(uuid.uuid4()),
        "bearings": bearings(service, typed, _("Read it once more and send it")),
        "draft": reverse("draft", args=[place]),
        "language_form": "answer",
    }
