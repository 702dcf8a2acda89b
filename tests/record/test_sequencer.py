"""Every leaf reaches the ledger once, in one order without gaps, whoever is killed and however many carry at once."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest

from korpu.launch import processes
from korpu.launch.ports import Ports
from korpu.launch.throwaway import Installation
from korpu.launch.waiting import await_true
from korpu.sequencer import carry
from korpu.sequencer.carry import LIMIT, carry_leaves, carry_letters

Links = tuple[Any, Any]


@pytest.fixture
def links(place: Installation) -> Iterator[Links]:
    """The sequencer's own logins, over empty tables."""
    place.empty()
    with place.link("sequencer", "permits") as source, place.link("sequencer", "ledger") as ledger:
        yield source, ledger


def add(place: Installation, count: int) -> None:
    """Acts leave leaves, each a moment after the other."""
    with place.admin("permits") as admin:
        admin.execute(
            "insert into audit_pendingleaf (hash, made_at) select sha256(n::text::bytea), now() + n * interval '1 ms' "
            "from generate_series(1, %s) n",
            (count,),
        )


def carry_all(links: Links) -> None:
    while carry_leaves("permits", *links):
        pass


def wrong(place: Installation) -> list[str]:
    """What is not as it must be, in words. Empty = every leaf once, in one order, without a gap."""
    with place.admin("permits") as admin:
        here = dict(admin.execute("select id, (index, hash) from audit_pendingleaf").fetchall())
    with place.admin("ledger") as admin:
        there = admin.execute("select id, (index, hash), index from ledger_leaf order by index").fetchall()
    found = []
    if [index for *_, index in there] != list(range(len(there))):
        found.append("the order has gaps or doubles")
    if len({leaf for leaf, *_ in there}) != len(there):
        found.append("a leaf twice")
    if here.keys() - {leaf for leaf, *_ in there}:
        found.append("a leaf lost")
    if any(here[leaf] != place_and_hash for leaf, place_and_hash, _ in there if leaf in here):
        found.append("two places or two hashes for one leaf")
    return found


def test_leaves_are_carried_in_the_order_they_were_made(place: Installation, links: Links) -> None:
    add(place, LIMIT + 500)
    carry_all(links)
    assert wrong(place) == []
    with place.admin("permits") as admin:
        order = admin.execute("select index from audit_pendingleaf order by made_at").fetchall()
    assert [index for (index,) in order] == list(range(LIMIT + 500))


def test_carrying_again_changes_nothing(place: Installation, links: Links) -> None:
    add(place, 10)
    carry_all(links)
    assert carry_leaves("permits", *links) == 0
    add(place, 10)
    carry_all(links)
    assert wrong(place) == []


def test_a_leaf_that_was_committed_late_is_not_passed_over(place: Installation, links: Links) -> None:
    with place.admin("permits") as slow, slow.transaction():
        slow.execute("insert into audit_pendingleaf (hash, made_at) values (sha256('slow'), now())")
        add(place, 5)
        carry_all(links)
    assert wrong(place) == ["a leaf lost"], "it is not there yet"
    carry_all(links)
    assert wrong(place) == []


KILLED = """
import os, signal, sys
import psycopg
from korpu.sequencer import carry
links = [psycopg.connect(each, autocommit=True) for each in sys.argv[1:3]]
def die(*_): os.kill(os.getpid(), signal.SIGKILL)
{guard}
carry.carry_leaves("permits", *links)
"""
BETWEEN = "carry._write_back = die"
MARKED_FIRST = """
def mark_then_die(zone, ledger, rows):
    source = links[0]
    source.execute("update audit_pendingleaf set index = 0, carried_at = now() where id = any(%s)", ([row[0] for row in rows],))
    die()
carry._into_ledger = mark_then_die
"""


def killed(links: Links, guard: str) -> None:
    """A round that is killed on its way."""
    ways = [f"{link.info.dsn} password={link.info.password}" for link in links]
    done = subprocess.run([sys.executable, "-c", KILLED.format(guard=guard), *ways], check=False)
    assert done.returncode == -signal.SIGKILL


def test_a_round_killed_between_ledger_and_writing_back_is_finished_by_the_next(
    place: Installation, links: Links
) -> None:
    add(place, 100)
    killed(links, BETWEEN)
    with place.admin("permits") as admin:
        assert admin.execute("select count(*) from audit_pendingleaf where index is null").fetchone() == (100,)
    add(place, 50)
    carry_all(links)
    assert wrong(place) == []


def test_if_it_marked_before_carrying_leaves_would_be_lost(place: Installation, links: Links) -> None:
    add(place, 100)
    killed(links, MARKED_FIRST)
    carry_all(links)
    assert "a leaf lost" in wrong(place)


def racing(place: Installation, count: int) -> int:
    """Some sequencers at once until nothing waits; how often one had to try again."""
    collisions = [0]

    def run() -> None:
        with place.link("sequencer", "permits") as source, place.link("sequencer", "ledger") as ledger:
            while True:
                try:
                    if not carry_leaves("permits", source, ledger):
                        return
                except psycopg.errors.UniqueViolation:
                    collisions[0] += 1

    threads = [threading.Thread(target=run) for _ in range(count)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    return collisions[0]


def test_three_at_once_lose_and_double_nothing(
    place: Installation, links: Links, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(carry, "LIMIT", 20)
    add(place, 1500)
    assert racing(place, 3) > 0, "they did meet"
    assert wrong(place) == []


def test_without_the_ledgers_keys_two_at_once_would_give_one_place_twice(
    place: Installation, links: Links, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(carry, "LIMIT", 20)
    with place.admin("ledger") as admin:
        admin.execute("alter table ledger_leaf drop constraint ledger_leaf_pkey, drop constraint ledger_leaf_id_key")
        try:
            add(place, 1500)
            racing(place, 3)
            assert "the order has gaps or doubles" in wrong(place)
        finally:
            admin.execute("truncate ledger_leaf")
            admin.execute(
                "alter table ledger_leaf add primary key (index), add constraint ledger_leaf_id_key unique (id)"
            )


def test_the_process_killed_again_and_again_loses_nothing(place: Installation, links: Links) -> None:
    (wanted,) = [each for each in processes.doors(place.places, Ports(1, 2, 3, 4)) if each.name == "sequencer"]
    for turn in range(6):
        running = subprocess.Popen(wanted.command, env=wanted.env, stderr=subprocess.DEVNULL)
        add(place, 300)
        time.sleep(0.35 + 0.05 * turn)
        os.kill(running.pid, signal.SIGKILL)
        running.wait()
    running = subprocess.Popen(wanted.command, env=wanted.env)
    try:
        assert await_true(lambda: wrong(place) == [], 15)
    finally:
        running.terminate()
        assert running.wait(5) in (0, -signal.SIGTERM)
    with place.admin("ledger") as admin:
        assert admin.execute("select count(*) from ledger_leaf").fetchone() == (1800,)


def register(place: Installation, *codes: str) -> None:
    with place.admin("permits") as admin:
        for code in codes:
            admin.execute(
                "insert into documents_pendingletter (code, payload_hash, file_sha256, status) "
                "values (%s, sha256('p'), sha256('f'), 'valid')",
                (code,),
            )


def test_letters_reach_the_register_once_also_after_a_kill(place: Installation, links: Links) -> None:
    register(place, "AAAA", "BBBB")
    source, ledger = links
    with place.admin("permits") as admin:  # what it carried it cannot note, as when it dies at that moment
        admin.execute("revoke update (carried_at) on documents_pendingletter from sequencer_in_permits")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            carry_letters(source, ledger)
        admin.execute("grant update (carried_at) on documents_pendingletter to sequencer_in_permits")
    register(place, "CCCC")
    while carry_letters(source, ledger):
        pass
    with place.admin("ledger") as admin:
        assert admin.execute("select code from ledger_letter order by 1").fetchall() == [
            ("AAAA",),
            ("BBBB",),
            ("CCCC",),
        ]


def test_the_sequencer_changes_nothing_that_was_carried(place: Installation, links: Links) -> None:
    add(place, 3)
    carry_all(links)
    source, ledger = links
    moved = source.execute("update audit_pendingleaf set index = index + 7, carried_at = now()")
    assert moved.rowcount == 0
    for statement in ("update ledger_leaf set hash = ''", "delete from ledger_leaf", "truncate ledger_leaf"):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            ledger.execute(statement)
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        source.execute("update audit_pendingleaf set hash = ''")
