"""What would help: the least change with which the law would say yes, worked out while the person waits.

A solver works for some tenths of a second on it; one person at a time in each worker, so that no crowd can keep a door busy.
"""

import threading

from korpu.law.finding import Finding
from korpu.portal.asking import language

WAIT_SECONDS = 3.0
_turn = threading.Lock()


class Busy(RuntimeError):
    """Others are being helped just now; the same question can be asked again in a moment."""


def ways_of(finding: Finding) -> list[str]:
    """Ways to a yes in the reader's language, each with its article, cheapest first; none when nothing within reach helps.

    Raises `Busy`.
    """
    from korpu.law.remedy import remedy_for  # here, because the solver is large and most workers never need it

    if not _turn.acquire(timeout=WAIT_SECONDS):
        raise Busy
    try:
        return remedy_for(finding, language())
    finally:
        _turn.release()
