"""Finds every English text that the product asks to be translated, in Python and in templates."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from babel.messages.extract import extract
from django.template.base import Lexer, Token, TokenType
from django.utils.translation import trim_whitespace

KEYWORDS = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
}
_CONSTANT = re.compile(r"""\b_\((["'])(.*?)\1\)""")


class Wording(NamedTuple):
    """An English text; `plural` where it depends on a number; `place` is where it is used."""

    text: str
    plural: str
    place: str


def used(folder: Path) -> list[Wording]:
    """All wordings under a folder, tests and catalogues excluded."""
    found: list[Wording] = []
    for path in sorted(folder.rglob("*")):
        if path.suffix == ".py" and "gettext" in (source := path.read_text(encoding="utf-8")):
            found += in_python(path)
        elif path.suffix in (".html", ".txt") and "templates" in path.parts:
            source = path.read_text(encoding="utf-8")
            found += in_template(source, str(path))
    return found


def in_python(path: Path) -> Iterator[Wording]:
    """Wordings of one Python file."""
    with path.open("rb") as file:
        for line, message, _comments, _context in extract("python", file, keywords=KEYWORDS):
            text, plural = (message, "") if isinstance(message, str) else (message[0], message[1])
            yield Wording(text, plural, f"{path}:{line}")


def in_template(source: str, place: str) -> Iterator[Wording]:
    """Wordings of one template: translate, blocktranslate, and _("…") inside other tags."""
    tokens = iter(Lexer(source).tokenize())
    for token in tokens:
        if token.token_type not in (TokenType.BLOCK, TokenType.VAR):
            continue
        words = token.split_contents()
        at = f"{place}:{token.lineno}"
        if words[0] in ("translate", "trans") and words[1][0] in "\"'":
            yield Wording(words[1][1:-1].replace("%", "%%"), "", at)
        elif words[0] in ("blocktranslate", "blocktrans"):
            yield Wording(*_block(tokens, trimmed="trimmed" in words), at)
        else:
            yield from (Wording(found[2], "", at) for found in _CONSTANT.finditer(token.contents))


def _block(tokens: Iterator[Token], *, trimmed: bool) -> tuple[str, str]:
    """Singular and plural of a blocktranslate, as Django asks gettext for them."""
    parts = ["", ""]
    which = 0
    for token in tokens:
        if token.token_type is TokenType.TEXT:
            parts[which] += token.contents.replace("%", "%%")
        elif token.token_type is TokenType.VAR:
            parts[which] += f"%({token.contents})s"
        elif token.contents.strip() == "plural":
            which = 1
        elif token.contents.strip().startswith("endblocktrans"):
            break
    singular, plural = (trim_whitespace(part) if trimmed else part for part in parts)
    return singular, plural
