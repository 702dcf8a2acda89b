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
from korpu.portal.carried import uuid_of
from korpu.portal.gate import present
from korpu.portal.telling import asked_words
from korpu.portal.views.mine import bearings, case_or_404
from korpu.portal.views.papers import attach_all, row_of
from korpu.ui.fields import Field, Problem, problems
from korpu.ui.languages import switching
from korpu.ui.uploads import too_large
from korpu.usecases.answer_request import answer_request
from korpu.usecases.attach_paper import take_back
from korpu.usecases.leave_place import leave_place
from korpu.usecases.my_cases import Mine
from korpu.usecases.papers_of import papers_of
from korpu.usecases.refusals import Incomplete, NotNow
from korpu.usecases.withdraw_application import withdraw_application

MOST_WORDS = 10_000


@present
def answer(request: Any, place: int) -> HttpResponse:
    """What was asked, room for words and for the papers asked for."""
    found = case_or_404(request, place)
    if request.method != "POST":
        return _page(request, found, place)
    if switching(request):
        return _page(request, found, place, chosen_again=bool(request.FILES or too_large(request)))
    if "back" in request.POST:
        if paper := uuid_of(request.POST["back"]):
            take_back(request.person, found.row.id, paper)
        return _page(request, found, place)
    return _answered(request, found, place)


def _answered(request: Any, found: Mine, place: int) -> HttpResponse:
    """All of it or nothing: a refused file keeps the answer back until it is mended; what was added stays beside it."""
    words = request.POST.get("words", "")
    if len(words) > MOST_WORDS:
        return _page(request, found, place, wrong=_("This is too long: up to 10,000 signs. Nothing is sent yet."))
    if not found.now.standing["asked"]:
        return _page(request, found, place, late=True)
    try:
        refused = attach_all(request, found.row.id, set(found.now.standing["asked"]))
        if refused:
            return _page(request, found, place, refused=refused)
        answer_request(request.person, found.row.id, words, request.now)
    except Incomplete:
        return _page(request, found, place, wrong=_("Write an answer, or add a paper. Nothing is sent yet."))
    except NotNow:
        return _page(request, found, place, late=True)
    return redirect("case", place)


def _page(
    request: Any, found: Mine, place: int, *, refused: dict[str, str] | None = None, wrong: str = "", late: bool = False,
    chosen_again: bool = False,
) -> HttpResponse:  # fmt: skip
    """``late``: nothing is asked any more, so nothing was sent; what was typed stays on the page."""
    refused = refused or {}
    service = found.service
    papers = [each for each in papers_of(request.person, found.row.id) if not each.sent]
    words = Field(
        name="words", label=_("Your answer"), kind="textarea", value=request.POST.get("words", ""), error=wrong
    )
    late_now = late or not found.now.standing["asked"]
    context = {
        "mine": found, "place": place, "bearings": bearings(found), "fields": [words],
        "language_form": "answer" if words.value or not late_now else "",
        "asked": [row_of(each, papers, refused) for each in service.evidence if each.key in found.now.standing["asked"]],
        "problems": [*problems([words]), *(Problem(text, f"file-{key}") for key, text in refused.items())],
        "question": _question(found), "late": late_now, "chosen_again": chosen_again,
    }  # fmt: skip
    return render(request, "portal/answer.html", context, status=409 if late else 422 if refused or wrong else 200)


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
    if request.method == "POST" and not switching(request):
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
    """Ask once more, then end it. A case that is decided meanwhile says so, and nothing happens."""
    found = case_or_404(request, place)
    late = False
    if request.method == "POST" and not switching(request):
        try:
            withdraw_application(request.person, found.row.id, request.now)
            return redirect("case", place)
        except NotNow:
            late = True
    late = late or not found.now.open
    context = {
        "mine": found, "place": place, "bearings": bearings(found), "late": late,
        "language_form": "" if late else "answer",
    }  # fmt: skip
    return render(request, "portal/withdraw.html", context, status=409 if late and request.method == "POST" else 200)
