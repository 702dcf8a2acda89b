"""Ask the person for a paper or an answer.

For a person: one clear question, on the timeline and by a neutral mail. Refuses: a closed case, a paper that a state body holds,
an empty question. The authority's clock runs on: no article stops it for this. Leaves an event and a mail to be sent.
"""

import datetime as dt
from collections.abc import Sequence

from korpu.access.actors import Desk
from korpu.cases.actions import Act, happen, held, key_of
from korpu.cases.models import CaseNow
from korpu.cases.terms import Kind
from korpu.law.country import country
from korpu.store.actions import NOTICE, post
from korpu.store.zones import enter
from korpu.usecases.refusals import NotNow
from korpu.usecases.sealing import seal_words

IN_WORDS = "words"
"""What is asked when no paper is: an answer in words."""


def ask_applicant(desk: Desk, number: str, what: Sequence[str], words: str, now: dt.datetime) -> CaseNow:
    """``what``: keys of papers asked for; ``words``: the officer's question, which the person reads as written."""
    sealed = seal_words(desk, number, "asked", {"words": words})
    with enter(desk.zone, office=desk.office) as alias:
        case = held(number=number)
        if not case.open or not words.strip():
            raise NotNow("ask")
        if held_by_a_body := set(what) - _may_be_asked(case.service):
            raise NotNow("ask", ", ".join(sorted(held_by_a_body)))
        asked = list(dict.fromkeys(what)) or [IN_WORDS]
        act = Act(Kind.ASKED, desk.actor, "decide", now, {"what": asked}, sealed, told=True)
        happen(alias, desk.zone, case, act)
        post(alias, key_of(case), NOTICE, now, about="asked")
        return case


def _may_be_asked(service: str) -> set[str]:
    """Papers that no state body surely holds."""
    return {each.key for each in country().services[service].evidence if not each.fetched}
