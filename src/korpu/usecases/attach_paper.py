"""Attach a paper to a draft, or to the answer to a request; take one back before it is sent.

For a person: what they photographed is kept, in a copy that carries nothing but the picture. Refuses: what is not a picture or a
PDF, what is too large, hostile or empty (`Refused` of `korpu.documents.intake` says which), more than 20 files or 60 MB, and a
paper for a case that asks for none. Leaves two sealed files, on disk before the row is committed, and a row.
"""

import datetime as dt
import uuid
from collections.abc import Iterable
from pathlib import Path
from uuid import UUID

from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db.models import Sum

from korpu.access.actors import Present
from korpu.cases.actions import held
from korpu.cases.models import CaseNow
from korpu.documents.intake import Cleaned, Refused, clean
from korpu.documents.models import Upload
from korpu.kernel.durable import sync
from korpu.store.zones import enter
from korpu.usecases.refusals import NotNow
from korpu.usecases.sealing import place

FILES_A_CASE, BYTES_A_CASE = 20, 60 * 1024 * 1024


def attach_paper(
    person: Present, application: UUID, paper: str, name: str, data: bytes, now: dt.datetime, office: str | None = None
) -> Upload:
    """``paper``: key of the evidence it is for; ``name``: as the person's device calls it; ``office``: the desk of the case that
    asks for it, none for a draft. Raises `Refused`, or `NotNow` when the case asks for nothing.
    """
    cleaned = clean(data, name)
    _room_for(person, application, len(cleaned.data), office)
    upload = _row(person, application, paper, cleaned, now, office)
    at = [place(person.zone, application, "upload", column) for column in ("name", "cleaned", "original")]
    sealed = person.seal(person.envelope, list(zip(at, (name.encode()[:200], cleaned.data, data), strict=True)))
    upload.name, upload.cleaned, upload.original = sealed[0], keep(person.zone, sealed[1]), keep(person.zone, sealed[2])
    with enter(person.zone, keys=person.key):
        if office is not None:
            case = _asking(application)
            upload.person, upload.filer_reads = case.person, case.filer_reads
        upload.save(force_insert=True)
    return upload


def _asking(application: UUID) -> CaseNow:
    """The case, held, while it asks for something."""
    case = held(application_id=application)
    if not case.open or not case.standing["asked"]:
        raise NotNow("answer")
    return case


def _room_for(person: Present, application: UUID, size: int, office: str | None) -> None:
    with enter(person.zone, keys=person.key):
        if office is not None:
            _asking(application)
        papers = Upload.objects.filter(application=application)
        count, total = papers.count(), papers.aggregate(total=Sum("size"))["total"] or 0
    if count >= FILES_A_CASE or total + size > BYTES_A_CASE:
        raise Refused("too_many")


def _row(
    person: Present, application: UUID, paper: str, cleaned: Cleaned, now: dt.datetime, office: str | None
) -> Upload:
    return Upload.new(
        application_id=application, person=person.pseudonym, filer=person.pseudonym, office=office,
        paper=paper, envelope=person.envelope, media_type=cleaned.media_type, pages=cleaned.pages,
        size=len(cleaned.data), sha256=cleaned.sha256, received_at=now,
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


def take_back(person: Present, upload: UUID) -> None:
    """Remove a paper that is not sent yet. A sent one stays: what was handed in is part of the case."""
    with enter(person.zone, keys=person.key):
        unsent = Upload.objects.filter(id=upload, office=None)
        files = list(unsent.values_list("cleaned", "original"))
        unsent.delete()
    remove_files(name for pair in files for name in pair)
