"""What dies comes back, what is asked to end ends, and nothing stays behind."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from korpu.launch.supervisor import DidNotStart, Supervisor
from korpu.launch.waiting import await_true
from tests.launch.conftest import Toy, alive, gone

FOREVER = "while True: time.sleep(0.05)"
DEAF = "signal.signal(signal.SIGTERM, signal.SIG_IGN)\n" + FOREVER


def pid_of(supervisor: Supervisor, name: str = "toy") -> int:
    return supervisor.children[name].running.pid


def back(supervisor: Supervisor, dead: int) -> bool:
    supervisor.revive()
    return "toy" in supervisor.children and pid_of(supervisor) != dead


def test_a_killed_process_is_back_within_a_second(supervisor: Supervisor, toy: Toy) -> None:
    supervisor.start(toy(FOREVER))
    killed = pid_of(supervisor)
    os.kill(killed, signal.SIGKILL)
    assert await_true(lambda: back(supervisor, killed), 1.0)
    assert alive(pid_of(supervisor))


def test_who_stands_back_does_so_among_all_processes(supervisor: Supervisor, toy: Toy) -> None:
    supervisor.start(replace(toy(FOREVER), nice=7))
    pid = pid_of(supervisor)
    assert os.getpriority(os.PRIO_PROCESS, pid) == 7
    session = Path(f"/proc/{pid}/autogroup")  # not on a machine that does not weigh sessions
    assert not session.exists() or session.read_text().endswith(" nice 7\n")


def test_a_process_that_keeps_dying_is_tried_again_with_growing_pauses(tmp_path: Path, toy: Toy) -> None:
    said: list[str] = []
    supervisor = Supervisor(tmp_path, said.append)
    with pytest.raises(DidNotStart, match="I cannot"):
        supervisor.start(replace(toy("sys.exit('I cannot')"), ready=lambda: False), seconds=2.0)
    supervisor.stop()
    births = (tmp_path / "toy.born").read_text().split()
    assert 3 <= len(births) <= 5
    assert said[0] == "toy ended (1) and is started again"


def test_workers_that_outlive_their_master_are_ended(supervisor: Supervisor, toy: Toy, tmp_path: Path) -> None:
    worker_file = tmp_path / "worker"
    body = f"worker = os.fork()\nif worker: open({str(worker_file)!r}, 'a').write(f'{{worker}}\\n')\n{FOREVER}"
    supervisor.start(toy(body))
    assert await_true(lambda: worker_file.exists() and worker_file.read_text().endswith("\n"), 2.0)
    worker, master = int(worker_file.read_text()), pid_of(supervisor)
    os.kill(master, signal.SIGKILL)
    assert alive(worker)
    assert await_true(lambda: back(supervisor, master), 1.0)
    assert gone(worker)


def test_one_that_does_not_listen_is_killed_in_time(supervisor: Supervisor, toy: Toy) -> None:
    supervisor.start(toy(DEAF, "deaf"), toy(FOREVER))
    pids = [child.running.pid for child in supervisor.children.values()]
    began = time.monotonic()
    supervisor.stop()
    assert time.monotonic() - began < 8
    assert not any(map(alive, pids))


def test_nothing_is_started_again_while_all_ends(supervisor: Supervisor, toy: Toy, tmp_path: Path) -> None:
    supervisor.start(toy(FOREVER))
    os.kill(pid_of(supervisor), signal.SIGKILL)
    supervisor.stop()
    supervisor.revive()
    assert supervisor.children == {}
    assert len((tmp_path / "toy.born").read_text().split()) == 1


HOLDER = """
import sys, time
from pathlib import Path
from korpu.launch import supervisor
from korpu.launch.processes import Process
if {unguarded}: supervisor.follow_parent = lambda sign: None
here = supervisor.Supervisor(Path({folder!r}))
here.start(Process("child", [sys.executable, "-c", "import time; time.sleep(60)"]))
print(here.children["child"].running.pid, flush=True)
time.sleep(60)
"""


def orphan(folder: Path, unguarded: bool) -> int:
    """A child whose supervisor was killed without a word."""
    program = HOLDER.format(folder=str(folder), unguarded=unguarded)
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout
        child = int(holder.stdout.readline())
        holder.kill()
    return child


def test_children_follow_a_supervisor_that_was_killed(tmp_path: Path) -> None:
    assert gone(orphan(tmp_path, unguarded=False))


def test_without_the_guard_they_would_stay(tmp_path: Path) -> None:
    child = orphan(tmp_path, unguarded=True)
    try:
        assert not gone(child, seconds=0.5)
    finally:
        os.kill(child, signal.SIGKILL)
