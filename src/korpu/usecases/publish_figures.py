"""Count what was asked for and how punctually it was decided, and publish it.

For a person: anyone may see how the authority works. Refuses nothing. Leaves the counts of today in the zone that everybody reads,
in place of yesterday's; no row of them speaks of a person, and counts of few people stay behind.
"""

import datetime as dt
from collections.abc import Iterator

from django.db.models import Count, F, IntegerField, OuterRef, Q, QuerySet, Subquery
from django.db.models.fields.json import KT
from django.db.models.functions import Cast, TruncDate, TruncMonth
from django.utils import timezone

from korpu.cases.models import CaseNow, Event
from korpu.cases.terms import Kind
from korpu.figures.models import DECIDED, FILED, IN_TIME, Figure
from korpu.figures.rules import shown, shown_part
from korpu.store.zones import enter


def publish_figures(zone: str, now: dt.datetime) -> int:
    """How many figures. Run by the worker, over all offices; run again, it says the same."""
    today = timezone.localdate(now)
    with enter(zone):
        figures = [*_filed(today), *_decided(today)]
    with enter("open"):
        Figure.objects.all().delete()
        Figure.objects.bulk_create(figures)
    return len(figures)


def _filed(today: dt.date) -> Iterator[Figure]:
    rows = CaseNow.objects.values("service", month=TruncMonth("filed_at")).annotate(found=Count("application"))
    for row in rows:
        [count], month = shown([row["found"]]), row["month"].date()
        yield Figure(
            key=f"{row['service']}/{FILED}/{month}", service=row["service"], measure=FILED, month=month, count=count,
            counted_on=today,
        )  # fmt: skip


def _decided(today: dt.date) -> Iterator[Figure]:
    """Cases whose last lawful day is known: of the others nobody can say whether they were in time."""
    rows = (
        CaseNow.objects.filter(due_on__isnull=False)
        .annotate(day=TruncDate(Subquery(_of(Kind.DECIDED).values("at")[:1])), term=_term())
        .filter(day__isnull=False)
        .values("service", "term")
        .annotate(decided=Count("application"), in_time=Count("application", filter=Q(day__lte=F("due_on"))))
    )
    for row in rows:
        counts = shown_part(row["decided"], row["in_time"])
        for measure, count in zip((DECIDED, IN_TIME), counts, strict=True):
            yield Figure(
                key=f"{row['service']}/{measure}/{row['term']}", service=row["service"], measure=measure,
                working_days=row["term"], count=count, counted_on=today,
            )  # fmt: skip


def _of(kind: Kind) -> QuerySet[Event]:
    return Event.objects.filter(application=OuterRef("application"), kind=kind).order_by("n")


def _term() -> Cast:
    """The authority's term, as it was filed, in working days."""
    filed = _of(Kind.FILED).annotate(days=KT("body__term__working_days")).values("days")[:1]
    return Cast(Subquery(filed), IntegerField())
