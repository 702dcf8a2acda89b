"""Attach a paper to a draft, or to an answer that is being written; take one back before it is sent.

For a person: what they photographed is kept, in a copy that carries nothing but the picture. Refuses: what is not a picture or a
PDF, what is too large, hostile or empty (`Refused` of `korpu.documents.intake` says which), more than 20 files or 60 MB, and a
paper for a case that asks for none. Leaves two sealed files, on disk before the row is committed, and a row.
"""

import datetime as dt
import uuid
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from uuid import UUID

from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db.models import Sum

from korpu.access.actors import Present
from korpu.cases.actions import key_of
from korpu.cases.models import CaseNow
from korpu.documents.intake import Cleaned, Refused, clean
from korpu.documents.models import Upload
from korpu.kernel.durable import sync
from korpu.kernel.ids import owned_id
from korpu.store.zones import enter
from korpu.usecases.refusals import NotNow
from korpu.usecases.sealing import place

FILES_A_CASE, BYTES_A_CASE = 20, 60 * 1024 * 1024
NAME_SIGNS = 100


def attach_paper(person: Present, application: UUID, paper: str, name: str, data: bytes, now: dt.datetime) -> Upload:
    """``paper``: key of the evidence it is for; ``name``: as the person's device calls it.

    Raises `Refused`, or `NotNow` when ``application`` is a case that asks for nothing.
    """
    _room_for(person, application, len(data))
    cleaned = clean(data, name)
    upload = _row(person, application, paper, cleaned, len(data), now)
    at = [place(person.zone, application, "upload", column) for column in ("name", "cleaned", "original")]
    sealed = person.seal(person.envelope, list(zip(at, (name[:NAME_SIGNS].encode(), cleaned.data, data), strict=True)))
    upload.name, upload.cleaned, upload.original = sealed[0], keep(person.zone, sealed[1]), keep(person.zone, sealed[2])
    with enter(person.zone, keys=person.key):
        _refuse_unasked(application)
        upload.save(force_insert=True)
    return upload


def _refuse_unasked(application: UUID) -> None:
    """A draft takes papers; a case, held here, only while it asks for something."""
    case = CaseNow.objects.select_for_update().filter(application=application).first()
    if case is not None and not (case.open and case.standing["asked"]):
        raise NotNow("answer")


def _room_for(person: Present, application: UUID, size: int) -> None:
    with enter(person.zone, keys=person.key):
        _refuse_unasked(application)
        papers = Upload.objects.filter(application=application)
        count, total = papers.count(), papers.aggregate(total=Sum("size"))["total"] or 0
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
    file = Path(settings.KORPU_FILES) / name
    if file.exists():  # another storage (S3) has no file here and is durable when it answers
        for each in (file, file.parent, file.parent.parent):  # the bytes, and the folders that name them
            sync(each)
    return name


def remove_files(names: Iterable[str]) -> None:
    """Remove files after the rows that named them are gone; one that is gone already is what we want."""
    for name in names:
        default_storage.delete(name)


def hand_in(row: Any) -> list[Upload]:
    """Papers that were not sent become papers of the case: of its person, filer and desk, whoever brought them; oldest first.

    ``row``: any row of the case. Runs in the act's own transaction.
    """
    case = key_of(row)
    papers = list(Upload.objects.filter(application=case.application, office=None).order_by("received_at"))
    for paper in papers:
        Upload.objects.filter(id=paper.id).delete()
        paper.id, paper.filer = owned_id(case.filer, bytes(paper.salt)), case.filer
        paper.person, paper.office, paper.filer_reads = case.person, case.office, row.filer_reads
        paper.save(force_insert=True)
    return papers


def take_back(person: Present, application: UUID, upload: UUID) -> None:
    """Remove a paper that is not sent yet. A sent one stays: what was handed in is part of the case."""
    with enter(person.zone, keys=person.key):
        unsent = Upload.objects.filter(id=upload, application=application, office=None)
        files = list(unsent.values_list("cleaned", "original"))
        unsent.delete()
    remove_files(name for pair in files for name in pair)
