"""What an application is found by, as words of an index: in plain for its own office, and whole enough to be blinded for others.

An application holds each part of a name as it sounds, ``is_mamadov``, and any two of them together, ``mamadov__rauf``: few people
share two, so a search for two is quick however many are called either. What was typed wrong is first looked for among the parts of
names of the office (`korpu.applications.models.NamePart`). A part stands there as it sounds and once more for every letter that
somebody may have left out or hit beside: ``mamadov``, ``amadov``, ``madov`` … A search asks for the same words of what was typed,
so two spellings meet when each differs from a common one by one letter: one letter wrong, missing, added, or two swapped.

For other offices there are no parts: only the document number, the case number, and two parts of a name together, alone and with
the birth date. Nobody learns from them that somebody of a certain surname exists.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import combinations, product

from korpu.people.spelling import folded, parts

SHORTEST = 3
"""Parts with fewer letters are not looked for with a letter left out."""
MOST_PAIRED = 5
"""Parts of a name that are paired: of longer names the first five."""
ALIKE = str.maketrans("АВЕЗКМНОРСТУХOI", "ABE3KMH0PCTYX01")
"""Letters of documents that look alike on two keyboards, or like a digit."""


def document(number: str) -> str:
    """A document number as the index writes it: capitals and digits, O read as 0 and I as 1."""
    return re.sub("[^0-9A-Z]", "", number.upper().translate(ALIKE))


def case(number: str) -> str:
    """A case number as the index writes it."""
    return number.replace("-", "")


def exactly(part: str) -> list[str]:
    """Words for a part of a name as it sounds."""
    return [f"is_{sound}" for sound in folded(part)]


def together(one: Iterable[str], other: Iterable[str]) -> set[str]:
    """Words for two parts of a name that both stand there, by their sounds, in either order."""
    return {both(*two) for two in product(one, other)}


def both(one: str, other: str) -> str:
    """The word for two sounds that both stand there, in either order."""
    return f"{one}__{other}" if one < other else f"{other}__{one}"


@lru_cache(maxsize=1 << 13)
def nearly(part: str) -> frozenset[str]:
    """Words for a part of a name and for what it is with one letter left out."""
    found = set(folded(part))
    if len(part) >= SHORTEST:
        for at in range(len(part)):
            found.update(each for each in folded(part[:at] + part[at + 1 :]) if len(each) > 1)
    return frozenset(found)


def born(day: dt.date) -> str:
    """The word for a birth date."""
    return f"born_{day:%Y%m%d}"


def plain_words(name: str, born_on: dt.date, document_number: str, number: str) -> list[str]:
    """Every word of an application for its own office, sorted. ``number`` is the case number."""
    found = {born(born_on), f"case_{case(number)}"}
    if document(document_number):
        found.add(f"doc_{document(document_number)}")
    named = parts(name)
    found.update(*(exactly(part) for part in named))
    for one, other in combinations(named[:MOST_PAIRED], 2):
        found |= together(folded(one), folded(other))
    return sorted(found)


def case_word(number: str) -> str:
    """The word for a case number that other offices may ask for."""
    return f"case {case(number)}"


def whole_words(name: str, born_on: dt.date, document_number: str) -> list[str]:
    """Every other word of an application that other offices may ask for; the keyring blinds them."""
    named = list(dict.fromkeys(pairs(parts(name)[:MOST_PAIRED])))
    found = [*named, *(f"{each} {born_on:%Y%m%d}" for each in named)]
    return [*found, f"doc {document(document_number)}"] if document(document_number) else found


def pairs(named: Sequence[str]) -> Iterator[str]:
    """Two parts of a name together, as they sound, whatever their order; a single part has no pair."""
    for one, other in combinations(named, 2):
        for sounds in product(folded(one), folded(other)):
            yield "name " + " ".join(sorted(sounds))


def any_of(words: Iterable[str]) -> str:
    """A search for rows that hold one of the words."""
    return " | ".join(sorted(set(words)))


def all_of(groups: Iterable[Iterable[str]]) -> str:
    """A search for rows that hold a word of every group."""
    return " & ".join(f"({any_of(group)})" for group in groups)
