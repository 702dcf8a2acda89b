"""Attach a paper to a draft, or to an answer that is being written; take one back before it is sent.

For a person: what they photographed is kept, in a copy that carries nothing but the picture. Refuses: what is not a
picture or a PDF,
what is too large, hostile or empty (`Refused` of `korpu.documents.intake` says which), more than 20 files or 60 MB.
Leaves two sealed
files, on disk before the row is committed, and a row.
"""

import datetime as dt
import os
import uuid
from pathlib import Path
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db.models import Sum

from korpu.access.actors import Present
from korpu.cases.actions import key_of
from korpu.documents.intake import Cleaned, Refused, clean
from korpu.documents.models import Upload
from korpu.store.zones import enter
from korpu.usecases.sealing import place

FILES_A_CASE, BYTES_A_CASE = 20, 60 * 1024 * 1024
NAME_SIGNS = 100


def attach_paper(person: Present, application: UUID, paper: str, name: str, data: bytes, now: dt.datetime) -> Upload:
    """``paper``: key of the evidence it is for; ``name``: as the person's device calls it. Raises `Refused`."""
    _room_for(person, application, len(data))
    cleaned = clean(data, name)
    upload = _row(person, application, paper, cleaned, len(data), now)
    at = [place(person.zone, application, "upload", column) for column in ("name", "cleaned", "original")]
    sealed = person.seal(person.envelope, list(zip(at, (name[:NAME_SIGNS].encode(), cleaned.data, data), strict=True)))
    upload.name, upload.cleaned, upload.original = sealed[0], keep(person.zone, sealed[1]), keep(person.zone, sealed[2])
    with enter(person.zone, keys=person.key):
        upload.save(force_insert=True)
    return upload


def _room_for(person: Present, application: UUID, size: int) -> None:
    with enter(person.zone, keys=person.key):
        held = Upload.objects.filter(application=application)
        count, total = held.count(), held.aggregate(total=Sum("size"))["total"] or 0
    if count >= FILES_A_CASE or total + size > BYTES_A_CASE:
        raise Refused("too_many")


def _row(person: Present, application: UUID, paper: str, cleaned: Cleaned, size: int, now: dt.datetime) -> Upload:
    return Upload.new(
        application_id=application, person=person.pseudonym, filer=person.pseudonym,
        paper=paper, envelope=person.envelope, media_type=cleaned.media_type, pages=cleaned.pages,
        size=size, sha256=cleaned.sha256, received_at=now,
    )  # fmt: skip


def keep(zone: str, sealed: bytes) -> str:
    """Put sealed bytes into the zone's file store and onto the disk; the name says nothing."""
    name = default_storage.save(f"{zone}/{uuid.uuid4().hex}", ContentFile(sealed))
    root = getattr(settings, "KORPU_FILES", None)
    if root and (Path(root) / name).exists():
        with (Path(root) / name).open("rb") as file:
            os.fsync(file.fileno())
    return name


def hand_in(row: Any) -> list[UUID]:
    """Papers that were not sent become papers of the case: the same rows, now with a desk. Returns their ids, oldest first.

    ``row``: any row of the case. Runs in the act's own transaction.
    """
    case = key_of(row)
    papers = list(Upload.objects.filter(application=case.application, office=None).order_by("received_at"))
    for paper in papers:
        Upload.objects.filter(id=paper.id).delete()
        paper.person, paper.office, paper.filer_reads = case.person, case.office, row.filer_reads
        paper.save(force_insert=True)
    return [paper.id for paper in papers]


def take_back(person: Present, application: UUID, upload: UUID) -> None:
    """Remove a paper that is not sent yet. A sent one stays: what was handed in is part of the case."""
    with enter(person.zone, keys=person.key):
        row = Upload.objects.filter(id=upload, application=application, office=None).first()
        if row is not None:
            Upload.objects.filter(id=upload).delete()
    if row is not None:
        for name in (row.cleaned, row.original):
            default_storage.delete(name)
