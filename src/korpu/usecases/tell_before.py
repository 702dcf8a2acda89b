"""Tell a person before a day comes on which something would end: the last day to pay, the last day of what was granted.

For a person: a neutral mail, and on their page what they may lawfully do and by when. Refuses nothing. Leaves an event whose actor
is the article; each of the two is told once.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.utils import timezone

from korpu.blueprints.service import Service
from korpu.cases.actions import Act, happen, key_of
from korpu.cases.models import TOLD_BEFORE, CaseNow, untold
from korpu.cases.terms import Kind, State
from korpu.law.country import country
from korpu.store.actions import NOTICE, post
from korpu.store.zones import enter

BATCH = 200


@dataclass(frozen=True)
class Telling:
    """What is told ``about`` a day (see `TOLD_BEFORE`), by an article, so many calendar days before."""

    about: str
    article: str
    days: int


def tell_before(zone: str, now: dt.datetime) -> int:
    """Over all offices; returns how many were told. Run by the worker."""
    services = country().services.values()
    return sum(_tell(zone, service, each, now) for service in services for each in _tellings(service))


def _tellings(service: Service) -> list[Telling]:
    pay, over = service.collection, service.expiry
    found = [Telling("pay", pay.article, pay.tell_days)] if pay else []
    return [*found, *([Telling("expiry", over.article, over.tell_days)] if over else [])]


def _tell(zone: str, service: Service, telling: Telling, now: dt.datetime) -> int:
    today, column = timezone.localdate(now), TOLD_BEFORE[telling.about]
    with enter(zone) as alias:
        waiting = CaseNow.objects.select_for_update(skip_locked=True).filter(
            untold(telling.about), state=State.GRANTED, service=service.id,
            **{f"{column}__gte": today, f"{column}__lte": today + dt.timedelta(days=telling.days)},
        ).order_by(column)[:BATCH]  # fmt: skip
        for case in waiting:
            day = getattr(case, column).isoformat()
            body: dict[str, Any] = {"about": telling.about, "day": day, "article": telling.article}
            happen(alias, zone, case, Act(Kind.REMINDED, f"law:{telling.article}", "decide", now, body, told=True))
            post(alias, key_of(case), NOTICE, now, about="reminded")
        return len(waiting)
