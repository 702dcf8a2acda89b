"""`./korpu start` as one meets it: what ends leaves nothing, and it starts again after any end."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from korpu.launch import throwaway
from korpu.launch.cluster import account_ways
from korpu.launch.console import quiet
from korpu.launch.environment import environment
from korpu.launch.places import Places
from korpu.launch.ports import serves
from tests.launch.conftest import alive

END_SECONDS = 10.0


@dataclass
class Start:
    """A `start` at work, in a process group of its own as a shell gives it."""

    places: Places
    process: subprocess.Popen[str]

    def until(self, words: str) -> list[str]:
        """What it says up to a line with these words; all of it where they never come."""
        said: list[str] = []
        assert self.process.stdout
        for line in self.process.stdout:
            said.append(line.rstrip())
            if words in line:
                break
        return said

    def left(self) -> list[int]:
        """Process ids of everything that belongs to this installation, the server's own children included."""
        mark, numbers = str(self.places.state).encode(), (each.name for each in Path("/proc").iterdir())
        return [int(pid) for pid in numbers if pid.isdigit() and _names(pid, mark) and alive(int(pid))]

    def sockets(self) -> list[str]:
        """Sockets and their lock files."""
        return [each.name for each in self.places.sockets.iterdir() if each.is_socket() or each.suffix == ".lock"]


def _names(pid: str, mark: bytes) -> bool:
    with contextlib.suppress(OSError):
        process = Path(f"/proc/{pid}")
        return mark in process.joinpath("environ").read_bytes() + process.joinpath("cmdline").read_bytes()
    return False


@pytest.fixture
def places() -> Iterator[Places]:
    """A state folder with an installation that nobody serves."""
    with throwaway._folder(quiet, {}) as made:
        yield made


@contextlib.contextmanager
def starting(places: Places, *ways: str, port: int = 0) -> Iterator[Start]:
    command = [sys.executable, "-m", "korpu.launch", "start", "--state", str(places.state), "--port", str(port), *ways]
    started = subprocess.Popen(
        command, env=environment(Places(Path("/")), ""), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        start_new_session=True,
    )  # fmt: skip
    try:
        yield Start(places, started)
    finally:
        started.kill()
        started.communicate()


@pytest.mark.parametrize(
    ("moment", "signs", "code"),
    [
        ("starting the doors", [signal.SIGTERM], 143),
        ("Ctrl-C ends", [signal.SIGINT], 130),
        ("invented people", [signal.SIGINT, signal.SIGINT], 130),
    ],
)
def test_who_asks_it_to_end_waits_ten_seconds_at_most_and_nothing_is_left(
    places: Places, moment: str, signs: Sequence[int], code: int
) -> None:
    ways = () if moment == "invented people" else ("--no-demo",)
    with starting(places, *ways) as start:
        start.until(moment)
        assert start.left(), "so that the last lines mean something"
        began = time.monotonic()
        for sign in signs:
            os.killpg(start.process.pid, sign)
            time.sleep(0.1)
        start.process.communicate(timeout=END_SECONDS)
        assert time.monotonic() - began < END_SECONDS
        assert start.process.returncode == code
        assert start.left() == []
        assert start.sockets() == []


def test_the_very_first_set_up_is_left_off_cleanly_and_finished_by_the_next_start() -> None:
    with throwaway._folder(quiet, {}) as made:
        subprocess.run(["rm", "-r", *(str(each) for each in made.state.iterdir())], check=True)
        with starting(made, "--no-demo") as start:
            start.until("making the database server")
            time.sleep(0.3)
            start.process.send_signal(signal.SIGHUP)
            start.process.communicate(timeout=END_SECONDS)
            assert start.process.returncode == 129
            assert start.left() == []
        with starting(made, "--no-demo") as start:
            assert "Ctrl-C ends everything." in start.until("Ctrl-C ends")


def test_after_a_kill_and_a_power_cut_it_starts_at_the_same_address_again(places: Places) -> None:
    with starting(places, "--no-demo") as start:
        first = start.until("the portal")[-1]
        port = int(first.split()[0].rpartition(":")[2])
        pid_file = places.data / "postmaster.pid"
        lines = pid_file.read_text().split("\n")
        os.killpg(start.process.pid, signal.SIGKILL)
    with starting(places, "--no-demo", port=port) as start:
        assert start.until("the portal")[-1] == first
        start.process.send_signal(signal.SIGTERM)
        start.process.wait(END_SECONDS)
    with somebody_with_the_servers_account() as stranger:
        pid_file.write_text("\n".join([str(stranger), *lines[1:]]))
        (places.sockets / ".s.PGSQL.5432.lock").write_text(pid_file.read_text())
        places.running.write_text(f'{{"pid": {stranger}, "addresses": {{}}, "processes": {{}}}}')
        with starting(places, "--no-demo", port=port) as start:
            assert start.until("the portal")[-1] == first
            start.process.send_signal(signal.SIGTERM)
            start.process.wait(END_SECONDS)


@contextlib.contextmanager
def somebody_with_the_servers_account() -> Iterator[int]:
    """A process that after a power cut happens to have the dead server's number."""
    with subprocess.Popen(["sleep", "60"], cwd="/", **account_ways()) as stranger:
        yield stranger.pid
        stranger.kill()


def test_a_second_start_is_told_and_the_first_goes_on(places: Places) -> None:
    with starting(places, "--no-demo") as first:
        address = first.until("the portal")[-1].split()[0]
        with starting(places) as second:
            said = second.until("never said")
            assert said == [f"korpu: already running for {places.state}; ./korpu stop ends it"]
            assert second.process.wait(5) == 1
        assert serves(int(address.rpartition(":")[2]))
        ending = subprocess.run(
            [sys.executable, "-m", "korpu.launch", "stop", "--state", str(places.state)], capture_output=True, text=True
        )
        assert (ending.returncode, ending.stderr) == (0, "everything has ended\n")
        assert first.process.wait(1) == 143


def test_where_a_port_is_taken_the_next_free_one_is_used(places: Places) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with starting(places, "--no-demo", port=port) as start:
            address = start.until("the portal")[-1].split()[0]
            assert port < int(address.rpartition(":")[2]) < port + 20
            start.process.send_signal(signal.SIGTERM)
            start.process.wait(END_SECONDS)
