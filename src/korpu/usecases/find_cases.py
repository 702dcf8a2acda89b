"""Find a case by what an officer has at hand: a number, a birth date, a name in any spelling.

For a person: an officer finds them although their name is written otherwise in each paper; and they see who found them. Refuses
nothing; finds only what row security shows. Leaves one access row a hit, in the reading transaction: if it cannot be written,
nothing is shown.

**Order.** Each step is taken only while the ones before it have not filled the list:

1. the case number or the document number is the one that was typed;
2. the birth date is the typed one; if a name was typed too, the name is at least `ALIKE_IF_BORN` like it;
3. every part of the typed name is there as it sounds; then any two are there as somebody may have meant them who got one letter
   wrong in each, the likeliest first; the name as a whole is at least `ALIKE` like the typed one.

Within a step the closest name comes first (`korpu.people.likeness`), then the alphabet, the birth date and the application's id.
A number that is found ends the search; so does a birth date with its name.

**Other offices.** Only whole words are asked: a number, or two parts of the name as they sound, with the birth date if it was
typed. The answer is the name of the office and nothing else. If more than `MOST_ELSEWHERE` cases fit, none is told: a name that so
many bear points at nobody.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence, Sized
from dataclasses import dataclass
from itertools import islice
from uuid import UUID

from django.utils import timezone

from korpu.access.actors import Desk
from korpu.access.purposes import Purpose
from korpu.applications.queries import Namesakes, elsewhere, namesakes, parts_of_names
from korpu.applications.sought import Sought
from korpu.audit.actions import note_hits
from korpu.cases.actions import key_of
from korpu.cases.models import CaseNow
from korpu.people.likeness import likenesses
from korpu.store.actions import CaseKey
from korpu.store.reading import read
from korpu.store.zones import enter

SHOWN = 20
MOST_ELSEWHERE = 5
MOST_LOOKED_AT, MOST_SPELT = 400, 400
"""Entries, and parts of names, that one question looks at: more are namesakes of the same few names, and nobody reads them all."""
ALIKE, ALIKE_IF_BORN = 0.6, 0.5
ENOUGH = 0.8
"""How alike a name must be for a birth date to end the search."""
SEEN, SEEN_ELSEWHERE = ["name", "born_on", "number", "service", "state"], ["office"]


@dataclass(frozen=True)
class Hit:
    """A case of the own office, and the birth date that tells namesakes apart."""

    case: CaseNow
    born_on: dt.date


@dataclass(frozen=True)
class Found:
    """``more``: others fit as well. ``offices`` have a case that fits; ``many_elsewhere``: too many do, so none is told."""

    hits: list[Hit]
    more: bool
    offices: list[str]
    many_elsewhere: bool


def find_cases(desk: Desk, sought: Sought, now: dt.datetime, purpose: Purpose) -> Found:
    """Search as an officer."""
    words = desk.blind(sought.whole) if sought.whole else []
    with enter(desk.zone, office=desk.office) as alias:
        born = _people(alias, sought)
        hits = _hits(alias, dict(islice(born.items(), SHOWN)))
        others = elsewhere(alias, desk.office, words, MOST_ELSEWHERE + 1) if words else []
        told = others if len(others) <= MOST_ELSEWHERE else []
        looks = list(_looks(desk, hits, told))
        note_hits(alias, looks, officer=desk.number, purpose=purpose, at=now, day=timezone.localdate(now))
    offices = sorted({str(case.office) for case in told})
    return Found(hits, len(born) > len(hits), offices, len(others) > len(told))


def _people(alias: str, sought: Sought) -> dict[UUID, dt.date]:
    """Applications that fit, the best first, with birth dates; more than are shown if there are more."""
    born: dict[UUID, dt.date] = {}
    for search, least in _steps(alias, sought, born):
        if search:
            ranked = _ranked(namesakes(alias, search, MOST_LOOKED_AT, SHOWN + 1), sought, least)
            for _, each in ranked:
                for application, born_on in zip(each.applications, each.born_on, strict=True):
                    born.setdefault(application, born_on)
            if _ends(search, sought, ranked):
                break
    return born


def _steps(alias: str, sought: Sought, born: Sized) -> Iterator[tuple[str, float]]:
    """(search, least likeness), in order, until there are more in ``born`` than can be shown."""
    yield sought.numbers, 0.0
    if len(born) <= SHOWN:
        yield sought.birth, ALIKE_IF_BORN
    if len(born) <= SHOWN:
        yield sought.exact_name, ALIKE
    if len(born) <= SHOWN and sought.named:
        likeliest, others = sought.near_name(parts_of_names(alias, sought.near_parts, MOST_SPELT))
        yield likeliest, ALIKE
        if len(born) <= SHOWN:
            yield others, ALIKE


def _ranked(found: Sequence[Namesakes], sought: Sought, least: float) -> list[tuple[float, Namesakes]]:
    names = [each.name.split() for each in found]
    alike = likenesses(sought.named, names) if sought.named else [1.0] * len(names)
    pairs = zip(alike, found, strict=True)
    return sorted((pair for pair in pairs if pair[0] >= least), key=lambda pair: (-pair[0], pair[1].name))


def _ends(search: str, sought: Sought, ranked: list[tuple[float, Namesakes]]) -> bool:
    """Whether nobody else can be meant: the number is there, or the birth date with a name much like the typed one."""
    best = ranked[0][0] if ranked else 0.0
    return (bool(ranked) and search == sought.numbers) or (search == sought.birth and best >= ENOUGH)


def _hits(alias: str, born: dict[UUID, dt.date]) -> list[Hit]:
    cases = {case.application_id: case for case, *_ in read(CaseNow, alias, "application_id = any($1)", [list(born)])}
    return [Hit(cases[application], born_on) for application, born_on in born.items()]


def _looks(desk: Desk, hits: Iterable[Hit], told: Iterable[CaseKey]) -> Iterator[tuple[CaseKey, list[str]]]:
    """What is to be noted: the office of a look is the one that looked."""
    for hit in hits:
        yield key_of(hit.case), SEEN
    for case in told:
        yield CaseKey(case.application, case.person, case.filer, desk.office), SEEN_ELSEWHERE
