"""Refusals: what is wrong in a text of law or in an input, where it stands, and the sentence to write instead."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass


class NormError(Exception):
    """A text outside the language. Always names the file, the line, the article if there is one, and the way out."""

    def __init__(self, file: str, line: int, article: str, what: str, instead: str) -> None:
        self.file, self.line, self.article, self.what, self.instead = file, line, article, what, instead
        super().__init__(self.sentence())

    def sentence(self) -> str:
        """One line for a reader: `file:line: article N: what. Write instead: …`."""
        where = f"{self.file}:{self.line}: " if self.line else (f"{self.file}: " if self.file else "")
        article = f"article {self.article}: " if self.article else ""
        return f"{where}{article}{self.what}. Write instead: {self.instead}"


@dataclass(frozen=True)
class Place:
    """Where a text stands, so that every refusal can say it."""

    file: str
    line: int = 0
    article: str = ""

    def at(self, line: int) -> "Place":
        """The same file and article, another line."""
        return Place(self.file, line, self.article)

    def refuse(self, what: str, instead: str) -> NormError:
        """The error to raise for this place."""
        return NormError(self.file, self.line, self.article, what, instead)


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word most like `word`, or an empty string when none is near."""
    return next(iter(difflib.get_close_matches(word, list(known), n=1, cutoff=0.5)), "")


def suggestion(word: str, known: Iterable[str]) -> str:
    """What to write instead of an unknown word: the nearest known one, else all of them."""
    words = sorted(known)
    near = nearest(word, words)
    return near if near else f"one of {', '.join(words)}" if words else "nothing: there is none yet"
