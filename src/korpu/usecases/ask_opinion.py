"""Ask the body whose opinion the law requires.

For a person: the timeline says who was asked, by which article and until when; silence means no objection. Refuses: a closed case,
a second request, one without a reference. Leaves an event.
"""

import datetime as dt

from django.utils import timezone

from korpu.access.actors import Desk
from korpu.applications.pins import service_of
from korpu.cases.actions import Act, happen, held
from korpu.cases.models import CaseNow
from korpu.cases.terms import Kind
from korpu.law.clocks import opinion_term
from korpu.store.zones import enter
from korpu.usecases.refusals import Incomplete, NotNow


def ask_opinion(desk: Desk, number: str, reference: str, now: dt.datetime) -> CaseNow:
    """``reference``: the request's number at the body."""
    if not reference.strip():
        raise Incomplete(("reference",))
    with enter(desk.zone, office=desk.office) as alias:
        case = held(number=number)
        if not case.open or case.standing["opinion"] != "not_asked" or not case.standing["needs_opinion"]:
            raise NotNow("ask_opinion")
        until = opinion_term(service_of(case.application_id), timezone.localdate(now))
        case.opinion_due_on = until.day
        body = {"reference": reference, "until": until.day.isoformat() if until.day else None, "body": until.body}
        happen(alias, desk.zone, case, Act(Kind.OPINION_ASKED, desk.actor, "decide", now, body))
        return case
