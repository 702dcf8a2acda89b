"""Put a case on an officer's desk: one's own, a colleague's with a note, or back where anybody may take it.

For a person: the timeline says that another officer has it; the clock runs on. Refuses: a decided case, somebody who is no officer
of this office, a colleague without a note, the desk where it lies already. Leaves an event; the note is sealed.
"""

import datetime as dt

from korpu.access.actors import Desk
from korpu.access.staff.models import Officer
from korpu.cases.actions import Act, happen
from korpu.cases.models import CaseNow
from korpu.cases.terms import Kind
from korpu.store.zones import enter
from korpu.usecases.at_hand import at_hand
from korpu.usecases.refusals import Incomplete, NotNow
from korpu.usecases.sealing import seal_words

ANYBODY = ""
"""Back to the office: whoever takes it next."""


def colleagues(desk: Desk) -> list[Officer]:
    """Officers of the same office who serve now, without oneself."""
    serving = Officer.objects.filter(office=desk.office, is_active=True).exclude(number=desk.number)
    return list(serving.order_by("number"))


def hand_over(desk: Desk, number: str, to: str, words: str, now: dt.datetime) -> CaseNow:
    """``to``: an officer's number, or `ANYBODY`; ``words``: what the next one should know."""
    others = {each.number for each in colleagues(desk)}
    if to not in (ANYBODY, desk.number, *others) or (to in others and not words.strip()):
        raise Incomplete(("to", "words"))
    sealed = seal_words(desk, number, Kind.HANDED_OVER, {"words": words})
    with enter(desk.zone, office=desk.office) as alias:
        case = at_hand(desk, number, also_signed=True)
        if not case.open or case.assignee == to:
            raise NotNow("hand_over")
        happen(alias, desk.zone, case, Act(Kind.HANDED_OVER, desk.actor, "decide", now, {"officer": to}, sealed))
        return case
