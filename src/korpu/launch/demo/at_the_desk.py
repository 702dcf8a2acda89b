"""What invented officers do at their desks: each act is the use-case behind a form of the case screen."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from django.contrib.auth import SESSION_KEY

from korpu.access.actors import Desk
from korpu.access.purposes import Purpose
from korpu.access.staff.models import Officer
from korpu.access.staff.sessions import SessionStore
from korpu.cases.models import CaseNow, Event
from korpu.casework.gate import ZONE
from korpu.casework.reading import read_amount
from korpu.store.keyring_client import keyring
from korpu.store.zones import enter
from korpu.usecases.accept_dwelling import accept_dwelling
from korpu.usecases.approve_cancellation import approve_cancellation
from korpu.usecases.ask_applicant import ask_applicant
from korpu.usecases.ask_opinion import ask_opinion
from korpu.usecases.assert_facts import assert_facts
from korpu.usecases.decide import approve_refusal, grant, return_proposal
from korpu.usecases.list_cases import View, list_cases
from korpu.usecases.propose_cancellation import propose_cancellation
from korpu.usecases.propose_refusal import propose_refusal
from korpu.usecases.read_case import open_case
from korpu.usecases.record_answer import record_answer
from korpu.usecases.record_complaint import record_complaint
from korpu.usecases.record_host_withdrawal import record_host_withdrawal
from korpu.usecases.record_opinion import record_opinion
from korpu.usecases.record_payment import record_payment

Did = Callable[..., Any]


@lru_cache(maxsize=20)
def desk(officer: str, day: dt.date) -> Desk:
    """An officer's desk, by the first part of their address, with a session of this door's own for a played day."""
    found = Officer.objects.get(email__startswith=f"{officer}@")
    session = SessionStore()
    session[SESSION_KEY] = str(found.pk)
    session.create()
    return Desk(keyring(), session.session_key or "", ZONE, found.number, found.office, found.role)


def act(at: dt.datetime, officer: str, number: str, does: str, told: Mapping[str, Any]) -> None:
    """Open the case and act, unless it was done before the player was interrupted: no two acts of a case share a moment."""
    here = desk(officer, at.date())
    if not _happened(here, number, at):
        DOES[does](here, number, at, **told)


def _happened(here: Desk, number: str, at: dt.datetime) -> bool:
    with enter(here.zone, office=here.office):
        case = CaseNow.objects.only("application_id").get(number=number)
        return Event.objects.filter(application=case.application_id, at=at).exists()


def look(at: dt.datetime, officer: str, number: str = "") -> int:
    """Look at the work-list, or at a case; how many cases were shown."""
    if number:
        open_case(desk(officer, at.date()), number, at, Purpose.DECIDE)
        return 1
    return len(list_cases(desk(officer, at.date()), View(), at, Purpose.WORKLIST, []).rows)


def standing(at: dt.datetime, officer: str, number: str) -> dict[str, Any]:
    """Where a case stands, for whoever plays it; nobody has looked."""
    case = _case(desk(officer, at.date()), number)
    return {
        **case.standing,
        "state": case.state,
        "next_act": case.next_act,
        "n": case.last_n,
        "pay_by": _iso(case.pay_by),
    }


def _case(here: Desk, number: str) -> CaseNow:
    with enter(here.zone, office=here.office):
        return CaseNow.objects.get(number=number)


def _iso(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None


def _ask(here: Desk, number: str, at: dt.datetime, words: str, what: Sequence[str] = ()) -> None:
    ask_applicant(here, number, what, words, at)


def _opinion(here: Desk, number: str, at: dt.datetime, reference: str, objects: bool = False, words: str = "") -> None:
    record_opinion(here, number, objects, reference, words, at)


def _register(
    here: Desk, number: str, at: dt.datetime, body: str, reference: str, facts: Mapping[str, Any], dated_on: str = ""
) -> None:
    day = dt.date.fromisoformat(dated_on) if dated_on else at.date()
    record_answer(here, number, body=body, reference=reference, dated_on=day, facts=facts, now=at)


def _refuse(here: Desk, number: str, at: dt.datetime, reasons: str, articles: Sequence[str] = ()) -> None:
    propose_refusal(here, number, "refuse" if articles else "no_ground", articles, reasons, at)


def _host(here: Desk, number: str, at: dt.datetime, withdrew_on: str, reference: str, words: str = "") -> None:
    record_host_withdrawal(here, number, dt.date.fromisoformat(withdrew_on), reference, words, at)


def _complaint(here: Desk, number: str, at: dt.datetime, received_on: str, reference: str, words: str = "") -> None:
    record_complaint(here, number, dt.date.fromisoformat(received_on), reference, words, at)


def _pay(here: Desk, number: str, at: dt.datetime, receipt: str, paid: str = "") -> None:
    """``paid``: the amount on the receipt, as ``120.00``; what is due where a story does not say."""
    due = (_case(here, number).standing["fee"] or {}).get("minor", 0)
    record_payment(here, number, receipt, read_amount({"paid": paid}, "paid") if paid else due, at)


DOES: dict[str, Did] = {
    "ask": _ask,
    "ask-opinion": lambda here, number, at, reference: ask_opinion(here, number, reference, at),
    "opinion": _opinion,
    "register": _register,
    "assert": lambda here, number, at, facts, why: assert_facts(here, number, facts, why, at),
    "grant": lambda here, number, at: grant(here, number, at),
    "refuse": _refuse,
    "approve": lambda here, number, at: approve_refusal(here, number, at),
    "return": lambda here, number, at, why: return_proposal(here, number, why, at),
    "pay": _pay,
    "host": _host,
    "accept": lambda here, number, at: accept_dwelling(here, number, at),
    "cancel": lambda here, number, at, articles, reasons: propose_cancellation(here, number, articles, reasons, at),
    "approve-end": lambda here, number, at: approve_cancellation(here, number, at),
    "complaint": _complaint,
}
"""What an officer does, by the name of the form on the case screen."""
ACTS: dict[str, Did] = {"act": act, "look": look, "standing": standing}
