"""Rows planted from the catalogue, so that a new table is tested without anyone listing it.

Five owners' situations: Ann's own at one desk, Bob's own at another, a child's that Ann filed and may read, a child's that Ann
filed and may not read, and a paper of Ann's that is not filed yet. Each comes once with everything and once as a spare
application that no other row points at, so that adding can succeed.
"""

import hashlib
import json
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid5

KEYS = {"ann": "key-of-ann", "bob": "key-of-bob", "cem": "key-of-the-child"}
PSEUDONYM = {who: hashlib.sha256(key.encode()).hexdigest() for who, key in KEYS.items()}
SPACE = UUID("6f1de1b4-7a52-4a3e-9d55-0d5bb8b1c0de")

SPARE_TURN = 5
"""Canary values come in turns, so that unique columns stay unique; spare applications use this one."""

SITUATIONS: list[dict[str, Any]] = [
    {"person": "ann", "filer": "ann", "office": "baku", "filer_reads": False},
    {"person": "bob", "filer": "bob", "office": "ganja", "filer_reads": False},
    {"person": "cem", "filer": "ann", "office": "ganja", "filer_reads": True},
    {"person": "cem", "filer": "ann", "office": "ganja", "filer_reads": False},
    {"person": "ann", "filer": "ann", "office": None, "filer_reads": False},
]

TELLING: dict[tuple[str, str], list[Any]] = {
    ("cases_event", "kind"): ["answered", "decided", "withdrawn", "remarked"],
    ("cases_event", "actor"): ["person", "officer:101", "filer", "law:47.7"],
    ("cases_casenow", "state"): ["examined", "granted", "awaiting_answer", "refused"],
    ("decisions_decision", "outcome"): ["grant"],
    ("audit_pendingleaf", "index"): [None, 2],
    ("drafts_run", "state"): ["waiting", "waiting", "done"],
    ("drafts_run", "answer"): [None, '{"canary": "answer"}'],
    ("drafts_run", "ended_at"): [None, "2026-01-02T00:00:00+00:00", None, "2026-01-04T00:00:00+00:00"],
}
"""Values that a condition of the policy reads, by situation, so that each is met and missed."""


@dataclass
class Table:
    """A table and what is planted in it. ``rows`` follow SITUATIONS; ``columns`` maps name to SQL type."""

    name: str
    columns: dict[str, str]
    nullable: set[str]
    rows: list[dict[str, Any]] = field(default_factory=list)

    @property
    def is_view(self) -> bool:
        """A view is never named in the policy: any row it shows is a leak."""
        return not self.rows


def sought_word(table: str, number: int) -> str:
    """The one word that a planted row of an index is found by."""
    return f"CANARY-{table}-tokens-{number}-0"


def salt(table: str, number: int, spare: bool = False) -> bytes:
    """A repeatable salt of a canary."""
    return hashlib.sha256(f"{table}-{number}-{spare}".encode()).digest()


def owned(filer: str, salted: bytes) -> UUID:
    """The id that an honest row has, computed again here."""
    return UUID(bytes=hashlib.sha256(bytes.fromhex(filer) + salted).digest()[:16])


def application_of(number: int, spare: bool) -> UUID:
    """Id of the planted application of a situation."""
    turn = number + 100 * SPARE_TURN * spare
    return owned(PSEUDONYM[SITUATIONS[number]["filer"]], salt("applications_application", turn, spare))


def catalogue(admin: Any) -> list[Table]:
    """Every table and view of a zone, with its columns."""
    names = (
        "select relname from pg_class where relnamespace = 'public'::regnamespace "
        "and relkind in ('r', 'p', 'v', 'm') order by 1"
    )
    return [_table(admin, name) for (name,) in admin.execute(names).fetchall() if name != "django_migrations"]


def _table(admin: Any, name: str) -> Table:
    found = admin.execute(
        "select attname, coalesce('one of(' || (select min(enumlabel) from pg_enum where enumtypid = atttypid) || ')', "
        "format_type(atttypid, atttypmod)), not attnotnull from pg_attribute "
        "where attrelid = %s::regclass and attnum > 0 and not attisdropped order by attnum",
        (f'public."{name}"',),
    ).fetchall()
    return Table(name, {column: kind for column, kind, _ in found}, {column for column, _, null in found if null})


def row_of(table: Table, number: int, spare: bool = False, n: int = 0) -> dict[str, Any]:
    """A canary's values by column name and type. ``spare`` points at the application that nothing else uses."""
    who = {**SITUATIONS[number]}
    for part in ("person", "filer"):
        who[part] = PSEUDONYM[who[part]]
    made = salt(table.name, number + 100 * n, spare)
    known = {
        **who,
        "salt": made,
        "application_id": application_of(number, spare),
        "application": application_of(number, spare),
    }
    if "salt" in table.columns:
        known["id"] = owned(who["filer"], made)
    return {
        name: known[name] if name in known else _value(table.name, name, kind, number, n)
        for name, kind in table.columns.items()
    }


def _value(table: str, column: str, kind: str, number: int, n: int) -> Any:
    if told := TELLING.get((table, column)):
        return told[number % len(told)]
    text = f"CANARY-{table}-{column}-{number}-{n}"
    kind, _, length = kind.rstrip(")").partition("(")
    match kind:
        case "uuid":
            return uuid5(SPACE, text)
        case "character varying" | "text" | "tsvector":
            return text[-int(length or 200) :]
        case "jsonb" | "json":
            return json.dumps({"canary": text})
        case "bytea":
            return hashlib.sha256(text.encode()).digest()
        case "one of":  # a library's enumeration: its first label
            return length
        case "boolean":
            return False
        case "date":
            return f"2026-01-{number + 1 + n:02d}"
        case "timestamp with time zone":  # long ago, or for the second situation far from now
            return f"{2126 if number == 1 else 2026}-01-{number + 1 + n:02d}T00:00:00+00:00"
        case _:
            return 1 + number + 10 * n


def plant(admin: Any, tables: list[Table]) -> None:
    """Empty the zone and plant every situation in every data table, as the server's administrator."""
    real = [table for table in tables if not table.name.startswith("v_")]
    admin.execute("set session_replication_role = replica")
    admin.execute("truncate " + ", ".join(f'public."{table.name}"' for table in real) + " cascade")
    for table in real:
        table.rows = [row_of(table, number) for number in range(len(SITUATIONS)) if fits(table, number)]
        if table.name == "applications_application":
            table.rows += [row_of(table, number, spare=True, n=SPARE_TURN) for number in range(4)]
        for row in table.rows:
            insert(admin, table.name, row)
    admin.execute("reset session_replication_role")


def fits(table: Table, number: int) -> bool:
    """Whether a situation can stand in a table: only drafts and unsent papers have no office."""
    return SITUATIONS[number]["office"] is not None or "office" not in table.columns or "office" in table.nullable


def insert(link: Any, table: str, row: dict[str, Any]) -> None:
    """Add a row as it stands, identity columns included."""
    names = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join(["%s"] * len(row))
    link.execute(f'insert into public."{table}" ({names}) overriding system value values ({marks})', list(row.values()))  # noqa: S608
