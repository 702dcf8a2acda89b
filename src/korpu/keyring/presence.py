"""Whose session is live: asked of the zones' own tables, with logins that can only read them. Real time only."""

import hashlib
import hmac
from typing import Any
from uuid import UUID

import psycopg
from psycopg_pool import ConnectionPool

from korpu.keyring.identity import Secrets, mac


class Unavailable(Exception):
    """A zone's database does not answer now."""


def pool(place: dict[str, Any]) -> Any:
    """Connections to one zone, opened when needed and checked before use."""
    parts = {"host": place["HOST"], "dbname": place["NAME"], "user": place["USER"], "password": place["PASSWORD"]}
    return ConnectionPool(
        kwargs={**parts, "autocommit": True, "prepare_threshold": None, "connect_timeout": 2},
        min_size=0, max_size=8, timeout=2, max_idle=60, check=ConnectionPool.check_connection, open=True,
    )  # fmt: skip


class Presence:
    """Questions to the portal's and to a case zone's tables."""

    def __init__(self, secrets: Secrets, zones: dict[str, Any]) -> None:
        """``zones``: places of ``portal`` and ``permits`` from the key file."""
        self.secrets = secrets
        self.pools = {zone: pool(place) for zone, place in zones.items()}

    def one(self, zone: str, statement: str, *values: Any) -> tuple[Any, ...] | None:
        """The first row, or None. Raises `Unavailable` when the database does not answer."""
        try:
            with self.pools[zone].connection() as link:
                row: tuple[Any, ...] | None = link.execute(statement, values).fetchone()
                return row
        except (psycopg.OperationalError, psycopg.InterfaceError) as down:
            raise Unavailable(zone) from down

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

    def waiting(self, outbox: UUID) -> tuple[UUID | None, str]:
        """The application that a row of the outbox is about and the row's kind, while it is not done."""
        row = self.one(
            "permits", "select application, kind from store_outbox where id = %s and done_at is null", outbox
        )
        return (row[0], row[1]) if row else (None, "")

    def by_code(self, code_mac: bytes) -> tuple[Any, ...] | None:
        """(subject, kind of second factor, its MAC) of an access code."""
        return self.one(
            "portal", "select id, factor_kind, factor_mac from subjects_subject where code_mac = %s", code_mac
        )


def grant(secrets: Secrets, subject: UUID, token_hash: bytes, expires: int) -> bytes:
    """What makes a session genuine. ``expires``: whole seconds since 1970."""
    return mac(secrets, "session", str(subject), token_hash.hex(), str(expires))
