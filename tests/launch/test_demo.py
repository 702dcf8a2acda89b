"""`./korpu demo`: Ctrl-C leaves nothing behind, the same command goes on from there, and nobody lives twice."""

import contextlib
import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from korpu.launch.cluster import Cluster
from korpu.launch.console import quiet
from korpu.launch.demo.told import told
from korpu.launch.environment import environment
from korpu.launch.places import Places
from korpu.launch.processes import server
from korpu.launch.supervisor import Supervisor
from tests.launch.test_starting import END_SECONDS, Start, places

__all__ = ["places"]
PEOPLE = 8
FILED = "select count(*), count(distinct document_number) from applications_application"


@contextlib.contextmanager
def filling(places: Places) -> Iterator[Start]:
    command = [
        sys.executable,
        "-m",
        "korpu.launch",
        "demo",
        "--people",
        str(PEOPLE),
        "--state",
        str(places.state),
        "--json",
    ]
    begun = subprocess.Popen(
        command, env=environment(Places(Path("/")), ""), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        start_new_session=True,
    )  # fmt: skip
    try:
        yield Start(places, begun)
    finally:
        begun.kill()
        begun.wait()


def filed(places: Places) -> tuple[int, int]:
    """Applications, and passports that stand in them."""
    supervisor, cluster = Supervisor(places.logs, quiet), Cluster(places, {})
    try:
        supervisor.start(server(cluster))
        with cluster.admin("permits") as admin:
            [counts] = admin.execute(FILED).fetchall()
    finally:
        supervisor.stop()
    found: tuple[int, int] = counts
    return found


def test_what_was_interrupted_goes_on_and_nobody_is_there_twice(places: Places) -> None:
    with filling(places) as first:
        first.until("September 2025")
        first.process.send_signal(signal.SIGINT)
        first.process.communicate(timeout=END_SECONDS)
        assert first.process.returncode == 130
        assert first.left() == []
    with filling(places) as second:
        said, _ = second.process.communicate()
        assert second.process.returncode == 0, said
        assert json.loads(said.splitlines()[-1])["people"] == PEOPLE
        assert second.left() == []
    people = len(told()["people"]) + PEOPLE
    assert filed(places) == (people + 1, people), "one applied again, with the same passport"
