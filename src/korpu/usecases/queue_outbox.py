"""Turn rows of the outbox into jobs, once each, in one transaction of the worker's own zone.

For a person: what was promised in an act is done soon after it, also when the machine was down meanwhile. Leaves a job a row; the
row itself is marked as done only when the job has done it.
"""

from django.db import connections

from korpu.store.actions import DECISION
from korpu.store.models import Outbox
from korpu.store.zones import enter

BATCH = 200


def queue_outbox(zone: str) -> int:
    """Returns how many rows got a job, named by the row's kind. A row whose job exists is passed over (one queueing lock a row).

    Signed decisions wait for their own moment: see `korpu.usecases.send_decisions`.
    """
    from procrastinate.contrib.django import app
    from procrastinate.exceptions import AlreadyEnqueued

    queued = 0
    with enter(zone):
        rows = (
            Outbox.objects.filter(done_at=None)
            .exclude(kind=DECISION)
            .order_by("made_at")
            .values_list("id", "kind")[:BATCH]
        )
        waiting = {str(row): kind for row, kind in rows}
    with connections["default"].cursor() as cursor:
        cursor.execute("select queueing_lock from procrastinate_jobs where queueing_lock = any(%s)", [list(waiting)])
        known = {lock for (lock,) in cursor.fetchall()}
    for row, kind in waiting.items():
        if row in known:
            continue
        try:
            app.configure_task(kind, queueing_lock=row, queue="outbox").defer(outbox=row)
            queued += 1
        except AlreadyEnqueued:
            continue
    return queued
