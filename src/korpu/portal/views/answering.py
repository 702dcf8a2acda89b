"""Answer a request, withdraw, tell that a place was left: the acts a person has in a case."""

import contextlib
import dataclasses
import datetime as dt
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from korpu.portal.asking import date_parts, read_date
from korpu.portal.gate import present
from korpu.portal.saying import said
from korpu.portal.telling import asked_words
from korpu.portal.views.mine import bearings, case_or_404
from korpu.portal.views.papers import attach_all
from korpu.ui.fields import Field, Problem, problems
from korpu.usecases.answer_request import answer_request
from korpu.usecases.leave_place import leave_place
from korpu.usecases.my_cases import Mine
from korpu.usecases.papers_of import paper_ids_of
from korpu.usecases.refusals import Incomplete, NotNow
from korpu.usecases.withdraw_application import withdraw_application


@present
def answer(request: Any, place: int) -> HttpResponse:
    """What was asked, room for words and for the papers asked for."""
    found = case_or_404(request, place)
    service = found.service
    asked = [each for each in service.evidence if each.key in found.now.standing["asked"]]
    words = Field(name="words", label=_("Your answer"), kind="textarea", value=request.POST.get("words", ""))
    refused: dict[str, str] = {}
    if request.method == "POST" and "language" not in request.POST:
        before = paper_ids_of(request.person, found.row.id)
        try:
            refused = attach_all(request, found.row.id, {each.key for each in asked}, found.row)
            new = sorted(paper_ids_of(request.person, found.row.id) - before)
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
        "question": _question(found),
    }  # fmt: skip
    return render(request, "portal/answer.html", context, status=422 if refused else 200)


def _question(found: Mine) -> str:
    """The last question: an officer's words, or what the law itself asks for."""
    asked = next((event for event in reversed(found.events) if event.kind == "asked"), None)
    if asked is None:
        return ""
    words: str = found.words.get(asked.id, {}).get("words", "")
    return words or asked_words(found.service, asked.body["what"])


@present
def left(request: Any, place: int) -> HttpResponse:
    """Tell that the place was left, and on which day."""
    found = case_or_404(request, place)
    asked = Field(
        name="left_on", label=_("On which day was the place left?"), kind="date", heading=True,
        date=date_parts("left_on", request.POST),
    )  # fmt: skip
    if request.method == "POST" and "language" not in request.POST:
        read = read_date("left_on", request.POST, past=timezone.localdate(request.now))
        if read.given:
            with contextlib.suppress(NotNow):  # ended meanwhile: the case's page says so
                leave_place(request.person, found.row.id, dt.date.fromisoformat(read.value), request.now)
            return redirect("case", place)
        asked = dataclasses.replace(asked, error=read.error)
    context = {
        "fields": [asked], "problems": problems([asked]), "language_form": "answer", "bearings": bearings(found),
        "save": _("It was left on this day"),
    }  # fmt: skip
    return render(request, "ui/question.html", context)


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
