"""The law beside OpenFisca-core and zen-engine: the same rules, the same people, in one run, CPU time of one decision."""

import datetime as dt
import json
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import norms
from korpu.blueprints.service import Service
from korpu.launch.bench.beside_zen import trace_ratio
from korpu.launch.bench.environment import python_of_peers
from korpu.launch.bench.formulas import formulas, plain_value, type_of, variable
from korpu.launch.bench.people import asked_about, known_people
from korpu.launch.console import CannotGoOn, Say
from korpu.law.country import country
from norms.book import Book

DAY = dt.date(2026, 5, 5)
PEOPLE, TIMED, ROUNDS = 400, 100, 5
PEER = Path(__file__).with_name("openfisca_peer.py")
MINUTES = 8
BARS = {"trace_vs_openfisca": 100.0, "explain3_vs_openfisca": 30.0}


@dataclass(frozen=True)
class Figures:
    """CPU microseconds a decision: plain, with every value kept, and explained in three languages; then how often the peer's."""

    rules: int
    decide_us: float
    trace_us: float
    explain3_us: float
    openfisca_decide_us: float
    openfisca_trace_us: float
    openfisca_explain_us: float
    trace_vs_openfisca: float
    explain3_vs_openfisca: float
    zen_trace_us: float
    trace_vs_zen: float

    def missed(self) -> list[str]:
        """Bars that are not met, in words."""
        found = asdict(self)
        return [f"{name} is {found[name]:.1f}, the bar is {bar:.0f}" for name, bar in BARS.items() if found[name] < bar]


def measure(service: Service, say: Say) -> Figures:
    """Raises `CannotGoOn` when the two do not decide alike: then a ratio would say nothing."""
    law = country().law
    book = law.on(DAY)
    ground = next(name for name, versions in law.versions.items() if versions[-1].article == service.article)
    always = (ground, service.fee, service.due)
    rules = (*always, *service.refusals)
    people = known_people(asked_about(book, rules), PEOPLE, DAY)
    say(f"{len(rules)} rules, {PEOPLE} people, in OpenFisca-core")
    peer = _peer(book, rules, people, say)
    read = [norms.facts.read(law, person) for person in people]
    _same(book, rules, read, peer["values"])
    zen = trace_ratio(book, rules, read, _timed, say)
    say("and here")
    return _figures(book, rules, always, read[:TIMED], peer, zen)


def _figures(
    book: Book,
    rules: tuple[str, ...],
    always: tuple[str, ...],
    people: Sequence[norms.Facts],
    peer: dict[str, Any],
    zen: tuple[float, float],
) -> Figures:
    def traced(person: norms.Facts) -> None:
        judgement = book.judge(rules, person, DAY)
        for rule in rules:
            judgement.excepted(rule)

    def explained(person: norms.Facts) -> None:
        """Why this outcome, this fee and this day: the ground or that none holds, each refusal that holds, fee and day."""
        judgement = book.judge(rules, person, DAY)
        told = [rule for rule in rules if rule in always or judgement.excepted(rule)]
        for lang in norms.LANGUAGES:
            for rule in told:
                judgement.explain(rule, lang, excepted=True)

    trace, explain = _timed(traced, people), _timed(explained, people)
    return Figures(
        rules=len(rules), decide_us=round(_timed(lambda person: book.judge(rules, person, DAY), people), 2),
        trace_us=round(trace, 2), explain3_us=round(explain, 1),
        openfisca_decide_us=round(peer["decide_us"], 1), openfisca_trace_us=round(peer["trace_us"], 1),
        openfisca_explain_us=round(peer["explain_us"], 1),
        trace_vs_openfisca=round(peer["trace_us"] / trace, 1), explain3_vs_openfisca=round(peer["explain_us"] / explain, 1),
        zen_trace_us=round(zen[0], 1), trace_vs_zen=round(zen[1], 1),
    )  # fmt: skip


def _timed(act: Callable[[norms.Facts], Any], people: Sequence[norms.Facts]) -> float:
    """CPU microseconds a person, the best of some rounds."""
    best = float("inf")
    for _round in range(ROUNDS):
        began = time.process_time()
        for person in people:
            act(person)
        best = min(best, (time.process_time() - began) / len(people))
    return best * 1e6


def _peer(book: Book, rules: Sequence[str], people: Sequence[dict[str, Any]], say: Say) -> dict[str, Any]:
    law = book.law
    facts = {fact.name: fact.kind for fact in law.facts.values() if fact.name in people[0]}
    read = [norms.facts.read(law, person).values for person in people]
    given = {
        "facts": {name: type_of(kind) for name, kind in facts.items()},
        "rules": formulas(book, rules), "wanted": [variable(rule) for rule in rules],
        "persons": [{name: plain_value(kind, person[name]) for name, kind in facts.items()} for person in read],
        "today": DAY.toordinal(), "law_day": book.day.toordinal(), "working": working_days(law),
        "timed": TIMED, "rounds": ROUNDS,
    }  # fmt: skip
    done = subprocess.run(
        [python_of_peers(say), PEER], input=json.dumps(given), capture_output=True, text=True, timeout=MINUTES * 60
    )
    if done.returncode:
        raise CannotGoOn(f"OpenFisca-core did not answer: {done.stderr.strip()[-1500:]}")
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def working_days(law: norms.Law) -> list[int]:
    """Day numbers that are worked, years before and after the day that is measured."""
    days = (DAY + dt.timedelta(days=n) for n in range(-2000, 2000))
    return [day.toordinal() for day in days if law.calendar.is_working(day)]


def _same(book: Book, rules: Sequence[str], people: Sequence[norms.Facts], theirs: dict[str, list[int]]) -> None:
    """Both decide alike wherever everything is known here: the peer has no unknowns, a calendar's end included."""
    for at, person in enumerate(people):
        judgement = book.judge(tuple(rules), person, DAY)
        for rule in rules:
            ours = judgement.excepted(rule)
            if isinstance(ours, dt.date):
                ours = ours.toordinal()
            if ours is not None and ours != theirs[variable(rule)][at]:
                raise CannotGoOn(f"person {at}, {rule}: {ours} here, {theirs[variable(rule)][at]} in OpenFisca-core")
