"""A letter as one PDF: PDF/A-2a and PDF/UA-1, tagged, each part in its own language, the same bytes for the same letter."""

import datetime as dt
import json
import threading
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any

import segno
import typst

from korpu.kernel.codes import grouped

HERE = Path(__file__).parent
FONTS = HERE.parents[3] / "third_party" / "fonts"
STANDARDS = ["a-2a", "ua-1"]
TOO_LONG = "too long for one sheet"


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
    def title(self) -> str:
        """Title of the document: what it is, and about which case."""
        return f"{self.columns[0].title}, {self.number}"


@cache
def _compiler() -> Any:
    return typst.Compiler(HERE / "sheet.typ", root=HERE, font_paths=[str(FONTS)], ignore_system_fonts=True)  # type: ignore[misc]


_one_at_a_time = threading.Lock()
"""The compiler keeps state between letters; threads of a door take turns (about 10 ms each)."""


class TooLong(ValueError):
    """The texts do not fit on one sheet, not even in the smallest print."""


def compose(sheet: Sheet) -> bytes:
    """The PDF. Raises `TooLong`."""
    plain = {
        **asdict(sheet), "issued_on": sheet.issued_on.isoformat(), "title": sheet.title, "code": grouped(sheet.code),
        "year": sheet.issued_on.year, "month": sheet.issued_on.month, "day": sheet.issued_on.day,
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
            if TOO_LONG in str(refused):
                raise TooLong from refused
            raise
    assert isinstance(pdf, bytes), "one document is one file"
    return pdf
