"""Limits on guessing and on speed, in real time and in memory."""

import threading
import time
from collections import Counter, defaultdict, deque

HOUR = 3600.0
TRIES_A_CODE = 5
TRIES_IN_ALL = 1000
CALLS_A_SECOND = 4000


class Tries:
    """Wrong tries within the last hour, by code and in all."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._wrong: dict[bytes, deque[float]] = defaultdict(deque)
        self._all: deque[float] = deque()

    def exhausted(self, code: bytes) -> bool:
        """Whether no further try is allowed for this code now."""
        with self._lock:
            since = time.monotonic() - HOUR
            for row in (self._wrong[code], self._all):
                while row and row[0] < since:
                    row.popleft()
            done = len(self._wrong[code]) >= TRIES_A_CODE or len(self._all) >= TRIES_IN_ALL
            if not self._wrong[code]:
                del self._wrong[code]
            return done

    def wrong(self, code: bytes) -> None:
        """Count a wrong try."""
        with self._lock:
            self._wrong[code].append(time.monotonic())
            self._all.append(time.monotonic())


class Pace:
    """How many answers each caller got, in all and within this second."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.answered: Counter[tuple[str, str]] = Counter()
        self._second: dict[str, tuple[int, int]] = {}

    def allows(self, caller: str, op: str) -> bool:
        """Count a call; False when this caller asks too fast."""
        with self._lock:
            second = int(time.monotonic())
            then, count = self._second.get(caller, (second, 0))
            count = count + 1 if then == second else 1
            self._second[caller] = (second, count)
            self.answered[caller, op] += 1
            return count <= CALLS_A_SECOND
