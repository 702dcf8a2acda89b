"""An installation kept ready to be copied, made once for each shape of the tables: a throw-away one is there in a second."""

import contextlib
import fcntl
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from korpu.launch.cluster import QUICK, Cluster
from korpu.launch.console import Say, quiet
from korpu.launch.install import fingerprint, install
from korpu.launch.places import Places, server_account
from korpu.launch.processes import server
from korpu.launch.supervisor import Supervisor

KEPT = 2
"""Templates of earlier shapes that stay, for who goes back and forth between two branches."""
LEFT_BEHIND = ("log", "run")


def cache() -> Path:
    """KORPU_CACHE, or a folder that PostgreSQL's account can reach."""
    if chosen := os.environ.get("KORPU_CACHE"):
        return Path(chosen)
    if server_account():
        return Path("/var/cache/korpu")
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "korpu"


def copy_into(places: Places, say: Say) -> None:
    """Fill a new state folder from the template, which is made first where it is missing."""
    template = cache() / fingerprint()[:16]
    with _one_at_a_time():
        if not template.exists():
            say("making an installation to copy from, once")
            _make(template)
            _forget_old()
        template.touch()
        for each in template.iterdir():
            if each.name not in LEFT_BEHIND:
                subprocess.run(["cp", "-a", each, places.state], check=True)


@contextlib.contextmanager
def _one_at_a_time() -> Iterator[None]:
    cache().mkdir(parents=True, exist_ok=True)
    with (cache() / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _make(template: Path) -> None:
    part = template.with_suffix(".part")
    shutil.rmtree(part, ignore_errors=True)
    places = Places(part)
    places.make()
    cluster, supervisor = Cluster(places, QUICK), Supervisor(places.logs)
    try:
        cluster.make()
        supervisor.start(server(cluster))
        install(places, cluster, quiet)
    finally:
        supervisor.stop()
    part.rename(template)


def _forget_old() -> None:
    made = sorted((each for each in cache().iterdir() if each.is_dir()), key=lambda each: -each.stat().st_mtime)
    for old in made[KEPT + 1 :]:
        shutil.rmtree(old, ignore_errors=True)
