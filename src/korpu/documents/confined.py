"""Programs that open what people send run alone: little memory, little time, nothing to write, nothing to reach.

`run` starts one from a door; `confine` is the first thing that such a program calls on itself.
"""

import resource
import shutil
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

MEMORY_BYTES = 1536 * 1024 * 1024
CPU_SECONDS = 8
WALL_SECONDS = 15
AT_ONCE = 2
"""Such programs beside each other in one process of a door: what they may take together has a limit too."""
SOURCE = Path(__file__).resolve().parents[2]
_turns = threading.BoundedSemaphore(AT_ONCE)


class NotDone(RuntimeError):
    """The program ended without an answer: a limit, or something it could not read."""


def run(module: str, arguments: Sequence[str], data: bytes) -> bytes:
    """What ``python -m module`` writes when it reads ``data``. Raises `NotDone`."""
    environment = {"PYTHONPATH": str(SOURCE), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
    command = [*_walls(), sys.executable, "-m", module, *arguments]
    with _turns:
        try:
            done = subprocess.run(
                command, input=data, capture_output=True, timeout=WALL_SECONDS, env=environment, check=False
            )
        except subprocess.TimeoutExpired as slow:
            raise NotDone("too slow") from slow
    if done.returncode:
        raise NotDone(done.stderr.decode(errors="replace")[-300:])
    return done.stdout


def _walls() -> list[str]:
    """bubblewrap, where it is present: no network, no other process, and only the programs that are needed, read-only."""
    tool = shutil.which("bwrap")
    if tool is None:
        return []
    roots = {"/usr", "/lib", "/lib64", "/bin", "/etc/ld.so.cache", sys.prefix, sys.base_prefix, str(SOURCE)}
    bound = [part for path in sorted(roots) if Path(path).exists() for part in ("--ro-bind", path, path)]
    return [tool, "--unshare-all", "--die-with-parent", "--new-session", *bound, "--tmpfs", "/tmp", "--dev", "/dev"]  # noqa: S108


def confine() -> None:
    """Limits on this process, for good: memory, computing time, no file written, no core left behind."""
    for what, most in (
        (resource.RLIMIT_AS, MEMORY_BYTES), (resource.RLIMIT_CPU, CPU_SECONDS), (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):  # fmt: skip
        resource.setrlimit(what, (most, most))
