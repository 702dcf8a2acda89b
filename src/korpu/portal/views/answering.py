"""Answer a request, or withdraw: the two acts a person has while a case is open."""

import contextlib
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from korpu.law.country import country
from korpu.portal.gate import present
from korpu.portal.saying import said
from korpu.portal.views.mine import bearings, case_or_404
from korpu.portal.views.papers import attach_all
from korpu.ui.fields import Field, Problem, problems
from korpu.usecases.answer_request import answer_request
from korpu.usecases.papers_of import papers_of
from korpu.usecases.refusals import Incomplete, NotNow
from korpu.usecases.withdraw_application import withdraw_application


@present
def answer(request: Any, place: int) -> HttpResponse:
    """What was asked, room for words and for the papers asked for."""
    found = case_or_404(request, place)
    service = country().services[found.row.service]
    asked = [each for each in service.evidence if each.key in found.now.standing["asked"]]
    words = Field(name="words", label=_("Your answer"), kind="textarea", value=request.POST.get("words", ""))
    refused: dict[str, str] = {}
    if request.method == "POST" and "language" not in request.POST:
        before = {paper.id for paper in papers_of(request.person, found.row.id)}
        try:
            refused = attach_all(request, found.row.id, {each.key for each in asked}, found.row.office)
            new = [paper.id for paper in papers_of(request.person, found.row.id) if paper.id not in before]
            if not refused:
                answer_request(request.person, found.row.id, request.POST.get("words", ""), new, request.now)
                return redirect("case", place)
        except Incomplete:
            words = Field(
                name="words",
                label=words.label,
                kind="textarea",
                error=_("Write an answer, or add a paper. Nothing is sent yet."),
            )
        except NotNow:
            return redirect("case", place)
    context = {
        "mine": found, "place": place, "bearings": bearings(found), "fields": [words], "language_form": "answer",
        "asked": [{"key": each.key, "words": said(each.words), "error": refused.get(each.key, "")} for each in asked],
        "problems": [*problems([words]), *(Problem(text, f"file-{key}") for key, text in refused.items())],
        "question": next((found.words[event.id]["words"] for event in reversed(found.events) if event.kind == "asked"), ""),
    }  # fmt: skip
    return render(request, "portal/answer.html", context, status=422 if refused else 200)


@present
def withdraw(request: Any, place: int) -> HttpResponse:
    """Ask once more, then end it."""
    found = case_or_404(request, place)
    if request.method == "POST":
        return _withdrawn(request, place)
    return render(request, "portal/withdraw.html", {"mine": found, "place": place, "bearings": bearings(found)})


def _withdrawn(request: Any, place: int) -> HttpResponse:
    found = case_or_404(request, place)
    with contextlib.suppress(NotNow):  # decided meanwhile: the case's page says so
        withdraw_application(request.person, found.row.id, request.now)
    return redirect("case", place)
