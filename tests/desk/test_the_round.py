"""What the worker asks all day long costs nothing when nothing is to be done, however many cases there are."""

import pytest

from korpu.launch.throwaway import Installation
from tests.rooms import Doors

MANY = 20_000
FEW = 20
"""Rows that may be touched where none is wanted."""
FILL = """
insert into cases_casenow (id, salt, application_id, person, filer, filer_reads, office, number, service, request,
  surname, given_names, language, standing, state, open, next_act, hand, due_on, listed_on, due_earliest, due_why,
  calendar, filed_at, last_at, last_n, assignee, valid_until, pay_by)
select encode(substring(sha256(decode(who, 'hex') || salt) for 16), 'hex')::uuid, salt, gen_random_uuid(), who, who, false,
  'baku', 'R' || g, 'temporary-residence', 'issue', 'NAME', 'GIVEN', 'en',
  '{"opinion": "no_objection", "told": ["pay", "expiry"], "falls": true}', case when g %% 2 = 0 then 'granted' else 'examined' end,
  g %% 2 = 1, 'decide', 'officer', null, '0001-01-01', null, '', '', now(), now(), 1, '',
  current_date + g %% 5 + 1, current_date + g %% 3 + 1
from (select g, sha256(g::text::bytea) salt, encode(sha256(('r' || g)::bytea), 'hex') who from generate_series(1, %s) g) made
"""
"""Half is examined and waits for nobody; the other half is granted, ends within days, and everybody has been told."""
VALID = "update pg_index set indisvalid = %s where indexrelid = %s::regclass"
SERVED_BY = {
    "lapse_opinions": "opinion_asked",
    "tell_before": "untold_expiry",
    "call_unpaid": "to_be_paid",
    "end_on_last_day": "granted_until",
}


@pytest.fixture(scope="module", autouse=True)
def many(place: Installation) -> None:
    place.empty()
    with place.admin("permits") as admin:
        admin.execute("set session_replication_role = replica")  # no application is needed to stand somewhere
        admin.execute(FILL, (MANY,))
        admin.execute("reset session_replication_role")
        admin.execute("vacuum analyze cases_casenow")


def test_a_round_in_which_nothing_is_to_be_done_reads_hardly_a_case(inside: Doors) -> None:
    read = inside("worker")("tests.desk.worker_acts:rows_read")
    assert read.keys() == SERVED_BY.keys()
    assert max(read.values()) <= FEW, read


@pytest.mark.parametrize("act", SERVED_BY)
def test_without_its_index_it_reads_thousands(place: Installation, inside: Doors, act: str) -> None:
    with place.admin("permits") as admin:
        admin.execute(VALID, (False, SERVED_BY[act]))
        try:
            assert inside("worker")("tests.desk.worker_acts:rows_read")[act] > 100 * FEW
        finally:
            admin.execute(VALID, (True, SERVED_BY[act]))
