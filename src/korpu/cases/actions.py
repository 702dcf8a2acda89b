"""Writing what happened: the event, its leaf, and where the case now stands, in the act's own transaction."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from korpu.audit.actions import add_leaf
from korpu.cases.clock import OPEN_PAUSE, due_of, moves_clock
from korpu.cases.models import CaseNow, Event
from korpu.cases.rules import Standing, after
from korpu.cases.terms import NOT_PUBLISHED, SUSPENDED, Kind
from korpu.kernel.leaf import Leaf, commit
from korpu.law.country import country
from korpu.store.actions import CaseKey
from norms.calendar import Due


@dataclass(frozen=True)
class Act:
    """What is to be written: who did it, why, when. ``body`` is plain JSON; ``sealed`` was sealed for the person."""

    kind: Kind
    actor: str
    purpose: str
    at: dt.datetime
    body: dict[str, Any]
    sealed: bytes | None = None
    told: bool = False


class Overtaken(RuntimeError):
    """Somebody else acted on this case a moment ago: look at it again."""


def key_of(row: Any, told: bool = False) -> CaseKey:
    """The case key of any row of a case."""
    application = row.id if not hasattr(row, "application_id") else row.application_id
    return CaseKey(application, row.person, row.filer, row.office, told)


def happen(alias: str, zone: str, case: CaseNow, act: Act) -> Event:
    """Add an event to a case whose `CaseNow` row this transaction holds (see `held`), and move the projection on."""
    case.last_n += 1
    event = add_event(alias, zone, key_of(case), act, case.last_n)
    stand(case, after(Standing.of(case.standing), event), act.at)
    if moves_clock(act.kind, case.standing["stops"]):
        set_due(
            case, due_of(list(Event.objects.filter(application=case.application_id).order_by("n")), country().calendar)
        )
    case.save()
    return event


def add_event(alias: str, zone: str, case: CaseKey, act: Act, n: int) -> Event:
    """The event row and its pending leaf."""
    told = CaseKey(case.application, case.person, case.filer, case.office, act.told)
    event = Event.new(**told.columns, n=n, kind=act.kind, at=act.at, actor=act.actor, body=act.body, sealed=act.sealed)
    event.add()
    add_leaf(alias, leaf_of(event, zone, act), act.at)
    return event


def leaf_of(event: Event, zone: str, act: Act) -> Leaf:
    """The leaf commits to everything that the event says, sealed part included."""
    content = {
        "application": str(event.application_id), "n": event.n, "kind": event.kind, "body": event.body,
        "sealed": bytes(event.sealed).hex() if event.sealed else None,
    }  # fmt: skip
    role = act.actor.partition(":")[0]
    return Leaf(f"case.{act.kind}", zone, event.id, commit(content, bytes(event.salt)), role, act.purpose, act.at)


def stand(case: CaseNow, standing: Standing, at: dt.datetime) -> None:
    """Copy a standing into the projection's columns."""
    case.standing = standing.plain()
    case.state, case.open, case.hand, case.next_act = standing.state, standing.open, standing.hand, standing.next_act
    case.valid_until = dt.date.fromisoformat(standing.valid_until) if standing.valid_until else None
    case.assignee, case.last_at = standing.assignee, at
    case.pay_by = case.pay_by if standing.owes else None


def set_due(case: CaseNow, due: Due) -> None:
    """Copy a due day into the projection's columns; a day not known says why."""
    case.due_on, case.due_earliest, case.listed_on = due.day, due.earliest, due.day or case.BEFORE_ALL
    case.due_why = "" if due.day else SUSPENDED if due is OPEN_PAUSE else NOT_PUBLISHED
    case.calendar = due.version


def held(**where: Any) -> CaseNow:
    """The projection row of a case, locked until the transaction ends. Raises CaseNow.DoesNotExist when one may not see it."""
    return CaseNow.objects.select_for_update().get(**where)
