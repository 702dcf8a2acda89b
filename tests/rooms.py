"""An installation with its database server, and each door's own process that does one thing at a time when asked.

A process is one door: it holds only that door's keys, so a test that plays several doors has several processes.
"""

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Self

import pytest

from korpu.launch.throwaway import Installation, throwaway

HERE = Path(__file__).resolve().parents[1]


class Happened(Exception):
    """An exception inside a door's process: ``name`` of its class, ``words`` of its message."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__(f"{name}: {words}")
        self.name, self.words = name, words


class Inside:
    """A door's process. Called with ``module:function`` and arguments that JSON knows; gives back what the function returns."""

    def __init__(self, place: Installation, door: str, **env: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.rooms"], cwd=HERE, env={**place.environment(door), **env},
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def __call__(self, act: str, /, **given: Any) -> Any:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps([act, given]) + "\n")
        self._process.stdin.flush()
        got, raised = json.loads(self._process.stdout.readline())
        if raised:
            raise Happened(*raised)
        return got

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin
        self._process.stdin.close()
        self._process.wait(10)


Doors = Callable[[str], Inside]


@pytest.fixture(scope="module")
def place() -> Iterator[Installation]:
    """An installed, empty Körpü that the tests of one file may fill and damage."""
    with throwaway() as installation:
        yield installation


@pytest.fixture(scope="module")
def inside(place: Installation) -> Iterator[Doors]:
    """A door's process by the door's name, started when first asked for."""
    running: dict[str, Inside] = {}

    def door(name: str) -> Inside:
        if name not in running:
            running[name] = Inside(place, name)
        return running[name]

    yield door
    for each in running.values():
        each.__exit__()


def _serve() -> None:
    import django

    django.setup()
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # whatever else is printed is not an answer
    for line in sys.stdin:
        act, given = json.loads(line)
        module, _, name = act.partition(":")
        try:
            answer = [getattr(importlib.import_module(module), name)(**given), None]
        except Exception as happened:  # noqa: BLE001 — raised again in the test's own process
            answer = [None, [type(happened).__name__, str(happened)]]
        answers.write(json.dumps(answer, default=str) + "\n")
        answers.flush()


if __name__ == "__main__":
    _serve()
