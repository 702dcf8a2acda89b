"""Taking in what people send: only pictures and PDFs, only as clean copies that carry nothing but what one sees.

Here the outside is looked at: size, first bytes, name. What is inside is opened by `korpu.documents.cleaning`, in a process of
its own.
"""

import hashlib
import json
from dataclasses import dataclass
from pathlib import PurePath

from korpu.documents import confined

FILE_LIMIT = 10 * 1024 * 1024
MAGIC = {
    b"\xff\xd8\xff": "image/jpeg",
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"RIFF": "image/webp",
    b"%PDF-": "application/pdf",
}
ENDINGS = {
    "image/jpeg": {".jpg", ".jpeg"}, "image/png": {".png"}, "image/webp": {".webp"}, "application/pdf": {".pdf"},
}  # fmt: skip
ARCHIVE_END, ARCHIVE_TAIL = b"PK\x05\x06", 66_000
"""An archive is found from its end: its last record stands within so many bytes."""
OTHER_FACES = (b"<script", b"<!doctype html", b"<?php")
PDF_WITHIN = 1024
"""Readers take a file as a PDF when its mark stands within so many bytes."""


class Refused(ValueError):
    """A file that is not taken in. ``reason``: empty, too_large, wrong_type, type_and_name, does_not_open, moves, active,
    too_many_pixels, too_many_pages, locked or too_many."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Cleaned:
    """The clean copy. ``sha256`` is of the original as it came."""

    media_type: str
    data: bytes
    pages: int
    sha256: bytes


def clean(data: bytes, name: str) -> Cleaned:
    """A clean copy of what was sent, or `Refused`; nothing else is raised."""
    media_type = _type_of(data, name)
    try:
        head, _, copy = confined.run("korpu.documents.cleaning", [media_type], data).partition(b"\n")
    except confined.NotDone as stuck:
        raise Refused("does_not_open") from stuck
    said = json.loads(head)
    if reason := said.get("refused"):
        raise Refused(reason)
    return Cleaned(said["media_type"], copy, said["pages"], hashlib.sha256(data).digest())


def _type_of(data: bytes, name: str) -> str:
    if not data:
        raise Refused("empty")
    if len(data) > FILE_LIMIT:
        raise Refused("too_large")
    found = next((kind for magic, kind in MAGIC.items() if data.startswith(magic)), "")
    if not found or (found == "image/webp" and data[8:12] != b"WEBP"):
        raise Refused("wrong_type")
    if PurePath(name).suffix.lower() not in ENDINGS[found] or _has_two_faces(data, found):
        raise Refused("type_and_name")
    return found


def _has_two_faces(data: bytes, media_type: str) -> bool:
    """Whether another program would take the same bytes for an archive, a page with a program, or a document."""
    if ARCHIVE_END in data[-ARCHIVE_TAIL:]:
        return True
    if media_type == "application/pdf":
        return False
    return b"%PDF-" in data[:PDF_WITHIN] or any(face in data.lower() for face in OTHER_FACES)
