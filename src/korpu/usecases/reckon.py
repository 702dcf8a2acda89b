"""Take up the next question about a draft, and write down how far the answer has come.

For a person: nothing about anybody is read; the people are invented. Refuses nothing. Leaves the answer beside its question.
"""

import datetime as dt
from typing import Any

from korpu.drafts.models import Run, State
from korpu.drafts.queries import ZONE
from korpu.drafts.rules import QUICK
from korpu.store.zones import enter

OVERTAKEN = "overtaken"
"""Why a question is not answered: the same analyst asked a newer one meanwhile."""


def begin_anew() -> None:
    """What was in hand when the reckoner was killed waits again: there is one reckoner, and it has only just begun."""
    with enter(ZONE):
        Run.objects.filter(state=State.WORKING).update(state=State.WAITING, progress=0)


def take_next(quick: bool, real: dt.datetime) -> Run | None:
    """The oldest question that waits, of those for which somebody waits or of the others; it is now worked on.

    Of what one analyst's page asks while they type only the newest is answered: who types on has no use for the one before.
    """
    size = {"wish__people__lte": QUICK} if quick else {"wish__people__gt": QUICK}
    with enter(ZONE):
        waiting = list(Run.objects.filter(state=State.WAITING, **size).order_by("asked_at"))
        newest = {run.asked_by: run.id for run in waiting}
        for run in waiting:
            if run.wish.get("typed") and newest[run.asked_by] != run.id:
                run.state = State.STOPPED
                _write(run, state=run.state, answer={"stopped": OVERTAKEN}, ended_at=real)
        run = next((run for run in waiting if run.state == State.WAITING), None)
        if run:
            _write(run, state=State.WORKING)
        return run


def note(run: Run, progress: int, answer: dict[str, Any] | None) -> None:
    """How far it has come, per mille, and what is known so far."""
    with enter(ZONE):
        _write(run, progress=progress, answer=answer)


def end(run: Run, state: str, answer: dict[str, Any] | None, real: dt.datetime) -> None:
    """``state``: of `State`. ``answer``: all of it, or as far as it came."""
    with enter(ZONE):
        _write(run, state=state, answer=answer, ended_at=real)


def _write(run: Run, **columns: Any) -> None:
    """Into the row, unless it had its time meanwhile."""
    Run.objects.filter(id=run.id).update(**columns)
