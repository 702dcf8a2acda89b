"""Whose session is live: asked of the zones' own tables, with logins that can only read them. Real time only."""

import datetime as dt
import hashlib
import hmac
from typing import Any
from uuid import UUID

import psycopg
from psycopg_pool import ConnectionPool, PoolTimeout

from korpu.keyring.identity import Secrets, mac
from korpu.store.zones import GIVEN_UP_SECONDS


class Unavailable(Exception):
    """A zone's database does not answer now."""


LOST = (psycopg.OperationalError, psycopg.InterfaceError)
"""A connection that is gone, or a database that does not answer."""


def pool(place: dict[str, Any]) -> Any:
    """Connections to one zone, opened when needed.

    Statements are prepared: all are written here, and nobody who could slip in one of theirs ever gets such a connection.
    """
    parts = {"host": place["HOST"], "dbname": place["NAME"], "user": place["USER"], "password": place["PASSWORD"]}
    return ConnectionPool(
        kwargs={**parts, "autocommit": True, "prepare_threshold": 1, "connect_timeout": 2},
        min_size=0, max_size=8, timeout=2, max_idle=60, open=True,
        reconnect_timeout=GIVEN_UP_SECONDS,
    )  # fmt: skip


class Presence:
    """Questions to the portal's and to a case zone's tables."""

    def __init__(self, secrets: Secrets, zones: dict[str, Any]) -> None:
        """``zones``: places of ``portal`` and ``permits`` from the key file."""
        self.secrets = secrets
        self.pools = {zone: pool(place) for zone, place in zones.items()}

    def all(self, zone: str, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """Every row. Raises `Unavailable` when the database does not answer.

        A connection that has died shows when it is used: then all idle ones are looked at, and the question is asked once more.
        """
        try:
            try:
                return self._ask(zone, statement, values)
            except PoolTimeout:
                raise
            except LOST:
                self.pools[zone].check()
                return self._ask(zone, statement, values)
        except LOST as down:
            raise Unavailable(zone) from down

    def _ask(self, zone: str, statement: str, values: tuple[Any, ...]) -> list[tuple[Any, ...]]:
        with self.pools[zone].connection() as link:
            rows: list[tuple[Any, ...]] = link.execute(statement, values).fetchall()
            return rows

    def one(self, zone: str, statement: str, *values: Any) -> tuple[Any, ...] | None:
        """The first row, or None. Raises `Unavailable`."""
        rows = self.all(zone, statement, *values)
        return rows[0] if rows else None

    def subject_of(self, token: str) -> UUID | None:
        """The subject of a live portal session whose grant this keyring made."""
        hashed = hashlib.sha256(token.encode()).digest()
        row = self.one(
            "portal",
            "select subject, grant_mac, expires_at from subjects_session "
            "where token_hash = %s and ended_at is null and expires_at > now()",
            hashed,
        )
        if row is None or not hmac.compare_digest(
            bytes(row[1]), grant(self.secrets, row[0], hashed, int(row[2].timestamp()))
        ):
            return None
        subject: UUID = row[0]
        return subject

    def officer_of(self, session_key: str) -> str | None:
        """The officer of a live staff session; the column is filled only after the second factor."""
        row = self.one(
            "permits", "select officer from staff_session where session_key = %s and expire_date > now()", session_key
        )
        return row[0] if row and row[0] else None

    def waiting(self, rows: list[UUID]) -> dict[UUID, tuple[UUID, str]]:
        """The application that each of these rows of the outbox is about and the row's kind, of those that are not done."""
        found = self.all(
            "permits", "select id, application, kind from store_outbox where id = any(%s) and done_at is null", rows
        )
        return {row: (application, kind) for row, application, kind in found}

    def by_code(self, code_mac: bytes) -> tuple[Any, ...] | None:
        """(subject, kind of second factor, its MAC) of an access code."""
        return self.one(
            "portal", "select id, factor_kind, factor_mac from subjects_subject where code_mac = %s", code_mac
        )

    def with_something(self, zone: str, pseudonyms: list[str]) -> set[str]:
        """Those who have a draft or an application in a case zone, as the person or as the filer."""
        rows = self.all(
            zone,
            "select filer from applications_draft where filer = any(%s) "
            "union select person from applications_application where person = any(%s) "
            "union select filer from applications_application where filer = any(%s)",
            pseudonyms,
            pseudonyms,
            pseudonyms,
        )
        return {name for (name,) in rows}

    def here_now(self, subjects: list[UUID]) -> set[UUID]:
        """Those of them who have a live session."""
        rows = self.all(
            "portal",
            "select subject from subjects_session where subject = any(%s) and ended_at is null and expires_at > now()",
            subjects,
        )
        return {subject for (subject,) in rows}

    def idle_since(self, subject: UUID) -> dt.datetime | None:
        """Since when a subject is known to hold nothing."""
        row = self.one("portal", "select idle_since from subjects_subject where id = %s", subject)
        return row[0] if row else None


def grant(secrets: Secrets, subject: UUID, token_hash: bytes, expires: int) -> bytes:
    """What makes a session genuine. ``expires``: whole seconds since 1970."""
    return mac(secrets, "session", str(subject), token_hash.hex(), str(expires))
