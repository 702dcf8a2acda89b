"""Set up the virtual environment that a command needs, then become that command.

Standard library only: it runs before anything is there. Installs hashed pins with uv where it can be had, otherwise with pip; does
nothing when the pins have not changed.
"""

import fcntl
import hashlib
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parents[3]
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
NEEDS_TOOLS = {"check"}
"""Commands that need the test tools as well."""
INSTALLER = "requirements-installer.txt"


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


def install(name: str) -> None:
    """Make the environment and install the pins. Raises CalledProcessError; the installer's own words are on stderr."""
    if not _works("import pip"):
        say("making the virtual environment")
        _run(sys.executable, "-m", "venv", "--clear", str(VENV))
    say(f"installing {name} (about a minute the first time)")
    pip = [str(PYTHON), "-m", "pip", "install", "-q", "--disable-pip-version-check", "--require-hashes"]
    subprocess.run([*pip, "-r", str(ROOT / INSTALLER)], capture_output=True, check=False)  # without uv, pip does it
    uv = VENV / "bin" / "uv"
    fast = [str(uv), "pip", "install", "-q", "--python", str(PYTHON), "--require-hashes"]
    _run(*(fast if uv.exists() else pip), "-r", str(ROOT / name))
    _stamp(name).write_text(_digest(name))


def _works(program: str) -> bool:
    return (
        PYTHON.exists()
        and subprocess.run([str(PYTHON), "-c", program], capture_output=True, check=False).returncode == 0
    )


def _run(*command: str) -> None:
    subprocess.run(command, check=True, stdout=sys.stderr)


def set_up(name: str) -> None:
    """Install once, even when two commands are started at the same moment."""
    with (ROOT / ".setup.lock").open("w") as lock:
        _lock(lock)
        if not ready(name):
            install(name)


def _lock(lock: IO[str]) -> None:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        say("another command is setting up; waiting for it")
        fcntl.flock(lock, fcntl.LOCK_EX)


def prepare(arguments: Sequence[str]) -> int:
    """Set up what the command needs. Exit code 0, or the one to end with: nothing was changed that the next run cannot finish."""
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell starts background commands deaf to Ctrl-C
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
    except KeyboardInterrupt:
        return 128 + signal.SIGINT
    return 0


def become(arguments: Sequence[str]) -> None:
    """Be the command from here on."""
    os.environ["PYTHONPATH"] = str(ROOT / "src")
    os.environ.setdefault("KORPU_COUNTRY", "korpu_azerbaijan")
    os.execv(PYTHON, [str(PYTHON), "-m", "korpu.launch", *arguments])  # noqa: S606 — the same process goes on


if __name__ == "__main__":
    if code := prepare(sys.argv[1:]):
        sys.exit(code)
    become(sys.argv[1:])
