"""A person's own letter, byte for byte as it was issued."""

from django.core.files.storage import default_storage

from korpu.access.actors import Present
from korpu.applications.models import Application
from korpu.documents.models import Letter
from korpu.usecases.sealing import place


def read_my_letter(person: Present, row: Application, letter: Letter) -> bytes:
    """The PDF. Row security has already decided that this person may read the letter's row."""
    with default_storage.open(letter.file) as file:
        sealed: bytes = file.read()
    at = place(person.zone, row.id, "letter", "file")
    return person.open(bytes(row.envelope), [(at, sealed)])[0]
