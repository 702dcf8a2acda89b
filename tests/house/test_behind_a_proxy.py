"""In production a proxy speaks HTTPS for the doors: a form that somebody sends arrives."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from korpu.launch import secrets_of
from korpu.launch.environment import environment
from korpu.launch.places import CHECKOUT, Places


def sent(state: Path, https: str) -> list[Any]:
    """(status, whether cookies ask for HTTPS) of a form sent through the proxy."""
    places = Places(state)
    places.keys.mkdir()
    secrets_of.ensure(places)
    done = subprocess.run(
        [sys.executable, "-m", "tests.house.sending"], cwd=CHECKOUT, capture_output=True, text=True, check=True, timeout=60,
        env=environment(places, "portal") | {"KORPU_HTTPS": https},
    )  # fmt: skip
    answer: list[Any] = json.loads(done.stdout)
    return answer


def test_a_form_sent_over_https_arrives(tmp_path: Path) -> None:
    status, secure = sent(tmp_path, "1")
    assert status != 403
    assert secure


def test_without_the_setting_it_would_be_refused_as_another_sites(tmp_path: Path) -> None:
    assert sent(tmp_path, "") == [403, False]
