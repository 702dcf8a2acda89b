"""What somebody typed into the one search box: a number, a birth date, a name, or some of them together."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations, islice

from korpu.applications import tokens
from korpu.kernel.codes import normalise, well_formed_number
from korpu.people.likeness import parts_alike
from korpu.people.spelling import folded, parts

LONGEST = 200
MOST_PARTS = 4
MEANT = 0.5
"""How like a typed part another one must be to have been meant."""
MOST_SOUNDS, MOST_WORDS, LIKELIEST = 24, 160, 24
"""Sounds that one typed part may have meant; pairs of them that are asked for; those of them that are asked for first."""
DAY = re.compile(r"\b(?:(\d{1,2})[./-](\d{1,2})[./-](\d{4})|(\d{4})-(\d{1,2})-(\d{1,2}))\b")


@dataclass(frozen=True)
class Sought:
    """A search, read. ``case`` and ``document`` as the index writes them, or empty; ``named``: parts of a name, plain."""

    case: str = ""
    document: str = ""
    born_on: dt.date | None = None
    named: tuple[str, ...] = ()

    @classmethod
    def read(cls, text: str) -> "Sought":
        """Day first or year first; words with a digit are numbers, all others belong to the name."""
        text = text[:LONGEST]
        found = next((day for each in DAY.finditer(text) if (day := _day(each))), None)
        words = (DAY.sub(" ", text) if found else text).split()
        numbers = "".join(word for word in words if any(sign.isdigit() for sign in word))
        named = parts(" ".join(word for word in words if not any(sign.isdigit() for sign in word)))
        if well_formed_number(numbers):
            return cls(normalise(numbers), "", found, tuple(named[:MOST_PARTS]))
        return cls("", tokens.document(numbers), found, tuple(named[:MOST_PARTS]))

    @property
    def nothing(self) -> bool:
        """Whether nothing can be searched for."""
        return not (self.case or self.document or self.born_on or self.named)

    @cached_property
    def numbers(self) -> str:
        """The search for the numbers, or empty."""
        cases = [f"case_{self.case}"] if self.case else []
        return tokens.any_of([*cases, *([f"doc_{self.document}"] if self.document else [])])

    @cached_property
    def birth(self) -> str:
        """The search for the birth date, or empty."""
        return tokens.born(self.born_on) if self.born_on else ""

    @cached_property
    def exact_name(self) -> str:
        """The search for every part of the name as it sounds, or empty."""
        if len(self.named) == 1:
            return tokens.any_of(tokens.exactly(self.named[0]))
        return tokens.all_of(tokens.together(folded(one), folded(other)) for one, other in combinations(self.named, 2))

    @cached_property
    def near_parts(self) -> str:
        """The search, among parts of names, for every part with one letter wrong, or empty."""
        return tokens.any_of(word for part in self.named for word in tokens.nearly(part))

    def near_name(self, spelt: Sequence[str]) -> tuple[str, str]:
        """Searches for any two parts, or for the only one, as those of ``spelt`` sound that may have been meant.

        The likeliest, then the others: somebody with a common name is among the first, and few people are looked at.
        """
        alike = parts_alike(self.named, spelt)
        meant = [_meant(part, zip(spelt, row, strict=True)) for part, row in zip(self.named, alike, strict=True)]
        if len(meant) == 1:
            return _likeliest_first([f"is_{sound}" for sound in meant[0]])
        likely: dict[str, float] = {}
        for one, other in combinations(meant, 2):
            for word, like in _both(one, other):
                likely[word] = max(like, likely.get(word, 0.0))
        ordered = sorted((-like, word) for word, like in likely.items())
        return _likeliest_first([word for _, word in ordered[:MOST_WORDS]])

    @cached_property
    def whole(self) -> list[str]:
        """Words that find a case of another office: a number, or two parts of a name, with the birth date if it is known."""
        if self.case or self.document:
            return [f"case {self.case}"] if self.case else [f"doc {self.document}"]
        named = sorted(set(tokens.pairs(self.named)))
        return [f"{each} {self.born_on:%Y%m%d}" for each in named] if self.born_on else named


def _likeliest_first(words: list[str]) -> tuple[str, str]:
    return tokens.any_of(words[:LIKELIEST]), tokens.any_of(words[LIKELIEST:])


def _both(one: dict[str, float], other: dict[str, float]) -> Iterator[tuple[str, float]]:
    """Words for a sound of each, with their likeness. Those that `MOST_WORDS` others come before are left out."""
    for rank, (a, like) in enumerate(one.items(), 1):
        for b, alike in islice(other.items(), MOST_WORDS // rank):
            yield tokens.both(a, b), like + alike


def _meant(part: str, spelt: Iterable[tuple[str, float]]) -> dict[str, float]:
    """Sounds that a typed part may have meant, with their likeness, the likeliest first. ``spelt``: how like it each other is."""
    found = dict.fromkeys(folded(part), 1.0)
    for each, like in spelt:
        if like >= MEANT:
            found |= {sound: max(like, found.get(sound, 0.0)) for sound in folded(each)}
    return dict(sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))[:MOST_SOUNDS])


def _day(found: re.Match[str]) -> dt.date | None:
    day, month, year = found.group(1, 2, 3) if found[1] else found.group(6, 5, 4)
    try:
        return dt.date(int(year), int(month), int(day))
    except ValueError:
        return None
