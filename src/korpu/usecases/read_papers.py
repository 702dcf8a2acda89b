"""Open a paper or a letter as staff. For a person: each opening is a look they see.

Leaves an access row before anything is shown.
"""

import datetime as dt
from typing import Any
from uuid import UUID

from django.core.files.storage import default_storage
from django.utils import timezone

from korpu.access.actors import Desk
from korpu.access.purposes import Purpose
from korpu.applications.models import Application
from korpu.audit.actions import note_looks
from korpu.cases.actions import key_of
from korpu.documents.models import Letter, Upload
from korpu.documents.pages import draw
from korpu.store.zones import alias, enter
from korpu.usecases.sealing import place


def draw_page(desk: Desk, number: str, paper: UUID, page: int, now: dt.datetime, purpose: Purpose) -> bytes:
    """A page of a paper as PNG, counted from 1. Raises Upload.DoesNotExist."""
    with enter(desk.zone, office=desk.office):
        row = Application.objects.only("id", "person", "filer", "office").get(number=number)
        upload = Upload.objects.get(id=paper, application=row.id)
        if not 1 <= page <= upload.pages:
            raise Upload.DoesNotExist
        _look(desk, row, "document", [upload.paper], now, purpose)
    at = place(desk.zone, row.id, "upload", "cleaned")
    data = desk.open(bytes(upload.envelope), [(at, _stored(upload.cleaned))])[0]
    return draw(data, upload.media_type, page)


def read_letter(desk: Desk, number: str, which: int, now: dt.datetime, purpose: Purpose) -> bytes:
    """The n-th letter of a case, from 1. Raises Letter.DoesNotExist."""
    with enter(desk.zone, office=desk.office):
        row = Application.objects.only("id", "person", "filer", "office", "envelope").get(number=number)
        letters = list(Letter.objects.filter(application=row.id).order_by("issued_at"))
        if not 1 <= which <= len(letters):
            raise Letter.DoesNotExist
        _look(desk, row, "letter", [letters[which - 1].kind], now, purpose)
    at = place(desk.zone, row.id, "letter", "file")
    return desk.open(bytes(row.envelope), [(at, _stored(letters[which - 1].file))])[0]


def _look(desk: Desk, row: Any, act: str, fields: list[str], now: dt.datetime, purpose: Purpose) -> None:
    note_looks(
        alias(desk.zone), [key_of(row)],
        officer=desk.number, act=act, purpose=purpose, fields=fields, at=now, day=timezone.localdate(now),
    )  # fmt: skip


def _stored(name: str) -> bytes:
    with default_storage.open(name) as file:
        data: bytes = file.read()
    return data
