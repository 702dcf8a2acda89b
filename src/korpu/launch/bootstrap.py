"""Set up the virtual environment that a command needs, then become that command. Standard library only: it runs before anything.

Installs hashed requirements with uv where it can be had, otherwise with pip; does nothing when the pins have not changed.
"""

import fcntl
import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
NEEDS_TOOLS = {"check", "bench"}
"""Commands that need the test tools as well."""


def say(text: str) -> None:
    """Progress goes to stderr: stdout belongs to the command."""
    print(f"korpu: {text}", file=sys.stderr, flush=True)


def pins(command: str) -> str:
    """The requirements file of a command."""
    return "requirements-dev.txt" if command in NEEDS_TOOLS else "requirements.txt"


def ready(name: str) -> bool:
    """Whether this file's pins, or the larger set that includes them, are installed as they stand now."""
    return any(
        _stamp(each).exists() and _stamp(each).read_text() == _digest(each) for each in (name, "requirements-dev.txt")
    )


def _stamp(name: str) -> Path:
    return VENV / f".{name}.sha256"


def _digest(name: str) -> str:
    return hashlib.sha256((ROOT / name).read_bytes()).hexdigest()


def install(name: str) -> None:
    """Make the environment and install the pins. Raises CalledProcessError with the installer's own words on stderr."""
    if not PYTHON.exists():
        say("making the virtual environment")
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
    say(f"installing {name} (about a minute the first time)")
    quiet = subprocess.run(
        [str(PYTHON), "-m", "pip", "install", "-q", "--disable-pip-version-check", "uv"], capture_output=True
    )
    tool = [str(VENV / "bin" / "uv"), "pip", "install", "-q", "--python", str(PYTHON)]
    if quiet.returncode:
        tool = [str(PYTHON), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    subprocess.run([*tool, "--require-hashes", "-r", str(ROOT / name)], check=True)
    _stamp(name).write_text(_digest(name))


def main() -> None:
    """Set up, then become the command."""
    name = pins(sys.argv[1] if len(sys.argv) > 1 else "")
    with (ROOT / ".setup.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not ready(name):
            try:
                install(name)
            except subprocess.CalledProcessError:
                say(
                    "the packages could not be installed. Is the package index reachable? What the installer said stands above."
                )
                sys.exit(1)
    os.environ["PYTHONPATH"] = str(ROOT / "src")
    os.environ.setdefault("KORPU_COUNTRY", "korpu_azerbaijan")
    os.execv(str(PYTHON), [str(PYTHON), "-m", "korpu.launch", *sys.argv[1:]])  # noqa: S606 — becomes the command itself


if __name__ == "__main__":
    main()
