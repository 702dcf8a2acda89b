"""A worker that is killed in the middle of a job leaves nothing half done: another takes its jobs up."""

import json

from korpu.kernel.turns import turn
from korpu.launch.applicant import Applicant
from korpu.launch.browse import Browser
from korpu.launch.throwaway import Installation
from korpu.launch.waiting import await_true
from tests.journey.stay_stories import registration

LEFT_BEHIND = """insert into procrastinate_jobs (queue_name, task_name, priority, queueing_lock, args, status, attempts)
    values ('outbox', 'by_law', 0, %(row)s, %(args)s, 'doing', 1)"""
TAKEN_UP_SECONDS = 30


def test_what_a_killed_worker_left_is_taken_up_and_done_once(portal: str, place: Installation) -> None:
    somebody = Applicant(Browser(portal))
    with turn(place.places.state / "work.lock", wait=True):  # the worker waits while the form is sent
        somebody.begin(registration())
        somebody.fill(registration())
        somebody.send()
        with place.admin("permits") as admin:
            query = "select id::text from store_outbox where kind = 'by_law' and done_at is null"
            [(row,)] = admin.execute(query).fetchall()
            admin.execute(LEFT_BEHIND, {"row": row, "args": json.dumps({"outbox": row})})
    assert await_true(lambda: "letters/1/" in somebody.case().html, TAKEN_UP_SECONDS)
    assert "letters/2/" not in somebody.case().html
