"""The parts of ``./korpu check``, cheapest first: a mistake is named as early as it can be."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from korpu.launch.ending import Asked
from korpu.launch.following import follow_parent
from korpu.launch.places import CHECKOUT

MINUTES = 30
"""Of one part, which hangs after that. The whole check is meant to take twenty; a shared machine in a slow hour takes half as long
again."""


@dataclass(frozen=True)
class Part:
    """Arguments of Python, and how its result is counted.

    ``tests``: a pytest run, whose tests are counted one by one. ``tools``: needs a browser and node.
    """

    name: str
    words: str
    command: Sequence[str]
    tests: bool = False
    tools: bool = False


PARTS = (
    Part("format", "every file is laid out alike", ("-m", "ruff", "format", "--check", "src", "tests")),
    Part("lint", "no known mistake", ("-m", "ruff", "check", "src", "tests")),
    Part("types", "every type fits", ("-m", "mypy")),
    Part("floors", "nobody imports from above", ("-c", "import importlinter.cli as it; it.lint_imports_command()")),
    Part(
        "rules",
        "law, words, clocks, the house: no database, two at a time",
        ("-m", "pytest", "tests", "-m", "not served", "-n", "2"),
        tests=True,
    ),
    Part(
        "rooms",
        "doors, zones, whole journeys on real servers, two at a time",
        ("-m", "pytest", "tests", "-m", "served", "-n", "2", "--dist", "loadscope", "--no-loadscope-reorder"),
        True,
        True,
    ),
)


def names() -> list[str]:
    """What ``--only`` takes."""
    return [part.name for part in PARTS]


def run(part: Part) -> tuple[int, int]:
    """(passed, failed). What a program says goes to stderr as it comes; its tests are counted from its last lines."""
    env = {**os.environ, "PYTHONPATH": str(CHECKOUT / "src"), "MYPY_FORCE_COLOR": "0"}
    command = [sys.executable, *part.command]
    code, said = _heard(command, env)
    if not part.tests:
        return (0, 1) if code else (1, 0)
    passed, failed = counted(said)
    return passed, failed if failed or not code else 1


def _heard(command: Sequence[str], env: dict[str, str]) -> tuple[int, str]:
    """Exit code and words of a program. Who ends us ends it, once and in its own way: tests take their servers down."""
    said = []
    with subprocess.Popen(
        command, cwd=CHECKOUT, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        start_new_session=True, preexec_fn=follow_parent(signal.SIGINT),
    ) as running:  # fmt: skip
        assert running.stdout is not None, "asked for by stdout=PIPE"
        try:
            for line in running.stdout:
                sys.stderr.write(line)
                said.append(line)
            return running.wait(MINUTES * 60), "".join(said)
        except Asked:
            running.send_signal(signal.SIGINT)
            raise


def counted(text: str) -> tuple[int, int]:
    """Passed and failed tests of pytest's last summary; an error is a failure."""
    found = {
        word: int(number)
        for number, word in re.findall(r"(\d+) (passed|failed|errors?)\b", text.rstrip().rpartition("\n")[2])
    }
    return found.get("passed", 0), sum(number for word, number in found.items() if word != "passed")
