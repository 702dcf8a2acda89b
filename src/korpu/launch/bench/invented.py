"""Invented people by the hundred thousand: surnames and given names drawn apart from the country package's parts of names.

The same seed gives the same people. Names repeat as in life: a head of frequent names and a long tail made of syllables.
"""

import datetime as dt
import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any

from korpu.launch.demo.told import parts_of_names

MEN = 0.665
"""Share of men among arrivals, January to July 2025 (e-services §6.4)."""
YOUNGEST, OLDEST = dt.date(2010, 12, 31), dt.date(1941, 1, 1)
VOWELS = "AEƏIİOÖUÜ"


@dataclass(frozen=True)
class Person:
    """Somebody who does not exist. ``father`` stands among the given names where the papers show it."""

    surname: str
    given_names: str
    sex: str
    born_on: dt.date
    citizenship: str
    document_number: str


class Drawn:
    """Draws from a list that runs from frequent to rare."""

    def __init__(self, items: Sequence[str], weights: Sequence[float]) -> None:
        self._items, self._sums = list(items), list(accumulate(weights))

    @classmethod
    def falling(cls, items: Sequence[str], slope: float) -> "Drawn":
        """The weight of place n is 1 / (n + 2) ** slope."""
        return cls(items, [1 / (place + 2) ** slope for place in range(len(items))])

    def one(self, luck: random.Random) -> str:
        """The next one."""
        return luck.choices(self._items, cum_weights=self._sums)[0]


@dataclass
class Kind:
    """Names of one tradition."""

    told: Mapping[str, Any]
    roots: Drawn = field(init=False)
    given: dict[str, Drawn] = field(init=False)
    writings: Drawn = field(init=False)

    def __post_init__(self) -> None:
        writings = self.told.get("writings", [[100, ""]])
        self.writings = Drawn([letters for _, letters in writings], [share for share, _ in writings])
        self.roots = Drawn.falling(self.told["roots"].split(), self.told["slope"])
        self.given = {
            sex: Drawn.falling(names.split(), self.told["slope"]) for sex, names in self.told["given"].items()
        }
        self._syllables = [each.split() for each in self.told["syllables"]]

    def surname(self, sex: str, luck: random.Random) -> str:
        """A root, frequent or made of syllables, with its ending."""
        root = self._rare(luck) if luck.randrange(100) < self.told["tail"] else self.roots.one(luck)
        endings = self.told.get("after_vowel", self.told["endings"]) if root[-1] in VOWELS else self.told["endings"]
        return root + luck.choice(endings[sex])

    def _rare(self, luck: random.Random) -> str:
        first, later = self._syllables
        return luck.choice(first) + "".join(luck.choice(later) for _ in range(luck.choice((1, 1, 2))))

    def given_names(self, sex: str, luck: random.Random) -> str:
        """One given name, sometimes two, sometimes with the father's."""
        name = self.given[sex].one(luck)
        if luck.randrange(100) < self.told.get("second", 0):
            name += f" {self.given[sex].one(luck)}"
        if luck.randrange(100) < self.told["father"]:
            name += " " + self.told["fathers"][sex].format(father=self.given["M"].one(luck))
        return name


class People:
    """Everybody of a country's file, one after another."""

    def __init__(self, seed: int) -> None:
        told = parts_of_names()
        self._luck = random.Random(seed)  # noqa: S311 — the same people every time
        self._kinds = {name: Kind(each) for name, each in told["kinds"].items()}
        shares = told["citizenships"]
        self._citizenships = Drawn(list(shares), [share for share, _ in shares.values()])
        self._of = {code: Drawn(list(kinds), list(kinds.values())) for code, (_, kinds) in shares.items()}

    def some(self, count: int) -> Iterator[Person]:
        """So many people."""
        for serial in range(count):
            yield self._one(serial)

    def _one(self, serial: int) -> Person:
        luck = self._luck
        citizenship = self._citizenships.one(luck)
        kind = self._kinds[self._of[citizenship].one(luck)]
        sex = "M" if luck.random() < MEN else "F"
        surname, given_names = kind.surname(sex, luck), kind.given_names(sex, luck)
        letters = kind.writings.one(luck)
        surname, given_names = written(surname, letters), written(given_names, letters)
        days = luck.randrange((YOUNGEST - OLDEST).days)
        number = f"{citizenship[0]}{serial:07d}{luck.randrange(10)}"
        return Person(surname, given_names, sex, OLDEST + dt.timedelta(days), citizenship, number)


def written(name: str, letters: str) -> str:
    """A name in another writing: ``letters`` is ``Ə=A Ç=CH``, from the country's file."""
    for pair in letters.split():
        letter, _, becomes = pair.partition("=")
        name = name.replace(letter, becomes)
    return name
