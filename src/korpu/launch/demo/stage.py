"""The stage of an invented year: a hand at each door, in a process of its own with that door's keys, asked one act at a time."""

import contextlib
import datetime as dt
import json
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from korpu.launch.console import CannotGoOn
from korpu.launch.demo.hand import PLAYS
from korpu.launch.environment import environment
from korpu.launch.following import follow_parent
from korpu.launch.places import Places

ENDED_SECONDS = 5.0


class NotPlayed(RuntimeError):
    """A use-case did not do what a story tells. The message is its own refusal, with where it came from."""


@dataclass
class Hand:
    """One process at one door. Safe for several threads: acts stand in line."""

    door: str
    running: "subprocess.Popen[str]"
    _line: threading.Lock = field(default_factory=threading.Lock)

    def play(self, act: str, at: dt.datetime, **told: Any) -> Any:
        """Play an act at a moment; what it answers. Raises `NotPlayed`, or `CannotGoOn` when the process is gone."""
        assert self.running.stdin, "it was opened with a pipe"
        assert self.running.stdout, "it was opened with a pipe"
        with self._line:
            try:
                self.running.stdin.write(json.dumps({"act": act, "at": at.isoformat(), **told}) + "\n")
                self.running.stdin.flush()
                line = self.running.stdout.readline()
            except OSError as gone:
                raise CannotGoOn(f"the hand at {self.door} has ended") from gone
        if not line:
            raise CannotGoOn(f"the hand at {self.door} has ended")
        answer = json.loads(line)
        if "refused" in answer:
            raise NotPlayed(f"{act} {told} at {at}: {answer['refused']}\n{answer['trace']}")
        return answer["answer"]


@dataclass(frozen=True)
class Stage:
    """Three hands: people at the portal, officers at the desk, and the law itself."""

    portal: Hand
    desk: Hand
    law: Hand


@contextlib.contextmanager
def stage(places: Places) -> Iterator[Stage]:
    """For an installation whose database server, keyring and mail server run. While it stands, its own worker waits.

    Raises `CannotGoOn` when a hand does not come.
    """
    with contextlib.ExitStack() as hands:
        portal, desk, law = (hands.enter_context(_hand(places, door)) for door in PLAYS)
        law.play("take_turn", dt.datetime.now(dt.UTC))
        yield Stage(portal, desk, law)


@contextlib.contextmanager
def _hand(places: Places, door: str) -> Iterator[Hand]:
    running = subprocess.Popen(
        [sys.executable, "-m", "korpu.launch.demo.hand"], env=environment(places, door), text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=(places.logs / f"hand-{door}.log").open("a"),
        start_new_session=True, preexec_fn=follow_parent(signal.SIGKILL),
    )  # fmt: skip
    try:
        yield Hand(door, running)
    finally:
        _end(running)


def _end(running: "subprocess.Popen[str]") -> None:
    """Its input ends; what it is doing now is done to its end, if that does not take too long."""
    with contextlib.suppress(OSError):  # it has ended before
        assert running.stdin, "it was opened with a pipe"
        running.stdin.close()
    try:
        running.wait(ENDED_SECONDS)
    except subprocess.TimeoutExpired:
        running.kill()
        running.wait()
