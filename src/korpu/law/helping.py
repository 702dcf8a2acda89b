"""What would help: the least change with which the law would say yes, worked out while somebody waits for it.

A solver works for some tenths of a second on it; one person at a time in each worker, so that no crowd can keep a door busy.
"""

import threading
from dataclasses import dataclass

from korpu.law.finding import Finding

WAIT_SECONDS = 3.0
_turn = threading.Lock()


class Busy(RuntimeError):
    """Others are being helped just now; the same question can be asked again in a moment."""


@dataclass(frozen=True)
class Ways:
    """Ways to a yes, cheapest first: the ground of each and what it takes; and what every one of them takes, said once."""

    each: list[tuple[str, list[str]]]
    always: list[str]


def ways_of(finding: Finding, language: str) -> Ways:
    """In one language, with articles; no way when nothing within reach helps. Raises `Busy`."""
    from korpu.law.remedy import told_ways  # here, because the solver is large and most workers never need it

    if not _turn.acquire(timeout=WAIT_SECONDS):
        raise Busy
    try:
        told = told_ways(finding, language)
    finally:
        _turn.release()
    first = told[0].changes if len(told) > 1 else ()
    always = [change for change in first if all(change in way.changes for way in told)]
    return Ways([(way.ground, [each for each in way.changes if each not in always]) for way in told], always)
