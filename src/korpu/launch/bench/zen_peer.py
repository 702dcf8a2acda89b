"""The same rules in zen-engine, run by the environment of peers: reads one JSON object, answers with one.

The rules are a decision of its own format: expression nodes, one after another, each of which may use what those before it found;
tables of the law are decision tables. Days are whole numbers. Each decision is evaluated with its trace, as ours keeps every value.
"""

import json
import sys
import time
from itertools import pairwise
from typing import Any

import zen


def content(given: dict[str, Any]) -> str:
    """The decision as JSON."""
    nodes: list[dict[str, Any]] = [{"id": "in", "name": "in", "type": "inputNode"}, *given["nodes"]]
    nodes.append({"id": "out", "name": "out", "type": "outputNode"})
    edges = [
        {"id": f"{a['id']}-{b['id']}", "type": "edge", "sourceId": a["id"], "targetId": b["id"]}
        for a, b in pairwise(nodes)
    ]
    return json.dumps({"contentType": "application/vnd.gorules.decision", "nodes": nodes, "edges": edges})


def main() -> None:
    """Values for comparison, and CPU microseconds a decision with trace."""
    given = json.load(sys.stdin)
    decision = zen.ZenEngine().create_decision(content(given))
    persons = given["persons"]
    results = [decision.evaluate(person)["result"] for person in persons]
    timed, best = persons[: given["timed"]], float("inf")
    for _ in range(given["rounds"]):
        began = time.process_time()
        for person in timed:
            decision.evaluate(person, {"trace": True})
        best = min(best, (time.process_time() - began) / len(timed))
    values = {name: [result.get(name) for result in results] for name in given["wanted"]}
    print(json.dumps({"values": values, "trace_us": best * 1e6}))


if __name__ == "__main__":
    main()
