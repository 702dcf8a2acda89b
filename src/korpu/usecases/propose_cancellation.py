"""Propose to end what was granted: from the closed list, with reasons, for a second officer to approve.

For a person: nothing ends without a lawful reason that the facts of that day carry, read by two officers; until then the permit
runs. Refuses: an article outside the closed list, one that the facts do not carry, empty reasons, a permit that does not run.
Leaves an event; reasons are sealed.
"""

import datetime as dt
from collections.abc import Sequence

from korpu.access.actors import Desk
from korpu.access.purposes import Purpose
from korpu.cases.actions import Act, happen
from korpu.cases.models import CaseNow
from korpu.cases.terms import Kind, State
from korpu.store.zones import enter
from korpu.usecases.at_hand import at_hand
from korpu.usecases.case_facts import ending_of
from korpu.usecases.propose_refusal import lawful
from korpu.usecases.read_case import open_case
from korpu.usecases.refusals import Incomplete, NotNow
from korpu.usecases.sealing import seal_words


def propose_cancellation(desk: Desk, number: str, articles: Sequence[str], reasons: str, now: dt.datetime) -> CaseNow:
    """``articles``: sub-articles of the closed list of cancellation that hold today."""
    if not reasons.strip():
        raise Incomplete(("reasons",))
    lawful(ending_of(open_case(desk, number, now, Purpose.DECIDE), now), "cancel", articles)
    sealed = seal_words(desk, number, "proposed", {"reasons": reasons})
    with enter(desk.zone, office=desk.office) as alias:
        case = at_hand(desk, number)
        if case.state != State.GRANTED or case.standing["ending"]:
            raise NotNow("propose")
        body = {"outcome": "cancel", "articles": list(articles)}
        happen(alias, desk.zone, case, Act(Kind.PROPOSED, desk.actor, "decide", now, body, sealed))
        return case
