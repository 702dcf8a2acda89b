"""Whose turn it is: a lock on a file, held by one process of this machine at a time and gone with it, however it ends."""

import contextlib
import fcntl
from collections.abc import Iterator
from pathlib import Path


@contextlib.contextmanager
def turn(file: Path, wait: bool = False) -> Iterator[bool]:
    """Yields whether it is ours until the block ends. ``wait``: stand in line until it is."""
    with file.open("a") as held:
        try:
            fcntl.flock(held, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            yield False
            return
        yield True
