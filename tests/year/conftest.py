"""A stage without doors: people, officers and the law act through the use-cases, each at the moment the test says."""

from collections.abc import Iterator

import pytest

from korpu.launch import processes, secrets_of
from korpu.launch.demo.officers import enlist
from korpu.launch.demo.stage import Stage, stage
from korpu.launch.demo.told import told
from korpu.launch.ports import free_ports
from korpu.launch.supervisor import Supervisor
from korpu.launch.throwaway import Installation, throwaway


@pytest.fixture(scope="session")
def place() -> Iterator[Installation]:
    """An installation whose database, keyring and mail run."""
    with throwaway() as installation:
        places, ports = installation.places, free_ports(0)
        secrets_of.tell_mail(places, ports.smtp)
        supervisor = Supervisor(places.logs)
        try:
            supervisor.start(*processes.asked(places, ports))
            enlist(places, told()["officers"])
            yield installation
        finally:
            supervisor.stop()


@pytest.fixture(scope="session")
def world(place: Installation) -> Iterator[Stage]:
    with stage(place.places) as hands:
        yield hands
