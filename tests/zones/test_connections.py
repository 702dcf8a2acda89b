"""What one request leaves in a connection never reaches the next person. Each guard beside what happens without it."""

from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from korpu.launch.throwaway import Installation
from tests.rooms import Doors, Inside

SECRET = "Leyla-1990-secret"


@pytest.fixture
def portal(inside: Doors) -> Iterator[Inside]:
    yield inside("portal")
    inside("portal")("tests.zones.acts:let_go")


@pytest.fixture
def watched(place: Installation) -> Iterator[None]:
    """The server shows the administrator what the portal's login runs, as if `track_activities` were not switched off for it."""
    with place.admin("permits") as admin:
        admin.execute("alter role portal_in_permits set track_activities = on")
        yield
        admin.execute("alter role portal_in_permits set track_activities = off")


def seen(place: Installation, pid: int) -> str:
    """What the server shows of a session's last statement."""
    with place.admin("permits") as admin:
        (text,) = admin.execute("select query from pg_stat_activity where pid = %s", (pid,)).fetchone()
        return str(text)


POISONS = {
    "a key of somebody": ("select set_config('app.keys', 'stolen', false)", "select current_setting('app.keys', true)"),
    "row security": ("set row_security = off", "show row_security"),
    "time zone": ("set timezone = 'Asia/Tokyo'", "show timezone"),
    "where names are looked up": ("set search_path = pg_catalog", "show search_path"),
    "a cursor": ("declare mine cursor with hold for select 1", "select count(*) from pg_cursors"),
    "how long a statement may run": ("set statement_timeout = 1", "select current_setting('statement_timeout')"),
}


@pytest.mark.parametrize("poison", POISONS)
def test_a_session_that_was_poisoned_is_clean_for_the_next_person(portal: Inside, poison: str) -> None:
    statement, then = POISONS[poison]
    clean = portal("tests.zones.acts:poisoned", statement="select 1", then=then)
    after = portal("tests.zones.acts:poisoned", statement=statement, then=then)
    assert after["same"], "it is the same connection, so that the next line means something"
    assert (after["got"] or "") == (clean["got"] or "")


@pytest.mark.parametrize("poison", ["a key of somebody", "row security", "where names are looked up"])
def test_without_washing_the_poison_would_stay(portal: Inside, poison: str) -> None:
    statement, then = POISONS[poison]
    clean = portal("tests.zones.acts:poisoned", statement="select 1", then=then)
    after = portal("tests.zones.acts:poisoned", statement=statement, then=then, washed=False)
    assert after["same"]
    assert after["got"] != clean["got"]


def test_nobody_elses_statement_waits_under_a_name(portal: Inside) -> None:
    assert portal("tests.zones.acts:replaced") == "mine: hello"


def test_if_the_connection_were_not_looked_at_the_next_person_would_run_the_attackers(portal: Inside) -> None:
    assert portal("tests.zones.acts:replaced", looked_at=False) == "stolen: hello"


def test_who_makes_a_session_forget_what_is_prepared_stops_one_request(portal: Inside) -> None:
    assert portal("tests.zones.acts:forgotten") == ["OperationalError", "mine: hello"]


def test_statements_that_are_not_written_out_are_not_prepared(portal: Inside) -> None:
    assert portal("tests.zones.acts:prepared_by_itself") == 0


def test_what_people_type_never_stands_in_the_text_of_a_statement(
    portal: Inside, place: Installation, watched: None
) -> None:
    text = seen(place, portal("tests.zones.acts:hold", secret=SECRET))
    assert "$1" in text
    assert SECRET not in text


def test_bound_by_the_client_it_would_stand_there(portal: Inside, place: Installation, watched: None) -> None:
    assert SECRET in seen(place, portal("tests.zones.acts:hold", secret=SECRET, server_side_binding=False))


def test_a_statement_that_holds_a_secret_is_shown_to_nobody(portal: Inside, place: Installation) -> None:
    assert SECRET not in seen(place, portal("tests.zones.acts:hold", secret=SECRET, literal=True))


def test_with_activities_tracked_it_would_be_shown(portal: Inside, place: Installation, watched: None) -> None:
    assert SECRET in seen(place, portal("tests.zones.acts:hold", secret=SECRET, literal=True))


def test_a_door_cannot_switch_the_tracking_on_or_look_at_its_neighbours(place: Installation) -> None:
    with place.link("portal", "permits") as link:
        for statement in ("set track_activities = on", "select query from pg_stat_activity", "set role postgres"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                link.execute(statement)


LIMITS: dict[str, Any] = {"statement_timeout": "10s", "idle_in_transaction_session_timeout": "30s", "timezone": "UTC"}


@pytest.mark.parametrize("name", LIMITS)
def test_every_login_carries_its_limits(place: Installation, name: str) -> None:
    for door, zone in (("portal", "permits"), ("casework", "permits"), ("keeper", "portal"), ("sequencer", "ledger")):
        with place.link(door, zone) as link:
            assert link.execute(f"show {name}").fetchone() == (LIMITS[name],)
