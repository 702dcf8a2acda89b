"""The portal writes a person's acts and never a decision, in the database's own judgement."""

from typing import Any

import psycopg
import pytest

from korpu.launch.firewall.canaries import KEYS, PSEUDONYM, catalogue, owned, plant, salt
from korpu.launch.throwaway import Installation

BECOMES = "update cases_casenow set state = %s where person = %s"
SAYS = (
    "insert into cases_event (id, salt, application_id, person, filer, filer_reads, office, n, kind, actor, at, body)"
    " select %s, %s, application_id, person, filer, filer_reads, office, last_n + 1, %s, %s, now(), '{}'"
    " from cases_casenow where person = %s"
)
SALT = salt("cases_event", 7)
GRANTED, EXAMINED = "bob", "ann"
"""Of the planted cases Bob's was granted by a decision, Ann's is examined (with a planted decision, which is taken away here)."""


@pytest.fixture(autouse=True)
def planted(place: Installation) -> None:
    with place.admin("permits") as admin:
        plant(admin, catalogue(admin))
        admin.execute("delete from decisions_decision where person = %s", (PSEUDONYM[EXAMINED],))


def tries(place: Installation, who: str, statement: str, *values: Any) -> int:
    """Rows that the portal's login wrote with this person's key; 0 when the row's policy refuses. Taken back again."""
    with place.link("portal", "permits") as link, link.transaction(force_rollback=True):
        link.execute("select set_config('app.keys', %s, true)", (KEYS[who],))
        try:
            return link.execute(statement, (*values, PSEUDONYM[who])).rowcount
        except psycopg.errors.InsufficientPrivilege:
            return 0


@pytest.mark.parametrize("state", ["granted", "refused", "no_ground", "ended"])
def test_an_open_case_does_not_become_decided(place: Installation, state: str) -> None:
    assert tries(place, EXAMINED, BECOMES, state) == 0
    assert tries(place, EXAMINED, BECOMES, "withdrawn"), "the row is theirs to change"


@pytest.mark.parametrize(("state", "rows"), [("granted", 1), ("refused", 0), ("no_ground", 0), ("ended", 0)])
def test_a_decided_case_stays_as_it_was_decided(place: Installation, state: str, rows: int) -> None:
    assert tries(place, GRANTED, BECOMES, state) == rows


def test_what_ended_stays_ended(place: Installation) -> None:
    with place.admin("permits") as admin:
        admin.execute("update cases_event set kind = 'ended' where person = %s", (PSEUDONYM[GRANTED],))
    assert tries(place, GRANTED, BECOMES, "ended") == 1


@pytest.mark.parametrize(
    ("kind", "actor", "rows"),
    [
        ("claimed", "person", 1), ("left", "person", 1), ("withdrawn", "filer", 1), ("left", "officer:101", 0),
        ("decided", "person", 0), ("ended", "person", 0), ("paid", "person", 0), ("letter_issued", "law:21.4", 0),
    ],
)  # fmt: skip
def test_the_portal_speaks_for_the_person_only(place: Installation, kind: str, actor: str, rows: int) -> None:
    assert tries(place, GRANTED, SAYS, owned(PSEUDONYM[GRANTED], SALT), SALT, kind, actor) == rows
