"""Tests in these folders start servers or other programs; the others think only and stay under a few seconds in all."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

SERVED = {
    "desk",
    "documents",
    "launch",
    "firewall",
    "journey",
    "zones",
    "keyring",
    "record",
    "pages",
    "year",
    "oversight",
}
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-dev-shm-usage",
         "--disable-background-networking", "--disable-component-update", "--disable-sync"]  # fmt: skip
HERE = Path(__file__).parent
os.environ["PYTHONPATH"] = str(HERE.parent / "src")  # for programs that tests start
os.environ["KORPU_LETTERS_WAIT"] = "0"  # what is decided is told at once, unless a test asks for the wait
os.environ.setdefault("KORPU_COUNTRY", "korpu_azerbaijan")


FIRST = ("journey/test_chaos.py", "journey/test_in_a_browser.py", "pages", "year", "journey")
"""What takes longest begins first, so that two workers end together."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whoever needs a server is marked, and stays with those who share it: a folder, or a file of journeys."""
    for item in items:
        folder = item.path.relative_to(HERE).parts[0]
        if folder in SERVED:
            item.add_marker("served")
            item.add_marker(pytest.mark.xdist_group(_room(item)))
    items.sort(key=_turn)


def _room(item: pytest.Item) -> str:
    place = item.path.relative_to(HERE)
    return place.as_posix() if place.parts[0] == "journey" else place.parts[0]


def _turn(item: pytest.Item) -> int:
    room = _room(item)
    return next((at for at, long in enumerate(FIRST) if room.startswith(long)), len(FIRST))


@pytest.fixture(scope="session")
def chromium() -> Iterator["Browser"]:
    """The system's browser, one for all: two of Playwright's loops do not live in one thread."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        yield browser
        browser.close()
