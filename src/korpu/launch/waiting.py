"""Waiting for something, but not for ever."""

import time
from collections.abc import Callable


def await_true(question: Callable[[], bool], seconds: float) -> bool:
    """Ask until it is so, or until the time is over; whether it is."""
    end = time.monotonic() + seconds
    while not question():
        if time.monotonic() > end:
            return False
        time.sleep(0.05)
    return True
