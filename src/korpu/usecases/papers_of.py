"""The papers of a draft, with the names the person's own device gave them; and which papers a case has."""

from dataclasses import dataclass
from uuid import UUID

from korpu.access.actors import Present
from korpu.documents.models import Upload
from korpu.store.zones import enter
from korpu.usecases.sealing import place


@dataclass(frozen=True)
class Paper:
    """One paper: ``paper`` is the key of the evidence it is for; size in bytes; ``sent``: it is part of the case."""

    id: UUID
    paper: str
    name: str
    size: int
    pages: int
    sent: bool


def papers_of(person: Present, application: UUID) -> list[Paper]:
    """Oldest first. A name is opened until the paper is sent; then it reads as the kind of paper."""
    with enter(person.zone, keys=person.key):
        rows = list(Upload.objects.filter(application=application).order_by("received_at"))
    own = [row for row in rows if row.office is None and row.filer == person.pseudonym]
    at = place(person.zone, application, "upload", "name")
    names = (
        [plain.decode() for plain in person.open(person.envelope, [(at, bytes(row.name)) for row in own])]
        if own
        else []
    )
    known = dict(zip((row.id for row in own), names, strict=True))
    return [
        Paper(row.id, row.paper, known.get(row.id, row.paper), row.size, row.pages, row.office is not None)
        for row in rows
    ]
