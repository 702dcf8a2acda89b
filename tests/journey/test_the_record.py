"""What happened is recorded once and completely: the demo's cases stand where their events put them, each act has its leaf."""

import json
import subprocess
import sys
from typing import Any

import pytest

from korpu.launch.throwaway import Installation
from korpu.launch.waiting import await_true


def count(place: Installation, zone: str, what: str) -> int:
    with place.admin(zone) as admin:
        return int(admin.execute(f"select count(*) from {what}").fetchone()[0])


def rebuild(place: Installation, what: str = "cases") -> tuple[int, dict[str, Any]]:
    """The command, as somebody types it: exit code and what it printed."""
    done = subprocess.run(
        [sys.executable, "-m", "korpu.launch", "rebuild", what, "--json", "--state", str(place.places.state)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return done.returncode, json.loads(done.stdout)


def test_every_case_of_the_demo_stands_where_its_events_put_it(place: Installation) -> None:
    cases = count(place, "permits", "applications_application")
    assert cases >= 4
    assert rebuild(place) == (0, {"cases": cases, "different": 0})


TAMPERED = {
    "state": "state = 'granted', open = not open",
    "due day": "due_on = '2030-01-01'",
    "why no day is known": "due_why = 'somebody wished it'",
    "whose hand": "hand = 'nobody'",
    "standing": 'standing = standing || \'{"opinion": "no_objection"}\'',
    "opinion's day": "opinion_due_on = '2030-01-01'",
    "name": "surname = 'SOMEBODY ELSE'",
    "number": "number = '26-0000000'",
    "when it was filed": "filed_at = filed_at - interval '1 day'",
    "last event": "last_n = last_n + 1",
}
ONE = "application_id = (select id from applications_application where surname = 'PROBE')"
"""A case in which nothing is outstanding, so that no worker acts on it meanwhile."""


@pytest.mark.parametrize("what", TAMPERED)
def test_a_projection_that_was_tampered_with_is_found_and_put_right(place: Installation, what: str) -> None:
    with place.admin("permits") as admin:
        before = admin.execute(f"select * from cases_casenow where {ONE}").fetchone()
        admin.execute(f"update cases_casenow set {TAMPERED[what]} where {ONE}")
        code, found = rebuild(place)
        assert (code, found["different"]) == (1, 1)
        assert admin.execute(f"select * from cases_casenow where {ONE}").fetchone() == before


def test_a_projection_that_is_missing_is_made_again(place: Installation) -> None:
    with place.admin("permits") as admin:
        columns = "application_id, state, due_on, standing, surname, number, filed_at, last_n"
        before = admin.execute(f"select {columns} from cases_casenow where {ONE}").fetchone()
        admin.execute(f"delete from cases_casenow where {ONE}")
        assert rebuild(place)[1]["different"] == 1
        again = admin.execute(f"select {columns} from cases_casenow where application_id = %s", (before[0],)).fetchone()
    assert again == before
    assert rebuild(place)[1]["different"] == 0


FOUND_BY = {
    "a word": ("applications_searchentry", "tokens = tokens || 'is_somebody'"),
    "a name": ("applications_searchentry", "name = 'somebody else'"),
    "a birth date": ("applications_searchentry", "born_on = '1900-01-01'"),
    "a blinded word": ("applications_blindentry", "tokens = tokens || 'b2d5'"),
}
"""Damage to what an application is found by: table, and what is set."""
ENTRIES = ("applications_searchentry", "applications_blindentry")


@pytest.mark.parametrize("what", FOUND_BY)
def test_what_a_case_is_found_by_follows_from_its_application(place: Installation, what: str) -> None:
    table, damage = FOUND_BY[what]
    assert rebuild(place, "search") == (
        0,
        {"cases": count(place, "permits", "applications_application"), "different": 0},
    )
    with place.admin("permits") as admin:
        before = admin.execute(f"select * from {table} where {ONE}").fetchone()
        admin.execute(f"update {table} set {damage} where {ONE}")
        assert rebuild(place, "search")[1]["different"] == 1
        assert admin.execute(f"select * from {table} where {ONE}").fetchone() == before


def test_a_case_that_nobody_would_find_is_made_to_be_found(place: Installation) -> None:
    with place.admin("permits") as admin:
        before = [admin.execute(f"select tokens from {table} where {ONE}").fetchone() for table in ENTRIES]
        for table in ENTRIES:
            admin.execute(f"delete from {table} where {ONE}")
        assert rebuild(place, "search")[1]["different"] == len(ENTRIES)
        assert [admin.execute(f"select tokens from {table} where {ONE}").fetchone() for table in ENTRIES] == before


HEARD = f"(office, part) = (select office, split_part(name, ' ', 1) from applications_searchentry where {ONE})"
"""The first part of that person's name, as the office has heard it."""


@pytest.mark.parametrize(
    "damage", ["update applications_namepart set tokens = 'x'", "delete from applications_namepart"]
)
def test_a_part_of_a_name_that_was_forgotten_is_learnt_again(place: Installation, damage: str) -> None:
    rebuild(place, "search")
    asked = f"select office, part, tokens from applications_namepart where {HEARD}"
    with place.admin("permits") as admin:
        before = admin.execute(asked).fetchall()
        assert len(before) == 1
        admin.execute(f"{damage} where {HEARD}")
        assert rebuild(place, "search")[1]["different"] == 1
        assert admin.execute(asked).fetchall() == before


def test_every_event_has_its_leaf_in_the_ledger_in_one_order(place: Installation) -> None:
    events = count(place, "permits", "cases_event")
    assert events > 10
    assert await_true(lambda: count(place, "ledger", "ledger_leaf") == events, 5)
    with place.admin("ledger") as admin:
        order = [index for (index,) in admin.execute("select index from ledger_leaf order by index").fetchall()]
    assert order == list(range(events))


def test_every_leaf_says_what_its_event_says(place: Installation) -> None:
    """Computed again from the rows alone; one word changed in an event, and its leaf is nowhere."""
    with place.admin("permits") as admin:
        rows = admin.execute(
            "select id, salt, application_id, n, kind, at, actor, body, sealed from cases_event"
        ).fetchall()
        (officers,) = admin.execute("select array_agg(distinct split_part(actor, ':', 1)) from cases_event").fetchone()
    with place.admin("ledger") as admin:
        ledger = {bytes(each) for (each,) in admin.execute("select hash from ledger_leaf").fetchall()}
    assert {"person", "officer"} <= set(officers)
    assert [row for row in rows if not leaves_of(row) & ledger] == []
    changed = [(*row[:7], {**row[7], "outcome": "grant!"}, row[8]) for row in rows]
    assert not any(leaves_of(row) & ledger for row in changed)


def leaves_of(row: Any) -> set[bytes]:
    """The leaf of an event under each purpose it may have had: the purpose stands in the leaf only."""
    from korpu.kernel.leaf import Leaf, commit

    row_id, salt, application, n, kind, at, actor, body, sealed = row
    content = {
        "application": str(application), "n": n, "kind": kind, "body": body,
        "sealed": bytes(sealed).hex() if sealed else None,
    }  # fmt: skip
    commitment = commit(content, bytes(salt))
    purposes = ("apply", "decide", "approve", "collect")
    role = actor.partition(":")[0]
    return {Leaf(f"case.{kind}", "permits", row_id, commitment, role, each, at).hash for each in purposes}


def test_every_act_that_promised_a_mail_sent_one_or_had_no_address(place: Installation) -> None:
    assert await_true(lambda: count(place, "permits", "store_outbox where done_at is null") == 0, 20)
    promised = count(place, "permits", "store_outbox o join applications_application a on a.id = o.application")
    mails = list(place.places.mail.glob("*.eml"))
    assert promised >= len(mails) > 0
    letters = b"".join(each.read_bytes() for each in mails)
    for told in (b"grant", b"refus", b"HOLT", b"26-"):
        assert told not in letters, "a mail says that there is something, never what"
