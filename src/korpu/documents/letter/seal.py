"""The signed payload of a letter's QR code: COSE_Sign1 (RFC 9052) with Ed25519, as text that a QR code holds well."""

import base64
import datetime as dt
import hashlib
import re
from dataclasses import dataclass

import cbor2
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from korpu.kernel.canonical import Plain, canonical

PREFIX = "KORPU1:"
EDDSA = -8
COSE_SIGN1 = 18
"""CBOR tag of COSE_Sign1."""


class NotGenuine(ValueError):
    """The payload was not signed by this authority, or was changed."""


@dataclass(frozen=True)
class LetterFacts:
    """What a QR code says. ``content`` is the SHA-256 of the letter's canonical content."""

    code: str
    type: str
    issued_on: dt.date
    initials: str
    outcome: str
    content: bytes


def content_hash(content: Plain) -> bytes:
    """SHA-256 of what a letter says."""
    return hashlib.sha256(canonical(content)).digest()


def to_be_signed(facts: LetterFacts) -> tuple[bytes, bytes]:
    """(payload, what the keyring signs: the Sig_structure of RFC 9052 §4.4)."""
    payload = cbor2.dumps(
        [facts.code, facts.type, facts.issued_on.isoformat(), facts.initials, facts.outcome, facts.content],
        canonical=True,
    )
    return payload, _structure(payload)


def _protected() -> bytes:
    return cbor2.dumps({1: EDDSA}, canonical=True)


def _structure(payload: bytes) -> bytes:
    return cbor2.dumps(["Signature1", _protected(), b"", payload], canonical=True)


def type_of_signed(structure: bytes) -> str:
    """The letter's type in what `to_be_signed` made. Raises `NotGenuine` for anything else."""
    try:
        payload: bytes = cbor2.loads(structure)[3]
        letter_type: str = cbor2.loads(payload)[1]
    except (cbor2.CBORDecodeError, TypeError, IndexError, KeyError) as other:
        raise NotGenuine("not a letter's Sig_structure") from other
    if structure != _structure(payload):
        raise NotGenuine("not in the one form")
    return letter_type


def attach(payload: bytes, signature: bytes) -> bytes:
    """The COSE_Sign1 message."""
    return cbor2.dumps(cbor2.CBORTag(COSE_SIGN1, [_protected(), {}, payload, signature]), canonical=True)


def qr_text(message: bytes) -> str:
    """Text of the QR code: capitals and digits only, so that the code stays small."""
    return PREFIX + base64.b32encode(message).decode().rstrip("=")


def text_within(file: bytes) -> str:
    """The QR code's text as a letter's file repeats it among its keywords; the empty string when there is none."""
    found = re.search(rb"KORPU1:[A-Z2-7]{1,2000}", file)
    return found.group().decode() if found else ""


def read_qr(text: str, public_key: bytes) -> LetterFacts:
    """What the code says, if this authority signed it. Raises `NotGenuine`."""
    message = message_of(text)
    try:
        tag = cbor2.loads(message)
        protected, unprotected, payload, signature = tag.value
        if (
            tag.tag != COSE_SIGN1
            or protected != _protected()
            or unprotected != {}
            or attach(payload, signature) != message
        ):
            raise NotGenuine("not in the one form")
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, _structure(payload))
        code, kind, issued_on, initials, outcome, content = cbor2.loads(payload)
        return LetterFacts(code, kind, dt.date.fromisoformat(issued_on), initials, outcome, content)
    except (InvalidSignature, ValueError, TypeError, AttributeError, cbor2.CBORDecodeError) as wrong:
        raise NotGenuine("not signed here") from wrong


def message_of(text: str) -> bytes:
    """The COSE message in a QR text. Raises `NotGenuine`; one message has one text."""
    plain = "".join(text.split())
    if not plain.startswith(PREFIX):
        raise NotGenuine("not a letter's code")
    body = plain.removeprefix(PREFIX)
    try:
        message = base64.b32decode(body + "=" * (-len(body) % 8))
    except ValueError as wrong:
        raise NotGenuine("not readable") from wrong
    if qr_text(message) != plain:
        raise NotGenuine("not in the one form")
    return message
