"""Write a note into a case: for the person, who reads it on the timeline, or for colleagues only.

For a person: a note to them comes in the officer's own words, with a neutral mail; a note for colleagues is no part of what they
are shown, and no decision may rest on it. Refuses: an empty note. Leaves an event; the words are sealed.
"""

import datetime as dt

from korpu.access.actors import Desk
from korpu.cases.actions import Act, happen, key_of
from korpu.cases.models import CaseNow
from korpu.cases.terms import Kind
from korpu.store.actions import NOTICE, post
from korpu.store.zones import enter
from korpu.usecases.at_hand import at_hand
from korpu.usecases.refusals import Incomplete
from korpu.usecases.sealing import seal_words


def write_note(desk: Desk, number: str, words: str, for_person: bool, now: dt.datetime) -> CaseNow:
    """``words``: as written; whoever filed for another reads it where the case says that they may read."""
    if not words.strip():
        raise Incomplete(("note",))
    kind = Kind.NOTED if for_person else Kind.REMARKED
    sealed = seal_words(desk, number, kind, {"words": words})
    with enter(desk.zone, office=desk.office) as alias:
        case = at_hand(desk, number, also_signed=True)
        told = for_person and case.filer_reads
        happen(alias, desk.zone, case, Act(kind, desk.actor, "decide", now, {}, sealed, told=told))
        if for_person:
            post(alias, key_of(case), NOTICE, now, about="note")
        return case
