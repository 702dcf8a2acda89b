"""The same rules in OpenFisca-core, run by the environment of peers: reads one JSON object, answers with one.

For each person a simulation as its manual builds it from arrays: inputs set, rules calculated; then with its tracer on, and
with the log of the computation written out, which is its explanation.
"""

import datetime as dt
import json
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from openfisca_core.entities import Entity
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

PERIOD = "2026-05"
EPOCH = dt.date(1970, 1, 1).toordinal()
TYPES = {"bool": bool, "int": int, "date": dt.date}
Given = dict[str, Any]
PERSON = Entity("person", "persons", "A person", "")


def day(ordinal: int) -> Any:
    """A day number as the peer's own type."""
    return np.datetime64(int(ordinal) - EPOCH, "D")


def add_months(days: Any, count: Any, up: bool) -> Any:
    """Calendar months on; a day that the month lacks becomes its last, or with ``up`` the first of the next."""
    month = days.astype("M8[M]")
    inside = days - month.astype("M8[D]")
    target = month + np.asarray(count).astype("m8[M]")
    last = (target + 1).astype("M8[D]") - 1
    found = target.astype("M8[D]") + inside
    return np.minimum(found, last + 1 if up else last)


def cells(table: Mapping[tuple[Any, ...], int], *keys: Any) -> Any:
    """A table's cells by keys; 0 where it has none."""
    columns = np.broadcast_arrays(*keys)
    return np.array([table.get(key, 0) for key in zip(*(column.tolist() for column in columns), strict=True)])


def system_of(given: Given) -> TaxBenefitSystem:
    """A system with a variable for each fact and each rule."""
    working = np.array(given["working"]) - EPOCH
    working = working.astype("M8[D]")

    def add_working_days(days: Any, count: Any) -> Any:
        at = np.searchsorted(working, days, side="right") + np.asarray(count) - 1
        return working[np.clip(at, 0, len(working) - 1)]

    names = {
        "where": np.where, "isin": np.isin, "day": day, "today": day(given["today"]), "law_day": day(given["law_day"]),
        "add_months": add_months, "add_working_days": add_working_days, "cells": cells,
    }  # fmt: skip
    system = TaxBenefitSystem([PERSON])
    for name, kind in given["facts"].items():
        system.add_variable(_variable(name, kind))
    for name, rule in given["rules"].items():
        formula = eval(f"lambda p, t, parameters: {rule['text']}", dict(names))  # noqa: S307 — text of our own writing
        system.add_variable(_variable(name, rule["type"], formula))
    return system


def _variable(name: str, kind: str, formula: Callable[..., Any] | None = None) -> type[Variable]:
    inside: dict[str, Any] = {
        "value_type": TYPES[kind],
        "entity": PERSON,
        "definition_period": DateUnit.MONTH,
        "label": name,
    }
    if formula:
        inside["formula"] = formula
    return type(name, (Variable,), inside)


def columns(given: Given, system: TaxBenefitSystem, persons: Sequence[Given]) -> Given:
    """Persons as arrays by fact."""
    found = {}
    for name, kind in given["facts"].items():
        values = [person[name] for person in persons]
        if kind == "date":
            found[name] = (np.array(values) - EPOCH).astype("M8[D]")
        else:
            found[name] = np.array(values, dtype=system.get_variable(name).dtype)
    return found


def simulate(
    system: TaxBenefitSystem, inputs: Given, wanted: Sequence[str], count: int, trace: bool = False
) -> tuple[Any, Given]:
    """One simulation; the values wanted."""
    simulation = SimulationBuilder().build_default_simulation(system, count)
    simulation.trace = trace
    for name, values in inputs.items():
        simulation.set_input(name, PERIOD, values)
    return simulation, {name: simulation.calculate(name, PERIOD) for name in wanted}


def timed(act: Callable[[Given], Any], persons: Sequence[Given], rounds: int) -> float:
    """CPU microseconds a person, the best of ``rounds``."""
    best = float("inf")
    for _ in range(rounds):
        began = time.process_time()
        for person in persons:
            act(person)
        best = min(best, (time.process_time() - began) / len(persons))
    return best * 1e6


def main() -> None:
    """Values for comparison, and times."""
    given = json.load(sys.stdin)
    system = system_of(given)
    wanted, persons = given["wanted"], given["persons"]
    together = columns(given, system, persons)
    _, values = simulate(system, together, wanted, len(persons))
    alone = [columns(given, system, [person]) for person in persons[: given["timed"]]]
    explained = lambda one: simulate(system, one, wanted, 1, True)[0].tracer.computation_log.lines()  # noqa: E731
    print(json.dumps({
        "values": {
            name: [int(each) + (EPOCH if column.dtype.kind == "M" else 0)
                   for each in (column.astype("i8") if column.dtype.kind == "M" else column)]
            for name, column in values.items()
        },
        "decide_us": timed(lambda one: simulate(system, one, wanted, 1), alone, given["rounds"]),
        "trace_us": timed(lambda one: simulate(system, one, wanted, 1, True), alone, given["rounds"]),
        "explain_us": timed(explained, alone, given["rounds"]),
        "lines": len(explained(alone[0])),
    }))  # fmt: skip


if __name__ == "__main__":
    main()
