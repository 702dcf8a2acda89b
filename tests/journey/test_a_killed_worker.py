"""A worker that is killed with a job in its hand: the next one takes the job up."""

import os
import signal

from korpu.launch.throwaway import Installation
from korpu.launch.waiting import await_true
from tests.journey.stay_stories import registration
from tests.journey.test_registration import filed

WITHIN_SECONDS = 20
IN_HAND = """
insert into procrastinate_jobs (queue_name, task_name, queueing_lock, args, status, attempts)
select 'outbox', kind, id::text, jsonb_build_object('outbox', id), 'doing', 0
from store_outbox where kind = 'by_law' and done_at is null
returning queueing_lock
"""
"""As the queue keeps a job that a worker has begun and not ended."""


def test_what_a_killed_worker_had_in_hand_is_done_by_the_next(place: Installation, portal: str) -> None:
    worker = place.running().processes["worker"]
    os.killpg(worker, signal.SIGSTOP)
    somebody = filed(portal, registration())
    with place.admin("permits") as admin:
        assert len(admin.execute(IN_HAND).fetchall()) == 1
    os.killpg(worker, signal.SIGKILL)
    assert await_true(lambda: "letters/1/" in somebody.case().html, WITHIN_SECONDS)
