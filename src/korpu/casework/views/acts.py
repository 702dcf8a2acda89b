"""Acts on a case: each is one use-case. What does not happen is said, with everything typed kept."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from django.core.exceptions import ObjectDoesNotExist
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

import norms
from korpu.casework.reading import read_amount, read_plain
from korpu.casework.refusing import sentence
from korpu.casework.views.cases import case
from korpu.ui.fields import Problem
from korpu.usecases.accept_dwelling import accept_dwelling
from korpu.usecases.approve_cancellation import approve_cancellation
from korpu.usecases.ask_applicant import ask_applicant
from korpu.usecases.ask_opinion import ask_opinion
from korpu.usecases.assert_facts import assert_facts
from korpu.usecases.decide import approve_refusal, grant, return_proposal
from korpu.usecases.propose_cancellation import propose_cancellation
from korpu.usecases.propose_refusal import propose_refusal
from korpu.usecases.record_answer import record_answer
from korpu.usecases.record_complaint import record_complaint
from korpu.usecases.record_host_withdrawal import record_host_withdrawal
from korpu.usecases.record_opinion import record_opinion
from korpu.usecases.record_payment import record_payment
from korpu.usecases.refusals import (
    Incomplete,
    NotNow,
    SecondOfficerNeeded,
)

Act = Callable[[Any, str], Any]


def act(request: Any, number: str, act: str) -> HttpResponse:
    """Do it and show the case again; GET shows the case."""
    if request.method != "POST" or act not in ACTS:
        return redirect("case", number)
    if "language" in request.POST or "preview" in request.POST:
        return case(request, number, typed=request.POST)
    try:
        ACTS[act](request, number)
    except ObjectDoesNotExist as nothing:
        raise Http404(_("There is no such case in your office.")) from nothing
    except (NotNow, SecondOfficerNeeded, norms.BadFact, ValueError) as refused:
        return case(request, number, problems=[Problem(sentence(refused), act)], typed=request.POST)
    return redirect("case", number)


def _ask(request: Any, number: str) -> None:
    ask_applicant(request.desk, number, request.POST.getlist("what"), request.POST.get("words", ""), request.now)


def _ask_opinion(request: Any, number: str) -> None:
    ask_opinion(request.desk, number, request.POST.get("reference", ""), request.now)


def _opinion(request: Any, number: str) -> None:
    said = request.POST
    if said.get("objects") not in ("yes", "no"):
        raise Incomplete(("objects",))
    record_opinion(
        request.desk, number, said["objects"] == "yes", said.get("reference", ""), said.get("words", ""), request.now
    )


def _register(request: Any, number: str) -> None:
    said = request.POST
    dated = dt.date.fromisoformat(said.get("dated_on", "") or request.now.date().isoformat())
    record_answer(
        request.desk, number, body=said.get("body", ""), reference=said.get("reference", ""), dated_on=dated,
        facts=_typed_facts(said), now=request.now,
    )  # fmt: skip


def _assert(request: Any, number: str) -> None:
    assert_facts(request.desk, number, _typed_facts(request.POST), request.POST.get("why", ""), request.now)


def _typed_facts(said: Mapping[str, str]) -> dict[str, Any]:
    typed = {key.removeprefix("fact-"): value for key, value in said.items() if key.startswith("fact-")}
    return read_plain({key: value for key, value in typed.items() if value.strip()})


def _refuse(request: Any, number: str) -> None:
    said = request.POST
    articles = said.getlist("articles")
    outcome = "no_ground" if "no_ground" in articles else "refuse"
    listed = [] if outcome == "no_ground" else articles
    propose_refusal(request.desk, number, outcome, listed, said.get("reasons", ""), request.now)


def _pay(request: Any, number: str) -> None:
    said = request.POST
    record_payment(request.desk, number, said.get("receipt", ""), read_amount(said.get("paid", "")), request.now)


def _host(request: Any, number: str) -> None:
    said = request.POST
    withdrew_on = dt.date.fromisoformat(said.get("withdrew_on", "").strip())
    record_host_withdrawal(
        request.desk, number, withdrew_on, said.get("reference", ""), said.get("words", ""), request.now
    )


def _cancel(request: Any, number: str) -> None:
    propose_cancellation(
        request.desk, number, request.POST.getlist("articles"), request.POST.get("reasons", ""), request.now
    )


def _complaint(request: Any, number: str) -> None:
    said = request.POST
    received_on = dt.date.fromisoformat(said.get("received_on", "").strip())
    record_complaint(request.desk, number, received_on, said.get("reference", ""), said.get("words", ""), request.now)


ACTS: dict[str, Act] = {
    "ask": _ask,
    "ask-opinion": _ask_opinion,
    "opinion": _opinion,
    "register": _register,
    "assert": _assert,
    "grant": lambda request, number: grant(request.desk, number, request.now),
    "refuse": _refuse,
    "approve": lambda request, number: approve_refusal(request.desk, number, request.now),
    "return": lambda request, number: return_proposal(request.desk, number, request.POST.get("why", ""), request.now),
    "pay": _pay,
    "host": _host,
    "accept": lambda request, number: accept_dwelling(request.desk, number, request.now),
    "cancel": _cancel,
    "approve-end": lambda request, number: approve_cancellation(request.desk, number, request.now),
    "complaint": _complaint,
}
