"""Take back a decision that is signed and not sent yet.

For a person: what nobody has told them never was a decision; an officer looks again, and the clock ran on. Refuses: a decision that
was sent, or whose moment has come; somebody who neither signed it nor may approve; empty reasons. Leaves an event, whose reasons
are sealed; the worker writes into the register that the letter was taken back.
"""

import datetime as dt

from korpu.access.actors import Desk
from korpu.cases.actions import Act, happen
from korpu.cases.models import CaseNow
from korpu.cases.terms import SEND, Kind
from korpu.store.zones import enter
from korpu.usecases.at_hand import at_hand
from korpu.usecases.refusals import Incomplete, NotNow, SecondOfficerNeeded
from korpu.usecases.sealing import seal_words


def take_back(desk: Desk, number: str, why: str, now: dt.datetime) -> CaseNow:
    """``why``: the officer's reasons, for colleagues."""
    if not why.strip():
        raise Incomplete(("why",))
    sealed = seal_words(desk, number, Kind.TAKEN_BACK, {"why": why})
    with enter(desk.zone, office=desk.office) as alias:
        case = at_hand(desk, number, also_signed=True)
        signed = case.standing.get("signed")
        if case.next_act != SEND or now >= dt.datetime.fromisoformat(signed["send_at"]):
            raise NotNow("take_back")
        if desk.actor != signed["by"] and not desk.may_approve:
            raise SecondOfficerNeeded
        body = {"decision": signed["decision"]}
        happen(alias, desk.zone, case, Act(Kind.TAKEN_BACK, desk.actor, "decide", now, body, sealed))
        return case
