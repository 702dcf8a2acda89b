"""Tell that the place was left.

For a person, and for whoever filed for them: the register does not say that somebody stays where they no longer are.
Refuses: a case that has not been entered or has ended, a day to come. Leaves an event, and work for the worker, who
ends it by its article.
"""

import datetime as dt
from uuid import UUID

from django.utils import timezone

from korpu.access.actors import Present
from korpu.cases.actions import Act, happen, held, key_of
from korpu.cases.models import CaseNow
from korpu.cases.terms import Kind, State
from korpu.store.actions import BY_LAW, post
from korpu.store.zones import enter
from korpu.usecases.refusals import NotNow


def leave_place(person: Present, application: UUID, left_on: dt.date, now: dt.datetime) -> CaseNow:
    """``left_on``: the day of leaving, not after today."""
    with enter(person.zone, keys=person.key) as alias:
        case = held(application_id=application)
        told = case.standing["left_on"]
        if case.state != State.GRANTED or not case.standing["automatic"] or told or left_on > timezone.localdate(now):
            raise NotNow("leave")
        body = {"left_on": left_on.isoformat()}
        happen(alias, person.zone, case, Act(Kind.LEFT, person.acts_as(case), "apply", now, body, told=True))
        post(alias, key_of(case), BY_LAW, now)
        return case
