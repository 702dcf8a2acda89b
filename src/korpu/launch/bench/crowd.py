"""A whole population decided here, run by the environment of peers, which has Numba: reads one JSON object, answers with one.

Random people of whom everything is known (the peer has no unknowns) are written as an `.npz` file of whole numbers for the
peer, and our answers beside it. Only deciding is timed, in CPU seconds of all threads: columns in NumPy, then machine code.
"""

import datetime as dt
import json
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from korpu.law.country import country
from norms.kinds import DATE
from norms.population.batches import Column, People, read_people
from norms.population.bits import unpacked
from norms.population.columns import Columns
from norms.population.generate import Chances, edges, random_people
from norms.population.native import Native
from norms.population.plan import EPOCH, Plan

KNOWN = Chances(unknown=0, absent=0, open=0)
NARROW = (np.int8, np.int16, np.int32)


def best(rounds: int, act: Callable[[], Any]) -> float:
    """CPU seconds, the best of some rounds."""
    found = []
    for _ in range(rounds):
        began = time.process_time()
        act()
        found.append(time.process_time() - began)
    return min(found)


def stored(plan: Plan, people: People) -> dict[str, Any]:
    """The facts as the peer takes them."""
    found = {}
    for name, column in people.facts.items():
        whole = unpacked(column.values, people.count) if column.truths else column.values
        found[name] = whole.astype(np.int64) + (EPOCH if _dated(plan, name) else 0)
    return found


def _dated(plan: Plan, name: str) -> bool:
    return plan.facts[name].kind == DATE


def narrow(column: Column, dated: bool) -> Column:
    """Numbers in the smallest type that holds them, as a population that is kept would have them; days have one type."""
    if column.truths or dated:
        return column
    low, high = int(column.values.min()), int(column.values.max())
    fits = (kind for kind in NARROW if np.iinfo(kind).min <= low and high <= np.iinfo(kind).max)
    return replace(column, values=column.values.astype(next(fits, np.int64)))


def main() -> None:
    """Seconds by engine, and the answers in a file."""
    given = json.load(sys.stdin)
    day, law = dt.date.fromisoformat(given["day"]), country(given["country"]).law
    book, plan = law.on(day), Plan()
    roots = {rule: plan.ask(book, book.root(rule)) for rule in given["rules"]}
    crowd = random_people(law, plan.facts.values(), given["people"], 1, today=day, at_edges=edges(plan), chances=KNOWN)
    read = read_people(plan, crowd)
    np.savez(given["columns"], allow_pickle=False, **stored(plan, read))
    people = replace(read, facts={n: narrow(column, _dated(plan, n)) for n, column in read.facts.items()})
    number, places = day.toordinal() - EPOCH, list(roots.values())
    columns, native = Columns(plan, law.calendar), Native(plan, law.calendar, places)
    native.workers = 1  # as the peer has one: two threads on one core would count its seconds twice
    written = native.decided(people, number, number)
    answers: dict[str, Any] = {}
    for rule, answer in ((rule, native.answers(people, number, number)[root]) for rule, root in roots.items()):
        dated = plan.steps[roots[rule]].kind.name == "Date"
        answers[rule] = answer.values.astype(np.int64) + (EPOCH if dated else 0)
        answers[f"{rule}?"] = answer.state
    np.savez(given["answers"], allow_pickle=False, **answers)

    def in_columns() -> None:
        for _block in columns.blocks(people, places, number, number):
            pass

    print(json.dumps({
        "columns_s": best(given["rounds"], in_columns), "people": given["people"], "facts": sorted(people.facts),
        "native_s": best(given["rounds"], lambda: native.decided(people, number, number, written)),
    }))  # fmt: skip


if __name__ == "__main__":
    main()
