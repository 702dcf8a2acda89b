"""Each row of the outbox gets its job once, and rows that cannot be done keep nobody back."""

from uuid import UUID, uuid4

import pytest

from korpu.launch.throwaway import Installation
from tests.rooms import Doors

QUEUE = "tests.record.worker_acts:queue"
BATCH = 200
MAKE = (
    "insert into store_outbox (id, kind, application, person, filer, office, body, made_at) "
    "select gen_random_uuid(), %s, gen_random_uuid(), 'p', 'f', 'baku', '{}', now() - make_interval(secs => %s - n) "
    "from generate_series(1, %s) n"
)


@pytest.fixture(autouse=True)
def empty(place: Installation) -> None:
    place.empty()


def make(place: Installation, kind: str, rows: int) -> None:
    with place.admin("permits") as admin:
        admin.execute(MAKE, (kind, rows, rows))


def jobs(place: Installation) -> list[tuple[str, list[str]]]:
    with place.admin("permits") as admin:
        found = admin.execute("select task_name, args -> 'outbox' from procrastinate_jobs order by id").fetchall()
    return [(name, rows if isinstance(rows, list) else [rows]) for name, rows in found]


@pytest.mark.parametrize("state", ["todo", "doing", "failed"])
def test_rows_whose_job_does_not_get_on_keep_no_newer_one_back(place: Installation, inside: Doors, state: str) -> None:
    make(place, "notice", BATCH + 50)
    assert inside("worker")(QUEUE) == BATCH
    with place.admin("permits") as admin:
        admin.execute("update procrastinate_jobs set status = %s", [state])
    assert inside("worker")(QUEUE) == 50
    assert inside("worker")(QUEUE) == 0
    assert len({row for _, rows in jobs(place) for row in rows}) == BATCH + 50


def test_what_the_law_does_has_a_job_of_its_own_each(place: Installation, inside: Doors) -> None:
    make(place, "by_law", 3)
    assert inside("worker")(QUEUE) == 3
    assert inside("worker")(QUEUE) == 0
    assert [(name, len(rows)) for name, rows in jobs(place)] == [("by_law", 1)] * 3


def test_a_row_that_is_done_or_waits_for_its_moment_gets_none(place: Installation, inside: Doors) -> None:
    make(place, "decision", 1)
    make(place, "notice", 1)
    done: UUID = uuid4()
    with place.admin("permits") as admin:
        admin.execute("update store_outbox set id = %s, done_at = now() where kind = 'notice'", [done])
    assert inside("worker")(QUEUE) == 0
    assert jobs(place) == []
