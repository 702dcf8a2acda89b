"""Tests in these folders start servers or other programs; the others think only and stay under a few seconds in all."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser
    from xdist.scheduler import LoadScopeScheduling

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


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whoever needs a server is marked; what takes longest comes first."""
    for item in items:
        if item.nodeid.split("/")[1] in SERVED:
            item.add_marker("served")
    items.sort(key=lambda item: _turn(_room(item.nodeid)))


def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> "LoadScopeScheduling | None":
    """Where tests run two at a time, those who share a server stay together."""
    from xdist.scheduler import LoadScopeScheduling

    class Rooms(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            return _room(nodeid)

    return Rooms(config, log) if config.getvalue("dist") == "loadscope" else None


def _room(nodeid: str) -> str:
    """Those who share a server: a file of journeys, or a whole folder."""
    file = nodeid.partition("::")[0].removeprefix("tests/")
    return file if file.startswith("journey/") else file.partition("/")[0]


def _turn(room: str) -> int:
    return next((at for at, long in enumerate(FIRST) if room.startswith(long)), len(FIRST))


@pytest.fixture(scope="session")
def chromium() -> Iterator["Browser"]:
    """The system's browser, one for all: two of Playwright's loops do not live in one thread."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        yield browser
        browser.close()
