"""A million cases in a few minutes: one real case is copied by the database, row for row, under other people and days.

Ids are honest, rows of a case are tied together, every index is there while rows come. Sealed columns are copied bytes of the
right size that open for nobody; `openable` seals those of a few cases anew, so that their screens can be measured.
"""

import time
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from korpu.access.actors import Desk
from korpu.kernel.seal import Place
from korpu.launch.console import Say
from korpu.launch.throwaway import Installation

ZONE = "permits"
BATCH = 50_000
OPEN_EVERY = 10
"""One case in so many is open: more than an authority has, so that lists are not measured on a small index."""
PLAN = """
create unlogged table bench_case as
select i, encode(sha256(('person ' || i)::bytea), 'hex') as who, sha256(('case ' || i)::bytea) as salt,
       encode(substring(sha256(sha256(('person ' || i)::bytea) || sha256(('case ' || i)::bytea)) for 16), 'hex')::uuid as id,
       '26-' || lpad(upper(to_hex(i)), 7, '0') as number, 'BENCH' || i as surname, 'P' || i as given_names,
       (i %% %(open_every)s) = 0 as open, ((i / %(open_every)s) %% 28)::int as day
from generate_series(%(first)s::bigint, %(last)s::bigint) i
"""
OWN = {
    "person": "b.who", "filer": "b.who", "number": "b.number", "surname": "b.surname", "given_names": "b.given_names",
    "document_number": "b.number", "open": "b.open", "due_on": "t.due_on + b.day", "listed_on": "t.due_on + b.day",
    "filed_at": "t.filed_at - make_interval(hours => b.day)", "state": "case when b.open then t.state else 'granted' end",
}  # fmt: skip
"""Columns that differ from the copied row, in whichever table has them. ``b``: the plan's row, ``t``: the copied one."""
TABLES = ("applications_application", "cases_event", "cases_casenow")


@dataclass(frozen=True)
class Filled:
    """How many cases there are, and how long the copying took."""

    cases: int
    seconds: float


def fill(place: Installation, pattern: UUID, first: int, last: int, say: Say) -> Filled:
    """Cases number ``first`` to ``last``, copies of the case ``pattern``."""
    began = time.monotonic()
    with place.admin(ZONE) as admin:
        admin.execute(
            "set session_replication_role = replica"
        )  # rows that are copied whole need no check of their ties
        for start in range(first, last + 1, BATCH):
            end = min(start + BATCH - 1, last)
            admin.execute("drop table if exists bench_case")
            admin.execute(PLAN, {"first": start, "last": end, "open_every": OPEN_EVERY})
            for table in TABLES:
                admin.execute(_copy(admin, table), {"pattern": pattern})
            say(f"{end:,} cases, {time.monotonic() - began:.0f} s")
        admin.execute("drop table bench_case")
        admin.execute("vacuum analyze")
        admin.execute("checkpoint")  # what was filled in is on the disk before anybody is timed
    return Filled(last, time.monotonic() - began)


def _copy(admin: Any, table: str) -> str:
    columns = [name for (name,) in admin.execute(
        "select column_name from information_schema.columns where table_schema = 'public' and table_name = %s "
        "and is_generated = 'NEVER' order by ordinal_position", [table]).fetchall()]  # fmt: skip
    values = _application() if table == TABLES[0] else _of_case()
    chosen = ", ".join(values.get(name) or OWN.get(name) or f"t.{name}" for name in columns)
    key = "id" if table == TABLES[0] else "application_id"
    return (
        f"insert into {table} ({', '.join(columns)}) select {chosen} from bench_case b, {table} t "  # noqa: S608 — names from the catalogue
        f"where t.{key} = %(pattern)s"
    )


def _application() -> dict[str, str]:
    return {"id": "b.id", "salt": "b.salt"}


def _of_case() -> dict[str, str]:
    """A row of a case has a salt of its own, from the copied row's and the person."""
    salt = "sha256(t.salt || decode(b.who, 'hex'))"
    return {
        "application_id": "b.id", "salt": salt,
        "id": f"encode(substring(sha256(decode(b.who, 'hex') || {salt}) for 16), 'hex')::uuid",
    }  # fmt: skip


def openable(place: Installation, desk: Desk, pattern: UUID, numbers: Iterable[str]) -> None:
    """Seal the answers, contact and events of some copied cases anew, with what the copied case says."""
    with place.admin(ZONE) as admin:
        (envelope,) = admin.execute("select envelope from applications_application where id = %s", [pattern]).fetchone()
        said = _said(admin, desk, pattern, envelope)
        for number in numbers:
            (row,) = admin.execute("select id from applications_application where number = %s", [number]).fetchone()
            plain = [(Place(ZONE, row, each.table, each.kind), each.plain) for each in said]
            for each, sealed in zip(said, desk.seal(envelope, plain), strict=True):
                admin.execute(each.update, [sealed, row, *each.key])


@dataclass(frozen=True)
class _Sealed:
    """A sealed value of the copied case: ``table`` and ``kind`` are its place, ``update`` writes another case's."""

    table: str
    kind: str
    plain: bytes
    update: str
    key: tuple[int, ...] = ()


def _said(admin: Any, desk: Desk, pattern: UUID, envelope: bytes) -> list[_Sealed]:
    answers, contact = admin.execute(
        "select answers, contact from applications_application where id = %s", [pattern]
    ).fetchone()
    held: list[tuple[str, str, Any, str, tuple[int, ...]]] = [
        ("application", "answers", answers, "update applications_application set answers = %s where id = %s", ()),
        ("application", "contact", contact, "update applications_application set contact = %s where id = %s", ()),
    ]
    events = admin.execute(
        "select kind, sealed, n from cases_event where application_id = %s and sealed is not null", [pattern]
    )
    held += [
        ("event", kind, sealed, "update cases_event set sealed = %s where application_id = %s and n = %s", (n,))
        for kind, sealed, n in events.fetchall()
    ]
    items = [(Place(ZONE, pattern, table, kind), bytes(sealed)) for table, kind, sealed, _, _ in held]
    opened = desk.open(bytes(envelope), items)
    return [_Sealed(each[0], each[1], plain, each[3], each[4]) for each, plain in zip(held, opened, strict=True)]
