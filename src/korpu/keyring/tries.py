"""Limits on guessing and on speed, in real time and in memory: a restart of the keyring begins anew."""

import threading
import time
from collections import Counter, deque

HOUR = 3600.0
TRIES_A_CODE = 5
TRIES_IN_ALL = 1000
TRIES_WHEN_MANY = 1
"""Tries a code has while TRIES_IN_ALL wrong ones of the hour are reached: whoever floods must not shut everyone out."""
NOBODYS = b"a code that nobody has"
CALLS_A_SECOND = 4000
CALLS_A_SEAT = 10_000
"""What one staff session may ask an hour: far more than an officer reads, far less than a register holds."""


class Tries:
    """Wrong tries within the last hour, by code and in all.

    Codes that nobody has share one count, and a try that is not allowed is not counted: memory stays bounded, and whoever
    waits an hour is heard again, however often they tried meanwhile.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._wrong: Counter[bytes] = Counter()
        self._when: deque[tuple[float, bytes]] = deque()

    def begin(self, code: bytes) -> bool:
        """Whether a try is allowed for this code now. It counts as wrong until `right` says otherwise: two at once are two."""
        with self._lock:
            self._forget_old()
            allowed = TRIES_A_CODE if len(self._when) < TRIES_IN_ALL else TRIES_WHEN_MANY
            if self._wrong[code] >= allowed:
                return False
            self._count(code)
            return True

    def stray(self) -> bool:
        """Count a try with a code that nobody has, which is never allowed; beyond TRIES_IN_ALL it changes nothing."""
        with self._lock:
            self._forget_old()
            if len(self._when) < TRIES_IN_ALL:
                self._count(NOBODYS)
            return False

    def right(self, code: bytes) -> None:
        """Take back the try that was begun last: it was right."""
        with self._lock:
            for at in range(len(self._when) - 1, -1, -1):
                if self._when[at][1] == code:
                    del self._when[at]
                    self._lessen(code)
                    return

    def _count(self, code: bytes) -> None:
        self._wrong[code] += 1
        self._when.append((time.monotonic(), code))

    def _forget_old(self) -> None:
        since = time.monotonic() - HOUR
        while self._when and self._when[0][0] < since:
            self._lessen(self._when.popleft()[1])

    def _lessen(self, code: bytes) -> None:
        self._wrong[code] -= 1
        if not self._wrong[code]:
            del self._wrong[code]


class Pace:
    """How many answers each caller got, in all and within this second; and each staff session within this hour."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.answered: Counter[tuple[str, str]] = Counter()
        self._second: dict[str, tuple[int, int]] = {}
        self._hour, self._seats = 0, Counter[str]()

    def allows(self, caller: str, op: str, calls: int = 1) -> bool:
        """Count a call, or several; False when this caller asks too fast."""
        with self._lock:
            second = int(time.monotonic())
            then, count = self._second.get(caller, (second, 0))
            count = count + calls if then == second else calls
            self._second[caller] = (second, count)
            self.answered[caller, op] += calls
            return count <= CALLS_A_SECOND

    def allows_seat(self, session: str) -> bool:
        """Count a call of a live staff session; False when it has asked for more than an officer can read in this hour."""
        with self._lock:
            hour = int(time.monotonic() // HOUR)
            if hour != self._hour:
                self._hour, self._seats = hour, Counter()
            self._seats[session] += 1
            return self._seats[session] <= CALLS_A_SEAT
