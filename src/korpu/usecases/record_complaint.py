"""Record that a decision is contested, before the body above or in court.

For a person: the timeline says that the complaint is known here, with its day and number. Refuses: a case that is not decided, an
empty reference. Leaves an event; what the complaint says is sealed.
"""

import datetime as dt

from korpu.access.actors import Desk
from korpu.cases.actions import Act, happen
from korpu.cases.models import CaseNow
from korpu.cases.terms import Kind, State
from korpu.law.country import country
from korpu.store.zones import enter
from korpu.usecases.at_hand import at_hand
from korpu.usecases.refusals import Incomplete, NotNow
from korpu.usecases.sealing import seal_words


def record_complaint(
    desk: Desk, number: str, received_on: dt.date, reference: str, words: str, now: dt.datetime
) -> CaseNow:
    """``reference``: the complaint's number where it was made; ``words``: what it says."""
    if not reference.strip():
        raise Incomplete(("reference",))
    sealed = seal_words(desk, number, "complained", {"words": words})
    with enter(desk.zone, office=desk.office) as alias:
        case = at_hand(desk, number)
        appeal = country().services[case.service].appeal
        if case.open or case.state == State.WITHDRAWN or appeal is None:
            raise NotNow("complain")
        body = {"received_on": received_on.isoformat(), "reference": reference, "article": appeal.article}
        happen(alias, desk.zone, case, Act(Kind.COMPLAINED, desk.actor, "decide", now, body, sealed, told=True))
        return case
