"""What runs now: one supervisor an installation, its addresses and its processes, readable from outside."""

import contextlib
import fcntl
import json
import os
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO

from korpu.launch.console import CannotGoOn
from korpu.launch.places import Places

PATIENCE_SECONDS = 2.0
"""How long a start waits for one that is just ending, or for somebody who only looks."""
ORPHANS_SECONDS = 12.0
"""How long a start waits for the processes of a supervisor that was killed: they end by themselves."""


@dataclass
class Running:
    """A supervisor at work. ``addresses``: door → URL; ``processes``: name → process id, which leads its own group."""

    pid: int
    addresses: dict[str, str] = field(default_factory=dict)
    processes: dict[str, int] = field(default_factory=dict)


def tell(places: Places, running: Running) -> None:
    """Write it down. Readers see the old text or the new, never half of it."""
    part = places.running.with_suffix(".part")
    part.write_text(json.dumps(asdict(running)))
    part.replace(places.running)


def seen(places: Places) -> Running | None:
    """What runs now, or None. A text left by a killed supervisor does not count."""
    if not places.running.exists() or _lockable(_lock_file(places)):
        return None
    running = Running(**json.loads(places.running.read_text()))
    return running if alive(running.pid) else None


def alive(pid: int) -> bool:
    """Whether there is such a process."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:  # somebody else's, but there
        return True
    return True


@contextlib.contextmanager
def alone(places: Places) -> Iterator[int]:
    """Be the only supervisor of an installation; yields the lock's descriptor. Raises `CannotGoOn`.

    Whoever inherits the descriptor holds the lock as well. So when a supervisor is killed, the next one begins only
    after the last process of the first is gone, and may take away what they left.
    """
    with _lock_file(places).open("w") as lock:
        _await_turn(places, lock)
        try:
            yield lock.fileno()
        finally:
            places.running.unlink(missing_ok=True)


def _await_turn(places: Places, lock: IO[str]) -> None:
    began = time.monotonic()
    while not _take(lock):
        waited = time.monotonic() - began
        if waited > PATIENCE_SECONDS and seen(places):
            raise CannotGoOn(f"already running for {places.state}; ./korpu stop ends it")
        if waited > ORPHANS_SECONDS:
            raise CannotGoOn(
                f"another start is at work for {places.state}, or a process of an earlier one does not end"
            )
        time.sleep(0.05)


def _lock_file(places: Places) -> Path:
    return places.state / "lock"


def _lockable(file: Path) -> bool:
    with file.open("w") as lock:
        return _take(lock)


def _take(lock: IO[str]) -> bool:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
