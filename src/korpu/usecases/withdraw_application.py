"""Withdraw an application.

For a person: it ends at once, without reasons and without harm to a later one. Refuses: a case that is decided. Leaves an event.
"""

import datetime as dt
from uuid import UUID

from korpu.access.actors import Present
from korpu.cases.actions import Act, happen, held, key_of
from korpu.cases.models import CaseNow
from korpu.cases.terms import Kind
from korpu.store.actions import NOTICE, post
from korpu.store.zones import enter
from korpu.usecases.refusals import NotNow


def withdraw_application(person: Present, application: UUID, now: dt.datetime) -> CaseNow:
    """End it by the person's own will."""
    with enter(person.zone, keys=person.key) as alias:
        case = held(application_id=application)
        if not case.open:
            raise NotNow("withdraw")
        happen(alias, person.zone, case, Act(Kind.WITHDRAWN, person.acts_as(case), "apply", now, {}, told=True))
        post(alias, key_of(case), NOTICE, now, about="withdrawn")
        return case
