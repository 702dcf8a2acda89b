"""What only the checks need: a browser, and node for the engines of accessibility. The product needs neither."""

import os
import shutil
import subprocess
from pathlib import Path

from korpu.launch.console import CannotGoOn, Say
from korpu.launch.places import CHECKOUT

DEBIAN = {"chromium": "chromium", "node": "nodejs", "npm": "npm"}
"""Program → Debian package."""
MINUTES = 10


def ensure(say: Say) -> None:
    """Install what is missing. Raises `CannotGoOn` with the command that brings it."""
    missing = [package for program, package in DEBIAN.items() if not shutil.which(program)]
    if missing:
        _install(missing, say)
    engines, lock = CHECKOUT / "node_modules" / ".package-lock.json", CHECKOUT / "package-lock.json"
    if not engines.exists() or engines.stat().st_mtime < lock.stat().st_mtime:
        say("bringing the engines of the accessibility check (npm ci)")
        _run(["npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"])


def _install(packages: list[str], say: Say) -> None:
    command = f"apt-get install -y --no-install-recommends {' '.join(packages)}"
    if os.geteuid() != 0 or not Path("/etc/debian_version").exists():
        raise CannotGoOn(f"the checks need {', '.join(packages)}. On Debian, as root: {command}")
    say(f"installing {', '.join(packages)} by apt")
    _run(["apt-get", "update", "-q"])
    _run(command.split())


def _run(command: list[str]) -> None:
    done = subprocess.run(
        command, cwd=CHECKOUT, capture_output=True, text=True, timeout=MINUTES * 60,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
    )  # fmt: skip
    if done.returncode:
        raise CannotGoOn(f"{' '.join(command)} failed: {(done.stderr or done.stdout).strip()[-1500:]}")
