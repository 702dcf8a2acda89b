"""Assert a fact that only a person can judge, with who and why.

For a person: nothing is computed about them that a machine cannot know; who asserted it stands in the case. Refuses: a fact that the
law does not leave to an officer, reasons left empty, a closed case. Leaves an event; value and reasons are sealed.
"""

import datetime as dt

from korpu.access.actors import Desk
from korpu.cases.actions import Act, happen, held
from korpu.cases.models import CaseNow
from korpu.cases.terms import Kind
from korpu.law.facts import is_officers, read_facts
from korpu.store.zones import enter
from korpu.usecases.refusals import Incomplete, NotNow
from korpu.usecases.sealing import seal_words


def assert_fact(desk: Desk, number: str, fact: str, value: object, why: str, now: dt.datetime) -> CaseNow:
    """``fact``: key of an officer's fact; ``value``: its plain value; ``why``: the officer's reasons."""
    if not why.strip():
        raise Incomplete(("why",))
    if not is_officers(fact):
        raise NotNow("assert", fact)
    read_facts({fact: value})
    sealed = seal_words(desk, number, "asserted", {"facts": {fact: value}, "why": why})
    with enter(desk.zone, office=desk.office) as alias:
        case = held(number=number)
        if not case.open:
            raise NotNow("assert")
        happen(alias, desk.zone, case, Act(Kind.ASSERTED, desk.actor, "decide", now, {"fact": fact}, sealed))
        return case
