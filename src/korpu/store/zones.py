"""Which tables live in which zone, which door may enter which zone, and how code says where it is.

A *zone* is a PostgreSQL database; a *door* is an operating-system process. Every Django process is one door. Its home zone is
the alias ``default`` (Django, allauth and Procrastinate assume that name); another zone it may enter has its own name as alias.
A zone it may not enter has no alias at all, so no code in this process can reach it.
"""

import contextlib
import contextvars
import json
import logging
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ZONES = ("open", "portal", "permits", "oversight", "ledger")
CASE_ZONES = ("permits",)
"""Zones that hold cases: the same case tables exist in each of them."""


@dataclass(frozen=True)
class Door:
    """What one process may enter. ``home`` is the zone of its own machinery; a door without a home keeps no tables."""

    home: str | None
    enters: tuple[str, ...] = ()

    @property
    def zones(self) -> tuple[str, ...]:
        """Every zone this door has a login for, its home first."""
        return ((self.home,) if self.home else ()) + self.enters


DOORS = {
    "portal": Door("portal", ("permits", "open", "ledger")),
    "casework": Door("permits", ("open", "ledger")),
    "worker": Door("permits", ("open", "ledger")),
    "oversight": Door("oversight", ("open",)),
    "reckoner": Door("oversight"),
    "sequencer": Door("ledger", ("permits",)),
    "keeper": Door("portal"),
    "keyring": Door(None, ("portal", "permits")),
}

APP_ZONES = {
    "subjects": ("portal",),
    "store": CASE_ZONES,
    "audit": CASE_ZONES,
    "services": ("open", *CASE_ZONES),
    "figures": ("open",),
    "drafts": ("oversight",),
    "applications": CASE_ZONES,
    "cases": CASE_ZONES,
    "decisions": CASE_ZONES,
    "documents": CASE_ZONES,
    "payments": CASE_ZONES,
    "ledger": ("ledger",),
}
"""Zones of each room's tables, by Django app label. Apps not named here are machinery and stay in the door's home."""

FACTS = ("keys", "office", "sought", "named")
"""What a transaction may tell the row policies, as settings ``app.<fact>``."""

DOOR = os.environ.get("KORPU_DOOR", "")
"""This process's door, or ``build:<zone>`` while a release migrates one zone."""

_here: contextvars.ContextVar[str | None] = contextvars.ContextVar("zone", default=None)


class NoZone(RuntimeError):
    """A zone's table was used without saying which zone, or this door does not lead there."""


class WrongZone(RuntimeError):
    """A second zone inside one act, or a row read in one zone and written in another."""


def building() -> str:
    """The zone that a release is migrating in this process, or the empty string."""
    return DOOR.removeprefix("build:") if DOOR.startswith("build:") else ""


def door() -> Door:
    """What this process may enter. A builder knows its one zone; a process without a door knows none."""
    return Door(building()) if building() else DOORS.get(DOOR, Door(None))


def login(who: str, zone: str) -> str:
    """The PostgreSQL role of a door (or of ``build:<zone>``) in a zone: ``portal_in_permits``."""
    return f"build_{zone}" if who.startswith("build:") else f"{who}_in_{zone}"


def alias(zone: str) -> str:
    """Django's name for a zone in this process."""
    return "default" if zone == door().home else zone


def key_file(who: str) -> dict[str, Any]:
    """Secrets of one door: only its own operating-system user can read this file (0600)."""
    content: dict[str, Any] = json.loads((Path(os.environ["KORPU_KEYS"]) / f"{who.replace(':', '_')}.json").read_text())
    return content


GIVEN_UP_SECONDS = 2.0
"""Of every pool: a connection that is not to be had is given up after so long, and made anew when somebody asks. Left to itself a
pool tries again after ever longer pauses: nobody would be served for minutes after the database is back."""


class PreparedByHand(RuntimeError):
    """Somebody prepared a statement of their own in this session: it serves nobody any more."""


NEVER_BY_ITSELF = 2**31
"""After how many times the driver would prepare a statement without being told to."""
WASH = """
reset all; close all; unlisten *; select exists (select from pg_catalog.pg_prepared_statement() where from_sql)
"""


def wash(connection: Any) -> None:
    """Before a pooled connection serves anyone else: no setting outlives the request that made it, and no open cursor.

    Neither does a statement that was prepared by hand, under a name that one of ours has or will have: `PreparedByHand` makes the
    pool give up the connection. Only `korpu.store.prepared` prepares, by the protocol and not by a statement.
    """
    connection.autocommit = True
    with connection.cursor() as cursor:
        cursor.execute(WASH, prepare=False)
        cursor.set_result(-1)
        if cursor.fetchone()[0]:
            logging.getLogger("korpu.door").error("somebody prepared a statement by hand: the connection is given up")
            raise PreparedByHand


def databases() -> dict[str, dict[str, Any]]:
    """Django's DATABASES for this door, from its key file.

    Parameters are bound by the server, so that they never stand in the text of a statement.
    """
    if not DOOR:
        return {}
    size = {"min_size": 0, "max_size": 8, "timeout": 5, "reconnect_timeout": GIVEN_UP_SECONDS}
    pool = {} if building() else {"pool": {**size, "reset": wash}}
    common = {"ENGINE": "django.db.backends.postgresql", "CONN_MAX_AGE": 0}
    options = {**pool, "server_side_binding": True, "prepare_threshold": NEVER_BY_ITSELF, "connect_timeout": 3}
    return {alias(zone): {**common, **keys, "OPTIONS": options} for zone, keys in key_file(DOOR)["zones"].items()}


@contextlib.contextmanager
def enter(zone: str, **facts: str) -> Iterator[str]:
    """One act, one zone, one transaction. ``facts`` are what row policies read; they die with the transaction.

    Yields the database alias. Raises `NoZone` where this door does not lead, `WrongZone` inside another zone.
    """
    from django.db import connections, transaction

    if zone not in door().zones:
        raise NoZone(f"the door {DOOR!r} does not lead to {zone}")
    if _here.get() is not None:
        raise WrongZone(f"already in {_here.get()}: one act, one zone, one transaction")
    link = connections[alias(zone)]
    nested = link.in_atomic_block  # only in tests: there "local" settings would outlive this block
    with transaction.atomic(using=alias(zone)):
        _tell(alias(zone), facts)
        token = _here.set(zone)
        try:
            yield alias(zone)
        finally:
            _here.reset(token)
            if nested and not link.needs_rollback:
                _tell(alias(zone), {})


SEEK = b"""
select set_config('app.sought', $1, true), set_config('app.named', $2, true),
       set_config('enable_seqscan', 'off', true), set_config('enable_indexscan', 'off', true)
"""


def seek(alias: str, *, sought: str = "", named: str = "") -> None:
    """Tell the row policies what is searched for from here on, within the transaction of `enter`: only that is shown.

    From then on only indexes of words answer, by bitmaps: the planner takes rare words for frequent ones, and to see a few rows it
    would read a whole table, or along a whole index of something else, until enough of them fit.
    """
    from korpu.store.prepared import ask

    ask(alias, SEEK, [sought, named])


TELL = ("select " + ", ".join(f"set_config('app.{fact}', ${at}, true)" for at, fact in enumerate(FACTS, 1))).encode()


def _tell(alias: str, facts: dict[str, str]) -> None:
    """Set every fact every time, to nothing when it was not given: no stale value can stand in."""
    from korpu.store.prepared import ask

    if unknown := set(facts) - set(FACTS):
        raise TypeError(f"unknown facts {sorted(unknown)}")
    ask(alias, TELL, [facts.get(fact, "") for fact in FACTS])


class Router:
    """Django's database router: a room's tables answer from the zone that was entered, machinery from home."""

    def _zone(self, label: str, hints: dict[str, Any]) -> str | None:
        zones = APP_ZONES.get(label)
        if zones is None or building():
            return door().home
        here = _here.get()
        if here not in zones:
            raise NoZone(f"{label} lives in {', '.join(zones)}: say where with enter(zone)")
        row = hints.get("instance")
        if row is not None and row._state.db and row._meta.app_label == label and row._state.db != alias(here):
            raise WrongZone(f"{row._meta.label} was read in {row._state.db} and used in {here}")
        return here

    def db_for_read(self, model: Any, **hints: Any) -> str | None:
        """The alias where this model's rows are to be read."""
        zone = self._zone(model._meta.app_label, hints)
        return alias(zone) if zone else None

    db_for_write = db_for_read

    def allow_relation(self, one: Any, other: Any, **hints: Any) -> bool:
        """Rows of two zones are never joined."""
        return bool(one._state.db == other._state.db)

    def allow_migrate(self, db: str, app_label: str, **hints: Any) -> bool:
        """Only the builder of a zone migrates, and only what lives there."""
        if not building() or db != "default":
            return False
        zones = APP_ZONES.get(app_label)
        return building() in zones if zones else True
