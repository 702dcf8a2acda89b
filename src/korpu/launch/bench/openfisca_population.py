"""A whole population in OpenFisca-core, run by the environment of peers: reads one JSON object, answers with one.

Columns come as an `.npz` file of whole numbers (days as day numbers); the answers go to another. Only calculating is timed.
"""

import json
import sys
import time
from typing import Any

import numpy as np
from openfisca_peer import EPOCH, PERIOD, system_of


def columns(given: dict[str, Any], system: Any) -> dict[str, Any]:
    """Inputs by fact, as the peer has them."""
    stored = np.load(given["columns"])
    return {
        name: (stored[name] - EPOCH).astype("M8[D]") if kind == "date" else stored[name].astype(system.get_variable(name).dtype)
        for name, kind in given["facts"].items()
    }  # fmt: skip


def main() -> None:
    """CPU seconds of calculating all rules wanted for all people, the best of some rounds."""
    from openfisca_core.simulations import SimulationBuilder

    given = json.load(sys.stdin)
    system = system_of(given)
    inputs = columns(given, system)
    count = len(next(iter(inputs.values())))
    best, values = float("inf"), {}
    for _ in range(given["rounds"]):
        simulation = SimulationBuilder().build_default_simulation(system, count)
        for name, column in inputs.items():
            simulation.set_input(name, PERIOD, column)
        began = time.process_time()
        values = {name: simulation.calculate(name, PERIOD) for name in given["wanted"]}
        best = min(best, time.process_time() - began)
    numbers = {
        name: column.astype("M8[D]").astype("i8") + EPOCH if column.dtype.kind == "M" else np.asarray(column).astype("i8")
        for name, column in values.items()
    }  # fmt: skip
    np.savez(given["answers"], allow_pickle=False, **numbers)
    print(json.dumps({"seconds": best, "people": count}))


if __name__ == "__main__":
    main()
