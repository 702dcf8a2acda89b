"""Set up the virtual environment that a command needs, then become that command.

Standard library only: it runs before anything is there. Installs hashed pins with uv where it can be had, otherwise with pip; does
nothing when the pins have not changed.
"""

import contextlib
import fcntl
import hashlib
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import FrameType
from typing import IO

ROOT = Path(__file__).resolve().parents[3]
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
NEEDS_TOOLS = {"check"}
"""Commands that need the test tools as well."""
INSTALLER = "requirements-installer.txt"
MADE = VENV / ".made"
"""Stands where the environment was made to its end."""


class Asked(BaseException):
    """Somebody asked us to end."""

    def __init__(self, sign: int) -> None:
        super().__init__(sign)
        self.exit_code = 128 + sign


def hear() -> None:
    """Let Ctrl-C, SIGTERM and a closed terminal raise `Asked`, once. A shell starts background commands deaf to Ctrl-C."""
    for sign in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        if sign != signal.SIGHUP or signal.getsignal(sign) != signal.SIG_IGN:  # nohup means it
            signal.signal(sign, _ask)


def _ask(sign: int, _: FrameType | None) -> None:
    for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(each, signal.SIG_IGN)
    raise Asked(sign)


def say(text: str) -> None:
    """Progress goes to stderr: stdout belongs to the command."""
    print(f"korpu: {text}", file=sys.stderr, flush=True)


def pins(arguments: Sequence[str]) -> str:
    """The requirements file of a command line."""
    return "requirements-dev.txt" if NEEDS_TOOLS & set(arguments[:1]) else "requirements.txt"


def ready(name: str) -> bool:
    """Whether this file's pins, or the larger set that includes them, are installed as they stand now."""
    return PYTHON.exists() and any(_stamped(each) for each in (name, "requirements-dev.txt"))


def _stamped(name: str) -> bool:
    stamp = _stamp(name)
    return stamp.exists() and stamp.read_text() == _digest(name)


def _stamp(name: str) -> Path:
    return VENV / f".{name}.sha256"


def _digest(name: str) -> str:
    return hashlib.sha256((ROOT / name).read_bytes()).hexdigest()


def install(name: str, lock: IO[str]) -> None:
    """Make the environment and install the pins. Raises CalledProcessError; the installer's own words are on stderr."""
    if not _made():
        say("making the virtual environment")
        _run(lock, sys.executable, "-m", "venv", "--clear", str(VENV))
        MADE.touch()
    say(f"installing {name} (about a minute the first time)")
    pip = [str(PYTHON), "-m", "pip", "install", "-q", "--disable-pip-version-check", "--require-hashes"]
    uv = VENV / "bin" / "uv"
    fast = [str(uv), "pip", "install", "-q", "--python", str(PYTHON), "--require-hashes"]
    with contextlib.suppress(subprocess.CalledProcessError):  # without uv, pip does it
        _run(lock, *pip, "-r", str(ROOT / INSTALLER), says=subprocess.DEVNULL)
    _run(lock, *(fast if uv.exists() else pip), "-r", str(ROOT / name))
    _stamp(name).write_text(_digest(name))


def _made() -> bool:
    """Whether the environment is whole: a half-made one may look as if it worked."""
    stamps = [_stamp(each) for each in ("requirements.txt", "requirements-dev.txt")]
    return PYTHON.exists() and any(each.exists() for each in (MADE, *stamps))


def _run(lock: IO[str], *command: str, says: int | IO[str] = sys.stderr) -> None:
    """Run a program to its end. Whoever ends us ends it with all it started; were we killed, it holds the lock till its end."""
    with subprocess.Popen(command, stdout=says, stderr=says, start_new_session=True, pass_fds=[lock.fileno()]) as work:
        try:
            code = work.wait()
        except Asked:
            os.killpg(work.pid, signal.SIGKILL)
            raise
    if code:
        raise subprocess.CalledProcessError(code, command)


def set_up(name: str) -> None:
    """Install once, even when two commands are started at the same moment."""
    if ready(name):
        return
    with (ROOT / ".setup.lock").open("w") as lock:
        _lock(lock)
        if not ready(name):
            install(name, lock)


def _lock(lock: IO[str]) -> None:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        say("another command is setting up; waiting for it")
        fcntl.flock(lock, fcntl.LOCK_EX)


def prepare(arguments: Sequence[str]) -> int:
    """Set up what the command needs. Exit code 0, or the one to end with: nothing was changed that the next run cannot finish."""
    try:
        set_up(pins(arguments))
    except subprocess.CalledProcessError:
        say(
            "the packages could not be installed. Is the package index reachable? What the installer said stands above."
        )
        return 1
    except OSError as trouble:
        say(f"cannot set up in {ROOT}: {trouble}")
        return 1
    return 0


def become(arguments: Sequence[str]) -> None:
    """Be the command from here on."""
    os.environ["PYTHONPATH"] = str(ROOT / "src")
    os.environ.setdefault("KORPU_COUNTRY", "korpu_azerbaijan")
    os.execv(PYTHON, [str(PYTHON), "-m", "korpu.launch", *arguments])  # noqa: S606 — the same process goes on


def main(arguments: Sequence[str]) -> int:
    """Prepare and become the command; only what goes wrong comes back, as an exit code."""
    hear()
    try:
        if code := prepare(arguments):
            return code
        become(arguments)
    except Asked as asked:
        return asked.exit_code
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
