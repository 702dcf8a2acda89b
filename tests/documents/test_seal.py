"""What a QR code says holds as it was signed, and not one bit of it otherwise."""

import base64
import datetime as dt

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as some

from korpu.documents.letter.seal import LetterFacts, NotGenuine, attach, message_of, qr_text, read_qr, to_be_signed
from korpu.documents.letter.verify import Entry, verify

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = KEY.public_key().public_bytes_raw()
FACTS = LetterFacts("4F7M9XQ2C8LD", "grant", dt.date(2026, 5, 5), "A. S.", "grant", bytes(32))
PAYLOAD, SIGNED = to_be_signed(FACTS)
MESSAGE = attach(PAYLOAD, KEY.sign(SIGNED))
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"


class Nothing:
    """A register that is empty."""

    def by_code(self, code: str) -> Entry | None:
        return None

    def by_file(self, sha256: bytes) -> Entry | None:
        return None


def refused(text: str) -> bool:
    try:
        read_qr(text, PUBLIC)
    except NotGenuine:
        return True
    return False


def test_as_it_was_signed_it_is_read_also_with_the_breaks_of_a_copied_text() -> None:
    text = qr_text(MESSAGE)
    assert read_qr(text, PUBLIC) == FACTS
    assert read_qr("\n".join(text[at : at + 40] for at in range(0, len(text), 40)), PUBLIC) == FACTS


def test_no_bit_of_the_message_can_be_flipped() -> None:
    for bit in range(len(MESSAGE) * 8):
        changed = bytearray(MESSAGE)
        changed[bit // 8] ^= 1 << bit % 8
        assert refused(qr_text(bytes(changed))), bit


def test_no_character_of_the_text_can_be_changed_left_out_or_added() -> None:
    text = qr_text(MESSAGE)
    for at in range(len(text)):
        other = ALPHABET[(ALPHABET.find(text[at]) + 1) % len(ALPHABET)]
        assert refused(text[:at] + other + text[at + 1 :]), at
        assert refused(text[:at] + text[at + 1 :]), at
        assert refused(text[:at] + other + text[at:]), at


@given(some.text(ALPHABET, max_size=300) | some.text(max_size=60))
def test_nonsense_is_refused_and_breaks_nothing(body: str) -> None:
    assert refused("KORPU1:" + body)
    assert verify("KORPU1:" + body, Nothing(), PUBLIC).kind == "not_genuine"


@given(some.binary(max_size=400))
def test_a_message_of_anything_is_refused(message: bytes) -> None:
    assert refused(qr_text(message))


def test_another_authoritys_signature_is_refused() -> None:
    other = Ed25519PrivateKey.generate()
    with pytest.raises(NotGenuine):
        read_qr(qr_text(attach(PAYLOAD, other.sign(SIGNED))), PUBLIC)


def test_without_the_guard_of_the_one_form_a_second_text_would_be_taken() -> None:
    """Positive control: a base32 text has spare bits, so two texts hold one message; only one of them is the letter's."""
    text = qr_text(MESSAGE)
    twins = [text[:-1] + last for last in ALPHABET if last != text[-1] and decoded(text[:-1] + last) == MESSAGE]
    assert bool(twins) == bool(len(MESSAGE) * 8 % 5)
    for twin in twins:
        with pytest.raises(NotGenuine):
            message_of(twin)


def decoded(text: str) -> bytes:
    body = text.removeprefix("KORPU1:")
    return base64.b32decode(body + "=" * (-len(body) % 8))
