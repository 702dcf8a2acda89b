"""Finding people by misspelt names, over HTTP, as a signed-in officer, with every access row written.

All persons counted have a case in the officer's own office; one more in ten has a case elsewhere. A person is found when their case
stands among the first twenty of the page. A query's time runs from sending the form to the last byte of the page. The database is
sized for a million cases and lies in memory: how long a disk takes to acknowledge what was written is not measured.
"""

import math
import random
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle

from korpu.launch import staff
from korpu.launch.bench.caseload import SIZED
from korpu.launch.bench.filling import ZONE, Filed, fill
from korpu.launch.bench.invented import People, Person
from korpu.launch.bench.misspelling import misspelt
from korpu.launch.browse import Browser
from korpu.launch.cluster import QUICK
from korpu.launch.console import CannotGoOn, Say
from korpu.launch.officer import Officer
from korpu.launch.throwaway import Installation, served

PERSONS, QUERIES, WARMING = 1_000_000, 250, 30
ELSEWHERE = 10
"""One person elsewhere for so many of the own office."""
PEOPLE_SEED, QUERY_SEED = 1, 250
RECALL, P99_MS = 0.80, 50.0
FIRST = 20
NUMBER = re.compile(r"/cases/(\d\d-[0-9A-Z]{7})/")


@dataclass(frozen=True)
class Figures:
    """What the command prints. ``persons``: with a case in the office that searches."""

    persons: int
    queries: int
    recall_at_20: float
    p99_ms: float

    def missed(self) -> list[str]:
        """Bars that are not met, in words."""
        low = [f"recall_at_20 {self.recall_at_20}, the bar is {RECALL}"] if self.recall_at_20 < RECALL else []
        slow = [f"p99_ms {self.p99_ms}, the bar is {P99_MS}"] if self.p99_ms > P99_MS else []
        return low + slow


@dataclass(frozen=True)
class Answer:
    """One search: what was typed for whom, the cases that the page showed, in order, and how long it took."""

    typed: str
    wanted: Filed
    shown: list[str]
    ms: float

    @property
    def found(self) -> bool:
        """Whether the person stands among the first."""
        return self.wanted.number in self.shown[:FIRST]


def measure(say: Say, persons: int = PERSONS, queries: int = QUERIES) -> Figures:
    """Fill a throw-away installation and search in it. The same people and the same mistakes every time."""
    with served(say, settings=QUICK | SIZED, ways=()) as place:
        officer = next(each for each in staff.known(place.places) if each.role == "officer")
        filed = fill(place, _people(persons), _offices(place, officer.office), say)
        own = [each for each in filed if each.office == officer.office]
        desk = Officer(Browser(place.running().addresses["casework"]), officer)
        desk.sign_in()
        say("searching")
        _ask(desk, own, WARMING, QUERY_SEED + 1)
        before = _looks(place)
        answers = list(_ask(desk, own, queries, QUERY_SEED))
        _refuse_if_unnoted(answers, _looks(place) - before)
    for answer in answers:
        say(f"{answer.ms:6.1f} ms  {'found ' if answer.found else 'MISSED'}  {answer.typed}  ({_name(answer.wanted)})")
    return Figures(len(own), queries, _share(answers), _p99([answer.ms for answer in answers]))


def _people(persons: int) -> Iterator[Person]:
    return People(PEOPLE_SEED).some(persons + persons // ELSEWHERE)


def _offices(place: Installation, own: str) -> Iterator[str]:
    """The own office, and every eleventh time another one."""
    other = next(each.office for each in staff.known(place.places) if each.office != own)
    return cycle([own] * ELSEWHERE + [other])


def _ask(desk: Officer, own: list[Filed], queries: int, seed: int) -> Iterator[Answer]:
    """So many people of the office, drawn at random, each searched for under a misspelt name."""
    luck = random.Random(seed)  # noqa: S311 — the same mistakes every time
    page = desk.browser.get("/search/")
    for _ in range(queries):
        wanted = luck.choice(own)
        typed = misspelt(wanted.person.surname, wanted.person.given_names, luck)
        form = page.form(action="/search/")
        pairs = [(name, value) for name, value in form.fields if name != "q"]
        began = time.perf_counter()
        page = desk.browser.post(form, [*pairs, ("q", typed)])
        ms = (time.perf_counter() - began) * 1000
        if page.status != 200:
            raise CannotGoOn(f"the search answered {page.status}: {page.text[:500]}")
        yield Answer(typed, wanted, list(dict.fromkeys(NUMBER.findall(page.html))), ms)


def _looks(place: Installation) -> int:
    with place.admin(ZONE) as admin:
        count: int = admin.execute("select count(*) from audit_access where act = 'search'").fetchone()[0]
        return count


def _refuse_if_unnoted(answers: list[Answer], looks: int) -> None:
    """A search whose hits are not written down is not the one that is measured."""
    shown = sum(len(answer.shown) for answer in answers)
    if looks < shown:
        raise CannotGoOn(f"{shown} hits were shown and only {looks} access rows written")


def _share(answers: list[Answer]) -> float:
    return round(sum(answer.found for answer in answers) / len(answers), 3)


def _p99(times: list[float]) -> float:
    """The time that 99 of 100 queries do not exceed, ms."""
    return round(sorted(times)[math.ceil(0.99 * len(times)) - 1], 1)


def _name(filed: Filed) -> str:
    return f"{filed.person.surname} {filed.person.given_names}"
