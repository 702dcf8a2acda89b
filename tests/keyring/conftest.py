"""A real keyring over a real socket, with the tables it looks into."""

import datetime as dt
import json
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

import pytest

from korpu.kernel.ids import new_salt, owned_id
from korpu.kernel.seal import Place
from korpu.launch import processes, secrets_of
from korpu.launch.ports import Ports
from korpu.launch.supervisor import Supervisor
from korpu.launch.throwaway import Installation
from korpu.store.keyring_client import Enrolled, InZone, Keyring
from tests.rooms import place

__all__ = ["place"]
BORN = "1990-02-28"
CASE = UUID(int=7)


@dataclass
class Ring:
    """The keyring as its callers and its tables see it."""

    place: Installation

    @property
    def socket(self) -> str:
        return str(self.place.places.sockets / "keyring.sock")

    def token(self, caller: str) -> str:
        token: str = secrets_of.read(self.place.places, "keyring")["callers"][caller]
        return token

    def caller(self, name: str) -> Keyring:
        """What a door holds."""
        return Keyring(self.socket, self.token(name))

    def line(self, **request: Any) -> bytes:
        """One question and its answer, byte for byte."""
        with socket.socket(socket.AF_UNIX) as link:
            link.connect(self.socket)
            link.sendall(json.dumps(request).encode() + b"\n")
            return link.makefile("rb").readline()

    def run(self, zone: str, statement: str, *values: Any) -> None:
        """A statement of the administrator, as if the door had written its rows."""
        with self.place.admin(zone) as admin:
            admin.execute(statement, values)

    def somebody(self) -> Enrolled:
        """A person with a code and a live session; both rows are there."""
        made = self.caller("portal").enrol("dob", BORN)
        self.run(
            "portal", "insert into subjects_subject (id, code_mac, factor_kind, factor_mac, created_at) "
            "values (%s, %s, 'dob', %s, now())", made.subject, made.code_mac, made.factor_mac,
        )  # fmt: skip
        self.run(
            "portal", "insert into subjects_session (token_hash, subject, grant_mac, created_at, expires_at) "
            "values (%s, %s, %s, now(), to_timestamp(%s))", made.token_hash, made.subject, made.grant, made.expires,
        )  # fmt: skip
        return made

    def who(self, person: Enrolled) -> InZone:
        """Who somebody is in permits."""
        return self.caller("portal").key(person.token, "permits")

    def desk(self, officer: str | None = "101", minutes: int = 30) -> str:
        """A staff session's key; ``officer`` None = no second factor yet."""
        key = uuid4().hex
        end = dt.datetime.now(dt.UTC) + dt.timedelta(minutes=minutes)
        self.run(
            "permits", "insert into staff_session (session_key, session_data, expire_date, officer) values (%s, '', %s, %s)",
            key, end, officer,
        )  # fmt: skip
        return key

    def waiting(self, application: UUID = CASE, done: bool = False) -> UUID:
        """A row of the outbox."""
        row = uuid4()
        self.run(
            "permits", "insert into store_outbox (id, kind, application, person, filer, office, body, made_at, done_at) "
            "values (%s, 'notice', %s, 'p', 'f', 'baku', '{}', now(), %s)",
            row, application, dt.datetime.now(dt.UTC) if done else None,
        )  # fmt: skip
        return row

    def draft(self, pseudonym: str) -> UUID:
        """A draft of somebody."""
        salt = new_salt()
        row = owned_id(pseudonym, salt)
        self.run(
            "permits", "insert into applications_draft (id, salt, person, filer, filer_reads, service, edition, edition_hash, "
            "language, envelope, answers, place, version, saved_at, expires_at) values (%s, %s, %s, %s, false, 's', '2026-01-01', "
            "'h', 'en', '', '', 1, 1, now(), now())", row, salt, pseudonym, pseudonym,
        )  # fmt: skip
        return row


@pytest.fixture(scope="module")
def ring(place: Installation) -> Iterator[Ring]:
    supervisor = Supervisor(place.places.logs)
    wanted = [each for each in processes.doors(place.places, Ports(1, 2, 3, 4)) if each.name == "keyring"]
    supervisor.start(*wanted)
    yield Ring(place)
    supervisor.stop()


def at(column: str = "answers", application: UUID = CASE, table: str = "application", zone: str = "permits") -> Place:
    """Where a sealed value stands."""
    return Place(zone, application, table, column)


def key_for(*where: Place) -> list[tuple[Place, bytes]]:
    """Row keys to wrap."""
    return [(each, bytes(range(32))) for each in where]
