"""The processes of an installation, in the order they start."""

import socket
import sys
import urllib.error
import urllib.request
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from korpu.launch.cluster import Cluster
from korpu.launch.install import environment
from korpu.launch.places import Places

WORKERS, THREADS, WAITING = 2, 4, 64
"""Web workers a door, blocking threads a worker, requests that may wait before 503."""


@dataclass(frozen=True)
class Process:
    """One process: how it is run, how one sees that it is ready, and how it is asked to end."""

    name: str
    command: Sequence[str]
    env: dict[str, str] | None = None
    ready: Callable[[], bool] = lambda: True
    as_server: bool = False
    stop_fast: bool = False


@dataclass(frozen=True)
class Ports:
    """Ports on loopback."""

    portal: int
    casework: int
    smtp: int


def free_ports(first: int) -> Ports:
    """From ``first`` on, the next free ports for the doors; any for mail."""
    taken: list[int] = []
    for _ in range(2):
        port = (taken[-1] + 1) if taken else first
        while not _is_free(port):
            port += 1
        taken.append(port)
    with socket.socket() as any_port:
        any_port.bind(("127.0.0.1", 0))
        return Ports(taken[0], taken[1], any_port.getsockname()[1])


def _is_free(port: int) -> bool:
    with socket.socket() as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True


def answers(port: int, path: str = "/") -> bool:
    """Whether a door gives an answer, whatever it says."""
    try:
        urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=2).close()
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False
    return True


def listens(port: int) -> bool:
    """Whether something takes connections on a port."""
    with socket.socket() as trial:
        return trial.connect_ex(("127.0.0.1", port)) == 0


def web(port: int) -> list[str]:
    """A door served by granian."""
    ways = {
        "--interface": "wsgi", "--host": "127.0.0.1", "--port": str(port), "--workers": str(WORKERS),
        "--blocking-threads": str(THREADS), "--backpressure": str(WAITING), "--log-level": "warning",
        "--workers-kill-timeout": "4",
    }  # fmt: skip
    return [
        sys.executable, "-m", "granian", *(part for pair in ways.items() for part in pair),
        "--respawn-failed-workers", "korpu.launch.wsgi:application",
    ]  # fmt: skip


def table(places: Places, cluster: Cluster, ports: Ports) -> list[Process]:
    """Every process; the database first, doors last."""

    def told(door: str) -> dict[str, str]:
        return {**environment(places, door), "KORPU_SMTP_PORT": str(ports.smtp)}

    python = [sys.executable, "-m"]
    return [
        Process("postgres", cluster.command(), ready=cluster.answers, as_server=True, stop_fast=True),
        Process(
            "mail",
            [*python, "korpu.launch.mailbox", str(ports.smtp), str(places.mail)],
            ready=lambda: listens(ports.smtp),
        ),
        Process("keyring", [*python, "korpu.keyring"], told("keyring"), ready=(places.sockets / "keyring.sock").exists),
        Process("sequencer", [*python, "korpu.sequencer"], told("sequencer")),
        Process("worker", [*python, "korpu.casework.worker"], told("worker")),
        Process("portal", web(ports.portal), told("portal"), ready=lambda: answers(ports.portal)),
        Process("casework", web(ports.casework), told("casework"), ready=lambda: answers(ports.casework)),
    ]
