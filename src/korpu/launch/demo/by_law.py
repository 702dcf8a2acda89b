"""What comes by itself, at the moment that is played: the worker's acts, in a process that holds the worker's keys."""

import datetime as dt
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any

from django.conf import settings

from korpu.casework.jobs import ZONE
from korpu.kernel.turns import turn
from korpu.store.actions import BY_LAW, NOTICE
from korpu.store.keyring_client import keyring
from korpu.store.models import Outbox
from korpu.store.zones import enter
from korpu.usecases.act_by_law import act_by_law
from korpu.usecases.publish_figures import publish_figures
from korpu.usecases.rebuild_cases import rebuild_cases
from korpu.usecases.round_of_law import round_of_law
from korpu.usecases.send_decisions import send_decisions
from korpu.usecases.send_notices import send_notices

_ours = ExitStack()


def take_turn(at: dt.datetime) -> None:
    """From here on, until this process ends, nobody else does what the law makes automatic."""
    _ours.enter_context(turn(settings.KORPU_WORK, wait=True))


def day(at: dt.datetime) -> int:
    """What has come by this moment, and everything that follows from it; how many acts."""
    done = round_of_law(ZONE, at)
    return done + waiting(at)


def sent(at: dt.datetime) -> int:
    """Send what officers signed and let wait, and what follows from it; how many acts."""
    return send_decisions(ZONE, at) + waiting(at)


def waiting(at: dt.datetime) -> int:
    """Do what the outbox wants done at once, oldest first, until nothing waits; how many rows."""
    done = 0
    while rows := _rows():
        for row, kind in rows:
            if kind == BY_LAW:
                act_by_law(keyring(), ZONE, row, at)
            else:
                send_notices(keyring(), ZONE, [row])
        done += len(rows)
    return done


def _rows() -> list[Any]:
    with enter(ZONE):
        rows = Outbox.objects.filter(done_at=None, kind__in=(BY_LAW, NOTICE)).order_by("made_at")
        return list(rows.values_list("id", "kind")[:200])


def figures(at: dt.datetime) -> int:
    """Publish what there is to count; how many figures."""
    return publish_figures(ZONE, at)


def rebuilt(at: dt.datetime) -> int:
    """Compute every case again from its events; how many were different, which is an alarm."""
    return rebuild_cases(ZONE)[1]


ACTS: dict[str, Callable[..., Any]] = {
    "take_turn": take_turn,
    "day": day,
    "sent": sent,
    "waiting": waiting,
    "figures": figures,
    "rebuilt": rebuilt,
}
