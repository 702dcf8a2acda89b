"""What had its time is gone; what may still be needed stays, also when the one who forgets is mistaken."""

import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from korpu.kernel.ids import new_salt, owned_id
from korpu.launch import processes
from korpu.launch.ports import Ports
from korpu.launch.supervisor import Supervisor
from korpu.launch.throwaway import Installation
from korpu.launch.waiting import await_true
from korpu.sequencer.forget_carried import forget_leaves, forget_letters
from tests.keyring.conftest import Ring
from tests.rooms import Doors, Happened

DAY = 86_400
FORGET = "tests.record.worker_acts:forget"


@pytest.fixture(autouse=True)
def empty(place: Installation) -> None:
    place.empty()
    for file in files(place).glob("*"):
        file.unlink()


@pytest.fixture(scope="module")
def ring(place: Installation) -> Iterator[Ring]:
    supervisor = Supervisor(place.places.logs)
    supervisor.start(*started(place, "keyring"))
    yield Ring(place)
    supervisor.stop()


def started(place: Installation, *names: str) -> list[processes.Process]:
    """Processes of an installation by name, in their order."""
    return [each for each in processes.doors(place.places, Ports(1, 2, 3, 4)) if each.name in names]


def run(place: Installation, zone: str, statement: str, *values: Any) -> list[Any]:
    with place.admin(zone) as admin:
        cursor = admin.execute(statement, values)
        return list(cursor.fetchall()) if cursor.description else []


def kept(place: Installation, table: str, zone: str = "permits", column: str = "id") -> set[Any]:
    return {key for (key,) in run(place, zone, f"select {column} from {table}")}


def files(place: Installation) -> Path:
    folder = place.places.state / "files" / "permits"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def outbox(place: Installation, made: int, done: int | None) -> Any:
    """A row of the outbox, made and done so many days ago."""
    row = uuid4()
    run(
        place, "permits", "insert into store_outbox (id, kind, application, person, filer, office, body, made_at, done_at) values "
        "(%s, 'notice', gen_random_uuid(), 'p', 'f', 'baku', '{}', now() - make_interval(days => %s), "
        "now() - make_interval(days => %s))", row, made, done,
    )  # fmt: skip
    return row


def owned() -> tuple[Any, bytes, str]:
    """A fresh id with the salt and the filer that it follows from."""
    filer, salt = os.urandom(32).hex(), new_salt()
    return owned_id(filer, salt), salt, filer


def mark(place: Installation, days: int) -> Any:
    row, salt, filer = owned()
    run(
        place, "permits", "insert into store_once (id, salt, person, filer, filer_reads, fingerprint, application, made_at) "
        "values (%s, %s, %s, %s, false, '', gen_random_uuid(), now() - make_interval(days => %s))",
        row, salt, filer, filer, days,
    )  # fmt: skip
    return row


def draft(place: Installation, days_over: int) -> tuple[Any, str]:
    """A draft that ended so many days ago, and its filer."""
    row, salt, filer = owned()
    run(
        place, "permits", "insert into applications_draft (id, salt, person, filer, filer_reads, service, edition, edition_hash, "
        "language, envelope, answers, place, version, saved_at, expires_at) values (%s, %s, %s, %s, false, 's', '2026-01-01', 'h', "
        "'en', '', '', 1, 1, now(), now() - make_interval(days => %s))", row, salt, filer, filer, days_over,
    )  # fmt: skip
    return row, filer


def upload(place: Installation, application: Any, filer: str, office: str | None = None) -> list[Path]:
    """A paper with its two files."""
    salt = new_salt()
    held = [files(place) / uuid4().hex for _ in range(2)]
    for file in held:
        file.write_bytes(b"sealed")
    with place.admin("permits") as admin:
        admin.execute("set session_replication_role = replica")  # the application it points at is not needed here
        admin.execute(
            "insert into documents_upload (id, salt, person, filer, filer_reads, office, application_id, paper, name, envelope, "
            "media_type, pages, size, sha256, cleaned, original, received_at) values (%s, %s, %s, %s, false, %s, %s, 'p', '', '', "
            "'image/jpeg', 1, 6, '', %s, %s, now())",
            (
                owned_id(filer, salt),
                salt,
                filer,
                filer,
                office,
                application,
                *(f"permits/{each.name}" for each in held),
            ),
        )
    return held


def aged(file: Path, hours: float) -> Path:
    then = time.time() - hours * 3600
    os.utime(file, (then, then))
    return file


def test_what_was_done_ninety_days_ago_is_forgotten_and_what_waits_is_not(place: Installation, inside: Doors) -> None:
    old, young, waiting = outbox(place, 100, 91), outbox(place, 100, 89), outbox(place, 400, None)
    assert inside("worker")(FORGET, act="outbox") == 1
    assert kept(place, "store_outbox") == {young, waiting}
    assert old not in kept(place, "store_outbox")


def test_a_presence_that_has_ended_is_forgotten(place: Installation, inside: Doors) -> None:
    for officer, minutes in (("101", -1), ("102", 1)):
        run(
            place, "permits", "insert into cases_presence (application, office, officer, ends_at) "
            "values (gen_random_uuid(), 'baku', %s, now() + make_interval(mins => %s))", officer, minutes,
        )  # fmt: skip
    assert inside("worker")(FORGET, act="presences") == 1
    assert kept(place, "cases_presence", column="officer") == {"102"}


def test_a_mark_is_kept_for_thirty_days(place: Installation, inside: Doors) -> None:
    mark(place, 31)
    young = mark(place, 29)
    assert inside("worker")(FORGET, act="marks") == 1
    assert kept(place, "store_once") == {young}


@pytest.mark.parametrize("act", ["outbox", "marks", "drafts"])
def test_a_worker_whose_clock_is_wrong_removes_nothing_before_its_time(
    place: Installation, inside: Doors, act: str
) -> None:
    """It believes that a year has passed; the row policies know better."""
    row, filer = draft(place, -20)
    paper = upload(place, row, filer)
    young = {outbox(place, 3, 2), mark(place, 2), row}
    inside("worker")(FORGET, act=act, days_later=365)
    assert all(file.exists() for file in paper)
    tables = ("store_outbox", "store_once", "applications_draft")
    assert {row for table in tables for row in kept(place, table)} == young


def test_without_the_policy_it_would(place: Installation, inside: Doors) -> None:
    with place.admin("permits") as admin:
        admin.execute("create policy stray on store_outbox for delete to worker_in_permits using (true)")
        outbox(place, 3, 2)
        assert inside("worker")(FORGET, act="outbox", days_later=365) == 1
        admin.execute("drop policy stray on store_outbox")


def test_an_officers_session_is_forgotten_a_day_after_its_end(place: Installation, inside: Doors) -> None:
    for key, hours in (("old", 25), ("young", 23), ("live", -1)):
        run(
            place, "permits", "insert into staff_session (session_key, session_data, expire_date, officer) "
            "values (%s, '', now() - make_interval(hours => %s), '101')", key, hours,
        )  # fmt: skip
    assert inside("worker")(FORGET, act="staff sessions") == 1
    assert kept(place, "staff_session", column="session_key") == {"young", "live"}


def test_a_draft_that_ended_is_forgotten_with_its_papers_and_their_files(place: Installation, inside: Doors) -> None:
    (ended, filer), (open_one, other) = draft(place, 1), draft(place, -5)
    gone, stays = upload(place, ended, filer), upload(place, open_one, other)
    filed = upload(place, uuid4(), other, "baku")
    assert inside("worker")(FORGET, act="drafts") == 1
    assert kept(place, "applications_draft") == {open_one}
    assert len(kept(place, "documents_upload")) == 2
    assert [each.exists() for each in (*gone, *stays, *filed)] == [False] * 2 + [True] * 4


def test_a_file_that_no_row_names_is_swept_after_a_day(place: Installation, inside: Doors) -> None:
    row, filer = draft(place, -5)
    named = [aged(file, 999) for file in upload(place, row, filer)]
    orphan, arriving = files(place) / "orphan", files(place) / "arriving"
    for file, hours in ((orphan, 25), (arriving, 23)):
        file.write_bytes(b"sealed")
        aged(file, hours)
    assert inside("worker")(FORGET, act="files") == 1
    assert [each.exists() for each in (orphan, arriving, *named)] == [False, True, True, True]


def test_a_letters_file_is_never_swept(place: Installation, inside: Doors) -> None:
    file = files(place) / "letter"
    file.write_bytes(b"sealed")
    aged(file, 999)
    row, salt, filer = owned()
    with place.admin("permits") as admin:
        admin.execute("set session_replication_role = replica")
        admin.execute(
            "insert into documents_letter (id, salt, person, filer, filer_reads, office, application_id, kind, code, language, "
            "payload, file_sha256, file, issued_at) values (%s, %s, %s, %s, false, 'baku', %s, 'grant', 'C', 'en', '', '', "
            "'permits/letter', now())",
            (row, salt, filer, filer, uuid4()),
        )
    assert inside("worker")(FORGET, act="files") == 0
    assert file.exists()


@pytest.fixture
def hidden(place: Installation) -> Iterator[Path]:
    """A paper's file, while the worker's login sees no row of papers."""
    row, filer = draft(place, -5)
    file = aged(upload(place, row, filer)[0], 999)
    with place.admin("permits") as admin:
        (name,) = admin.execute(
            "select policyname from pg_policies where tablename = 'documents_upload' and cmd = 'SELECT' "
            "and 'worker_in_permits' = any(roles)"
        ).fetchone()
        admin.execute(f"alter policy {name} on documents_upload using (office = 'nowhere')")
        yield file
        admin.execute(f"alter policy {name} on documents_upload using (true)")


def test_nothing_is_swept_while_rows_could_be_hidden(inside: Doors, hidden: Path) -> None:
    with pytest.raises(Happened, match="RowsHidden: documents_upload"):
        inside("worker")(FORGET, act="files")
    assert hidden.exists()


def test_without_that_question_every_paper_would_be_lost(inside: Doors, hidden: Path) -> None:
    inside("worker")("tests.record.worker_acts:sweep_unguarded")
    assert not hidden.exists()


def test_jobs_that_were_done_are_forgotten_and_failed_ones_wait_for_somebody(
    place: Installation, inside: Doors
) -> None:
    with place.admin("permits") as admin:
        for status, days in (("succeeded", 31), ("succeeded", 29), ("failed", 300), ("todo", 300)):
            (job,) = admin.execute(
                "insert into procrastinate_jobs (queue_name, task_name, status, args) values ('outbox', %s, %s, '{}') returning id",
                (f"{status} {days}", status),
            ).fetchone()
            admin.execute("delete from procrastinate_events where job_id = %s", (job,))
            admin.execute(
                "insert into procrastinate_events (job_id, type, at) values (%s, %s, now() - make_interval(days => %s))",
                (job, "deferred" if status == "todo" else status, days),
            )
    inside("worker")("tests.record.worker_acts:jobs")
    assert kept(place, "procrastinate_jobs", column="task_name") == {"succeeded 29", "failed 300", "todo 300"}


# the portal's zone


def test_a_presence_is_forgotten_after_a_day(place: Installation, inside: Doors) -> None:
    for token, hours in ((b"old", 25), (b"young", 23)):
        run(
            place, "portal", "insert into subjects_session (token_hash, subject, grant_mac, created_at, expires_at) "
            "values (%s, gen_random_uuid(), '', now() - make_interval(hours => %s), now())", token, hours,
        )  # fmt: skip
    assert inside("keeper")("tests.record.keeper_acts:sessions") == 1
    assert [bytes(key) for key in kept(place, "subjects_session", "portal", "token_hash")] == [b"young"]


def a_day_later(place: Installation, days: int = 1) -> None:
    """Time passes for what the keeper noted."""
    run(
        place, "portal", "update subjects_subject set looked_at = looked_at - make_interval(days => %s), "
        "idle_since = idle_since - make_interval(days => %s)", days, days,
    )  # fmt: skip


def look(inside: Doors) -> int:
    return int(inside("keeper")("tests.record.keeper_acts:subjects"))


def test_whoever_holds_nothing_for_thirty_days_is_forgotten(place: Installation, inside: Doors, ring: Ring) -> None:
    ann = ring.somebody()
    run(place, "portal", "delete from subjects_session")
    assert look(inside) == 0, "first it is only noted"
    a_day_later(place, 29)
    assert look(inside) == 0
    a_day_later(place, 2)
    assert look(inside) == 1
    assert kept(place, "subjects_subject", "portal") == set()
    assert ann.subject


def test_whoever_has_a_draft_or_is_here_stays_and_the_clock_begins_anew(
    place: Installation, inside: Doors, ring: Ring
) -> None:
    drafting, here = ring.somebody(), ring.somebody()
    pseudonym = ring.who(drafting).pseudonym
    run(place, "portal", "delete from subjects_session where subject = %s", drafting.subject)
    look(inside)
    ring.draft(pseudonym)
    a_day_later(place, 100)
    assert look(inside) == 0
    assert kept(place, "subjects_subject", "portal") == {drafting.subject, here.subject}
    assert kept(place, "subjects_subject", "portal", "idle_since") == {None}


def test_the_keeper_is_not_asked_about_the_same_people_all_day(place: Installation, inside: Doors, ring: Ring) -> None:
    ring.somebody()
    look(inside)
    before = ring.caller("keeper").ask("counts")["counts"]
    look(inside)
    assert [each for each in ring.caller("keeper").ask("counts")["counts"] if each[1] == "held"] == [
        each for each in before if each[1] == "held"
    ]


def test_the_portal_itself_removes_nobody(place: Installation, ring: Ring) -> None:
    """Injected SQL at the portal cannot lock anyone out for good."""
    ann = ring.somebody()
    with place.link("portal", "portal") as link:
        for statement in (
            "delete from subjects_subject", "delete from subjects_session", "update subjects_subject set idle_since = now()",
            "update subjects_subject set code_mac = ''", "select factor_mac from subjects_subject",
        ):  # fmt: skip
            with pytest.raises(Exception, match="permission denied"):
                link.execute(statement)
        link.execute("update subjects_session set ended_at = now() where token_hash = %s", (ann.token_hash,))
        with pytest.raises(Exception, match="row-level security"):
            link.execute("update subjects_session set ended_at = null where token_hash = %s", (ann.token_hash,))


# the record


def carried(place: Installation, days: int | None, in_ledger: str = "as it is") -> Any:
    """A leaf, carried so many days ago (or not yet), and what the ledger holds of it."""
    (leaf, index) = (uuid4(), None if days is None else len(kept(place, "audit_pendingleaf")))
    run(
        place, "permits", "insert into audit_pendingleaf (id, hash, made_at, index, carried_at) "
        "values (%s, sha256('leaf'), now() - interval '900 days', %s, now() - make_interval(days => %s))", leaf, index, days,
    )  # fmt: skip
    if days is not None and in_ledger != "nothing":
        word = "leaf" if in_ledger == "as it is" else in_ledger
        run(
            place, "ledger", "insert into ledger_leaf (index, id, zone, hash, carried_at) values (%s, %s, 'permits', "
            "sha256(%s::bytea), now())", index, leaf, word,
        )  # fmt: skip
    return leaf


def test_a_leaf_is_removed_only_when_the_ledger_holds_it_as_it_was_carried(place: Installation) -> None:
    carried(place, 31)
    stay = {carried(place, 29), carried(place, None), carried(place, 31, "nothing"), carried(place, 31, "another")}
    with place.link("sequencer", "permits") as source, place.link("sequencer", "ledger") as ledger:
        assert forget_leaves(source, ledger) == (1, 2), "two are missing in the ledger: that is an alarm"
    assert kept(place, "audit_pendingleaf") == stay


def test_an_entry_of_the_register_is_removed_only_when_the_ledger_holds_it(place: Installation) -> None:
    for code, days in (("GONE", 31), ("YOUNG", 29), ("LOST", 31), ("WAITS", None)):
        (row,) = run(
            place, "permits", "insert into documents_pendingletter (code, payload_hash, file_sha256, status, carried_at) values "
            "(%s, '', '', 'valid', now() - make_interval(days => %s)) returning id", code, days,
        )  # fmt: skip
        if code in ("GONE", "YOUNG"):
            run(place, "ledger", "insert into ledger_letter values (%s, %s, '', '', 'valid', now())", row[0], code)
    with place.link("sequencer", "permits") as source, place.link("sequencer", "ledger") as ledger:
        assert forget_letters(source, ledger) == (1, 1)
    assert kept(place, "documents_pendingletter", column="code") == {"YOUNG", "LOST", "WAITS"}


def test_the_processes_forget_by_themselves(place: Installation, ring: Ring) -> None:
    outbox(place, 100, 91)
    mark(place, 31)
    draft(place, 1)
    carried(place, 31)
    ring.somebody()
    run(place, "portal", "update subjects_session set created_at = now() - interval '2 days'")
    tables = [("store_outbox", "permits"), ("store_once", "permits"), ("applications_draft", "permits"),
              ("audit_pendingleaf", "permits")]  # fmt: skip
    supervisor = Supervisor(place.places.logs)
    supervisor.start(*started(place, "worker", "keeper", "sequencer"))
    try:
        assert await_true(lambda: not any(kept(place, table, zone) for table, zone in tables), 20)
        assert await_true(lambda: not kept(place, "subjects_session", "portal", "token_hash"), 20)
    finally:
        supervisor.stop()
