"""Four kinds of victims, each killed with SIGKILL: a door, a database backend, the sequencer, the postmaster."""

import os
import random
import signal
from collections.abc import Callable

import psycopg

from korpu.launch.throwaway import Installation
from korpu.launch.waiting import await_true

BACK_SECONDS = 10.0
KINDS = ("door", "backend", "sequencer", "postmaster")


class NotBack(RuntimeError):
    """A killed process was not there again in time."""


def kill(place: Installation, kind: str, luck: random.Random) -> None:
    """Kill one, and wait until its supervisor has it back. Raises `NotBack`."""
    if kind == "backend":
        _kill_backend(place, luck)
        return
    name = {"door": luck.choice(["portal", "portal", "worker"]), "postmaster": "postgres"}.get(kind, kind)
    before = place.running().processes[name]
    os.kill(before, signal.SIGKILL)
    _await(lambda: place.running().processes.get(name, before) != before, name)


def _kill_backend(place: Installation, luck: random.Random) -> None:
    """A backend's death makes the whole server begin again: every session is cut."""
    await_database(place)
    with place.admin("permits") as admin:
        found = [
            pid for (pid,) in admin.execute(
                "select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()"
            ).fetchall()
        ]  # fmt: skip
    if found:
        os.kill(luck.choice(found), signal.SIGKILL)
    await_database(place)


def await_database(place: Installation) -> None:
    """Until the database answers. Raises `NotBack`."""
    _await(lambda: _answers(place), "the database")


def _answers(place: Installation) -> bool:
    try:
        with place.admin("permits") as admin:
            return bool(admin.execute("select true").fetchone())
    except psycopg.Error:
        return False


def _await(back: Callable[[], bool], name: str) -> None:
    if not await_true(back, BACK_SECONDS):
        raise NotBack(f"{name} was not back within {BACK_SECONDS:.0f} s")
