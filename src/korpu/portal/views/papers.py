"""Papers of a draft: what the law lets us ask, what one may add, and what we fetch ourselves."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from korpu.applications.answers import facts_of
from korpu.applications.models import Application
from korpu.blueprints.service import Evidence, Service
from korpu.documents.intake import Refused
from korpu.documents.refusals import sentence
from korpu.law.country import country
from korpu.law.finding import find
from korpu.portal.gate import present
from korpu.portal.saying import cite, said
from korpu.portal.views.drafting import bearings, draft_of
from korpu.ui.fields import Problem
from korpu.usecases.attach_paper import attach_paper, take_back
from korpu.usecases.drafts import Typed, save_draft
from korpu.usecases.papers_of import Paper, papers_of


@present
def papers(request: Any, place: int) -> HttpResponse:
    """Add and take back; then go on."""
    typed = draft_of(request, place)
    service = typed.service
    refused: dict[str, str] = {}
    if request.method == "POST":
        if "back" in request.POST:
            take_back(request.person, UUID(request.POST["back"]))
        else:
            refused = attach_all(request, typed.row.id, {each.key for each in service.evidence})
        if not refused and "done" in request.POST:
            save_draft(request.person, typed.row, typed.version, {**typed.answers, "papers_seen": True}, request.now)
            return redirect("draft", 1)
    held = papers_of(request.person, typed.row.id)
    needed = wanted(service, typed, held, request.now)
    context = {
        "groups": [
            (_("Please bring"), [_row(each, held, refused) for each in needed if each.demanded]),
            (_("If you have it; otherwise we ask the body that holds it"), [_row(each, held, refused) for each in needed if not each.demanded]),  # noqa: E501
        ],
        "fetched": [_row(each, held, {}) for each in service.evidence if each.fetched],
        "problems": [Problem(text, f"file-{key}") for key, text in refused.items()],
        "bearings": bearings(service, typed, _("Add your papers")),
        "draft": reverse("draft", args=[place]),
    }  # fmt: skip
    return render(request, "portal/papers.html", context, status=422 if refused else 200)


def attach_all(request: Any, application: UUID, keys: set[str], case: Application | None = None) -> dict[str, str]:
    """Attach every file of the form; sentences for those that were refused, by paper."""
    refused = {}
    for field, file in request.FILES.items():
        key = field.removeprefix("file-")
        if key not in keys:
            continue
        try:
            if getattr(file, "too_large", False):
                raise Refused("too_large")
            attach_paper(request.person, application, key, file.name, file.read(), request.now, case)
        except Refused as why:
            refused[key] = sentence(why.reason)
    return refused


def wanted(service: Service, typed: Typed, held: list[Paper], now: Any) -> list[Evidence]:
    """Papers of this application that are not fetched: needed by a rule that is not known to be false."""
    facts = facts_of(service, typed.answers, {paper.paper for paper in held})
    judged = find(service, facts, today=timezone.localdate(now), grounds=typed.answers["grounds"]).judgement
    rules = [each.when for each in service.evidence if each.when]
    known = judged.book.judge(rules, judged.facts, today=judged.today) if rules else None
    return [
        each for each in service.evidence
        if not each.fetched and (not each.when or known is None or known.excepted(each.when) is not False)
    ]  # fmt: skip


def _row(evidence: Evidence, held: list[Paper], refused: dict[str, str]) -> dict[str, Any]:
    holder = country().declared.bodies.get(evidence.holder)
    return {
        "key": evidence.key, "words": said(evidence.words), "cite": cite(evidence.article),
        "holder": said(holder) if holder else "", "error": refused.get(evidence.key, ""),
        "held": [paper for paper in held if paper.paper == evidence.key],
    }  # fmt: skip
