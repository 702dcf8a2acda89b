"""End what ran until a day that has passed, where the law ends it by itself.

For a person: what the register says is true on each day, and a neutral mail tells that something is new; that an application of
theirs is still examined is said with it. Refuses nothing. Leaves an event whose actor is the article.
"""

import datetime as dt

from django.utils import timezone

from korpu.blueprints.service import Service
from korpu.cases.actions import Act, happen, key_of
from korpu.cases.models import CaseNow
from korpu.cases.terms import Kind, State
from korpu.law.country import country
from korpu.store.actions import NOTICE, post
from korpu.store.zones import enter

BATCH = 200


def end_on_last_day(zone: str, now: dt.datetime) -> int:
    """Over all offices; returns how many. Run by the worker."""
    articles = {service.id: article for service in country().services.values() if (article := _article(service))}
    with enter(zone) as alias:
        over = (
            CaseNow.objects.select_for_update(skip_locked=True)
            .filter(state=State.GRANTED, valid_until__lt=timezone.localdate(now), service__in=articles)
            .order_by("valid_until")[:BATCH]
        )
        for case in over:
            body = {"article": articles[case.service], "why": "over", "until": case.standing["valid_until"]}
            body["pending"] = CaseNow.objects.filter(person=case.person, open=True).exists()
            happen(alias, zone, case, Act(Kind.ENDED, f"law:{body['article']}", "decide", now, body, told=True))
            post(alias, key_of(case), NOTICE, now, about="ended")
        return len(over)


def _article(service: Service) -> str:
    """The article by which what was granted ends on its last day; empty where none is known."""
    if service.automatic:
        return service.automatic.end_article
    return service.expiry.article if service.expiry else ""
