"""Send decisions that were signed and have waited as long as the country lets them be taken back.

For a person: decision, letter and mail come at once, in the name of the officer who signed. Refuses: one that was taken back, or
after whose signature the person answered or withdrew. Leaves what `tell_decision` leaves; of one that is not sent, an entry in the
register that says so of its code.
"""

import datetime as dt
from uuid import UUID

from korpu.cases.actions import held
from korpu.kernel.moment import real_now
from korpu.store.actions import DECISION
from korpu.store.models import Outbox
from korpu.store.zones import enter
from korpu.usecases.issue_letter import register
from korpu.usecases.tell_decision import Prepared, tell_decision

BATCH = 200
TAKEN_BACK = "taken_back"


def send_decisions(zone: str, now: dt.datetime) -> int:
    """Over all offices; returns how many were sent. Run by the worker."""
    with enter(zone):
        rows = Outbox.objects.filter(done_at=None, kind=DECISION).order_by("made_at")
        waiting = list(rows.values_list("id", "application")[:BATCH])
    return sum(_settle(zone, row, application, now) for row, application in waiting)


def _settle(zone: str, outbox: UUID, application: UUID, now: dt.datetime) -> bool:
    with enter(zone) as alias:
        case = held(application_id=application)
        row = Outbox.objects.filter(id=outbox, done_at=None).first()
        if row is None:
            return False
        prepared, signed = Prepared.of(row.body), case.standing.get("signed")
        stands = bool(signed) and signed["decision"] == str(prepared.row.id)
        if stands and now < dt.datetime.fromisoformat(signed["send_at"]):
            return False
        if stands:
            tell_decision(alias, zone, case, prepared, now)
        else:
            register(alias, prepared.letter, TAKEN_BACK)
        Outbox.objects.filter(id=outbox).update(done_at=real_now())
        return stands
