"""What somebody typed into the one search box: a number, a birth date, a name, or some of them together."""

import datetime as dt
import re
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from korpu.applications import tokens
from korpu.kernel.codes import normalise, well_formed_number
from korpu.people.spelling import parts

LONGEST = 200
MOST_PARTS = 4
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
        return tokens.all_of(tokens.exactly(part) for part in self.named)

    @cached_property
    def near_name(self) -> str:
        """The search for every part of the name with one letter wrong, or empty."""
        return tokens.all_of(tokens.nearly(part) for part in self.named)

    @cached_property
    def exact_pairs(self) -> str:
        """The search for any two of three or more parts as they sound, or empty: a father's name may not be in the papers."""
        two = combinations(self.named, 2) if len(self.named) > 2 else ()
        return " | ".join(f"({tokens.all_of(tokens.exactly(part) for part in pair)})" for pair in two)

    @cached_property
    def whole(self) -> list[str]:
        """Words that find a case of another office: a number, or two parts of a name, with the birth date if it is known."""
        if self.case or self.document:
            return [f"case {self.case}"] if self.case else [f"doc {self.document}"]
        named = sorted(set(tokens.pairs(self.named)))
        return [f"{each} {self.born_on:%Y%m%d}" for each in named] if self.born_on else named


def _day(found: re.Match[str]) -> dt.date | None:
    day, month, year = found.group(1, 2, 3) if found[1] else found.group(6, 5, 4)
    try:
        return dt.date(int(year), int(month), int(day))
    except ValueError:
        return None
