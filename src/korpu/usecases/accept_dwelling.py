"""Accept the dwelling document that came after a host withdrew.

For a person: the matter of the host is closed and the permit runs on. Refuses: a case for which none came. Leaves an
event and a mail.
"""

import datetime as dt

from korpu.access.actors import Desk
from korpu.cases.actions import Act, happen, key_of
from korpu.cases.models import CaseNow
from korpu.cases.terms import Kind, State
from korpu.law.country import country
from korpu.store.actions import NOTICE, post
from korpu.store.zones import enter
from korpu.usecases.at_hand import at_hand
from korpu.usecases.refusals import NotNow


def accept_dwelling(desk: Desk, number: str, now: dt.datetime) -> CaseNow:
    """By an officer, of a permit that runs; in an open case the new paper is part of what is decided."""
    with enter(desk.zone, office=desk.office) as alias:
        case = at_hand(desk, number)
        host = country().services[case.service].host
        if case.state != State.GRANTED or not case.standing["brought"] or host is None:
            raise NotNow("accept_dwelling")
        body = {"article": host.article}
        happen(alias, desk.zone, case, Act(Kind.DWELLING_ACCEPTED, desk.actor, "decide", now, body, told=True))
        post(alias, key_of(case), NOTICE, now, about="accepted")
        return case
