"""Is this letter genuine? By its file, its printed code, or its QR code."""

import datetime as dt
import hashlib
from dataclasses import dataclass
from typing import Protocol

from korpu.documents.letter.compose import compose, content_within, sheet_of
from korpu.documents.letter.seal import (
    PREFIX,
    LetterFacts,
    NotGenuine,
    content_hash,
    message_of,
    read_qr,
    text_within,
)
from korpu.kernel.codes import normalise, well_formed


@dataclass(frozen=True)
class Entry:
    """The newest entry of the letter register for a code."""

    code: str
    payload_hash: bytes
    file_sha256: bytes
    status: str
    registered_at: dt.datetime


class Lookup(Protocol):
    """The letter register."""

    def by_code(self, code: str) -> Entry | None: ...
    def by_file(self, sha256: bytes) -> Entry | None: ...


@dataclass(frozen=True)
class Verdict:
    """``kind``: genuine, withdrawn, on_its_way, not_genuine or unknown. ``by``: file, qr or code.

    ``on_its_way``: the signature is the authority's and covers what was given, and the register has no entry yet.
    """

    kind: str
    by: str
    facts: LetterFacts | None = None
    registered_at: dt.datetime | None = None


def verify(thing: bytes | str, lookup: Lookup, public_key: bytes) -> Verdict:
    """Bytes are a file; text is a QR code's or a printed code."""
    if isinstance(thing, bytes):
        return _by_file(thing, lookup, public_key)
    if "".join(thing.split()).startswith(PREFIX):
        return _by_qr(thing, lookup, public_key)
    if not well_formed(thing):
        return Verdict("unknown", "code")
    return _of_entry("code", lookup.by_code(normalise(thing)), "unknown")


def _by_file(file: bytes, lookup: Lookup, public_key: bytes) -> Verdict:
    """The register knows files; one it does not know may bear a signature whose entry the sequencer has not carried yet."""
    if entry := lookup.by_file(hashlib.sha256(file).digest()):
        return _of_entry("file", entry, "not_genuine")
    text = text_within(file)
    found = _by_qr(text, lookup, public_key) if text else Verdict("not_genuine", "file")
    if found.kind == "on_its_way" and found.facts and is_made_of(file, text, found.facts.content):
        return Verdict("on_its_way", "file", found.facts)
    return Verdict("not_genuine", "file")


def is_made_of(file: bytes, qr: str, signed: bytes) -> bool:
    """Whether the file is, byte for byte, the letter whose content was signed: it is made again and compared."""
    content = content_within(file)
    if content is None or content_hash(content) != signed:
        return False
    return compose(sheet_of(content, qr)) == file


def _by_qr(text: str, lookup: Lookup, public_key: bytes) -> Verdict:
    try:
        facts = read_qr(text, public_key)
    except NotGenuine:
        return Verdict("not_genuine", "qr")
    entry = lookup.by_code(facts.code)
    if entry is not None and entry.payload_hash != hashlib.sha256(message_of(text)).digest():
        return Verdict("not_genuine", "qr")
    found = _of_entry("qr", entry, "on_its_way")
    return Verdict(found.kind, "qr", facts, found.registered_at)


def _of_entry(by: str, entry: Entry | None, otherwise: str) -> Verdict:
    if entry is None:
        return Verdict(otherwise, by)
    return Verdict("genuine" if entry.status == "valid" else "withdrawn", by, None, entry.registered_at)
