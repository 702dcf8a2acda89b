"""The same rows by SQL alone, with a door's own login and its row policies: what the database costs without the product."""

import hashlib
import secrets
import statistics
import threading
import time
from collections.abc import Mapping
from typing import Any

from korpu.kernel.ids import owned_id
from korpu.launch.throwaway import Installation

ZONE = "permits"
ROUNDS, LINKS, SECONDS = 200, 2, 8.0
LIST = (
    "select * from cases_casenow where office = %s and open order by due_on asc nulls first, filed_at limit 50"
)  # fmt: skip
WRITTEN = (
    "applications_application",
    "cases_event",
    "cases_casenow",
    "store_once",
    "store_outbox",
    "audit_pendingleaf",
)
"""Tables that filing writes to, in an order that keeps ties."""


def raw_list_ms(place: Installation, office: str) -> float:
    """Median time of reading fifty rows and writing fifty looks, in one transaction."""
    times = []
    with place.link("casework", ZONE) as link:
        for round_ in range(ROUNDS):
            began = time.perf_counter()
            with link.transaction():
                link.execute("select set_config('app.office', %s, true)", [office])
                rows = link.execute(LIST, [office]).fetchall()
                link.execute(*_looks(link, rows, office, f"raw {round_}"))
            times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times)


def _looks(link: Any, rows: list[Any], office: str, officer: str) -> tuple[str, list[Any]]:
    names = [column.name for column in link.execute("select * from cases_casenow limit 0").description]
    values: list[Any] = []
    for row in rows:
        case = dict(zip(names, row, strict=True))
        salt = secrets.token_bytes(32)
        values += [
            owned_id(case["filer"], salt),
            salt,
            case["person"],
            case["filer"],
            office,
            case["application_id"],
            officer,
        ]
    one = "(%s, %s, %s, %s, false, %s, %s, %s, 'list', 'worklist', '[]', current_date, now())"
    columns = "id, salt, person, filer, filer_reads, office, application, officer, act, purpose, fields, day, at"
    return f"insert into audit_access ({columns}) values {', '.join([one] * len(rows))} on conflict do nothing", values  # noqa: S608


def raw_creates_per_s(place: Installation, number: str) -> float:
    """Transactions a second that write what filing the application ``number`` wrote, over ``LINKS`` connections."""
    rows = _rows(place, number)
    counts = [0] * LINKS
    end = time.monotonic() + SECONDS

    def write(at: int) -> None:
        with place.link("portal", ZONE) as link:
            while time.monotonic() < end:
                _write(link, rows)
                counts[at] += 1

    threads = [threading.Thread(target=write, args=(at,)) for at in range(LINKS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(counts) / SECONDS


def _rows(place: Installation, number: str) -> dict[str, dict[str, Any]]:
    """One row of each table, by column, as filing wrote it."""
    with place.admin(ZONE) as admin:
        found: dict[str, dict[str, Any]] = {}
        (application,) = admin.execute("select id from applications_application where number = %s", [number]).fetchone()
        for table in WRITTEN:
            column = {"applications_application": "id", "store_once": "application", "store_outbox": "application"}
            where = f"{column.get(table, 'application_id')} = %s" if table != "audit_pendingleaf" else "%s is not null"
            cursor = admin.execute(f"select * from {table} where {where} limit 1", [application])  # noqa: S608
            names = [each.name for each in cursor.description]
            found[table] = dict(zip(names, cursor.fetchone(), strict=True))
        return found


def _write(link: Any, rows: Mapping[str, dict[str, Any]]) -> None:
    key = secrets.token_hex(32)
    who = hashlib.sha256(key.encode()).hexdigest()
    salt = secrets.token_bytes(32)
    application = owned_id(who, salt)
    with link.transaction():
        link.execute("select set_config('app.keys', %s, true)", [key])
        for table, row in rows.items():
            own = _own(table, row, who, application, salt)
            columns = ", ".join(f'"{name}"' for name in own)
            marks = ", ".join(["%s"] * len(own))
            link.execute(f"insert into {table} ({columns}) values ({marks})", list(own.values()))  # noqa: S608


def _own(table: str, row: dict[str, Any], who: str, application: Any, salt: bytes) -> dict[str, Any]:
    """The row as somebody else's: ids follow from the owner, what the database chooses is left to it."""
    own = {
        name: _json(value)
        for name, value in row.items()
        if table not in ("store_outbox", "audit_pendingleaf") or name != "id"
    }
    if table == "audit_pendingleaf":
        return {"hash": secrets.token_bytes(32), "made_at": own["made_at"]}
    own |= {name: value for name, value in (("person", who), ("filer", who)) if name in own}
    own |= {name: application for name in ("application_id", "application") if name in own}
    if table == "applications_application":
        return own | {"id": application, "salt": salt}
    if "salt" in own:
        fresh = secrets.token_bytes(32)
        own |= {"salt": fresh, "id": owned_id(who, fresh)}
    return {name: value for name, value in own.items() if name != "done_at"}


def _json(value: Any) -> Any:
    from psycopg.types.json import Jsonb

    return Jsonb(value) if isinstance(value, (dict, list)) else value
