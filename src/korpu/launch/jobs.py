"""Several programs that must all succeed, two at a time: this machine may have two cores."""

import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import IO

from korpu.launch.console import CannotGoOn, Say
from korpu.launch.following import follow_parent

AT_ONCE = 2
LAST_WORDS = 2000


@dataclass(frozen=True)
class Job:
    """A program. ``done`` is said when it has succeeded."""

    done: str
    command: Sequence[str]
    env: dict[str, str]


def run_all(jobs: Iterable[Job], say: Say) -> None:
    """Run all. Raises `CannotGoOn` with a failed program's own words; those still at work are ended then, and on Ctrl-C."""
    at_work: list[_AtWork] = []
    waiting = iter(jobs)
    try:
        while _fill(at_work, waiting) or at_work:
            for each in [each for each in at_work if each.running.poll() is not None]:
                at_work.remove(each)
                each.close()
                say(each.job.done)
            time.sleep(0.02)
    finally:
        for each in at_work:
            each.running.kill()
            each.running.wait()


def _fill(at_work: list["_AtWork"], waiting: Iterator[Job]) -> bool:
    while len(at_work) < AT_ONCE:
        job = next(waiting, None)
        if job is None:
            return False
        at_work.append(_AtWork(job))
    return True


class _AtWork:
    def __init__(self, job: Job) -> None:
        self.job = job
        self.words: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 — closed by `close`
        self.running = subprocess.Popen(
            job.command, env=job.env, stdin=subprocess.DEVNULL, stdout=self.words, stderr=self.words,
            start_new_session=True, preexec_fn=follow_parent(signal.SIGKILL),
        )  # fmt: skip

    def close(self) -> None:
        with self.words as words:
            if self.running.returncode:
                words.seek(0)
                said = words.read().decode(errors="replace").strip()[-LAST_WORDS:]
                raise CannotGoOn(f"{' '.join(self.job.command[1:])} failed: {said}")


def run_with(arguments: Sequence[str], env: dict[str, str], text: str) -> str:
    """What a Python program answers that reads ``text``. Raises `CannotGoOn` with its own words when it fails."""
    done = subprocess.run([sys.executable, *arguments], env=env, input=text, capture_output=True, text=True, timeout=60)
    if done.returncode:
        raise CannotGoOn(f"{' '.join(arguments)} failed: {done.stderr.strip()[-LAST_WORDS:]}")
    return done.stdout
