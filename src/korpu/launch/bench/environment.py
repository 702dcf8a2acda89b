"""The environment of peers: a virtual environment of its own, so that nothing of theirs reaches the product."""

import hashlib
import subprocess
import sys
from pathlib import Path

from korpu.launch.console import CannotGoOn, Say
from korpu.launch.places import CHECKOUT

PINS = CHECKOUT / "requirements-bench.txt"
MINUTES = 8


def python_of_peers(say: Say) -> Path:
    """The Python that has the peers, installed where it is not yet. Raises `CannotGoOn` with the installer's own words."""
    home = CHECKOUT / ".venv-bench"
    python, stamp = home / "bin" / "python", home / "pins"
    digest = hashlib.sha256(PINS.read_bytes()).hexdigest()
    if not stamp.exists() or stamp.read_text() != digest:
        say("installing the peers (about a minute the first time)")
        _run(sys.executable, "-m", "venv", "--clear", str(home))
        _run(
            str(python),
            "-m",
            "pip",
            "install",
            "-q",
            "--disable-pip-version-check",
            "--require-hashes",
            "-r",
            str(PINS),
        )
        stamp.write_text(digest)
    return python


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, timeout=MINUTES * 60)
    if done.returncode:
        raise CannotGoOn(f"the peers could not be installed: {done.stderr.strip()[-1500:]}")
