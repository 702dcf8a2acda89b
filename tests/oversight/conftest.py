"""One installation with every process, and analysts who have signed in; no invented people are played."""

from collections.abc import Callable, Iterator

import pytest

from korpu.launch.browse import Browser
from korpu.launch.officer import Officer
from korpu.launch.throwaway import Installation, served
from tests.journey.at_the_desk import enlist
from tests.oversight.analyst import Analyst


@pytest.fixture(scope="session")
def place() -> Iterator[Installation]:
    with served() as installation:
        yield installation


@pytest.fixture(scope="session")
def oversight(place: Installation) -> str:
    return place.running().addresses["oversight"]


@pytest.fixture(scope="session")
def come_in(place: Installation, oversight: str) -> Callable[[str], Analyst]:
    """A new analyst who signs in; a one-time code works once, so each test that needs another one asks for it."""

    def signed_in(name: str) -> Analyst:
        person = Analyst(Browser(oversight), enlist(place, name, "analyst", office=""))
        person.sign_in()
        return person

    return signed_in


@pytest.fixture(scope="session")
def analyst(come_in: Callable[[str], Analyst]) -> Analyst:
    return come_in("Nigar")


@pytest.fixture(scope="session")
def officer(place: Installation) -> Officer:
    """Somebody with an account at casework, and none here."""
    return Officer(Browser(place.running().addresses["casework"]), enlist(place, "Aysel"))
