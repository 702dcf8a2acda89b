"""Ctrl-C, SIGTERM and a closed terminal, heard once, at a moment when nothing is half done."""

import contextlib
import signal
import time
from collections.abc import Iterator
from types import FrameType
from typing import Self

ASKING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
AGAIN_SECONDS = 10.0
"""An end takes less."""


class Asked(BaseException):
    """Somebody asked us to end. Like KeyboardInterrupt it is no Exception: nothing catches it by accident."""

    def __init__(self, sign: int) -> None:
        super().__init__(sign)
        self.exit_code = 128 + sign


class Ending:
    """While entered, the first signal of `ASKING` raises `Asked`; later ones change nothing, because the end has begun.

    SIGINT also where the shell made us deaf to it, as it does for what it starts in the background; SIGHUP not where
    `nohup` did, because it was meant. Python swallows what is raised in some corners (a weak reference's callback): so
    each `whole` raises again until `begin`, and who asks again after `AGAIN_SECONDS` is heard again.
    """

    def __init__(self) -> None:
        self._held = 0
        self._heard: int | None = None
        self._raised_at = -AGAIN_SECONDS
        self._begun = False

    def __enter__(self) -> Self:
        deaf = {signal.SIGHUP} if signal.getsignal(signal.SIGHUP) == signal.SIG_IGN else set()
        self._before = {sign: signal.signal(sign, self._hear) for sign in ASKING if sign not in deaf}
        return self

    def __exit__(self, *_: object) -> None:
        for sign, handler in self._before.items():
            signal.signal(sign, handler)

    def _hear(self, sign: int, _: FrameType | None) -> None:
        self._heard = self._heard or sign
        if time.monotonic() - self._raised_at >= AGAIN_SECONDS:
            self._raise()

    def _raise(self) -> None:
        if self._heard and not self._held and not self._begun:
            self._raised_at = time.monotonic()
            raise Asked(self._heard)

    def begin(self) -> None:
        """The end begins, for whatever reason; who asks for it now changes nothing."""
        self._begun = True

    @contextlib.contextmanager
    def whole(self) -> Iterator[None]:
        """What happens inside is done to its end; `Asked` is raised after it."""
        self._held += 1
        try:
            yield
        finally:
            self._held -= 1
        self._raise()
