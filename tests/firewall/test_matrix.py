"""An attacker with one door's credentials finds nothing of another zone; and this test is red when a guard is taken away."""

from collections.abc import Iterator

import pytest

from korpu.launch.firewall.matrix import find_planted, run
from korpu.launch.firewall.planted import PLANTS
from korpu.launch.throwaway import Installation, throwaway


@pytest.fixture(scope="module")
def place() -> Iterator[Installation]:
    with throwaway() as installation:
        yield installation


def test_no_login_reads_writes_or_learns_what_the_policy_does_not_give_it(place: Installation) -> None:
    result = run(place)
    assert result.bad == ()
    assert (result.leaks, result.oracles, result.wrongly_refused) == (0, 0, 0)
    assert result.cells >= 2000
    assert result.allowed >= 200, "a firewall that lets nobody work is not one"


def test_every_planted_mistake_is_found(place: Installation) -> None:
    assert len(PLANTS) >= 9
    assert find_planted(place) == [each.name for each in PLANTS]
