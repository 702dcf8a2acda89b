"""Papers that are not sent yet, of a draft or of an answer that is being written, with the names a device gave them."""

from dataclasses import dataclass
from uuid import UUID

from korpu.access.actors import Present
from korpu.documents.models import Upload
from korpu.store.zones import enter
from korpu.usecases.sealing import place


@dataclass(frozen=True)
class Paper:
    """One paper: ``paper`` is the key of the evidence it is for; size in bytes."""

    id: UUID
    paper: str
    name: str
    size: int
    pages: int


def papers_of(person: Present, application: UUID) -> list[Paper]:
    """Oldest first. They all belong to one person (see `attach_paper`), so one envelope opens their names."""
    with enter(person.zone, keys=person.key):
        rows = list(Upload.objects.filter(application=application, office=None).order_by("received_at"))
    at = place(person.zone, application, "upload", "name")
    items = [(at, bytes(row.name)) for row in rows]
    names = [plain.decode() for plain in person.open(bytes(rows[0].envelope), items)] if rows else []
    return [Paper(row.id, row.paper, name, row.size, row.pages) for row, name in zip(rows, names, strict=True)]
