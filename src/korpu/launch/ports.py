"""Ports on loopback: which are free, and whether somebody answers there."""

import random
import socket
import urllib.error
import urllib.request
from dataclasses import dataclass

from korpu.launch.console import CannotGoOn

HIGHEST = 65535
DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))
"""Our own doors are never asked through a proxy."""


@dataclass(frozen=True)
class Ports:
    """One installation's ports."""

    portal: int
    casework: int
    oversight: int
    smtp: int

    @property
    def addresses(self) -> dict[str, str]:
        """Door → URL. A name, not a number: passkeys refuse IP addresses."""
        return {door: f"http://localhost:{getattr(self, door)}" for door in ("portal", "casework", "oversight")}


def free_ports(first: int) -> Ports:
    """From ``first`` on (0 = anywhere), the next free ports for the doors; any for mail. Raises `CannotGoOn`."""
    portal = _next_free(first or random.randrange(20_000, 30_000))  # noqa: S311 — nobody is kept out by it
    casework = _next_free(portal + 1)
    with socket.socket() as any_port:
        any_port.bind(("127.0.0.1", 0))
        return Ports(portal, casework, _next_free(casework + 1), any_port.getsockname()[1])


def _next_free(first: int) -> int:
    for port in range(first, HIGHEST + 1):
        if _is_free(port):
            return port
    raise CannotGoOn(f"no port from {first} to {HIGHEST} is free; choose another with --port, 0 for any")


def _is_free(port: int) -> bool:
    with socket.socket() as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind(("127.0.0.1", port))
        except OSError:
            return False
    return not _taken_by_ip6(port)  # browsers try ::1 first when they are sent to localhost


def _taken_by_ip6(port: int) -> bool:
    try:
        with socket.socket(socket.AF_INET6) as trial:
            return trial.connect_ex(("::1", port)) == 0
    except OSError:
        return False


def serves(port: int, path: str = "/") -> bool:
    """Whether a door answers a request without failing."""
    try:
        DIRECT.open(f"http://127.0.0.1:{port}{path}", timeout=5).close()
    except urllib.error.HTTPError as answer:
        return answer.code < 500
    except OSError:
        return False
    return True


def listens(port: int) -> bool:
    """Whether something takes connections on a port."""
    with socket.socket() as trial:
        return trial.connect_ex(("127.0.0.1", port)) == 0


def answers_at(path: str) -> bool:
    """Whether something takes connections on a unix socket; a file left by a killed process does not."""
    with socket.socket(socket.AF_UNIX) as trial:
        return trial.connect_ex(path) == 0
