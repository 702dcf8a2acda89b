"""Record the opinion that a body gave.

For a person: the timeline says that it was answered, and on which day. Refuses: an opinion that was not asked, or is answered
already, one without a reference. Leaves an event; the body's words are sealed.
"""

import datetime as dt

from korpu.access.actors import Desk
from korpu.cases.actions import Act, happen, held
from korpu.cases.models import CaseNow
from korpu.cases.terms import Kind
from korpu.store.zones import enter
from korpu.usecases.refusals import Incomplete, NotNow
from korpu.usecases.sealing import seal_words


def record_opinion(desk: Desk, number: str, objects: bool, reference: str, words: str, now: dt.datetime) -> CaseNow:
    """``objects``: whether the body objects; ``reference``: its answer's number; ``words``: its reasons."""
    if not reference.strip():
        raise Incomplete(("reference",))
    sealed = seal_words(desk, number, "opinion_answered", {"words": words})
    with enter(desk.zone, office=desk.office) as alias:
        case = held(number=number)
        if not case.open or case.standing["opinion"] != "asked":
            raise NotNow("record_opinion")
        case.opinion_due_on = None
        body = {"objects": objects, "reference": reference}
        happen(alias, desk.zone, case, Act(Kind.OPINION_ANSWERED, desk.actor, "decide", now, body, sealed))
        return case
