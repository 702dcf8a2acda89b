"""Acts on a case: each is one use-case. What does not happen is said, with everything typed kept."""

import dataclasses
import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

import norms
from korpu.applications.models import Application
from korpu.cases.actions import Overtaken
from korpu.casework.reading import read_plain
from korpu.casework.views.cases import case
from korpu.ui.fields import Problem
from korpu.usecases.ask_applicant import ask_applicant
from korpu.usecases.ask_opinion import ask_opinion
from korpu.usecases.assert_facts import assert_facts
from korpu.usecases.decide import approve_refusal, grant, return_proposal
from korpu.usecases.hand_over import hand_over
from korpu.usecases.propose_refusal import propose_refusal
from korpu.usecases.record_answer import record_answer
from korpu.usecases.record_opinion import record_opinion
from korpu.usecases.record_payment import record_payment
from korpu.usecases.refusals import Incomplete, NotFromTheList, NotNow, SecondOfficerNeeded
from korpu.usecases.take_back import take_back
from korpu.usecases.write_note import write_note

Act = Callable[[Any, str], Any]


def act(request: Any, number: str, act: str) -> HttpResponse:
    """Do it and show the case again; GET shows the case."""
    if request.method != "POST" or act not in ACTS:
        return redirect("case", number)
    if "language" in request.POST or "preview" in request.POST:
        return case(request, number, typed=request.POST)
    seen = _seen(request.POST)
    request.desk = dataclasses.replace(request.desk, seen=seen)
    try:
        ACTS[act](request, number)
    except Application.DoesNotExist as nothing:
        raise Http404(_("There is no such case in your office.")) from nothing
    except Overtaken:
        return case(request, number, since=seen, act=act, typed=request.POST)
    except (NotNow, NotFromTheList, Incomplete, SecondOfficerNeeded, norms.BadFact, ValueError) as refused:
        return case(request, number, problems=[Problem(sentence(refused), act)], typed=request.POST)
    return redirect("case", number)


def _seen(said: Mapping[str, str]) -> int:
    """The newest event on the page that the act was sent from; an act that does not say has seen nothing."""
    number = said.get("seen", "")
    return int(number) if number.isdecimal() else 0


def sentence(refused: Exception) -> str:
    """Why an act did not happen, and what to do now."""
    match refused:
        case SecondOfficerNeeded():
            return _(
                "A second officer who may approve must do this: not the one who wrote the proposal. Nothing was changed."
            )
        case NotFromTheList(article=article, why=why):
            reasons = {
                "not known": _("a fact that it rests on, or an exception from it, is not known yet"),
                "does not hold": _("the facts do not carry it"),
                "not in the closed list": _("it does not stand in the closed list"),
                "a ground may hold": _("a ground holds or may hold"),
            }
            return _("A refusal on %(article)s is not lawful now: %(why)s. Nothing was changed.") % {
                "article": article, "why": reasons[why],
            }  # fmt: skip
        case Incomplete(missing=("to", "words")):
            return _("Choose a colleague of this office and write what they should know. Nothing was changed.")
        case Incomplete(missing=("reader",) | ("note",)):
            return _("Write the note and choose who reads it. Nothing was changed.")
        case Incomplete():
            return _(
                "Something is missing: choose the sub-article and write the reasons or the reference. Nothing was changed."
            )
        case NotNow(act="signed"):
            return _("A decision is signed and waits to be sent: take it back first. Nothing was changed.")
        case NotNow(act="take_back"):
            return _("It is sent, or its moment has come: what was told cannot be taken back. Nothing was changed.")
        case NotNow(act="grant"):
            return _(
                "The law does not find a grant with the facts as they stand. Look at what is missing. Nothing was changed."
            )
        case NotNow():
            return _(
                "This is not lawful in the present state of the case, or somebody acted meanwhile. Nothing was changed."
            )
        case _:
            return _("One value cannot be read: %(why)s. Nothing was changed.") % {"why": refused}


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


def _hand_over(request: Any, number: str) -> None:
    hand_over(request.desk, number, request.POST.get("to", ""), request.POST.get("handed", ""), request.now)


def _note(request: Any, number: str) -> None:
    reader = request.POST.get("reader")
    if reader not in ("person", "colleagues"):
        raise Incomplete(("reader",))
    write_note(request.desk, number, request.POST.get("note", ""), reader == "person", request.now)


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
    "return": lambda request, number: return_proposal(request.desk, number, request.POST.get("why", ""), request.now),
    "take-back": lambda request, number: take_back(request.desk, number, request.POST.get("why", ""), request.now),
    "pay": lambda request, number: record_payment(request.desk, number, request.POST.get("receipt", ""), request.now),
}
