"""The processes of an installation, in the order they start."""

import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from korpu.launch.cluster import Cluster
from korpu.launch.environment import environment
from korpu.launch.places import Places
from korpu.launch.ports import Ports, answers_at, listens, serves

WORKERS, THREADS, AT_ONCE = 2, 8, 64
"""Web workers a door, blocking threads a worker, requests a worker takes at once; the rest waits in the socket's backlog."""
WORKER_ENDS_SECONDS = 4
FEW = 1
"""Web workers of a door at which few people work: each holds the whole law in memory."""
SOON = 10
"""How far those stand back who do soon what need not be done while somebody waits. Not the reckoner: an analyst looks on, and its
proofs have a limited time."""


@dataclass(frozen=True)
class Process:
    """One process: how it is run, how one sees that it is ready, and the signal that asks it to end.

    ``as_server``: it runs as PostgreSQL's account and ends after all others. ``nice``: how far it stands back, from 0 to 19,
    while others have more to do than the machine has time for.
    """

    name: str
    command: Sequence[str]
    env: dict[str, str] | None = None
    ready: Callable[[], bool] = lambda: True
    as_server: bool = False
    ask: int = signal.SIGTERM
    nice: int = 0


def server(cluster: Cluster) -> Process:
    """PostgreSQL. SIGINT is its fast ending: sessions are cut, everything is written."""
    return Process("postgres", cluster.command(), ready=cluster.answers, as_server=True, ask=signal.SIGINT)


def doors(places: Places, ports: Ports, shown_clock: bool = True) -> list[Process]:
    """Everything but the database. The portal first: its information pages need none of the others."""
    python = [sys.executable, "-m"]

    def told(door: str) -> dict[str, str]:
        return environment(places, door, shown_clock)

    return [
        Process("portal", web(ports.portal), told("portal"), ready=lambda: serves(ports.portal)),
        *asked(places, ports),
        Process("sequencer", [*python, "korpu.sequencer"], told("sequencer"), nice=SOON),
        Process("worker", [*python, "korpu.casework.worker"], told("worker"), nice=SOON),
        Process("keeper", [*python, "korpu.keeper"], told("keeper"), nice=SOON),
        Process("reckoner", [*python, "korpu.oversight.reckoner"], told("reckoner")),
        Process("casework", web(ports.casework), told("casework"), ready=lambda: serves(ports.casework)),
        Process("oversight", web(ports.oversight, FEW), told("oversight"), ready=lambda: serves(ports.oversight)),
    ]


def asked(places: Places, ports: Ports) -> list[Process]:
    """What serves nobody by itself and is asked by the others: mail and keyring."""
    keyring, python = str(places.sockets / "keyring.sock"), [sys.executable, "-m"]
    mailbox = [*python, "korpu.launch.mailbox", str(ports.smtp), str(places.mail)]
    told = environment(places, "keyring")
    return [
        Process("mail", mailbox, environment(places, ""), ready=lambda: listens(ports.smtp), nice=SOON),
        Process("keyring", [*python, "korpu.keyring"], told, ready=lambda: answers_at(keyring)),
    ]


def web(port: int, workers: int = WORKERS) -> list[str]:
    """A door served by granian."""
    ways = {
        "--interface": "wsgi", "--host": "127.0.0.1", "--port": port, "--workers": workers,
        "--blocking-threads": THREADS, "--backpressure": AT_ONCE, "--workers-kill-timeout": WORKER_ENDS_SECONDS,
        "--log-level": "warning",
    }  # fmt: skip
    chosen = [str(part) for pair in ways.items() for part in pair]
    return [sys.executable, "-m", "granian", *chosen, "--respawn-failed-workers", "korpu.launch.web_worker:application"]
