"""The database finds entries by their words alone. It would else look through everybody's until the time of a statement is over."""

import pytest

from korpu.launch.firewall.canaries import catalogue, plant
from korpu.launch.throwaway import Installation
from tests.rooms import Doors, Inside

COPIED = """
insert into applications_searchentry
select (jsonb_populate_record(entry, jsonb_build_object(
    'id', encode(substring(sha256(decode(person, 'hex') || fresh) for 16), 'hex')::uuid, 'salt', fresh,
    'application_id', gen_random_uuid(), 'tokens', 'is_w' || n || ' is_v' || n % 997))).*
from applications_searchentry entry, generate_series(1, 20000) n, sha256(entry.salt || n::text::bytea) fresh
where office = 'baku'
"""
"""Twenty thousand more of an office, each with a word that few have and one that many have."""
RARE = " | ".join(f"is_nobody{n}" for n in range(160))
"""Words that nobody has: a planner who does not know them takes every one for as frequent as the rarest it knows."""


@pytest.fixture(scope="module")
def desk(place: Installation, inside: Doors) -> Inside:
    """The desk's process, over an office with many people."""
    with place.admin("permits") as admin:
        plant(admin, catalogue(admin))
        admin.execute("set session_replication_role = replica")
        admin.execute(COPIED)
        admin.execute("vacuum analyze applications_searchentry")
    return inside("casework")


@pytest.mark.parametrize("most", [1, 20])
def test_words_are_looked_for_in_their_index_however_few_rows_are_wanted(desk: Inside, most: int) -> None:
    plan = desk("tests.zones.acts:way_to", office="baku", sought=RARE, most=most)
    assert "search_entry_tokens" in plan, plan
