"""Sealing and opening what belongs to a case, under the data key of the person it concerns."""

import json
from typing import Any
from uuid import UUID

from korpu.access.actors import Desk, Keeper
from korpu.applications.models import Application
from korpu.kernel.seal import Place
from korpu.store.zones import enter


def place(zone: str, application: UUID, table: str, column: str) -> Place:
    """Where a sealed value of a case stands."""
    return Place(zone, application, table, column)


def seal_json(keeper: Keeper, envelope: bytes, at: Place, value: Any) -> bytes:
    """A JSON value, sealed."""
    return keeper.seal(bytes(envelope), [(at, plain_json(value))])[0]


def plain_json(value: Any) -> bytes:
    """A JSON value as it is sealed."""
    return json.dumps(value, ensure_ascii=False).encode()


def open_json(keeper: Keeper, envelope: bytes, at: Place, sealed: bytes) -> Any:
    """What `seal_json` sealed."""
    return json.loads(keeper.open(bytes(envelope), [(at, bytes(sealed))])[0])


def seal_words(desk: Desk, number: str, kind: str, value: dict[str, Any]) -> bytes:
    """The sealed part of an event that an officer is about to write. Raises DoesNotExist for a case of another office."""
    with enter(desk.zone, office=desk.office):
        row = Application.objects.only("id", "envelope").get(number=number)
    return seal_json(desk, row.envelope, place(desk.zone, row.id, "event", kind), value)
