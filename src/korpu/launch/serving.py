"""Serve one installation until somebody asks us to end."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field

import psycopg

from korpu.kernel.moment import start_clock
from korpu.launch import presence, processes, secrets_of, staff
from korpu.launch.cluster import Cluster
from korpu.launch.console import CannotGoOn, Say, answer
from korpu.launch.demo.player import visitors
from korpu.launch.demo.stage import NotPlayed
from korpu.launch.demo.year import BEGINS, play_stories
from korpu.launch.ending import Asked, Ending
from korpu.launch.install import install
from korpu.launch.places import Places
from korpu.launch.ports import free_ports
from korpu.launch.presence import Running
from korpu.launch.supervisor import Supervisor
from korpu.ui.catalogues import compile_all

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
                _play(wish.places, supervisor, say)
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
        start_clock(places.clock, BEGINS)
    ports = free_ports(wish.first_port)
    secrets_of.tell_mail(places, ports.smtp)
    say("starting the doors")
    supervisor.start(*processes.doors(places, ports, wish.shown_clock), seconds=START_SECONDS)
    return ports.addresses


def _play(places: Places, supervisor: Supervisor, say: Say) -> None:
    """Play the stories; what a dying door cut off goes on once more from there. Raises `CannotGoOn`."""
    for last in (False, True):
        try:
            play_stories(places, say)
            break
        except (NotPlayed, CannotGoOn) as trouble:
            if last:
                raise CannotGoOn(
                    f"an invented person's story does not go on: {trouble}. "
                    "./korpu start tries again from there; with --no-demo it serves without invented people."
                ) from trouble
            supervisor.await_every(START_SECONDS)


def _greet(wish: Wish, addresses: dict[str, str]) -> None:
    """Addresses first, the portal's before all; then who can sign in, and what is different in production."""
    known = staff.known(wish.places)
    lines = [
        f"{addresses['portal']}  the portal, for everyone",
        *(
            f"  {each.name}, whose case one may look at: code {each.code}, born {each.born}"
            for each in visitors(wish.places)
        ),
        f"{addresses['casework']}  casework, for officers",
        *_accounts(known, "casework"),
        f"{addresses['oversight']}  oversight, for whoever prepares a change of the law",
        *_accounts(known, "oversight"),
        *(["  and a one-time code for either: ./korpu otp NAME"] if known else []),
        "On this machine all doors share one operating-system user; in production each has its own, with one key file.",
        "Ctrl-C ends everything.",
    ]
    answer("\n".join(lines))


def _accounts(known: list[staff.DemoOfficer], door: str) -> list[str]:
    """Who can sign in at a door, a line each."""
    at_door = [each for each in known if each.door == door]
    roles = [", ".join(filter(None, (each.role, each.office))) for each in at_door]
    return [
        f"  {each.name} ({role}): {each.email}, password {each.password}"
        for each, role in zip(at_door, roles, strict=True)
    ]


def _sweep(places: Places) -> None:
    """Sockets that a killed process left."""
    for socket in places.sockets.iterdir():
        if socket.is_socket() or socket.name.endswith(".lock"):
            socket.unlink(missing_ok=True)
