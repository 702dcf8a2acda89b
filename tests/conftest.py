"""Tests in these folders start servers or other programs; the others think only and stay under a few seconds in all."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser

SERVED = {"documents", "launch", "firewall", "journey", "zones", "keyring", "record", "pages"}
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-dev-shm-usage",
         "--disable-background-networking", "--disable-component-update", "--disable-sync"]  # fmt: skip
HERE = Path(__file__).parent
os.environ["PYTHONPATH"] = str(HERE.parent / "src")  # for programs that tests start
os.environ.setdefault("KORPU_COUNTRY", "korpu_azerbaijan")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.relative_to(HERE).parts[0] in SERVED:
            item.add_marker("served")


@pytest.fixture(scope="session")
def chromium() -> Iterator["Browser"]:
    """The system's browser, one for all: two of Playwright's loops do not live in one thread."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        yield browser
        browser.close()
