"""A whole installation that is removed afterwards: for tests, benches and commands that must not touch the running one."""

import contextlib
import json
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

from korpu.launch import presence, template
from korpu.launch.cluster import QUICK, Cluster
from korpu.launch.console import CannotGoOn, Say, quiet
from korpu.launch.environment import environment
from korpu.launch.following import follow_parent
from korpu.launch.install import install, tables_of
from korpu.launch.places import Places, in_memory, temporary
from korpu.launch.presence import Running
from korpu.launch.processes import server
from korpu.launch.supervisor import Supervisor
from korpu.launch.waiting import await_true
from korpu.store.zones import ZONES

SERVED_SECONDS, ENDED_SECONDS = 90.0, 12.0
KEPT_TABLES = {"django_migrations", "django_content_type", "auth_permission", "services_edition", "services_lawtext"}
"""What a release wrote: it stays when an installation is emptied."""


@dataclass(frozen=True)
class Installation:
    """A running installation, seen from outside: the administrator's way in, and each door's own logins."""

    places: Places
    cluster: Cluster

    def admin(self, zone: str) -> Any:
        """The server administrator in a zone."""
        return self.cluster.admin(zone)

    def link(self, door: str, zone: str, database: str | None = None) -> Any:
        """A connection with a door's own login; ``database`` knocks at another one."""
        keys = json.loads((self.places.keys / f"{door}.json").read_text())["zones"][zone]
        return psycopg.connect(
            host=keys["HOST"], dbname=database or zone, user=keys["USER"], password=keys["PASSWORD"],
            autocommit=True, connect_timeout=3,
        )  # fmt: skip

    def environment(self, door: str) -> dict[str, str]:
        """What a process of this door is told."""
        return environment(self.places, door)

    def running(self) -> Running:
        """Addresses and process ids now. Raises `CannotGoOn` when nobody serves."""
        found = presence.seen(self.places)
        if found is None:
            raise CannotGoOn(f"nobody serves {self.places.state}")
        return found

    def empty(self) -> None:
        """Every row gone that a release did not write: a clean start for the next test."""
        for zone in ZONES:
            with self.admin(zone) as admin:
                if tables := [f'"{name}"' for name in tables_of(admin) if name not in KEPT_TABLES]:
                    admin.execute(f"truncate {', '.join(tables)} restart identity cascade")


@contextlib.contextmanager
def throwaway(say: Say = quiet, settings: Mapping[str, str] = QUICK) -> Iterator[Installation]:
    """An installed, empty Körpü with its database server running, and nothing else; removed at the end."""
    with _folder(say, settings) as places:
        cluster, supervisor = Cluster(places, settings), Supervisor(places.logs, say)
        try:
            supervisor.start(server(cluster))
            install(places, cluster, say)
            yield Installation(places, cluster)
        finally:
            supervisor.stop()


@contextlib.contextmanager
def served(
    say: Say = quiet, settings: Mapping[str, str] = QUICK, ways: Sequence[str] = ("--no-demo",)
) -> Iterator[Installation]:
    """The same with every process, under a real supervisor: ``./korpu start`` with ``ways``. Settings may lose data."""
    with _folder(say, settings) as places:
        chosen = [part for name, value in settings.items() for part in ("--postgres", f"{name}={value}")]
        command = [sys.executable, "-m", "korpu.launch", "start", "--state", str(places.state), "--port", "0"]
        with (places.logs / "start.log").open("wb") as log:
            supervisor = subprocess.Popen(
                [*command, "--may-lose-data", *chosen, *ways], env=environment(places, ""), stdout=log, stderr=log,
                start_new_session=True, preexec_fn=follow_parent(signal.SIGTERM),
            )  # fmt: skip
        try:
            _await_doors(places, supervisor)
            yield Installation(places, Cluster(places, settings))
        finally:
            supervisor.send_signal(signal.SIGTERM)
            supervisor.wait(ENDED_SECONDS)


def _await_doors(places: Places, supervisor: subprocess.Popen[bytes]) -> None:
    def decided() -> bool:
        running = presence.seen(places)
        return supervisor.poll() is not None or bool(running and running.addresses)

    if not await_true(decided, SERVED_SECONDS) or supervisor.poll() is not None:
        raise CannotGoOn(f"the doors did not open: {(places.logs / 'start.log').read_text(errors='replace')[-3000:]}")


@contextlib.contextmanager
def _folder(say: Say, settings: Mapping[str, str]) -> Iterator[Places]:
    """A state folder filled from the template; on the disk where what is acknowledged must last."""
    where = in_memory() if settings.items() >= QUICK.items() else temporary()
    places = Places(Path(tempfile.mkdtemp(prefix="korpu-", dir=where)))
    try:
        places.make()
        template.copy_into(places, say)
        yield places
    finally:
        shutil.rmtree(places.state, ignore_errors=True)
        shutil.rmtree(places.sockets, ignore_errors=True)
