"""Assert facts that only a person can judge, with who and why; record that a demanded paper did not come.

For a person: nothing is computed about them that a machine cannot know; who asserted it stands in the case. Refuses: a fact that
the law does not leave to an officer, reasons left empty, a closed case. Leaves an event; value and reasons are sealed.
"""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from korpu.access.actors import Desk
from korpu.applications.pins import service_of
from korpu.blueprints.service import Service
from korpu.cases.actions import Act, happen
from korpu.cases.models import CaseNow
from korpu.cases.terms import Kind
from korpu.law.facts import is_officers, read_facts
from korpu.store.zones import enter
from korpu.usecases.at_hand import at_hand
from korpu.usecases.refusals import Incomplete, NotNow
from korpu.usecases.sealing import seal_words


def assert_facts(desk: Desk, number: str, facts: Mapping[str, Any], why: str, now: dt.datetime) -> CaseNow:
    """``facts``: plain values by key; ``why``: the officer's reasons, which stand for all of them."""
    if not why.strip() or not facts:
        raise Incomplete(("why",))
    read_facts(facts)
    sealed = seal_words(desk, number, "asserted", {"facts": dict(facts), "why": why})
    with enter(desk.zone, office=desk.office) as alias:
        case = at_hand(desk, number)
        if not case.open:
            raise NotNow("assert")
        known = service_of(case.application_id)
        for fact in facts:
            if not _may_assert(known, fact):
                raise NotNow("assert", fact)
        happen(alias, desk.zone, case, Act(Kind.ASSERTED, desk.actor, "decide", now, {"facts": sorted(facts)}, sealed))
        return case


def _may_assert(known: Service, fact: str) -> bool:
    """A fact that the law leaves to an officer, or that a paper came which the person alone can bring.

    Never what another body must be asked: its opinion has an act of its own, with a reference.
    """
    if known.opinion and fact in (known.opinion.asked_fact, known.opinion.answer_fact):
        return False
    return is_officers(fact) or any(each.fact == fact and each.demanded for each in known.evidence)
