"""Papers of a draft: what the law lets us ask, what one may add, and what we fetch ourselves."""

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from korpu.applications.answers import facts_of
from korpu.blueprints.service import Evidence, Service
from korpu.documents.intake import Refused
from korpu.documents.refusals import sentence
from korpu.law.country import country
from korpu.law.finding import find
from korpu.portal.carried import Rows, pack, unpack, uuid_of
from korpu.portal.gate import present
from korpu.portal.saying import cite, said
from korpu.portal.views.drafting import bearings, carried, draft_of
from korpu.ui.fields import Problem
from korpu.ui.languages import switching
from korpu.ui.uploads import too_large
from korpu.usecases.attach_paper import attach_paper, take_back
from korpu.usecases.drafts import Typed, save_draft
from korpu.usecases.papers_of import Paper, papers_of
from korpu.usecases.refusals import Expired, NotNow, Stale


@dataclass
class Happened:
    """What a sent page of papers led to. ``refused``: sentences by paper; ``before``: rows as that page showed them, when
    another device changed them meanwhile; ``chosen_again``: files came with a change of language and were not taken."""

    refused: dict[str, str] = field(default_factory=dict)
    before: Rows = field(default_factory=list)
    chosen_again: bool = False
    done: bool = False

    @property
    def status(self) -> int:
        """Of the page that says so."""
        return 409 if self.before else 422 if self.refused else 200


@present
def papers(request: Any, place: int) -> HttpResponse:
    """Add and take back; then go on."""
    typed = draft_of(request, place)
    service = typed.service
    happened = _happened(request, typed, service) if request.method == "POST" else Happened()
    if happened.done:
        _mark_as_seen(request, typed)
        return redirect("draft", typed.row.place)
    held = papers_of(request.person, typed.row.id)
    needed = wanted(service, typed, held, request.now)
    context = {
        "groups": [
            (_("Please bring"), [row_of(each, held, happened.refused) for each in needed if each.demanded]),
            (_("If you have it; otherwise we ask the body that holds it"), [row_of(each, held, happened.refused) for each in needed if not each.demanded]),  # noqa: E501
        ],
        "fetched": [row_of(each, held, {}) for each in service.evidence if each.fetched],
        "problems": [Problem(text, f"file-{key}") for key, text in happened.refused.items()],
        "bearings": bearings(service, typed, _("Add your papers")),
        "draft": reverse("draft", args=[typed.row.place]),
        "happened": happened,
        "hidden": {**carried(typed), "seen": pack(_rows(held))},
        "language_form": "answer",
    }  # fmt: skip
    return render(request, "portal/papers.html", context, status=happened.status)


def _happened(request: Any, typed: Typed, service: Service) -> Happened:
    if switching(request):
        return Happened(chosen_again=bool(request.FILES or too_large(request)))
    if "back" in request.POST:
        if paper := uuid_of(request.POST["back"]):
            take_back(request.person, typed.row.id, paper)
        return Happened()
    before = _rows(papers_of(request.person, typed.row.id))
    shown = unpack(request.POST["seen"]) if "seen" in request.POST else before
    try:
        refused = attach_all(request, typed.row.id, {each.key for each in service.evidence})
    except NotNow as sent:  # from another window a moment ago: this draft is a case now
        raise Expired from sent
    if refused or "done" not in request.POST:
        return Happened(refused)
    if sorted(shown) != sorted(before):
        return Happened(before=shown or [("", _("no paper yet"))])
    return Happened(done=True)


def _rows(held: list[Paper]) -> Rows:
    """What a page shows of papers, with the id that tells two of one name apart."""
    return [(str(paper.id), paper.name) for paper in held]


def _mark_as_seen(request: Any, typed: Typed) -> None:
    """The mark stands beside whatever another device saved meanwhile: it replaces nothing that anyone typed."""
    answers, version = typed.answers, typed.version
    while True:
        try:
            save_draft(request.person, typed.row, version, {**answers, "papers_seen": True}, request.now)
            return
        except Stale as newer:
            answers, version = newer.kept, newer.version


def attach_all(request: Any, application: UUID, keys: set[str]) -> dict[str, str]:
    """Attach every file of the form; sentences for those that were refused, by paper."""
    refused = {
        name.removeprefix("file-"): sentence("too_large")
        for name in too_large(request)
        if name.removeprefix("file-") in keys
    }
    for name, file in request.FILES.items():
        key = name.removeprefix("file-")
        if key not in keys:
            continue
        try:
            attach_paper(request.person, application, key, file.name, file.read(), request.now)
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


def row_of(evidence: Evidence, held: list[Paper], refused: dict[str, str]) -> dict[str, Any]:
    """A paper with its field: what it is, who else holds it, what was added, what was refused."""
    holder = country().declared.bodies.get(evidence.holder)
    return {
        "key": evidence.key, "words": said(evidence.words), "cite": cite(evidence.article),
        "holder": said(holder) if holder else "", "error": refused.get(evidence.key, ""),
        "held": [paper for paper in held if paper.paper == evidence.key],
    }  # fmt: skip
