"""How commands speak: progress to stderr, answers to stdout, and two ways to give up."""

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
    """Progress, for the person who waits."""
    print(text, file=sys.stderr, flush=True)


def quiet(text: str) -> None:
    """Progress that nobody waits for."""


def answer_json(content: Any) -> None:
    """The one line on stdout that ``--json`` promises."""
    print(json.dumps(content, ensure_ascii=False), flush=True)
