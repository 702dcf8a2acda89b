"""Acts on a case: each is one use-case. What does not happen is said, with everything typed kept."""

import dataclasses
import re
from collections.abc import Callable, Mapping
from typing import Any

from django.core.exceptions import ObjectDoesNotExist
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _

import norms
from korpu.cases.actions import Overtaken
from korpu.casework.reading import Unreadable, read_amount, read_day, read_facts, read_line, read_words
from korpu.casework.refusing import REFUSALS, sentence
from korpu.casework.views.cases import whole
from korpu.ui.fields import Problem
from korpu.ui.languages import switching
from korpu.usecases.accept_dwelling import accept_dwelling
from korpu.usecases.approve_cancellation import approve_cancellation
from korpu.usecases.ask_applicant import ask_applicant
from korpu.usecases.ask_opinion import ask_opinion
from korpu.usecases.assert_facts import assert_facts
from korpu.usecases.decide import approve_refusal, grant, return_proposal
from korpu.usecases.hand_over import hand_over
from korpu.usecases.propose_cancellation import propose_cancellation
from korpu.usecases.propose_refusal import propose_refusal
from korpu.usecases.record_answer import record_answer
from korpu.usecases.record_complaint import record_complaint
from korpu.usecases.record_host_withdrawal import record_host_withdrawal
from korpu.usecases.record_opinion import record_opinion
from korpu.usecases.record_payment import record_payment
from korpu.usecases.refusals import Incomplete
from korpu.usecases.take_back import take_back
from korpu.usecases.write_note import write_note

Act = Callable[[Any, str], Any]


def act(request: Any, number: str, act: str) -> HttpResponse:
    """Do it and show the case again; GET shows the case."""
    if act not in ACTS:
        raise Http404
    if request.method != "POST":
        return redirect("case", number)
    if switching(request) or "preview" in request.POST:
        return whole(request, number, act=act)
    request.desk = dataclasses.replace(request.desk, seen=_seen(request.POST))
    try:
        ACTS[act](request, number)
    except ObjectDoesNotExist as nothing:
        raise Http404(_("There is no such case in your office.")) from nothing
    except Overtaken:
        return whole(request, number, act=act)
    except norms.BadFact as outside:
        return _refused(request, number, act, Unreadable(f"fact-{outside.key}", "choice"))
    except REFUSALS as refused:
        return _refused(request, number, act, refused)
    return redirect("case", number)


def _seen(said: Mapping[str, str]) -> int:
    """The newest event on the page that the act was sent from; an act that does not say has seen nothing."""
    number = said.get("seen", "")
    return int(number) if re.fullmatch(r"[0-9]{1,6}", number) else 0


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
    said, today = request.POST, timezone.localdate(request.now)
    record_answer(
        request.desk, number, body=said.get("body", ""), reference=read_line(said, "reference"),
        dated_on=read_day(said, "dated_on", today, otherwise=today), facts=read_facts(said), now=request.now,
    )  # fmt: skip


def _assert(request: Any, number: str) -> None:
    assert_facts(request.desk, number, read_facts(request.POST), read_words(request.POST, "why"), request.now)


def _refuse(request: Any, number: str) -> None:
    articles = request.POST.getlist("articles")
    outcome = "no_ground" if "no_ground" in articles else "refuse"
    listed = [] if outcome == "no_ground" else articles
    propose_refusal(request.desk, number, outcome, listed, read_words(request.POST, "reasons"), request.now)


def _hand_over(request: Any, number: str) -> None:
    hand_over(request.desk, number, request.POST.get("to", ""), read_words(request.POST, "handed"), request.now)


def _note(request: Any, number: str) -> None:
    reader = request.POST.get("reader")
    if reader not in ("person", "colleagues"):
        raise Incomplete(("reader",))
    write_note(request.desk, number, read_words(request.POST, "note"), reader == "person", request.now)


def _take_back(request: Any, number: str) -> None:
    take_back(request.desk, number, read_words(request.POST, "why"), request.now)


def _return(request: Any, number: str) -> None:
    return_proposal(request.desk, number, read_words(request.POST, "why"), request.now)


def _pay(request: Any, number: str) -> None:
    said = request.POST
    record_payment(request.desk, number, read_line(said, "receipt"), read_amount(said, "paid"), request.now)


def _host(request: Any, number: str) -> None:
    said, today = request.POST, timezone.localdate(request.now)
    withdrew_on, words = read_day(said, "withdrew_on", today), read_words(said, "words")
    record_host_withdrawal(request.desk, number, withdrew_on, read_line(said, "reference"), words, request.now)


def _cancel(request: Any, number: str) -> None:
    articles, reasons = request.POST.getlist("articles"), read_words(request.POST, "reasons")
    propose_cancellation(request.desk, number, articles, reasons, request.now)


def _complaint(request: Any, number: str) -> None:
    said, today = request.POST, timezone.localdate(request.now)
    received_on, words = read_day(said, "received_on", today), read_words(said, "words")
    record_complaint(request.desk, number, received_on, read_line(said, "reference"), words, request.now)


ACTS: dict[str, Act] = {
    "ask": _ask,
    "ask-opinion": _ask_opinion,
    "opinion": _opinion,
    "register": _register,
    "assert": _assert,
    "hand-over": _hand_over,
    "note": _note,
    "grant": lambda request, number: grant(request.desk, number, request.now),
    "refuse": _refuse,
    "approve": lambda request, number: approve_refusal(request.desk, number, request.now),
    "return": _return,
    "take-back": _take_back,
    "pay": _pay,
    "host": _host,
    "accept": lambda request, number: accept_dwelling(request.desk, number, request.now),
    "cancel": _cancel,
    "approve-end": lambda request, number: approve_cancellation(request.desk, number, request.now),
    "complaint": _complaint,
}
