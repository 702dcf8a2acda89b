"""A letter proves itself: by its signature and its own content, before any register has heard of it."""

import dataclasses
import datetime as dt
import hashlib

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from korpu.documents.letter.compose import Column, Line, Sheet, Unprintable, compose, content_within
from korpu.documents.letter.seal import LetterFacts, attach, content_hash, qr_text, to_be_signed
from korpu.documents.letter.verify import Entry, verify

KEY = Ed25519PrivateKey.generate()
PUBLIC = KEY.public_key().public_bytes_raw()
NOW = dt.datetime(2026, 5, 5, tzinfo=dt.UTC)
WORDS = dict.fromkeys(
    ("decision", "reason", "next", "appeal", "help", "signed", "date", "authority", "help_text", "law"), "Söz"
)
SHEET = Sheet(
    code="0123456789AB", authority="Authority", office="Office", number="26-3K7M2QX", issued_on=dt.date(2026, 5, 5),
    date_text="5 May 2026", to="SAMPLE ANNA",
    columns=(Column("az", "Məktub", ("Sizə icazə verildi.",), "Məhkəmə."), Column("ru", "Письмо", ("Разрешение дано.",), "Суд.")),
    verify=(Line("az", "Yoxlayın."), Line("ru", "Проверьте.")), roles=["decision"], words={"az": WORDS, "ru": WORDS},
    qr_text="-", qr_alt="QR",
)  # fmt: skip


class Register:
    """A letter register with these entries."""

    def __init__(self, *entries: Entry) -> None:
        self.entries = entries

    def by_code(self, code: str) -> Entry | None:
        return next((each for each in self.entries if each.code == code), None)

    def by_file(self, sha256: bytes) -> Entry | None:
        return next((each for each in self.entries if each.file_sha256 == sha256), None)


def issued(sheet: Sheet = SHEET) -> tuple[bytes, str]:
    """A signed letter and the text of its QR code."""
    payload, signed = to_be_signed(
        LetterFacts(sheet.code, "grant", sheet.issued_on, "A. S.", "grant", content_hash(sheet.content))
    )
    text = qr_text(attach(payload, KEY.sign(signed)))
    return compose(dataclasses.replace(sheet, qr_text=text)), text


def test_a_letter_that_the_register_does_not_know_yet_is_on_its_way() -> None:
    file, text = issued()
    assert verify(file, Register(), PUBLIC).kind == "on_its_way"
    assert verify(text, Register(), PUBLIC).kind == "on_its_way"


def test_no_byte_of_it_can_be_changed_meanwhile() -> None:
    file, _text = issued()
    for at in range(0, len(file), 997):
        changed = file[:at] + bytes([file[at] ^ 1]) + file[at + 1 :]
        assert verify(changed, Register(), PUBLIC).kind == "not_genuine", at


def test_another_sheet_around_a_genuine_code_is_not_genuine() -> None:
    _file, text = issued()
    forged = dataclasses.replace(SHEET, to="SOMEBODY ELSE", qr_text=text)
    assert verify(compose(forged), Register(), PUBLIC).kind == "not_genuine"


def test_what_another_key_signed_is_not_genuine() -> None:
    file, text = issued()
    other = Ed25519PrivateKey.generate().public_key().public_bytes_raw()
    assert verify(file, Register(), other).kind == "not_genuine"
    assert verify(text, Register(), other).kind == "not_genuine"


def test_a_code_that_the_register_knows_with_another_file_is_not_genuine() -> None:
    file, _text = issued()
    entry = Entry(SHEET.code, b"\0" * 32, hashlib.sha256(b"another file").digest(), "valid", NOW)
    assert verify(file, Register(entry), PUBLIC).kind == "not_genuine"


@pytest.mark.parametrize("junk", [b"", b"SHEET1:AAAA", b"SHEET1:" + b"M" * 64, b"KORPU1:AAAA SHEET1:77777777"])
def test_nonsense_is_no_content_and_no_letter(junk: bytes) -> None:
    assert content_within(junk) is None
    assert verify(b"%PDF-1.7 " + junk, Register(), PUBLIC).kind == "not_genuine"


def test_a_sign_that_the_fonts_do_not_have_is_named() -> None:
    with pytest.raises(Unprintable) as refused:
        compose(dataclasses.replace(SHEET, to="王"))
    assert refused.value.sign == "王"
