"""One walk through the whole product for every test that asks what was seen on the way."""

import os
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from korpu.launch.throwaway import Installation
from tests.journey.conftest import casework, place, portal  # noqa: F401 — fixtures, of this folder's own
from tests.pages import casework_walks, oversight_walks, portal_walks
from tests.pages.routes import Routes, routes_of
from tests.pages.visit import LANGUAGES, Looking, Seen, Visit
from tests.pages.world import World

WHOLE = os.environ.get("KORPU_ACCESSIBILITY") == "full"
"""Every page in every language; otherwise each page once, the languages in turn."""
DOORS = {"portal": portal_walks.WALKS, "casework": casework_walks.WALKS, "oversight": oversight_walks.WALKS}
DARK = "en"
"""In a whole walk contrast in the dark is looked at in this language only."""


@pytest.fixture(scope="session")
def routes(place: Installation) -> dict[str, Routes]:  # noqa: F811
    return {door: routes_of(place, door) for door in DOORS}


@pytest.fixture(scope="session")
def seen(place: Installation, chromium: Browser, routes: dict[str, Routes]) -> Seen:  # noqa: F811
    """What was found on every page of every door."""
    found, world, folder = Seen(), World(place), os.environ.get("KORPU_SCREENSHOTS")
    for languages in [(each,) for each in LANGUAGES] if WHOLE else [LANGUAGES]:
        looking = Looking(found, WHOLE, not WHOLE or DARK in languages, Path(folder) if folder else None)
        for door, walks in DOORS.items():
            for walk in walks:
                visit = Visit(chromium, place.running().addresses[door], routes[door], languages, looking)
                walk(visit, world)
                visit.page.context.close()
    return found
