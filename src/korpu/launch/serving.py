"""Serve one installation until somebody asks us to end."""

import datetime as dt
import os
from collections.abc import Mapping
from dataclasses import dataclass, field

from korpu.kernel.moment import start_clock
from korpu.launch import presence, processes, secrets_of, staff
from korpu.launch.cluster import Cluster
from korpu.launch.console import Say
from korpu.launch.demo.player import play, visitors
from korpu.launch.ending import Asked, Ending
from korpu.launch.install import install
from korpu.launch.places import Places
from korpu.launch.ports import Ports, free_ports
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
    """Set up what is missing, start everything, keep it running. Returns the exit code of how it was ended: 130 or 143.

    Raises `CannotGoOn` when it does not start; then nothing of it runs any more.
    """
    wish.places.make()
    with presence.alone(wish.places), Ending() as ending:
        here = Running(os.getpid())

        def changed(now: dict[str, int]) -> None:
            here.processes = now
            presence.tell(wish.places, here)

        supervisor = Supervisor(wish.places.logs, say, ending.whole, changed)
        try:
            here.addresses = _start(wish, supervisor, say).addresses
            if wish.shown_clock and wish.demo:
                play(wish.places, here.addresses, DEMO_BEGINS, say)
            changed(here.processes)
            _greet(wish, here.addresses)
            return supervisor.watch()
        except Asked as asked:
            say("ending")
            return asked.exit_code
        finally:
            ending.begin()
            supervisor.stop()
            _sweep(wish.places)


def _start(wish: Wish, supervisor: Supervisor, say: Say) -> Ports:
    places, cluster = wish.places, Cluster(wish.places, wish.settings)
    compile_all()
    if not places.data.exists():
        say("making the database server (about half a minute the first time)")
    cluster.make()
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
    return ports


def _greet(wish: Wish, addresses: dict[str, str]) -> None:
    """Addresses first, the portal's before all; then who can sign in, and what is different in production."""
    print(f"{addresses['portal']}  the portal, for everyone")
    print(f"{addresses['casework']}  casework, for officers")
    for each in staff.known(wish.places):
        print(f"  {each.name} ({each.role}, {each.office}): {each.email}, password {each.password}")
    if staff.known(wish.places):
        print("  and a one-time code: ./korpu otp NAME")
    for person in visitors(wish.places):
        print(f"  {person.name}, whose case one may look at in the portal: code {person.code}, born {person.born}")
    print("On this machine all doors share one operating-system user; in production each has its own (deploy/systemd).")
    print("Ctrl-C ends everything.", flush=True)


def _sweep(places: Places) -> None:
    """Sockets that a killed process left."""
    for socket in places.sockets.iterdir():
        if socket.is_socket() or socket.name.endswith(".lock"):
            socket.unlink(missing_ok=True)
