"""Launcher tests run real servers and real processes, each in a folder of its own."""

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from korpu.launch.processes import Process
from korpu.launch.supervisor import Supervisor
from korpu.launch.throwaway import Installation, throwaway
from korpu.launch.waiting import await_true

Toy = Callable[..., Process]


@pytest.fixture
def toy(tmp_path: Path) -> Toy:
    """A small process: it leaves its process id in a file and then runs ``body``."""

    def make(body: str, name: str = "toy", ask: int = signal.SIGTERM) -> Process:
        born = tmp_path / f"{name}.born"
        line = f"import os, signal, sys, time; open({str(born)!r}, 'a').write(f'{{os.getpid()}}\\n')\n{body}"
        return Process(name, [sys.executable, "-c", line], ready=born.exists, ask=ask)

    return make


@pytest.fixture
def supervisor(tmp_path: Path) -> Iterator[Supervisor]:
    holder = Supervisor(tmp_path)
    yield holder
    holder.stop()


@pytest.fixture(scope="session")
def place() -> Iterator[Installation]:
    """One installed, empty Körpü for every test that only looks."""
    with throwaway() as installation:
        yield installation


def alive(pid: int) -> bool:
    """Whether a process still runs; one that only waits to be buried does not."""
    state = subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True, check=False).stdout
    return bool(state.strip()) and not state.startswith("Z")


def gone(pid: int, seconds: float = 5.0) -> bool:
    """Whether a process ends in time."""
    return await_true(lambda: not alive(pid), seconds)
