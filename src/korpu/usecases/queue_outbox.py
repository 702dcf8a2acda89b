"""Turn rows of the outbox into jobs, once each, in one transaction of the worker's own zone.

For a person: what was promised in an act is done soon after it, also when the machine was down meanwhile. Leaves a job a row, and
one job for all notices of a round; a row is marked as done only when the job has done it.
"""

from typing import Any

from django.db import connections

from korpu.store.actions import DECISION, NOTICE
from korpu.store.zones import enter

BATCH = 200
WITHOUT_A_JOB = """
with waiting as (
    select id::text as row from store_outbox where done_at is null and kind <> %(decision)s
), held as (
    select queueing_lock as row from procrastinate_jobs where status <> 'succeeded' and exists (select from waiting)
    union all
    select row from procrastinate_jobs, jsonb_array_elements_text(args -> 'outbox') row
    where status <> 'succeeded' and task_name = %(notice)s and exists (select from waiting)
), free as (
    select row from waiting except select row from held
)
select id::text, kind from store_outbox where id in (select row::uuid from free) order by made_at limit %(batch)s
"""
"""Jobs that are in hand, will be taken up again, or failed, keep their rows, however many: they never stand before newer ones.
As a difference of two sets, which is never reckoned row by row."""


def queue_outbox(zone: str) -> int:
    """Returns how many rows got a job, named by the row's kind. A row whose job exists is passed over.

    Signed decisions wait for their own moment: see `korpu.usecases.send_decisions`.
    """
    with enter(zone) as alias, connections[alias].cursor() as cursor:
        cursor.execute(WITHOUT_A_JOB, {"decision": DECISION, "notice": NOTICE, "batch": BATCH})
        waiting = cursor.fetchall()
    notices = [row for row, kind in waiting if kind == NOTICE]
    queued = len(notices) if notices and _defer(NOTICE, notices[0], notices) else 0
    return queued + sum(_defer(kind, row, row) for row, kind in waiting if kind != NOTICE)


def _defer(kind: str, lock: str, outbox: Any) -> bool:
    """Whether there is a new job; ``lock`` keeps a second one away."""
    from procrastinate.contrib.django import app
    from procrastinate.exceptions import AlreadyEnqueued

    try:
        app.configure_task(kind, queueing_lock=lock, queue="outbox").defer(outbox=outbox)
    except AlreadyEnqueued:
        return False
    return True
