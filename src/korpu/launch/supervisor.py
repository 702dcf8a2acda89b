"""Starts every process, brings back what dies, ends everything when asked, and leaves nothing behind."""

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from korpu.launch.cluster import account_ways
from korpu.launch.console import CannotGoOn, Say, quiet
from korpu.launch.following import follow_parent
from korpu.launch.last_words import last_words
from korpu.launch.processes import Process
from korpu.launch.standing_back import stand_back

PAUSES = (0.1, 0.3, 0.8, 1.5)
"""Seconds before each next attempt at a process that keeps dying; the last one repeats."""
CALM_SECONDS = 10.0
"""A process that ran this long starts again at the first pause."""
DOORS_END_SECONDS, SERVER_ENDS_SECONDS, KILLED_SECONDS = 5.5, 3.0, 1.0
"""How long each is waited for when all ends; together below 10 s."""
LOG_LIMIT = 10 * 1024 * 1024


class DidNotStart(CannotGoOn):
    """A process is not ready in time; its last words are part of the message."""


@dataclass
class Child:
    """A process at work."""

    process: Process
    running: subprocess.Popen[bytes]
    since: float
    deaths: int = 0


class Supervisor:
    """Holds the children of one installation.

    ``whole`` keeps an ending away while a child is being born; ``changed`` hears of every new process id; ``held`` are
    descriptors that every child inherits.
    """

    def __init__(
        self,
        logs: Path,
        say: Say = quiet,
        whole: Callable[[], AbstractContextManager[None]] = contextlib.nullcontext,
        changed: Callable[[dict[str, int]], None] = lambda processes: None,
        held: Sequence[int] = (),
    ) -> None:
        self.logs, self.say, self._whole, self._changed, self._held = logs, say, whole, changed, held
        self.children: dict[str, Child] = {}
        self._waiting: dict[str, tuple[float, Process, int]] = {}
        self._said_before: dict[str, int] = {}

    def start(self, *processes: Process, seconds: float = 30.0) -> None:
        """Start some processes and wait until each is ready. Raises `DidNotStart`."""
        for process in processes:
            self._said_before[process.name] = _size(self._log(process))
            self._run(process, deaths=0)
        self.await_ready(processes, seconds)

    def await_ready(self, processes: Iterable[Process], seconds: float) -> None:
        """Wait until each is ready, and bring back what dies meanwhile. Raises `DidNotStart`, early for what keeps dying."""
        end = time.monotonic() + seconds
        for process in processes:
            while not process.ready():
                with self._whole():
                    self.revive()
                if self._deaths(process) > len(PAUSES):
                    raise DidNotStart(f"{process.name} does not start: {self._last_words(process)}")
                if time.monotonic() > end:
                    raise DidNotStart(f"{process.name} is not ready after {seconds:.0f} s: {self._last_words(process)}")
                time.sleep(0.05)

    def await_every(self, seconds: float) -> None:
        """Wait until everything that was ever started is ready, what died a moment ago as well. Raises `DidNotStart`."""
        self.revive()
        every = [child.process for child in self.children.values()]
        self.await_ready([*every, *(process for _, process, _ in self._waiting.values())], seconds)

    def _deaths(self, process: Process) -> int:
        waiting = self._waiting.get(process.name)
        return waiting[2] if waiting else self.children[process.name].deaths

    def _run(self, process: Process, deaths: int) -> None:
        with self._whole(), self._log(process).open("ab") as log:
            running = subprocess.Popen(
                list(process.command), env=process.env, stdout=log, stderr=log, stdin=subprocess.DEVNULL, cwd="/",
                start_new_session=True, preexec_fn=follow_parent(_orphaned(process)), pass_fds=self._held,
                **(account_ways() if process.as_server else {}),
            )  # fmt: skip
            stand_back(running.pid, process.nice)
            self.children[process.name] = Child(process, running, time.monotonic(), deaths)
            self._changed({name: child.running.pid for name, child in self.children.items()})

    def _log(self, process: Process) -> Path:
        file = self.logs / f"{process.name}.log"
        if file.exists() and file.stat().st_size > LOG_LIMIT:
            file.replace(file.with_suffix(".old.log"))
        return file

    def _last_words(self, process: Process) -> str:
        """What it said since it was started, and where to read all of it."""
        log = self._log(process)
        said = log.read_bytes()[self._said_before[process.name] :].decode(errors="replace")
        return f"{last_words(said)} ({log})"

    def revive(self) -> None:
        """Bring back what died: at once the first time, then after growing pauses."""
        for child in list(self.children.values()):
            if child.running.poll() is not None:
                self._mourn(child)
        for name, (when, process, deaths) in list(self._waiting.items()):
            if time.monotonic() >= when:
                del self._waiting[name]
                self._run(process, deaths)

    def _mourn(self, child: Child) -> None:
        name = child.process.name
        _signal_group(child.running.pid, signal.SIGKILL)  # workers that outlive their master keep its port
        deaths = 0 if time.monotonic() - child.since > CALM_SECONDS else child.deaths + 1
        del self.children[name]
        self._waiting[name] = (time.monotonic() + PAUSES[min(deaths, len(PAUSES) - 1)], child.process, deaths)
        if deaths < len(PAUSES):
            self.say(f"{name} ended ({child.running.returncode}) and is started again")
        elif deaths == len(PAUSES):
            self.say(f"{name} keeps ending: {self._last_words(child.process)}")

    def watch(self) -> NoReturn:
        """Keep everything running, until an exception ends it."""
        while True:
            with self._whole():
                self.revive()
            time.sleep(0.1)

    def stop(self) -> None:
        """End everything: doors before the database; what does not listen is killed. At most 9.5 s."""
        self._waiting.clear()
        order = list(reversed(self.children.values()))
        _end([child for child in order if not child.process.as_server], DOORS_END_SECONDS)
        servers = [child for child in order if child.process.as_server]
        _end(servers, SERVER_ENDS_SECONDS)
        self.children.clear()


def _orphaned(process: Process) -> int:
    """What a child is sent when the supervisor was killed: nobody is left to see whether it ends when asked."""
    return process.ask if process.as_server else signal.SIGKILL


def _size(file: Path) -> int:
    return file.stat().st_size if file.exists() else 0


def _end(children: Iterable[Child], seconds: float) -> None:
    asked = list(children)
    for child in asked:
        child.running.send_signal(child.process.ask)
    end = time.monotonic() + seconds
    for child in asked:
        if not _gone_by(child, end) and child.process.as_server:
            child.running.send_signal(signal.SIGQUIT)  # PostgreSQL: at once, but taking its own children along
            _gone_by(child, time.monotonic() + KILLED_SECONDS)
        _signal_group(child.running.pid, signal.SIGKILL)
        child.running.wait()


def _gone_by(child: Child, end: float) -> bool:
    try:
        child.running.wait(max(0.0, end - time.monotonic()))
    except subprocess.TimeoutExpired:
        return False
    return True


def _signal_group(group: int, sign: int) -> None:
    with contextlib.suppress(ProcessLookupError):  # nobody is left: that is what we want
        os.killpg(group, sign)
