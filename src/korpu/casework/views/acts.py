"""Acts on a case: each is one use-case. What does not happen is said, with everything typed kept."""

from collections.abc import Callable
from typing import Any

from django.core.exceptions import ObjectDoesNotExist
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _

import norms
from korpu.casework.reading import Unreadable, read_day, read_facts, read_line, read_words
from korpu.casework.refusing import REFUSALS, sentence
from korpu.casework.views.cases import whole
from korpu.ui.fields import Problem
from korpu.ui.languages import switching
from korpu.usecases.ask_applicant import ask_applicant
from korpu.usecases.ask_opinion import ask_opinion
from korpu.usecases.assert_facts import assert_facts
from korpu.usecases.decide import approve_refusal, grant, return_proposal
from korpu.usecases.propose_refusal import propose_refusal
from korpu.usecases.record_answer import record_answer
from korpu.usecases.record_opinion import record_opinion
from korpu.usecases.record_payment import record_payment
from korpu.usecases.refusals import Incomplete

Act = Callable[[Any, str], Any]


def act(request: Any, number: str, act: str) -> HttpResponse:
    """Do it and show the case again; GET shows the case."""
    if act not in ACTS:
        raise Http404
    if request.method != "POST":
        return redirect("case", number)
    if switching(request) or "preview" in request.POST:
        return whole(request, number, act=act)
    try:
        ACTS[act](request, number)
    except ObjectDoesNotExist as nothing:
        raise Http404(_("There is no such case in your office.")) from nothing
    except norms.BadFact as outside:
        return _refused(request, number, act, Unreadable(f"fact-{outside.key}", "choice"))
    except REFUSALS as refused:
        return _refused(request, number, act, refused)
    return redirect("case", number)


def _refused(request: Any, number: str, act: str, refused: Exception) -> HttpResponse:
    return whole(request, number, act=act, problems=[Problem(sentence(refused), act)])


def _ask(request: Any, number: str) -> None:
    ask_applicant(request.desk, number, request.POST.getlist("what"), read_words(request.POST, "words"), request.now)


def _ask_opinion(request: Any, number: str) -> None:
    ask_opinion(request.desk, number, read_line(request.POST, "reference"), request.now)


def _opinion(request: Any, number: str) -> None:
    said = request.POST
    if said.get("objects") not in ("yes", "no"):
        raise Incomplete(("objects",))
    objects, words = said["objects"] == "yes", read_words(said, "words")
    record_opinion(request.desk, number, objects, read_line(said, "reference"), words, request.now)


def _register(request: Any, number: str) -> None:
    said = request.POST
    record_answer(
        request.desk, number, body=said.get("body", ""), reference=read_line(said, "reference"),
        dated_on=read_day(said, "dated_on", timezone.localdate(request.now)), facts=read_facts(said), now=request.now,
    )  # fmt: skip


def _assert(request: Any, number: str) -> None:
    assert_facts(request.desk, number, read_facts(request.POST), read_words(request.POST, "why"), request.now)


def _refuse(request: Any, number: str) -> None:
    articles = request.POST.getlist("articles")
    outcome = "no_ground" if "no_ground" in articles else "refuse"
    listed = [] if outcome == "no_ground" else articles
    propose_refusal(request.desk, number, outcome, listed, read_words(request.POST, "reasons"), request.now)


def _return(request: Any, number: str) -> None:
    return_proposal(request.desk, number, read_words(request.POST, "why"), request.now)


def _pay(request: Any, number: str) -> None:
    record_payment(request.desk, number, read_line(request.POST, "receipt"), request.now)


ACTS: dict[str, Act] = {
    "ask": _ask,
    "ask-opinion": _ask_opinion,
    "opinion": _opinion,
    "register": _register,
    "assert": _assert,
    "grant": lambda request, number: grant(request.desk, number, request.now),
    "refuse": _refuse,
    "approve": lambda request, number: approve_refusal(request.desk, number, request.now),
    "return": _return,
    "pay": _pay,
}
