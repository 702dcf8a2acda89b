"""Take away the receipts of a case's decisions, from which they can be judged again.

For a person: they hold in their hand on which law, which facts and by which steps was decided about them. Refuses: whoever filed
for somebody else, because facts may be known that they never entered; a case of another office. Leaves, when an officer takes
them, a look of its own kind, which the person sees.
"""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from korpu.access.actors import Desk, Keeper, Present
from korpu.access.purposes import Purpose
from korpu.applications.models import Application
from korpu.decisions.models import Decision
from korpu.store.zones import enter
from korpu.usecases.my_cases import Mine
from korpu.usecases.read_case import open_case
from korpu.usecases.sealing import open_json, place

ACT = "receipt"


class NotTheirs(LookupError):
    """The decision is about somebody else."""


def my_receipts(person: Present, found: Mine) -> dict[str, Any]:
    """Of one's own case. Raises `NotTheirs` for a case that was filed for somebody else."""
    if found.filed_for_another:
        raise NotTheirs
    with enter(person.zone, keys=person.key):
        decisions = _decisions(found.row)
    return _taken(person, person.zone, found.row, decisions)


def desk_receipts(desk: Desk, number: str, now: dt.datetime, purpose: Purpose) -> dict[str, Any]:
    """Of a case of the own office. Raises DoesNotExist for any other."""
    case = open_case(desk, number, now, purpose, act=ACT)
    with enter(desk.zone, office=desk.office):
        decisions = _decisions(case.row)
    return _taken(desk, desk.zone, case.row, decisions)


def _decisions(row: Application) -> list[Decision]:
    return list(Decision.objects.filter(application=row.id).order_by("decided_at"))


def _taken(keeper: Keeper, zone: str, row: Application, decisions: Sequence[Decision]) -> dict[str, Any]:
    at = place(zone, row.id, "decision", "sealed")
    return {"case": row.number, "service": row.service, "decisions": [
        {"decision": str(each.id), "outcome": each.outcome, "articles": each.articles, "recorded": each.receipt_hash,
         "decided_at": each.decided_at.isoformat(), "receipt": open_json(keeper, row.envelope, at, each.sealed)["receipt"]}
        for each in decisions
    ]}  # fmt: skip
