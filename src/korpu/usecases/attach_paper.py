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
from korpu.applications.models import Application, Draft
from korpu.cases.actions import key_of
from korpu.cases.models import CaseNow
from korpu.cases.rules import Standing
from korpu.documents.intake import Cleaned, Refused, clean
from korpu.documents.models import Upload
from korpu.kernel.durable import sync
from korpu.store.reading import take
from korpu.store.zones import enter
from korpu.usecases.refusals import NotNow
from korpu.usecases.sealing import place

FILES_A_CASE, BYTES_A_CASE = 20, 60 * 1024 * 1024
NAME_SIGNS = 100
NOT_SENT = "application_id = $1 and office is null"


def attach_paper(person: Present, application: UUID, paper: str, name: str, data: bytes, now: dt.datetime) -> Upload:
    """``paper``: key of the evidence it is for; ``name``: as the person's device calls it.

    Raises `Refused`, or `NotNow` when ``application`` is a case that asks for nothing, or nothing any more.
    """
    _room_for(person, application, len(data))
    cleaned = clean(data, name)
    upload = _row(person, application, paper, cleaned, len(data), now)
    at = [place(person.zone, application, "upload", column) for column in ("name", "cleaned", "original")]
    plain = (name[:NAME_SIGNS].encode(), cleaned.data, data)
    sealed = person.seal(bytes(upload.envelope), list(zip(at, plain, strict=True)))
    upload.name, upload.cleaned, upload.original = sealed[0], keep(person.zone, sealed[1]), keep(person.zone, sealed[2])
    with enter(person.zone, keys=person.key):
        _hold(application)
        upload.add()
    return upload


def _hold(application: UUID) -> None:
    """Until the transaction ends: the draft, which is not sent meanwhile; or the case, which takes papers while it asks."""
    if Draft.objects.select_for_update().filter(id=application).first():
        return
    case = CaseNow.objects.select_for_update().filter(application=application).first()
    if case is None or not Standing.of(case.standing).asks:
        raise NotNow("answer")


def _room_for(person: Present, application: UUID, size: int) -> None:
    with enter(person.zone, keys=person.key):
        _hold(application)
        papers = Upload.objects.filter(application=application)
        count, total = papers.count(), papers.aggregate(total=Sum("size"))["total"] or 0
    if count >= FILES_A_CASE or total + size > BYTES_A_CASE:
        raise Refused("too_many")


def _row(person: Present, application: UUID, paper: str, cleaned: Cleaned, size: int, now: dt.datetime) -> Upload:
    return Upload.new(
        application_id=application, **_owner(person, application),
        paper=paper, media_type=cleaned.media_type, pages=cleaned.pages,
        size=size, sha256=cleaned.sha256, received_at=now,
    )  # fmt: skip


def _owner(person: Present, application: UUID) -> dict[str, Any]:
    """Whose a paper is: of a draft the person's own; of a case theirs whom it concerns, whoever adds it.

    So no row ties somebody who took a case over to the name under which it was filed.
    """
    with enter(person.zone, keys=person.key):
        case = Application.objects.filter(id=application).first()
    if case is None:
        return {"person": person.pseudonym, "filer": person.pseudonym, "envelope": person.envelope}
    return {
        "person": case.person, "filer": case.filer, "filer_reads": case.filer_reads, "envelope": bytes(case.envelope),
    }  # fmt: skip


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


def take_papers(alias: str, application: UUID) -> list[Upload]:
    """Papers that were attached and not sent yet, oldest first, for `hand_in`: nobody else can take one back any more.

    Runs in the act's own transaction; they stay what they were when it does not end well.
    """
    return sorted(take(Upload, alias, NOT_SENT, [application]), key=lambda paper: paper.received_at)


def hand_in(row: Any, papers: Iterable[Upload]) -> None:
    """Papers that were taken become papers of the case: the same rows, now with a desk.

    ``row``: any row of the case. Runs in the act's own transaction.
    """
    case = key_of(row)
    for paper in papers:
        paper.person, paper.office, paper.filer_reads = case.person, case.office, row.filer_reads
        paper.add()


def take_back(person: Present, application: UUID, upload: UUID) -> None:
    """Remove a paper that is not sent yet. A sent one stays: what was handed in is part of the case."""
    with enter(person.zone, keys=person.key) as alias:
        taken = take(Upload, alias, f"{NOT_SENT} and id = $2", [application, upload])
    remove_files(name for paper in taken for name in (paper.cleaned, paper.original))
