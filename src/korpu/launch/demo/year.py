"""The invented year of an installation: its officers, people whose stories are told one by one, and a background of many."""

import contextlib
import datetime as dt
from collections.abc import Iterator

from korpu.kernel.moment import start_clock
from korpu.launch import presence, processes, secrets_of
from korpu.launch.cluster import Cluster
from korpu.launch.console import Say
from korpu.launch.demo.journal import Journal
from korpu.launch.demo.officers import enlist
from korpu.launch.demo.player import left_to_play, play
from korpu.launch.demo.population import Mix, population
from korpu.launch.demo.stage import stage
from korpu.launch.demo.told import told
from korpu.launch.install import install
from korpu.launch.places import Places
from korpu.launch.ports import free_ports
from korpu.launch.supervisor import Supervisor
from korpu.ui.catalogues import compile_all

BEGINS = dt.datetime(2026, 5, 5, 9, 0, tzinfo=dt.timezone(dt.timedelta(hours=4)))
"""Tuesday morning in the demo, at its first start: the year has just been played."""
LAST_EVENING = BEGINS.date() - dt.timedelta(days=1)


def play_stories(places: Places, say: Say) -> None:
    """What was not played yet of the dozen. Raises `NotPlayed`, `CannotGoOn`."""
    found, journal = told(), Journal.of(places.people)
    enlist(places, found["officers"])
    if left_to_play(journal, found["people"]):
        with stage(places) as hands:
            play(hands, journal, found["people"], LAST_EVENING, say)


def play_population(places: Places, people: int, say: Say) -> int:
    """What was not played yet of the background; how many acts. Raises `NotPlayed`, `CannotGoOn`."""
    journal = Journal.of(places.population)
    stories = population(Mix(told("population"), told("assumptions")), people)
    waiting = len(left_to_play(journal, stories))
    if waiting:
        with stage(places) as hands:
            play(hands, journal, stories, LAST_EVENING, say)
    return waiting


@contextlib.contextmanager
def at_work(places: Places, say: Say) -> Iterator[None]:
    """While entered, database, keyring and mail of an installation run: those that serve, or else some of our own.

    Raises `CannotGoOn` when they do not start.
    """
    if presence.seen(places):
        yield
        return
    places.make()
    with presence.alone(places) as lock:
        supervisor = Supervisor(places.logs, say, held=[lock])
        try:
            _begin(places, supervisor, say)
            yield
        finally:
            supervisor.stop()


def _begin(places: Places, supervisor: Supervisor, say: Say) -> None:
    cluster, ports = Cluster(places, {}), free_ports(0)
    places.refuse_full_disk()
    compile_all()
    cluster.make()
    cluster.forget_the_dead()
    supervisor.start(processes.server(cluster))
    install(places, cluster, say)
    start_clock(places.clock, BEGINS)
    secrets_of.tell_mail(places, ports.smtp)
    supervisor.start(*processes.asked(places, ports))
