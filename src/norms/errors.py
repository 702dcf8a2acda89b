"""Refusals: what is wrong in a text of law or in an input, where it stands, and the sentence to write instead."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

from norms.catalogue import Catalogue, own
from norms.told import as_told, told


class NormError(Exception):
    """A text outside the language. Always names the file, the line, the article if there is one, and the way out."""

    def __init__(self, file: str, line: int, article: str, what: str, instead: str) -> None:
        self.file, self.line, self.article = file, line, article
        self.what, self.instead = as_told(what), as_told(instead)
        super().__init__(self.sentence())

    def sentence(self, lang: str = "en", catalogue: Catalogue | None = None) -> str:
        """One line for a reader: `file:line: article N: what. Write instead: …`.

        `catalogue`: where the words of az and ru stand, for a refusal that is not the language's own.
        """
        where = f"{self.file}:{self.line}: " if self.line else (f"{self.file}: " if self.file else "")
        said = told("{what}. Write instead: {instead}", what=self.what, instead=self.instead)
        if self.article:
            said = told("article {article}: {said}", article=self.article, said=said)
        return where + (said if lang == "en" else (catalogue or own()).say(said, lang))


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
    if near:
        return near
    return told("one of {words}", words=", ".join(words)) if words else told("nothing: there is none yet")
