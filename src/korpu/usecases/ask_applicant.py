"""Ask the person for a paper or an answer.

For a person: one clear question, on the timeline and by a neutral mail. Refuses: a closed case, a paper that a state body holds,
an empty question. The authority's clock runs on: no article stops it for this. Leaves an event and a mail to be sent.
"""

import datetime as dt
from collections.abc import Sequence

from korpu.access.actors import Desk
from korpu.cases.actions import Act, happen, key_of
from korpu.cases.models import CaseNow
from korpu.cases.terms import Kind
from korpu.store.actions import NOTICE, post
from korpu.store.zones import enter
from korpu.usecases.at_hand import at_hand
from korpu.usecases.refusals import NotNow
from korpu.usecases.sealing import seal_words


def ask_applicant(desk: Desk, number: str, what: Sequence[str], words: str, now: dt.datetime) -> CaseNow:
    """``what``: keys of papers asked for; ``words``: the officer's question, which the person reads as written."""
    sealed = seal_words(desk, number, "asked", {"words": words})
    with enter(desk.zone, office=desk.office) as alias:
        case = at_hand(desk, number)
        if not case.open or not words.strip():
            raise NotNow("ask")
        act = Act(Kind.ASKED, desk.actor, "decide", now, {"what": list(what)}, sealed, told=True)
        happen(alias, desk.zone, case, act)
        post(alias, key_of(case), NOTICE, now, about="asked")
        return case
