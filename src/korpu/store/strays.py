"""What a zone holds beside the policy file, and generating cannot heal: each as a sentence for whoever releases."""

from collections.abc import Iterator
from typing import Any

from korpu.store.policy import doors_of
from korpu.store.zones import ZONES, login

RIGHTS = ("rolsuper", "rolinherit", "rolcreaterole", "rolcreatedb", "rolreplication", "rolbypassrls")
TOLD = {"statement_timeout", "idle_in_transaction_session_timeout", "timezone", "track_activities", "row_security"}
"""Settings that `korpu.store.policy.roles` gives to logins."""
EVERY_LOGIN = f"_in_({'|'.join(ZONES)})$|^build_({'|'.join(ZONES)})$"
SHAPES = {"v": "a view", "m": "a copied view", "f": "a foreign table"}


def strays(cursor: Any, zone: str) -> list[str]:
    """Memberships, rights of roles, settings told in advance, strangers who may connect, views, definers, strange owners.

    Run by the administrator in the zone's database. Empty = in order.
    """
    return [sentence for look in LOOKS for sentence in look(cursor, zone)]


def _memberships(cursor: Any, zone: str) -> Iterator[str]:
    found = cursor.execute(
        "select r.rolname, m.rolname from pg_auth_members a join pg_authid r on r.oid = a.roleid "
        "join pg_authid m on m.oid = a.member where m.rolname ~ %s or r.rolname ~ %s",
        (EVERY_LOGIN, EVERY_LOGIN),
    ).fetchall()
    yield from (f"{member} is a member of {role}" for role, member in found)


def _rights(cursor: Any, zone: str) -> Iterator[str]:
    for right in RIGHTS:
        found = cursor.execute(f"select rolname from pg_authid where {right} and rolname ~ %s", (EVERY_LOGIN,))  # noqa: S608
        yield from (f"{name} has the right {right}" for (name,) in found.fetchall())


def _settings(cursor: Any, zone: str) -> Iterator[str]:
    found = cursor.execute(
        "select coalesce(r.rolname, 'every login'), split_part(unnest(s.setconfig), '=', 1) "
        "from pg_db_role_setting s left join pg_authid r on r.oid = s.setrole "
        "where s.setdatabase in (0, (select oid from pg_database where datname = current_database()))"
    ).fetchall()
    yield from (f"{name} is told {setting} in advance" for name, setting in found if setting.lower() not in TOLD)


def _strangers(cursor: Any, zone: str) -> Iterator[str]:
    known = {login(door, zone) for door in doors_of(zone)} | {f"build_{zone}", "postgres"}
    found = cursor.execute(
        "select case when a.grantee = 0 then 'everyone' else r.rolname end "
        "from pg_database d, aclexplode(d.datacl) a left join pg_authid r on r.oid = a.grantee "
        "where d.datname = current_database() and a.privilege_type = 'CONNECT'"
    ).fetchall()
    yield from (f"{grantee} may connect to {zone}" for (grantee,) in found if grantee not in known)


def _views(cursor: Any, zone: str) -> Iterator[str]:
    found = cursor.execute(
        "select relname, relkind from pg_class where relnamespace = 'public'::regnamespace and relkind = any(%s)",
        (list(SHAPES),),
    ).fetchall()
    yield from (f"{name}, {SHAPES[kind]}, shows rows around row security" for name, kind in found)


def _owners(cursor: Any, zone: str) -> Iterator[str]:
    found = cursor.execute(
        "select relname, relowner::regrole::text from pg_class where relnamespace = 'public'::regnamespace "
        "and relkind in ('r', 'p') and relowner <> %s::regrole",
        (f"build_{zone}",),
    ).fetchall()
    yield from (f"{name} belongs to {owner}" for name, owner in found)


def _schemas(cursor: Any, zone: str) -> Iterator[str]:
    found = cursor.execute(
        "select nspname from pg_namespace where nspname !~ '^pg_' and nspname not in ('public', 'information_schema')"
    ).fetchall()
    yield from (f"the schema {name} is governed by nobody" for (name,) in found)


def _definers(cursor: Any, zone: str) -> Iterator[str]:
    definers = "select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef"
    yield from (f"{name} runs with its owner's rights" for (name,) in cursor.execute(definers).fetchall())


LOOKS = (_memberships, _rights, _settings, _strangers, _views, _owners, _schemas, _definers)
