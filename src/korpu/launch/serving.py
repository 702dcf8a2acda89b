"""Serve one installation until somebody asks us to end."""

import datetime as dt
import http.client
import os
from collections.abc import Mapping
from dataclasses import dataclass, field

import psycopg

from korpu.kernel.moment import start_clock
from korpu.launch import presence, processes, secrets_of, staff
from korpu.launch.applicant import Stuck
from korpu.launch.browse import NoSuchForm
from korpu.launch.cluster import Cluster
from korpu.launch.console import CannotGoOn, Say, answer
from korpu.launch.demo.player import play, visitors
from korpu.launch.ending import Asked, Ending
from korpu.launch.install import install
from korpu.launch.places import Places
from korpu.launch.ports import free_ports
from korpu.launch.presence import Running
from korpu.launch.supervisor import Supervisor
from korpu.ui.catalogues import compile_all

DEMO_BEGINS = dt.datetime(2026, 5, 5, 9, 0, tzinfo=dt.timezone(dt.timedelta(hours=4)))
"""Tuesday morning in the demo, at its first start."""
START_SECONDS = 60.0


@dataclass(frozen=True)
class Wish:
    """How to serve.

    ``settings`` of the database server are for tests; ``may_lose_data`` lets them switch durability off; ``demo``:
    play invented people.
    """

    places: Places
    first_port: int = 8000
    shown_clock: bool = True
    settings: Mapping[str, str] = field(default_factory=dict)
    may_lose_data: bool = False
    demo: bool = True


def serve(wish: Wish, say: Say) -> int:
    """Set up what is missing, start everything, keep it running. Returns the exit code of how it was ended: 130, 143 or 129.

    Raises `CannotGoOn` when it does not start; then nothing of it runs any more.
    """
    wish.places.make()
    with Ending() as ending, presence.alone(wish.places) as lock:
        here = Running(os.getpid())

        def changed(now: dict[str, int]) -> None:
            here.processes = now
            try:
                presence.tell(wish.places, here)
            except OSError as trouble:  # the disk has filled up: people are served all the same
                say(f"cannot write down what runs: {trouble}")

        supervisor = Supervisor(wish.places.logs, say, ending.whole, changed, [lock])
        try:
            here.addresses = _start(wish, supervisor, say)
            if wish.shown_clock and wish.demo:
                _play(wish.places, here.addresses, supervisor, say)
            changed(here.processes)
            _greet(wish, here.addresses)
            return supervisor.watch()
        except Asked as asked:
            say("ending")
            return asked.exit_code
        except (
            psycopg.OperationalError
        ) as trouble:  # no fault of a statement: the disk, the memory, a server that ended
            raise CannotGoOn(f"the database server cannot do its work: {trouble}") from trouble
        finally:
            ending.begin()
            supervisor.stop()
            _sweep(wish.places)


def _start(wish: Wish, supervisor: Supervisor, say: Say) -> dict[str, str]:
    places, cluster = wish.places, Cluster(wish.places, wish.settings)
    places.refuse_full_disk()
    compile_all()
    if not places.data.exists():
        say("making the database server")
    cluster.make()
    cluster.forget_the_dead()
    supervisor.start(processes.server(cluster))
    if not wish.may_lose_data:
        cluster.refuse_if_not_durable()
    install(places, cluster, say)
    if wish.shown_clock:
        start_clock(places.clock, DEMO_BEGINS)
    ports = free_ports(wish.first_port)
    secrets_of.tell_mail(places, ports.smtp)
    say("starting the doors")
    supervisor.start(*processes.doors(places, ports, wish.shown_clock), seconds=START_SECONDS)
    return ports.addresses


def _play(places: Places, addresses: dict[str, str], supervisor: Supervisor, say: Say) -> None:
    """Play the demo; a story that a dying door cut off is told once more from its beginning. Raises `CannotGoOn`."""
    for last in (False, True):
        try:
            play(places, addresses, DEMO_BEGINS, say)
            break
        except (Stuck, NoSuchForm, OSError, http.client.HTTPException) as trouble:
            if last:
                raise CannotGoOn(
                    f"an invented person's story does not go on: {trouble}. "
                    "./korpu start tries again from there; with --no-demo it serves without invented people."
                ) from trouble
            supervisor.await_every(START_SECONDS)


def _greet(wish: Wish, addresses: dict[str, str]) -> None:
    """Addresses first, the portal's before all; then who can sign in, and what is different in production."""
    officers = staff.known(wish.places)
    lines = [
        f"{addresses['portal']}  the portal, for everyone",
        *(
            f"  {each.name}, whose case one may look at: code {each.code}, born {each.born}"
            for each in visitors(wish.places)
        ),
        f"{addresses['casework']}  casework, for officers",
        *(f"  {each.name} ({each.role}, {each.office}): {each.email}, password {each.password}" for each in officers),
        *(["  and a one-time code: ./korpu otp NAME"] if officers else []),
        "On this machine all doors share one operating-system user; in production each has its own, with one key file.",
        "Ctrl-C ends everything.",
    ]
    answer("\n".join(lines))


def _sweep(places: Places) -> None:
    """Sockets that a killed process left."""
    for socket in places.sockets.iterdir():
        if socket.is_socket() or socket.name.endswith(".lock"):
            socket.unlink(missing_ok=True)
