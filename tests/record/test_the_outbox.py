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


MANY_FAILED = """
with made as (
    insert into store_outbox (id, kind, application, person, filer, office, body, made_at)
    select gen_random_uuid(), 'notice', gen_random_uuid(), 'p', 'f', 'baku', '{}', now() from generate_series(1, %s)
    returning id
), numbered as (select id, row_number() over () n from made)
insert into procrastinate_jobs (queue_name, task_name, status, args)
select 'outbox', 'notice', 'failed', jsonb_build_object('outbox', jsonb_agg(id::text)) from numbered group by n %% 2000
"""


def test_thousands_of_jobs_that_failed_do_not_make_the_next_row_wait(place: Installation, inside: Doors) -> None:
    """A mail server that is away for a day; read one by one for each row, they would take longer than a statement may."""
    with place.admin("permits") as admin:
        admin.execute(MANY_FAILED, [40_000])
        admin.execute("analyze procrastinate_jobs, store_outbox")
    make(place, "notice", 1)
    assert inside("worker")(QUEUE) == 1
