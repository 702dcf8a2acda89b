# ruff: noqa: S608 — statements of roles and policies, whose names come from the policy file and the catalogue
"""The policy file as SQL: logins, grants, forced row security, row policies, and what is closed to everyone.

Running it again changes nothing. What it cannot heal (a role's memberships, a view's owner, who may connect) is compared
with the file instead: see `korpu.store.strays`.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from .zones import login

POLICY = Path(__file__).with_name("policy.yaml")
PRIVILEGE = {"read": "select", "add": "insert", "change": "update", "remove": "delete"}
LAPSED = "lapsed"
"""The condition that a row has stayed as long as the file lets it; made from the table's own retention."""
CLOSED_VIEWS = [
    "pg_stat_activity",
    "pg_stat_database",
    "pg_stat_replication",
    "pg_locks",
    "pg_stat_wal",
    "pg_stat_io",
    "pg_roles",
    "pg_user",
    "pg_prepared_xacts",
    "pg_stat_all_tables",
    "pg_stat_user_tables",
    "pg_statio_all_tables",
    "pg_statio_user_tables",
    "pg_stat_xact_all_tables",
    "pg_stat_xact_user_tables",
    "pg_stat_all_indexes",
    "pg_stat_user_indexes",
    "pg_statio_all_indexes",
    "pg_statio_user_indexes",
    "pg_stat_ssl",
    "pg_stats",
    "pg_stats_ext",
    "pg_settings",
    "pg_stat_bgwriter",
    "pg_stat_checkpointer",
    "pg_group",
    "pg_shadow",
]
"""Catalogue views that show one zone's activity, or a neighbour's rows by statistics, to another login of the same server."""
CLOSED_FUNCTIONS = (
    r"^(pg_stat_get_|pg_current_wal|pg_current_xact|pg_current_snapshot|pg_snapshot|pg_xact_|txid_|pg_database_size|"
    r"pg_relation_size|pg_table_size|pg_total_relation_size|pg_indexes_size|pg_tablespace_size|pg_lock_status|pg_last_committed|"
    r"pg_get_wal|pg_walfile|lo_|pg_advisory|pg_try_advisory|pg_sleep|pg_notify|pg_notification_queue_usage|"
    r"pg_export_snapshot|pg_ls_|pg_read_|pg_stat_file|pg_blocking_pids|pg_safe_snapshot)"
)
"""Functions closed to doors: sizes, positions and locks count another zone's rows; `pg_sleep` and advisory locks block others."""
CLOSED_TABLES = ("pg_class", "pg_statistic_ext_data")
"""Catalogue tables whose columns count rows. `pg_class` stays readable without `reltuples`, `relpages` and their kin."""
COUNTING = {"reltuples", "relpages", "relallvisible", "relallfrozen", "relfrozenxid", "relminmxid"}


@dataclass(frozen=True)
class Rule:
    """One line of the file: in `zone`, `door` may use `verb` on `columns` (empty = all) of `table` where a condition holds.

    ``becomes``: conditions that a changed row must fulfil afterwards; the same as ``conditions`` unless the file says otherwise.
    """

    zone: str
    door: str
    table: str
    verb: str
    columns: tuple[str, ...]
    conditions: tuple[str, ...]
    becomes: tuple[str, ...]


@dataclass(frozen=True)
class Kept:
    """How long a row stays: ``days`` after the moment in its column ``after``."""

    days: int
    after: str

    def until(self, now: dt.datetime) -> dt.datetime:
        """The moment that ``after`` must lie before, for a row to have had its time."""
        return now - dt.timedelta(days=self.days)


@cache
def document() -> dict[str, Any]:
    """The policy file as it stands."""
    content: dict[str, Any] = yaml.safe_load(POLICY.read_text())
    return content


def kept_for(table: str) -> Kept:
    """How long the file lets a row of a table stay. Raises KeyError for a table whose rows no act removes."""
    retention = document()["tables"][table]["retention"]
    return Kept(retention["days"], retention["after"])


def rules(zone: str) -> Iterator[Rule]:
    """What the file allows in one zone."""
    for door, tables in document()["zones"].get(zone, {}).items():
        for table, may in tables.items():
            for phrase, conditions in may.items():
                verb, columns = _phrase(phrase)
                yield Rule(zone, door, table, verb, columns, *_before_and_after(conditions))


def _phrase(phrase: str) -> tuple[str, tuple[str, ...]]:
    found = re.fullmatch(r"(\w+)(?:\(([\w, ]+)\))?", phrase)
    if not found or found[1] not in PRIVILEGE:
        raise ValueError(f"policy.yaml: {phrase!r} is not verb(columns); verbs are {', '.join(PRIVILEGE)}")
    return found[1], tuple(re.split(r",\s*", found[2])) if found[2] else ()


def _before_and_after(written: Any) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Conditions before and after a change, from a name, a list of names, or ``{was: …, becomes: …}``."""
    parts = [written["was"], written["becomes"]] if isinstance(written, dict) else [written, written]
    before, after = (tuple([part] if isinstance(part, str) else part) for part in parts)
    return before, after


def doors_of(zone: str) -> list[str]:
    """Doors that have a login in this zone: named there, or keeping machinery there."""
    named = [*document()["zones"].get(zone, {}), *document()["machinery"].get(zone, {})]
    return list(dict.fromkeys(named))


def roles(zone: str, passwords: dict[str, str]) -> Iterator[str]:
    """Logins of one zone, made once by the server's administrator. ``passwords`` by login name."""
    plain = "noinherit nosuperuser nocreaterole nocreatedb nobypassrls noreplication"
    builder = login(f"build:{zone}", zone)
    yield f"create role {builder} nologin {plain} password {_quoted(passwords[builder])}"
    yield f"alter role {builder} set row_security = off"  # a filtered query must raise, never silently change 0 rows
    for door in doors_of(zone):
        name = login(door, zone)
        yield f"create role {name} login {plain} connection limit 40 password {_quoted(passwords[name])}"
        yield f"alter role {name} set statement_timeout = '10s'"
        yield f"alter role {name} set idle_in_transaction_session_timeout = '30s'"
        yield f"alter role {name} set timezone = 'UTC'"  # RESET ALL returns to this
        yield f"alter role {name} set track_activities = off"  # a login must not read its own neighbours' statements


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def harden(cursor: Any, zone: str) -> Iterator[str]:
    """Close the windows through which one zone's activity shows in another. Needs the administrator, in every database."""
    views = {
        row[0] for row in cursor.execute("select viewname from pg_views where schemaname = 'pg_catalog'").fetchall()
    }
    for view in CLOSED_VIEWS:
        if view in views:
            yield f"revoke all on pg_catalog.{view} from public"
    closed = (
        "select oid::regprocedure::text from pg_proc where pronamespace = 'pg_catalog'::regnamespace and proname ~ %s"
    )
    for (signature,) in cursor.execute(closed, (CLOSED_FUNCTIONS,)).fetchall():
        yield f"revoke execute on function {signature} from public"
    yield from _without_counts(cursor)
    for door in document()["machinery"].get(zone, {}):
        if door == "worker":  # the queue's wake-up
            yield f"grant execute on function pg_notify(text, text) to {login(door, zone)}"


def _without_counts(cursor: Any) -> Iterator[str]:
    """Column grants on pg_class that leave the planner's row counts out."""
    columns = (
        "select attname from pg_attribute where attrelid = 'pg_class'::regclass and attnum > -7 and not attisdropped"
    )
    kept = [name for (name,) in cursor.execute(columns).fetchall() if name not in COUNTING]
    yield "revoke all on pg_catalog.pg_class from public"
    yield f"grant select ({', '.join(kept)}) on pg_catalog.pg_class to public"


def unlock(tables: Iterable[str]) -> Iterator[str]:
    """Before migrating: FORCE hides every row from the owner too, and Django would start from nothing. Doors stay closed."""
    for table in tables:
        yield f'alter table public."{table}" no force row level security'


def machinery_of(zone: str, tables: Iterable[str]) -> Iterator[tuple[str, str]]:
    """(door, table) for the tables of libraries that a door uses fully at its home."""
    for door, prefixes in document()["machinery"].get(zone, {}).items():
        for table in tables:
            if table.startswith(tuple(prefixes)):
                yield door, table


def generate(zone: str, tables: list[str]) -> Iterator[str]:
    """A zone's whole access state as SQL, from the file and the tables that exist. Run as one transaction by the builder.

    Raises ValueError when the file names a table that the zone does not have.
    """
    allowed = list(rules(zone))
    if unknown := {rule.table for rule in allowed} - set(tables):
        raise ValueError(f"policy.yaml names tables that {zone} does not have: {', '.join(sorted(unknown))}")
    yield "set local lock_timeout = '2s'"
    yield from _closed(zone, tables)
    for door, table in machinery_of(zone, tables):
        yield from _machinery(login(door, zone), table)
    for door in document()["machinery"].get(zone, {}):
        yield from _sequences_and_functions(login(door, zone), tuple(document()["machinery"][zone][door]))
    for number, rule in enumerate(allowed):
        yield from _rule(number, rule)


def _closed(zone: str, tables: list[str]) -> Iterator[str]:
    logins = ", ".join(login(door, zone) for door in doors_of(zone))
    for kind in ("tables", "sequences", "functions"):
        yield f"revoke all on all {kind} in schema public from public, {logins}"
    yield "revoke all on schema public from public"
    yield f"grant usage on schema public to {logins}"
    yield (
        "do $$ declare p record; begin for p in select policyname, tablename from pg_policies where schemaname = 'public' "
        "loop execute format('drop policy %I on public.%I', p.policyname, p.tablename); end loop; end $$"
    )
    for table in tables:
        yield f'alter table public."{table}" enable row level security'
        yield f'alter table public."{table}" force row level security'


def _machinery(role: str, table: str) -> Iterator[str]:
    if table == "django_migrations":
        return
    yield f'grant select, insert, update, delete on public."{table}" to {role}'
    yield f'create policy machinery on public."{table}" to {role} using (true) with check (true)'


def _sequences_and_functions(role: str, prefixes: tuple[str, ...]) -> Iterator[str]:
    names = "|".join(prefixes)
    yield (
        "do $$ declare r record; begin "
        "for r in select relname from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace "
        f"and relname ~ '^({names})' "
        f"loop execute format('grant usage, select on sequence public.%I to {role}', r.relname); end loop; "
        "for r in select oid::regprocedure::text as f from pg_proc where pronamespace = 'public'::regnamespace "
        f"and proname ~ '^({names})' loop execute format('grant execute on function %s to {role}', r.f); end loop; end $$"
    )


def _rule(number: int, rule: Rule) -> Iterator[str]:
    role, privilege = login(rule.door, rule.zone), PRIVILEGE[rule.verb]
    columns = f" ({', '.join(rule.columns)})" if rule.columns else ""
    yield f"grant {privilege}{columns} on public.{rule.table} to {role}"
    using = "" if rule.verb == "add" else f" using ({_any_of(rule.conditions, rule.table)})"
    check = f" with check ({_any_of(rule.becomes, rule.table)})" if rule.verb in ("add", "change") else ""
    yield f"create policy {rule.door}_{rule.verb}_{number} on public.{rule.table} for {privilege} to {role}{using}{check}"


def _any_of(phrases: tuple[str, ...], table: str) -> str:
    """SQL that is true when one phrase is; a phrase names conditions joined by ``and``."""
    return " or ".join(
        "(" + " and ".join(f"({_condition(name, table)})" for name in phrase.split(" and ")) + ")" for phrase in phrases
    )


def _condition(name: str, table: str) -> str:
    if name == LAPSED:
        kept = kept_for(table)
        return f"{kept.after} < now() - interval '{kept.days} days'"
    text: str = document()["conditions"][name]
    return text
