"""A question answered in a process of its own, with an end set to its time and memory: whatever a text does, others are served.

Such processes are forked from one that has read the law already, and holds neither a key nor a connection of any door.
"""

import logging
import multiprocessing
import resource
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from multiprocessing import forkserver
from multiprocessing.connection import Connection
from typing import Any

from korpu.oversight.reckoning import reckon

MEMORY = 3 * 2**30
"""Bytes of address space beyond what the law has taken already."""
LOOK_SECONDS = 0.2


@dataclass(frozen=True)
class Step:
    """How far an answer has come. ``end``: "" while it goes on, "done", or why not: "time", "memory", "large" number, "fault"."""

    progress: int
    answer: dict[str, Any] | None
    end: str = ""


class Nursery:
    """Answers questions one by one, each in a process of its own."""

    def __init__(self, memory: int = MEMORY) -> None:
        self._memory = memory
        self._ways = multiprocessing.get_context("forkserver")
        self._ways.set_forkserver_preload(["korpu.oversight.warm"])
        forkserver.ensure_running()

    def answer(self, text: str, people: int, seconds: float) -> Iterator[Step]:
        """What is known so far, again and again at short intervals, until the end. ``seconds``: how long it may take."""
        here, there = self._ways.Pipe(duplex=False)
        child = self._ways.Process(target=_work, args=(there, text, people, seconds, self._memory), daemon=True)
        child.start()
        there.close()
        try:
            yield from _heard(here, time.monotonic() + seconds)
        finally:
            child.kill()
            child.join()
            here.close()


def _heard(here: "Connection[Any, Any]", until: float) -> Iterator[Step]:
    last = Step(0, None)
    while time.monotonic() < until:
        try:
            last = here.recv() if here.poll(LOOK_SECONDS) else last
        except EOFError:  # ended from outside: the kernel, for want of memory or time
            yield Step(last.progress, last.answer, "fault")
            return
        yield last
        if last.end:
            return
    yield Step(last.progress, last.answer, "time")


def _work(there: "Connection[Any, Any]", text: str, people: int, seconds: float, memory: int) -> None:
    """In the process of its own."""
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (_taken() + memory, hard))
    resource.setrlimit(resource.RLIMIT_CPU, (int(seconds) + 1, int(seconds) + 2))
    far: list[Step] = [Step(0, None)]

    def tell(progress: int, answer: dict[str, Any]) -> None:
        far[0] = Step(progress, answer)
        there.send(far[0])

    try:
        there.send(Step(1000, reckon(text, people, seconds / 2, tell), "done"))
    except MemoryError:
        there.send(replace(far[0], end="memory"))
    except ArithmeticError:
        there.send(replace(far[0], end="large"))
    except Exception as trouble:  # noqa: BLE001 — its words may hold words of the draft, which are never logged
        logging.getLogger("korpu.reckoner").error("broke off: %s", type(trouble).__name__)


def _taken() -> int:
    """Bytes of address space that this process has."""
    with open("/proc/self/statm") as told:  # noqa: PTH123 — no file of ours
        return int(told.read().split()[0]) * resource.getpagesize()
