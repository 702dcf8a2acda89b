"""A decision with its trace beside zen-engine: the rules that its language can say, the same people, CPU time in one run."""

import json
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import norms
from korpu.launch.bench.environment import python_of_peers
from korpu.launch.bench.people import asked_about
from korpu.launch.bench.zen_rules import expressions, key, plain_person, sayable
from korpu.launch.console import CannotGoOn, Say
from norms.book import Book

PEER = Path(__file__).with_name("zen_peer.py")
Timed = Callable[[Callable[[norms.Facts], Any], Sequence[norms.Facts]], float]
MINUTES, TIMED, ROUNDS = 8, 60, 5


def trace_ratio(
    book: Book, rules: Sequence[str], people: Sequence[norms.Facts], timed: Timed, say: Say
) -> tuple[float, float]:
    """The peer's CPU microseconds, and how often ours. ``timed``: how ours are measured. Raises `CannotGoOn` where they differ."""
    said = tuple(rule for rule in rules if sayable(book, rule))
    say(f"{len(said)} rules in zen-engine, which counts no working days")
    peer = _peer(book, said, people, say)
    for at, person in enumerate(people):
        judgement = book.judge(said, person, book.day)
        for rule in said:
            ours, theirs = judgement.excepted(rule), peer["values"][key(rule)][at]
            if ours is not None and ours != theirs:
                raise CannotGoOn(f"person {at}, {rule}: {ours} here, {theirs} in zen-engine")

    def traced(person: norms.Facts) -> None:
        judgement = book.judge(said, person, book.day)
        for rule in said:
            judgement.excepted(rule)

    return peer["trace_us"], peer["trace_us"] / timed(traced, people[:TIMED])


def _peer(book: Book, rules: Sequence[str], people: Sequence[norms.Facts], say: Say) -> dict[str, Any]:
    facts = {fact.name: fact.kind for fact in asked_about(book, rules) if fact.name in people[0].values}
    given = {
        "nodes": expressions(book, rules, book.day), "wanted": [key(rule) for rule in rules], "timed": TIMED,
        "rounds": ROUNDS, "persons": [plain_person(facts, person.values) for person in people],
    }  # fmt: skip
    command = [python_of_peers(say), PEER]
    done = subprocess.run(command, input=json.dumps(given), capture_output=True, text=True, timeout=MINUTES * 60)
    if done.returncode:
        raise CannotGoOn(f"zen-engine did not answer: {done.stderr.strip()[-1500:]}")
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer
