"""Note the silence of a body whose term has ended: the law reads it as no objection.

For a person: the case goes on by itself the day after the term. Refuses nothing. Leaves an event whose actor is the article.
"""

import datetime as dt

from django.utils import timezone

from korpu.applications.pins import service_of
from korpu.cases.actions import Act, happen
from korpu.cases.models import CaseNow
from korpu.cases.terms import Kind
from korpu.store.zones import enter

BATCH = 200


def lapse_opinions(zone: str, now: dt.datetime) -> int:
    """Over all offices; returns how many. Run by the worker."""
    today = timezone.localdate(now)
    with enter(zone) as alias:
        due = (
            CaseNow.objects.select_for_update(skip_locked=True)
            .filter(open=True, standing__opinion="asked", opinion_due_on__lt=today)
            .order_by("opinion_due_on")[:BATCH]
        )
        for case in due:
            opinion = service_of(case.application_id).opinion
            assert opinion is not None, "only a service with an opinion has one to lapse"
            case.opinion_due_on = None
            body = {"article": opinion.silence_article}
            actor = f"law:{opinion.silence_article}"
            happen(alias, zone, case, Act(Kind.OPINION_SILENT, actor, "decide", now, body))
        return len(due)
