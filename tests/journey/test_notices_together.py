"""Notices of many people go out together; one address that a mail server refuses holds up nobody else."""

import os
import signal
from collections.abc import Iterator

import pytest

from korpu.launch.throwaway import Installation
from korpu.launch.waiting import await_true
from tests.journey.test_the_whole_way import applicant
from tests.rooms import Inside

PEOPLE = 3


@pytest.fixture
def worker(place: Installation) -> Iterator[Inside]:
    """A worker that does what a test says; the one of the installation has told what other tests left, and rests."""
    resting = place.running().processes["worker"]
    with Inside(place, "worker") as inside:
        assert await_true(lambda: inside("tests.desk.worker_acts:waits") == 0, 30)
        os.killpg(resting, signal.SIGSTOP)
        yield inside
        os.killpg(resting, signal.SIGCONT)


def test_a_refused_address_waits_and_the_others_are_told_once(portal: str, worker: Inside) -> None:
    for _each in range(PEOPLE):
        applicant(portal)
    tell = "tests.desk.worker_acts:tell"
    first = worker(tell, refused=[2])
    assert first == {"taken": PEOPLE - 1, "waiting": 1, "trouble": "SMTPRecipientsRefused"}
    assert worker(tell, refused=[]) == {"taken": 1, "waiting": 0, "trouble": ""}, "nobody is told twice"
