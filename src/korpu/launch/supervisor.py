"""Starts every process, brings back what dies, ends everything when asked, and leaves nothing behind."""

import contextlib
import ctypes
import os
import signal
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from korpu.launch.cluster import Cluster
from korpu.launch.processes import Process

PAUSES = (0.1, 0.3, 0.8, 1.5)
"""Seconds before each next attempt at a process that keeps dying; the last one repeats."""
CALM_SECONDS = 10.0
"""A process that ran this long starts again at the first pause."""
END_SECONDS = 6.0
PR_SET_PDEATHSIG = 1


class DidNotStart(RuntimeError):
    """A process is not ready in time; its words stand in its log."""


@dataclass
class Child:
    """A process at work."""

    process: Process
    running: subprocess.Popen[bytes]
    since: float
    deaths: int = 0


class Supervisor:
    """Holds the children of one installation."""

    def __init__(self, logs: Path, say: Callable[[str], None] = lambda text: None) -> None:
        self.logs, self.say = logs, say
        self.children: dict[str, Child] = {}
        self.waiting: dict[str, tuple[float, Process, int]] = {}
        self.libc = ctypes.CDLL(None, use_errno=True)

    def start(self, process: Process, seconds: float = 30.0) -> None:
        """Start one process and wait until it is ready. Raises `DidNotStart`."""
        self._run(process, deaths=0)
        end = time.monotonic() + seconds
        while not process.ready():
            self.revive()
            if time.monotonic() > end:
                raise DidNotStart(
                    f"{process.name} is not ready after {seconds:.0f} s; see {self.logs / process.name}.log"
                )
            time.sleep(0.05)

    def _run(self, process: Process, deaths: int) -> None:
        last = signal.SIGINT if process.stop_fast else signal.SIGTERM

        def follow() -> None:
            self.libc.prctl(PR_SET_PDEATHSIG, last)

        with (self.logs / f"{process.name}.log").open("ab") as log:
            running = subprocess.Popen(
                list(process.command), env=process.env, stdout=log, stderr=log, stdin=subprocess.DEVNULL,
                start_new_session=True, preexec_fn=follow, cwd="/", **(Cluster.as_account() if process.as_server else {}),
            )  # fmt: skip
        self.children[process.name] = Child(process, running, time.monotonic(), deaths)

    def revive(self) -> None:
        """Bring back what died: at once the first time, then after growing pauses."""
        for name, child in list(self.children.items()):
            if child.running.poll() is not None:
                _end_group(child.running.pid, signal.SIGKILL)  # workers that outlived their master hold its port
                deaths = 0 if time.monotonic() - child.since > CALM_SECONDS else child.deaths + 1
                pause = PAUSES[min(deaths, len(PAUSES) - 1)]
                del self.children[name]
                self.waiting[name] = (time.monotonic() + pause, child.process, deaths)
                self.say(f"{name} ended ({child.running.returncode}) and is started again")
        for name, (when, process, deaths) in list(self.waiting.items()):
            if time.monotonic() >= when:
                del self.waiting[name]
                self._run(process, deaths)

    def watch(self, stopped: Callable[[], bool]) -> None:
        """Until ``stopped`` says so."""
        while not stopped():
            self.revive()
            time.sleep(0.1)

    def stop(self) -> None:
        """End everything: doors before the database; what does not listen is killed. At most about 8 s."""
        self.waiting.clear()
        order = list(reversed(self.children.values()))
        doors = [child for child in order if not child.process.as_server]
        self._end(doors, END_SECONDS)
        self._end([child for child in order if child.process.as_server], 3.0)
        self.children.clear()

    def _end(self, children: list[Child], seconds: float) -> None:
        for child in children:
            child.running.send_signal(signal.SIGINT if child.process.stop_fast else signal.SIGTERM)
        end = time.monotonic() + seconds
        for child in children:
            with contextlib.suppress(subprocess.TimeoutExpired):  # killed next, with whatever it started
                child.running.wait(max(0.0, end - time.monotonic()))
            _end_group(child.running.pid, signal.SIGKILL)
            child.running.wait()


def _end_group(group: int, sign: Any) -> None:
    try:
        os.killpg(group, sign)
    except ProcessLookupError:
        return
