"""What runs now: one supervisor an installation, its addresses and its processes, readable from outside."""

import contextlib
import fcntl
import json
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO

from korpu.launch.console import CannotGoOn
from korpu.launch.places import Places

PATIENCE_SECONDS = 2.0
"""How long a start waits for one that is just ending, or for somebody who only looks."""


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
    return Running(**json.loads(places.running.read_text()))


@contextlib.contextmanager
def alone(places: Places) -> Iterator[None]:
    """Be the only supervisor of an installation. The lock ends with the process, however it ends. Raises `CannotGoOn`."""
    with _lock_file(places).open("w") as lock:
        end = time.monotonic() + PATIENCE_SECONDS
        while not _take(lock):
            if time.monotonic() > end:
                raise CannotGoOn(f"already running for {places.state}; ./korpu stop ends it")
            time.sleep(0.05)
        try:
            yield
        finally:
            places.running.unlink(missing_ok=True)


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
