"""One whole installation with the demo played, for journeys over HTTP and in a real browser."""

from collections.abc import Iterator

import pytest

from korpu.launch import staff
from korpu.launch.browse import Browser
from korpu.launch.officer import Officer
from korpu.launch.throwaway import Installation, served


@pytest.fixture(scope="session")
def place() -> Iterator[Installation]:
    with served(ways=()) as installation:
        yield installation


@pytest.fixture(scope="session")
def portal(place: Installation) -> str:
    return place.running().addresses["portal"]


@pytest.fixture(scope="session")
def casework(place: Installation) -> str:
    return place.running().addresses["casework"]


@pytest.fixture(scope="session")
def desks(place: Installation, casework: str) -> dict[str, Officer]:
    """Signed-in officers by first name; a one-time code works once, so they sign in once."""
    made = {each.name: Officer(Browser(casework), each) for each in staff.known(place.places)}
    for name in ("Aysel", "Rauf"):
        made[name].sign_in()
    return made
