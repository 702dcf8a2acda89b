"""Record what a state register answered, so that nobody asks the person for what the state holds.

For a person: the case shows the fact, its source and its day. Refuses: a closed case, facts that are not read as the law's facts,
one that an officer must assert, an answer without a body or a reference.
Leaves an event with body, reference and day; the facts themselves are sealed.
"""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from korpu.access.actors import Desk
from korpu.cases.actions import Act, happen, held
from korpu.cases.models import CaseNow
from korpu.cases.terms import Kind
from korpu.law.country import country
from korpu.law.facts import read_facts, supplied_from_outside
from korpu.store.zones import enter
from korpu.usecases.refusals import Incomplete, NotNow
from korpu.usecases.sealing import seal_words


def record_answer(
    desk: Desk, number: str, *, body: str, reference: str, dated_on: dt.date, facts: Mapping[str, Any], now: dt.datetime
) -> CaseNow:
    """``facts``: plain values by fact key, as the contract of `decide` writes them."""
    if not facts or not reference.strip() or body not in country().declared.bodies:
        raise Incomplete(("facts", "reference", "body"))
    read_facts(facts)
    if not_theirs := [key for key in facts if not supplied_from_outside(key)]:
        raise NotNow("record_answer", ", ".join(not_theirs))
    sealed = seal_words(desk, number, "register_answered", {"facts": dict(facts)})
    with enter(desk.zone, office=desk.office) as alias:
        case = held(number=number)
        if not case.open:
            raise NotNow("record_answer")
        said = {"body": body, "reference": reference, "dated_on": dated_on.isoformat(), "facts": sorted(facts)}
        happen(alias, desk.zone, case, Act(Kind.REGISTER_ANSWERED, desk.actor, "decide", now, said, sealed))
        return case
