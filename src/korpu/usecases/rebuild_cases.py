"""Compute where every case stands again, from its events.

For a person: the list an officer works from cannot drift from what happened. Refuses nothing. Leaves projections; returns how many
were different, which is an alarm.
"""

from django.utils import timezone

from korpu.cases.actions import set_due, stand
from korpu.cases.clock import due, pauses_among
from korpu.cases.models import CaseNow, Event
from korpu.cases.rules import Standing, derive
from korpu.law.clocks import opinion_term
from korpu.law.collection import last_day_to_pay
from korpu.law.country import country
from korpu.store.zones import enter

WATCHED = (
    "standing", "state", "open", "hand", "next_act", "due_on", "due_earliest", "due_why", "opinion_due_on", "valid_until",
    "pay_by", "last_n",
)  # fmt: skip


def rebuild_cases(zone: str) -> tuple[int, int]:
    """(cases, cases that were different). Run by the worker."""
    with enter(zone):
        ids = list(CaseNow.objects.values_list("id", flat=True))
    return len(ids), sum(_rebuild(zone, each) for each in ids)


def _rebuild(zone: str, row_id: object) -> bool:
    with enter(zone):
        case = CaseNow.objects.select_for_update().get(id=row_id)
        events = list(Event.objects.filter(application=case.application_id).order_by("n"))
        before = [getattr(case, name) for name in WATCHED]
        last = events[-1]
        stand(case, derive(events), last.at)
        case.last_n = last.n
        _clocks(case, events)
        changed = before != [getattr(case, name) for name in WATCHED]
        if changed:
            case.save()
        return changed


def _clocks(case: CaseNow, events: list[Event]) -> None:
    service = country().services[case.service]
    filed = events[0]
    pauses = pauses_among(events, service.clock.suspensions)
    set_due(case, due(filed.body["term"]["working_days"], timezone.localdate(filed.at), country().calendar, pauses))
    case.opinion_due_on = None
    asked = [event for event in events if event.kind == "opinion_asked"]
    if asked and case.standing["opinion"] == "asked":
        case.opinion_due_on = opinion_term(service, timezone.localdate(asked[-1].at)).day
    case.pay_by = None
    if Standing.of(case.standing).owes:
        decided = next(event for event in events if event.kind == "decided")
        case.pay_by = last_day_to_pay(service, case.due_on, timezone.localdate(decided.at))
