"""The policy file in force: generated again it heals what it can, and refuses to go on where it cannot."""

from typing import Any

import psycopg
import pytest

from korpu.launch.console import CannotGoOn
from korpu.launch.install import govern, tables_of
from korpu.launch.throwaway import Installation
from korpu.store import policy
from korpu.store.zones import ZONES

HEALED = {
    "a stray policy": "create policy stray on cases_event to portal_in_permits using (true)",
    "a column granted too many": "grant select (answers) on applications_draft to worker_in_permits",
    "a whole table granted": "grant select on staff_officer to worker_in_permits",
    "a table granted to everyone": "grant all on decisions_decision to public",
    "row security switched off": "alter table cases_event disable row level security",
    "row security not forced": "alter table cases_event no force row level security",
    "a grant forgotten": "revoke select on cases_casenow from casework_in_permits",
    "a new table that the file does not name": "create table newcomer (id uuid); grant all on newcomer to portal_in_permits",
}
REFUSED = {
    "a membership": (
        "grant casework_in_permits to portal_in_permits",
        "revoke casework_in_permits from portal_in_permits",
        "portal_in_permits is a member of casework_in_permits",
    ),
    "a view": ("create view report as select * from cases_event", "drop view report", "report, a view, shows rows"),
    "a copy": ("create materialized view copied as select 1 as one", "drop materialized view copied", "a copied view"),
    "a login that bypasses row security": (
        "alter role portal_in_permits bypassrls",
        "alter role portal_in_permits nobypassrls",
        "portal_in_permits has the right rolbypassrls",
    ),
    "a desk told in advance": (
        "alter role casework_in_permits set app.office = 'baku'",
        "alter role casework_in_permits reset app.office",
        "casework_in_permits is told app.office in advance",
    ),
    "a table that belongs to a door": (
        "alter table store_once owner to worker_in_permits",
        "alter table store_once owner to build_permits",
        "store_once belongs to worker_in_permits",
    ),
    "a schema beside": ("create schema beside", "drop schema beside", "the schema beside is governed by nobody"),
    "everyone may connect": (
        "grant connect on database permits to public",
        "revoke connect on database permits from public",
        "everyone may connect to permits",
    ),
    "a stranger may connect": (
        "create role passer_by; grant connect on database permits to passer_by",
        "revoke connect on database permits from passer_by; drop role passer_by",
        "passer_by may connect to permits",
    ),
    "a function with its owner's rights": (
        "create function peek() returns int language sql security definer as 'select 1'",
        "drop function peek()",
        "peek runs with its owner's rights",
    ),
}


def state(admin: Any) -> tuple[Any, ...]:
    """Everything that the generator decides, as the catalogue shows it."""
    names = "relnamespace = 'public'::regnamespace and relname <> 'newcomer'"
    return tuple(
        admin.execute(statement).fetchall()
        for statement in (
            "select tablename, policyname, roles, cmd, qual, with_check from pg_policies order by 1, 2",
            f"select relname, relacl::text, relrowsecurity, relforcerowsecurity from pg_class where {names} and relkind = 'r' order by 1",  # noqa: E501
            "select attrelid::regclass::text, attname, attacl::text from pg_attribute where attacl is not null "
            "and attrelid >= 16384 order by 1, 2",
        )
    )


@pytest.mark.parametrize("damage", HEALED)
def test_generating_again_heals(place: Installation, damage: str) -> None:
    with place.admin("permits") as admin:
        admin.execute("drop table if exists newcomer")
        govern(place.cluster, "permits")
        before = state(admin)
        admin.execute(HEALED[damage])
        if "newcomer" in HEALED[damage]:
            admin.execute("alter table newcomer owner to build_permits")
        govern(place.cluster, "permits")
        assert state(admin) == before


@pytest.mark.parametrize("damage", [each for each in HEALED if "new table" not in each])
def test_the_damage_would_be_seen(place: Installation, damage: str) -> None:
    with place.admin("permits") as admin:
        before = state(admin)
        admin.execute(HEALED[damage])
        assert state(admin) != before
        govern(place.cluster, "permits")


def test_a_table_that_the_file_does_not_name_is_closed_to_every_door(place: Installation) -> None:
    with place.admin("permits") as admin:
        admin.execute("create table if not exists newcomer (id uuid); alter table newcomer owner to build_permits")
        admin.execute("insert into newcomer values (gen_random_uuid())")
    govern(place.cluster, "permits")
    for door in policy.doors_of("permits"):
        with place.link(door, "permits") as link, pytest.raises(psycopg.errors.InsufficientPrivilege):
            link.execute("select * from newcomer")
    with place.admin("permits") as admin:
        admin.execute("drop table newcomer")


@pytest.mark.parametrize("damage", REFUSED)
def test_what_generating_cannot_heal_stops_the_release_in_words(place: Installation, damage: str) -> None:
    make, unmake, words = REFUSED[damage]
    with place.admin("permits") as admin:
        admin.execute(make)
        try:
            with pytest.raises(CannotGoOn, match=words):
                govern(place.cluster, "permits")
        finally:
            admin.execute(unmake)
        govern(place.cluster, "permits")


def test_a_table_in_the_file_that_the_zone_does_not_have_stops_the_release(place: Installation) -> None:
    with place.admin("permits") as admin:
        tables = [name for name in tables_of(admin) if name != "store_once"]
    with pytest.raises(ValueError, match="tables that permits does not have: store_once"):
        list(policy.generate("permits", tables))


# what no table of a zone may have, asked of the catalogue itself


def ours(admin: Any) -> list[str]:
    """Tables of our rooms: those that the file names one by one."""
    named = set(policy.document()["tables"]) - {"staff_session"}
    return [name for name in tables_of(admin) if name in named]


TIED = (
    "select conrelid::regclass::text, confrelid::regclass::text from pg_constraint "
    "where contype = 'f' and conrelid::regclass::text = any(%s) and not confrelid::regclass::text = any(%s)"
)
COUNTED = (
    "select r.relname, s.relname from pg_class s join pg_depend d on d.objid = s.oid and d.classid = 'pg_class'::regclass "
    "join pg_class r on r.oid = d.refobjid where s.relkind = 'S' and r.relname = any(%s)"
)


@pytest.mark.parametrize("zone", ZONES)
def test_no_key_leads_out_of_a_zones_own_tables_and_no_sequence_counts_its_rows(place: Installation, zone: str) -> None:
    with place.admin(zone) as admin:
        tables = ours(admin)
        assert tables
        assert admin.execute(TIED, (tables, tables)).fetchall() == []
        assert admin.execute(COUNTED, (tables,)).fetchall() == []


def test_a_key_to_the_officers_and_a_sequence_would_be_seen(place: Installation) -> None:
    with place.admin("permits") as admin, admin.transaction(force_rollback=True):
        admin.execute(
            "alter table cases_event add column who bigint references staff_officer, add column serial bigserial"
        )
        assert admin.execute(TIED, (ours(admin), ours(admin))).fetchall() == [("cases_event", "staff_officer")]
        assert admin.execute(COUNTED, (ours(admin),)).fetchall() == [("cases_event", "cases_event_serial_seq")]
