"""A hand at one door, in a process that holds that door's own keys: ``python -m korpu.launch.demo.hand``

Reads acts from standard input and answers on standard output, a line of JSON each: ``{"act": …, "at": ISO moment, …}`` gives
``{"answer": …}`` or ``{"refused": sentence}``. It ends with its input.
"""

import datetime as dt
import json
import os
import sys
import traceback
from importlib import import_module
from typing import Any

import django

PLAYS = {
    "portal": "korpu.launch.demo.at_the_portal",
    "casework": "korpu.launch.demo.at_the_desk",
    "worker": "korpu.launch.demo.by_law",
}
"""Door → module whose ``ACTS`` are played there."""


def main() -> None:
    """Act after act, until nobody asks any more."""
    answers, sys.stdout = sys.stdout, sys.stderr  # nothing that a library prints may stand among answers
    django.setup()
    acts = import_module(PLAYS[os.environ["KORPU_DOOR"]]).ACTS
    for line in sys.stdin:
        told = json.loads(line)
        answers.write(json.dumps(_played(acts[told.pop("act")], told)) + "\n")
        answers.flush()


def _played(act: Any, told: dict[str, Any]) -> dict[str, Any]:
    try:
        return {"answer": act(at=dt.datetime.fromisoformat(told.pop("at")), **told)}
    except Exception as refused:  # noqa: BLE001 — the player hears of it and decides; this process serves the next act
        return {"refused": f"{type(refused).__name__}: {refused}", "trace": traceback.format_exc()}


if __name__ == "__main__":
    main()
