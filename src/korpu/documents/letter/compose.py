"""A letter as one PDF: PDF/A-2a and PDF/UA-1, tagged, each part in its own language, the same bytes for the same letter.

The file repeats among its keywords what it was made from, so that anyone with the same fonts can make it again and compare.
"""

import base64
import datetime as dt
import json
import re
import threading
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any

import segno
import typst

from korpu.kernel.canonical import canonical
from korpu.kernel.codes import grouped

HERE = Path(__file__).parent
FONTS = HERE.parents[3] / "third_party" / "fonts"
STANDARDS = ["a-2a", "ua-1"]
TOO_LONG = "too long for one sheet"
SHEET = "SHEET1:"
PACKED = re.compile(rb"SHEET1:([A-Z2-7]{1,60000}=*)")
MOST_CONTENT = 200_000
"""Bytes of a content, unpacked."""


@dataclass(frozen=True)
class Column:
    """The letter in one language."""

    lang: str
    title: str
    paragraphs: tuple[str, ...]
    appeal: str


@dataclass(frozen=True)
class Line:
    """How to check the letter, in one language."""

    lang: str
    text: str


@dataclass(frozen=True)
class Sheet:
    """Everything that stands on a letter. Every text is data; none is ever read as a program."""

    code: str
    authority: str
    office: str
    number: str
    issued_on: dt.date
    date_text: str
    to: str
    columns: tuple[Column, ...]
    verify: tuple[Line, ...]
    roles: Sequence[str]
    """What each paragraph is, the same in every column: ``decision``, ``reason`` or ``next``."""
    words: Mapping[str, Mapping[str, str]]
    """Language → headings (by role, ``appeal``, ``help``) and ``authority``, ``date``, ``help_text``, ``signed``, ``law``."""
    qr_text: str
    qr_alt: str

    @property
    def content(self) -> dict[str, Any]:
        """Everything but the QR code, as plain JSON: what is signed. `sheet_of` reads it back."""
        plain = json.loads(json.dumps({**asdict(self), "issued_on": self.issued_on.isoformat()}))
        del plain["qr_text"]
        return dict(plain)

    @property
    def title(self) -> str:
        """Title of the document: what it is, and about which case."""
        return f"{self.columns[0].title}, {self.number}"


def sheet_of(content: Mapping[str, Any], qr_text: str) -> Sheet:
    """The sheet of a content and its QR code. Raises TypeError, KeyError or ValueError when it is none."""
    columns = tuple(
        Column(each["lang"], each["title"], tuple(each["paragraphs"]), each["appeal"]) for each in content["columns"]
    )
    verify = tuple(Line(**each) for each in content["verify"])
    parts = {"columns": columns, "verify": verify, "issued_on": dt.date.fromisoformat(content["issued_on"])}
    return Sheet(**{**content, **parts, "qr_text": qr_text})


def content_within(file: bytes) -> dict[str, Any] | None:
    """What a letter's file says it was made from, or nothing. It proves nothing by itself."""
    found = PACKED.search(file)
    try:
        packed = base64.b32decode(found.group(1)) if found else b""
        content = json.loads(zlib.decompressobj().decompress(packed, MOST_CONTENT))
        canonical(content)
    except (ValueError, TypeError, zlib.error, RecursionError):
        return None
    return content if isinstance(content, dict) else None


def _packed(sheet: Sheet) -> str:
    text = base64.b32encode(zlib.compress(canonical(sheet.content), 9)).decode()
    return f"{SHEET}{text}"


@cache
def _compiler() -> Any:
    return typst.Compiler(HERE / "sheet.typ", root=HERE, font_paths=[str(FONTS)], ignore_system_fonts=True)  # type: ignore[misc]


class Unprintable(ValueError):
    """A text holds a ``sign`` that the letter's fonts do not have."""

    def __init__(self, sign: str) -> None:
        super().__init__(sign)
        self.sign = sign


NO_GLYPH = re.compile(r'the text `"(.+?)"` could not be displayed')
_one_at_a_time = threading.Lock()
"""The compiler keeps state between letters; threads of a door take turns (about 10 ms each)."""


class TooLong(ValueError):
    """The texts do not fit on one sheet, not even in the smallest print."""


def _cause(refusal: str) -> ValueError | None:
    """What the compiler's refusal says about the texts; nothing when it speaks of something else."""
    if TOO_LONG in refusal:
        return TooLong()
    sign = NO_GLYPH.search(refusal)
    return Unprintable(sign.group(1)) if sign else None


def compose(sheet: Sheet) -> bytes:
    """The PDF. Raises `TooLong` and `Unprintable`."""
    plain = {
        **asdict(sheet), "issued_on": sheet.issued_on.isoformat(), "title": sheet.title, "code": grouped(sheet.code),
        "year": sheet.issued_on.year, "month": sheet.issued_on.month, "day": sheet.issued_on.day,
        "keywords": [sheet.qr_text, _packed(sheet)],
        "qr_svg": segno.make(sheet.qr_text, error="m", micro=False).svg_inline(border=2),
    }  # fmt: skip
    noon = dt.datetime.combine(sheet.issued_on, dt.time(12), dt.UTC)
    with _one_at_a_time:
        try:
            pdf = _compiler().compile(
                format="pdf",
                sys_inputs={"sheet": json.dumps(plain, ensure_ascii=False)},
                pdf_standards=STANDARDS,
                timestamp=int(noon.timestamp()),
            )
        except typst.TypstError as refused:
            raise _cause(str(refused)) or refused from refused
    assert isinstance(pdf, bytes), "one document is one file"
    return pdf
