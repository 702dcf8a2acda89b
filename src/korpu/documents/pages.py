"""Pages of papers as pictures: what people send is never opened inside a door."""

import shutil
import subprocess
import sys
from pathlib import Path

SECONDS = 15
WIDTH = 1000
SOURCE = Path(__file__).resolve().parents[2]


class NotDrawn(RuntimeError):
    """The page could not be drawn within its limits."""


def draw(data: bytes, media_type: str, page: int, width: int = WIDTH) -> bytes:
    """PNG of a page, counted from 1. Raises `NotDrawn`."""
    command = [sys.executable, "-m", "korpu.documents.draw", media_type, str(page), str(width)]
    environment = {"PYTHONPATH": str(SOURCE), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    try:
        done = subprocess.run(
            [*_walls(), *command], input=data, capture_output=True, timeout=SECONDS, env=environment, check=False
        )
    except subprocess.TimeoutExpired as slow:
        raise NotDrawn("too slow") from slow
    if done.returncode or not done.stdout.startswith(b"\x89PNG"):
        raise NotDrawn(done.stderr.decode(errors="replace")[-300:])
    return done.stdout


def _walls() -> list[str]:
    """bubblewrap, where it is present: no network, no other process, and only the programs that are needed, read-only."""
    tool = shutil.which("bwrap")
    if tool is None:
        return []
    roots = {"/usr", "/lib", "/lib64", "/bin", "/etc/ld.so.cache", sys.prefix, sys.base_prefix, str(SOURCE)}
    bound = [part for path in sorted(roots) if Path(path).exists() for part in ("--ro-bind", path, path)]
    return [tool, "--unshare-all", "--die-with-parent", "--new-session", *bound, "--tmpfs", "/tmp", "--dev", "/dev"]  # noqa: S108
