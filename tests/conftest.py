"""Tests in these folders start servers or other programs; the others think only and stay under a few seconds in all."""

import os
from pathlib import Path

import pytest

SERVED = {"documents", "launch", "firewall", "journey"}
HERE = Path(__file__).parent
os.environ["PYTHONPATH"] = str(HERE.parent / "src")  # for programs that tests start
os.environ.setdefault("KORPU_COUNTRY", "korpu_azerbaijan")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.relative_to(HERE).parts[0] in SERVED:
            item.add_marker("served")
