"""Turn rows of the outbox into jobs, once each, in one transaction of the worker's own zone.

For a person: what was promised in an act is done soon after it, also when the machine was down meanwhile. Leaves a job a row, and
one job for all notices of a round; a row is marked as done only when the job has done it.
"""

from collections.abc import Iterable
from typing import Any

from django.db import connections

from korpu.store.actions import DECISION, NOTICE
from korpu.store.models import Outbox
from korpu.store.zones import enter

BATCH = 200
IN_A_JOB = """
select queueing_lock from procrastinate_jobs where queueing_lock = any(%(rows)s)
union
select row from procrastinate_jobs, jsonb_array_elements_text(args -> 'outbox') row
where task_name = %(notice)s and status <> 'succeeded' and row = any(%(rows)s)
"""
"""Rows that a job has in hand, will take up again, or failed to do: somebody looks at those."""


def queue_outbox(zone: str) -> int:
    """Returns how many rows got a job, named by the row's kind. A row whose job exists is passed over.

    Signed decisions wait for their own moment: see `korpu.usecases.send_decisions`.
    """
    with enter(zone):
        rows = (
            Outbox.objects.filter(done_at=None)
            .exclude(kind=DECISION)
            .order_by("made_at")
            .values_list("id", "kind")[:BATCH]
        )
        waiting = {str(row): kind for row, kind in rows}
    new = waiting.keys() - _in_a_job(waiting)
    notices = [row for row, kind in waiting.items() if row in new and kind == NOTICE]
    queued = len(notices) if notices and _defer(NOTICE, notices[0], notices) else 0
    return queued + sum(_defer(kind, row, row) for row, kind in waiting.items() if row in new and kind != NOTICE)


def _in_a_job(rows: Iterable[str]) -> set[str]:
    if not (asked := list(rows)):
        return set()
    with connections["default"].cursor() as cursor:
        cursor.execute(IN_A_JOB, {"rows": asked, "notice": NOTICE})
        return {row for (row,) in cursor.fetchall()}


def _defer(kind: str, lock: str, outbox: Any) -> bool:
    """Whether there is a new job; ``lock`` keeps a second one away."""
    from procrastinate.contrib.django import app
    from procrastinate.exceptions import AlreadyEnqueued

    try:
        app.configure_task(kind, queueing_lock=lock, queue="outbox").defer(outbox=outbox)
    except AlreadyEnqueued:
        return False
    return True
