"""Compute where every case stands again, from its application and its events.

For a person: the list an officer works from cannot drift from what happened. Refuses nothing. Leaves projections; returns how many
were different or missing, which is an alarm.
"""

from typing import Any
from uuid import UUID

from django.utils import timezone

from korpu.applications.models import Application
from korpu.applications.pins import service_of
from korpu.cases.actions import set_due, stand
from korpu.cases.clock import due_of
from korpu.cases.models import CaseNow, Event
from korpu.cases.rules import Standing, derive
from korpu.law.clocks import opinion_term
from korpu.law.collection import last_day_to_pay
from korpu.law.country import country
from korpu.store.zones import enter

FROM_APPLICATION = ("number", "service", "request", "surname", "given_names", "language", "filer_reads")
FROM_EVENTS = (
    "standing", "state", "open", "hand", "next_act", "due_on", "due_earliest", "due_why", "calendar", "opinion_due_on",
    "listed_on", "assignee", "valid_until", "pay_by", "filed_at", "last_at", "last_n",
)  # fmt: skip


def rebuild_cases(zone: str) -> tuple[int, int]:
    """(cases, cases that were different or missing). Run by the worker."""
    with enter(zone):
        ids = list(Application.objects.values_list("id", flat=True))
    return len(ids), sum(_rebuild(zone, each) for each in ids)


def _rebuild(zone: str, application: UUID) -> bool:
    with enter(zone):
        row = Application.objects.defer("answers", "contact").get(id=application)
        case = CaseNow.objects.select_for_update().filter(application=application).first()
        before = case and _kept(case)
        case = case or CaseNow.new(application_id=row.id, person=row.person, filer=row.filer, office=row.office)
        _derive(case, row, list(Event.objects.filter(application=application).order_by("n")))
        if different := before != _kept(case):
            case.save(force_insert=before is None)
        return different


def _kept(case: CaseNow) -> list[Any]:
    return [getattr(case, name) for name in (*FROM_APPLICATION, *FROM_EVENTS)]


def _derive(case: CaseNow, row: Application, events: list[Event]) -> None:
    for name in FROM_APPLICATION:
        setattr(case, name, getattr(row, name))
    stand(case, derive(events), events[-1].at)
    case.filed_at, case.last_n = events[0].at, events[-1].n
    _clocks(case, events)


def _clocks(case: CaseNow, events: list[Event]) -> None:
    set_due(case, due_of(events, country().calendar))
    case.opinion_due_on = None
    asked = [event for event in events if event.kind == "opinion_asked"]
    if asked and case.standing["opinion"] == "asked":
        case.opinion_due_on = opinion_term(service_of(case.application_id), timezone.localdate(asked[-1].at)).day
    case.pay_by = None
    if Standing.of(case.standing).owes:
        decided = next(event for event in events if event.kind == "decided")
        case.pay_by = last_day_to_pay(service_of(case.application_id), case.due_on, timezone.localdate(decided.at))
