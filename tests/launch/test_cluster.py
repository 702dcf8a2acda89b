"""The database server: private, durable, and back after being killed."""

import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from korpu.launch import cluster as cluster_module
from korpu.launch.cluster import QUICK, Cluster, NotReady
from korpu.launch.console import CannotGoOn
from korpu.launch.places import Places, server_account
from korpu.launch.processes import server
from korpu.launch.supervisor import Supervisor
from korpu.launch.throwaway import Installation
from korpu.launch.waiting import await_true


@pytest.fixture
def places(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Places]:
    from korpu.launch import throwaway

    with throwaway._folder(lambda text: None, {}) as made:
        yield made


@pytest.fixture
def running(places: Places) -> Iterator[tuple[Cluster, Supervisor]]:
    cluster, supervisor = Cluster(places), Supervisor(places.logs)
    supervisor.start(server(cluster))
    yield cluster, supervisor
    supervisor.stop()


def test_what_was_committed_survives_a_killed_server(running: tuple[Cluster, Supervisor]) -> None:
    cluster, supervisor = running
    with cluster.admin("open") as admin:
        admin.execute("create table kept as select 1 as one")
    for _ in range(2):
        killed = supervisor.children["postgres"].running.pid
        os.kill(killed, signal.SIGKILL)
        assert await_true(lambda: _back(cluster, supervisor), 10.0)
    with cluster.admin("open") as admin:
        assert admin.execute("select one from kept").fetchone() == (1,)


def _back(cluster: Cluster, supervisor: Supervisor) -> bool:
    supervisor.revive()
    return cluster.answers()


def test_it_refuses_to_serve_when_an_acknowledged_application_could_be_lost(places: Places) -> None:
    for name in QUICK:
        cluster, supervisor = Cluster(places, {name: "off"}), Supervisor(places.logs)
        try:
            supervisor.start(server(cluster))
            with pytest.raises(NotReady, match=name):
                cluster.refuse_if_not_durable()
        finally:
            supervisor.stop()


def test_it_serves_when_nothing_can_be_lost(running: tuple[Cluster, Supervisor]) -> None:
    running[0].refuse_if_not_durable()


def shown(admin: Any, name: str) -> str:
    value: str = admin.execute(f"show {name}").fetchone()[0]
    return value


def test_nobody_reaches_it_over_the_network_or_without_a_password(place: Installation) -> None:
    with place.admin("open") as admin:
        assert shown(admin, "listen_addresses") == ""
        assert shown(admin, "data_checksums") == "on"
        rules = admin.execute("select distinct auth_method from pg_hba_file_rules").fetchall()
    assert rules == [("scram-sha-256",)]
    with pytest.raises(psycopg.OperationalError, match="password"):
        psycopg.connect(host=str(place.places.sockets), dbname="open", user="postgres", password="")


def test_its_log_never_holds_what_people_typed(place: Installation) -> None:
    with place.link("portal", "permits") as link, pytest.raises(psycopg.Error):
        link.execute("select %s::date", ["Leyla-Aliyeva-1990"], prepare=True)
    with place.link("portal", "permits") as link, pytest.raises(psycopg.Error):
        link.execute("select nothing_there from applications_application where person = 'Leyla-Aliyeva'")
    log = (place.places.logs / "postgres.log").read_text()
    assert "ready to accept connections" in log, "the server does log, so that the next line means something"
    assert "Leyla" not in log


def test_its_account_is_not_root(place: Installation) -> None:
    assert place.places.data.stat().st_uid != 0
    assert place.places.data.stat().st_mode & 0o777 == 0o700


def test_a_half_made_server_is_made_again(tmp_path: Path) -> None:
    if server_account():
        tmp_path = Path("/tmp") / tmp_path.name
    places = Places(tmp_path / "state")
    places.make()
    (places.data.with_suffix(".part") / "base").mkdir(parents=True)
    cluster, supervisor = Cluster(places, QUICK), Supervisor(places.logs)
    try:
        cluster.make()
        supervisor.start(server(cluster))
        assert cluster.answers()
    finally:
        supervisor.stop()
        subprocess.run(["rm", "-r", str(places.state)], check=True)


@pytest.mark.parametrize("deep", [False, True])
def test_the_programs_are_copied_where_its_account_cannot_reach_ours(place, monkeypatch, tmp_path, deep):
    """A clone may lie in a 0700 home. Positive control: where it can reach them, nothing is copied."""
    monkeypatch.setattr(cluster_module, "_runs", lambda program: not deep)
    places = Places(tmp_path)
    found = Cluster(places).binaries()
    assert (found.is_relative_to(tmp_path)) is deep
    assert (found / "postgres").exists()


def test_a_folder_that_its_account_cannot_enter_is_refused_in_words(tmp_path: Path) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)
    if server_account() is None:
        Places(closed / "state").make()
        return
    with pytest.raises(CannotGoOn, match="--state"):
        Places(closed / "state").make()
