"""The papers of a draft, with the names the person's own device gave them; and which papers a case has."""

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


def papers_of(person: Present, draft: UUID) -> list[Paper]:
    """Papers of a draft, oldest first."""
    with enter(person.zone, keys=person.key):
        rows = list(Upload.objects.filter(application=draft).order_by("received_at"))
    at = place(person.zone, draft, "upload", "name")
    items = [(at, bytes(row.name)) for row in rows]
    names = [plain.decode() for plain in person.open(person.envelope, items)] if rows else []
    return [Paper(row.id, row.paper, name, row.size, row.pages) for row, name in zip(rows, names, strict=True)]


def paper_ids_of(person: Present, application: UUID) -> set[UUID]:
    """Ids of the papers of a case, whoever brought them."""
    with enter(person.zone, keys=person.key):
        return set(Upload.objects.filter(application=application).values_list("id", flat=True))
