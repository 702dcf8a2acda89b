"""A whole installation that is removed afterwards: for tests, benches and commands that must not touch the running one."""

import contextlib
import json
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

from korpu.launch.cluster import Cluster
from korpu.launch.install import install
from korpu.launch.places import Places
from korpu.launch.processes import Ports, Process, table
from korpu.launch.supervisor import Supervisor


@dataclass(frozen=True)
class Installation:
    """A running installation, seen from outside: the administrator's way in, and each door's own logins."""

    places: Places
    cluster: Cluster
    supervisor: Supervisor

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

    def serve(self, ports: Ports, without: tuple[str, ...] = ()) -> None:
        """Start every process that is not running yet."""
        for process in table(self.places, self.cluster, ports):
            if process.name not in self.supervisor.children and process.name not in without:
                self.supervisor.start(process)


@contextlib.contextmanager
def throwaway(
    say: Callable[[str], None] = lambda text: None, settings: dict[str, str] | None = None
) -> Iterator[Installation]:
    """An installed, empty Körpü with its server running; everything is ended and removed at the end."""
    folder = Path(tempfile.mkdtemp(prefix="korpu-"))
    places = Places(folder)
    places.make()
    cluster = Cluster(places, settings)
    supervisor = Supervisor(places.logs, say)
    try:
        cluster.make()
        supervisor.start(Process("postgres", cluster.command(), ready=cluster.answers, as_server=True, stop_fast=True))
        install(places, cluster, say)
        yield Installation(places, cluster, supervisor)
    finally:
        supervisor.stop()
        shutil.rmtree(folder, ignore_errors=True)
        shutil.rmtree(places.sockets, ignore_errors=True)
