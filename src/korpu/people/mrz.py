"""Machine-readable lines of travel documents: ICAO Doc 9303, parts 4 (TD3), 5 (TD1), 6 (TD2).

A reading is a proposal that the person confirms. Check digits that do not add up are reported with their place, never repaired.
"""

import datetime as dt
import re
from dataclasses import dataclass

WEIGHTS = (7, 3, 1)
SIGNS = re.compile(r"[A-Z0-9<]+")
LAYOUTS = {(2, 44): "TD3", (2, 36): "TD2", (3, 30): "TD1"}


class Unreadable(ValueError):
    """Not machine-readable lines: ``layout`` (number or length of lines) or ``signs`` (a sign that cannot stand there)."""


@dataclass(frozen=True)
class Slip:
    """A check digit that does not add up.

    ``line`` counts from 0; the checked part is ``[start:end]``, its digit stands at ``end``.
    """

    field: str
    line: int
    start: int
    end: int


@dataclass(frozen=True)
class Mrz:
    """What the lines say. Days are None when they are not days; names are in the Latin capitals of the document."""

    layout: str
    lines: tuple[str, ...]
    document: str
    issuer: str
    surname: str
    given_names: str
    number: str
    nationality: str
    born_on: dt.date | None
    sex: str
    expires_on: dt.date | None
    optional: str
    slips: tuple[Slip, ...]


@dataclass(frozen=True)
class _Part:
    field: str
    line: int
    start: int
    end: int


CHECKED = {
    "TD3": (
        _Part("number", 1, 0, 9),
        _Part("born_on", 1, 13, 19),
        _Part("expires_on", 1, 21, 27),
        _Part("optional", 1, 28, 42),
    ),
    "TD2": (_Part("number", 1, 0, 9), _Part("born_on", 1, 13, 19), _Part("expires_on", 1, 21, 27)),
    "TD1": (_Part("number", 0, 5, 14), _Part("born_on", 1, 0, 6), _Part("expires_on", 1, 8, 14)),
}
PLACES = {
    "TD3": {"names": (0, 5, 44), "nationality": (1, 10, 13), "sex": (1, 20, 21), "optional": (1, 28, 42)},
    "TD2": {"names": (0, 5, 36), "nationality": (1, 10, 13), "sex": (1, 20, 21), "optional": (1, 28, 35)},
    "TD1": {"names": (2, 0, 30), "nationality": (1, 15, 18), "sex": (1, 7, 8), "optional": (0, 15, 30)},
}


def check_digit(text: str) -> str:
    """The digit of 9303-3 §4.9: values 0–9, A–Z = 10–35, < = 0, weights 7 3 1, modulo 10."""
    return str(sum(_value(sign) * WEIGHTS[at % 3] for at, sign in enumerate(text)) % 10)


def _value(sign: str) -> int:
    return 0 if sign == "<" else int(sign, 36)


def read(text: str, today: dt.date) -> Mrz:
    """Read pasted or typed lines; spaces and small letters do not matter. Raises `Unreadable`."""
    lines = _lines(text)
    layout = LAYOUTS.get((len(lines), len(lines[0]))) if lines and len({len(line) for line in lines}) == 1 else None
    if layout is None:
        raise Unreadable("layout")
    names = _cut(lines, *PLACES[layout]["names"])
    surname, _, given = names.partition("<<")
    number, number_slip = _number(layout, lines)
    slips = [Slip(part.field, part.line, part.start, part.end) for part in CHECKED[layout] if _slipped(lines, part)]
    slips = [slip for slip in slips if slip.field != "number" or number_slip]
    if not slips and not _composite_right(layout, lines):
        slips = [_composite_slip(layout)]
    days = {part.field: _cut(lines, part.line, part.start, part.end) for part in CHECKED[layout]}
    return Mrz(
        layout, lines, lines[0][:2].rstrip("<"), lines[0][2:5].rstrip("<"), _name(surname), _name(given), number,
        _cut(lines, *PLACES[layout]["nationality"]).rstrip("<"), _day(days["born_on"], today, past=True),
        _cut(lines, *PLACES[layout]["sex"]).replace("<", "X"), _day(days["expires_on"], today, past=False),
        _cut(lines, *PLACES[layout]["optional"]).strip("<"), tuple(slips),
    )  # fmt: skip


def _lines(text: str) -> tuple[str, ...]:
    rows = [
        "".join(row.split()).upper().replace("«", "<<").replace("‹", "<") for row in text.splitlines() if row.strip()
    ]
    joined = "".join(rows)
    if len(rows) == 1 and len(joined) in (88, 72, 90):
        size = {88: 44, 72: 36, 90: 30}[len(joined)]
        rows = [joined[at : at + size] for at in range(0, len(joined), size)]
    if not rows or any(not SIGNS.fullmatch(row) for row in rows):
        raise Unreadable("signs")
    return tuple(rows)


def _cut(lines: tuple[str, ...], line: int, start: int, end: int) -> str:
    return lines[line][start:end]


def _slipped(lines: tuple[str, ...], part: _Part) -> bool:
    text, digit = lines[part.line][part.start : part.end], lines[part.line][part.end]
    if part.field == "optional" and not text.strip("<") and digit in "<0":
        return False  # 9303-4: an empty optional part may bear < or 0
    return check_digit(text) != digit


def _number(layout: str, lines: tuple[str, ...]) -> tuple[str, bool]:
    """The document number, and whether its digit is wrong.

    A long number of TD1 or TD2 goes on in the optional part (9303-5 note j).
    """
    part = CHECKED[layout][0]
    text, digit = lines[part.line][part.start : part.end], lines[part.line][part.end]
    if digit == "<" and layout != "TD3":
        rest = lines[part.line][PLACES[layout]["optional"][1] :].split("<")[0]
        if len(rest) >= 2:
            return text + rest[:-1], check_digit(text + rest[:-1]) != rest[-1]
    return text.rstrip("<"), check_digit(text) != digit


def _composite_right(layout: str, lines: tuple[str, ...]) -> bool:
    if layout == "TD3":
        text, digit = lines[1][0:10] + lines[1][13:20] + lines[1][21:43], lines[1][43]
    elif layout == "TD2":
        text, digit = lines[1][0:10] + lines[1][13:20] + lines[1][21:35], lines[1][35]
    else:
        text, digit = lines[0][5:30] + lines[1][0:7] + lines[1][8:15] + lines[1][18:29], lines[1][29]
    return check_digit(text) == digit


def _composite_slip(layout: str) -> Slip:
    return {"TD3": Slip("all", 1, 28, 43), "TD2": Slip("all", 1, 28, 35), "TD1": Slip("all", 1, 18, 29)}[layout]


def _name(text: str) -> str:
    return " ".join(part for part in text.split("<") if part)


def _day(text: str, today: dt.date, *, past: bool) -> dt.date | None:
    """Two-digit years: a birth lies in the past hundred years, an expiry in 1990–2089 around now."""
    if not text.isdigit():
        return None
    year = 2000 + int(text[:2])
    if past and year > today.year:
        year -= 100
    try:
        day = dt.date(year, int(text[2:4]), int(text[4:6]))
    except ValueError:
        return None
    return (
        dt.date(day.year - 100, day.month, day.day) if past and day > today and (day.month, day.day) != (2, 29) else day
    )


def write_td3(
    issuer: str,
    surname: str,
    given_names: str,
    number: str,
    nationality: str,
    born_on: dt.date,
    sex: str,
    expires_on: dt.date,
) -> str:
    """Two lines of a passport, for the demo and tests. Names are transliterated first (see `latin`)."""
    names = f"{latin(surname)}<<{latin(given_names)}"[:39]
    line_1 = f"P<{issuer:<3}{names}".replace(" ", "<").ljust(44, "<")
    number = number.ljust(9, "<")
    birth, end = born_on.strftime("%y%m%d"), expires_on.strftime("%y%m%d")
    body = f"{number}{check_digit(number)}{nationality:<3}{birth}{check_digit(birth)}{sex.replace('X', '<')}{end}{check_digit(end)}"
    body = body.replace(" ", "<") + "<" * 14 + "0"
    return f"{line_1}\n{body}{check_digit(body[0:10] + body[13:20] + body[21:43])}"


LATIN = {
    "Ə": "E", "Ğ": "G", "I": "I", "İ": "I", "Ö": "OE", "Ş": "S", "Ü": "UE", "Ç": "C",
    "А": "A", "Б": "B", "В": "V", "Г": "G", "Д": "D", "Е": "E", "Ё": "E", "Ж": "ZH", "З": "Z", "И": "I", "Й": "I", "К": "K",
    "Л": "L", "М": "M", "Н": "N", "О": "O", "П": "P", "Р": "R", "С": "S", "Т": "T", "У": "U", "Ф": "F", "Х": "KH", "Ц": "TS",
    "Ч": "CH", "Ш": "SH", "Щ": "SHCH", "Ъ": "IE", "Ы": "Y", "Ь": "", "Э": "E", "Ю": "IU", "Я": "IA", "І": "I", "Ї": "I", "Є": "IE",
}  # fmt: skip
"""Transliteration for the lines, after Doc 9303-3 §6 (Latin national characters, Cyrillic)."""


def latin(name: str) -> str:
    """A name in the capitals of the lines; anything else becomes a filler."""
    capitals = name.replace("i", "İ").replace("ı", "I").upper()
    spelt = "".join(LATIN.get(sign, sign) for sign in capitals)
    return re.sub(r"[^A-Z]", "<", spelt.replace("'", "").replace("’", ""))
