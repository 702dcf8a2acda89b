"""What is killed is back by itself within ten seconds, and people are served."""

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from korpu.launch.applicant import Applicant, Stuck
from korpu.launch.browse import Browser
from korpu.launch.ports import serves
from korpu.launch.throwaway import Installation, served
from korpu.launch.waiting import await_true
from tests.journey.stories import owner

BACK_SECONDS = 10.0
CUT_OFF = (OSError, Stuck, LookupError)
"""What somebody meets at a door that is not there yet."""
PROCESSES = (
    "portal",
    "casework",
    "keyring",
    "worker",
    "keeper",
    "sequencer",
    "oversight",
    "reckoner",
    "mail",
    "postgres",
)


@pytest.fixture(scope="module")
def lively() -> Iterator[Installation]:
    """An installation whose processes are killed by these tests."""
    with served() as installation:
        yield installation


def files_an_application(place: Installation) -> bool:
    """Whether a person can apply now: portal, keyring and database take part."""
    try:
        person = Applicant(Browser(place.running().addresses["portal"], seconds=5))
        person.begin(owner())
        person.fill(owner())
        return bool(person.send())
    except CUT_OFF:
        return False


def everybody_works(place: Installation) -> bool:
    """An application goes in, a mail comes out, its leaf is carried, officers can sign in."""
    mails = len(list(place.places.mail.iterdir()))
    return (
        files_an_application(place)
        and serves(int(place.running().addresses["casework"].rpartition(":")[2]), "/sign-in/")
        and await_true(lambda: len(list(place.places.mail.iterdir())) > mails, 5.0)
        and await_true(lambda: carried(place), 5.0)
    )


def served_since(place: Installation, end: float) -> float:
    """When those came for whom everything worked; how long they take is their own affair. Nobody comes after ``end``."""
    while True:
        came = time.monotonic()
        if came >= end or everybody_works(place):
            return came


def carried(place: Installation) -> bool:
    with place.admin("permits") as admin:
        counts: tuple[int, int] = admin.execute(
            "select count(*), count(*) filter (where index is null) from audit_pendingleaf"
        ).fetchone()
    return counts[0] > 0 and counts[1] == 0


@pytest.mark.parametrize("name", PROCESSES)
def test_what_is_killed_is_back_by_itself_and_people_are_served(lively: Installation, name: str) -> None:
    killed = lively.running().processes[name]
    os.kill(killed, signal.SIGKILL)
    began = time.monotonic()
    assert await_true(lambda: lively.running().processes[name] != killed, BACK_SECONDS)
    assert served_since(lively, began + BACK_SECONDS) - began < BACK_SECONDS


def test_a_killed_web_worker_is_back_while_its_door_stays(lively: Installation) -> None:
    master = lively.running().processes["portal"]
    children = Path(f"/proc/{master}/task/{master}/children")
    workers = children.read_text().split()
    assert len(workers) == 2
    os.kill(int(workers[0]), signal.SIGKILL)
    began = time.monotonic()
    assert await_true(lambda: len(set(children.read_text().split()) - {workers[0]}) == 2, BACK_SECONDS)
    assert lively.running().processes["portal"] == master
    assert await_true(lambda: files_an_application(lively), BACK_SECONDS)
    assert time.monotonic() - began < BACK_SECONDS
