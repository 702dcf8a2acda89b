"""How commands speak: progress to stderr, answers to stdout, and two ways to give up."""

import contextlib
import json
import sys
from collections.abc import Callable
from typing import Any

Say = Callable[[str], None]


class CannotGoOn(RuntimeError):
    """Something is not in order; the message says what, and what to do now. A command that meets it ends with exit 1."""


class BadInput(ValueError):
    """What was asked makes no sense; the message names the right way. A command that meets it ends with exit 2."""


def say(text: str) -> None:
    """Progress, for the person who waits. When the terminal is closed nobody does: what was begun goes on all the same."""
    with contextlib.suppress(OSError):
        print(text, file=sys.stderr, flush=True)


def quiet(text: str) -> None:
    """Progress that nobody waits for."""


def answer(text: str) -> None:
    """What a command that goes on serving has to say on stdout; nobody need listen."""
    with contextlib.suppress(OSError):
        print(text, flush=True)


def answer_json(content: Any) -> None:
    """The one line on stdout that ``--json`` promises."""
    print(json.dumps(content, ensure_ascii=False), flush=True)
