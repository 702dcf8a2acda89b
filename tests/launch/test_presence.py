"""One supervisor an installation; whoever looks sees it while it lives and not after."""

import subprocess
import sys
from pathlib import Path

import pytest

from korpu.launch import presence
from korpu.launch.console import CannotGoOn
from korpu.launch.places import Places
from korpu.launch.presence import Running

HOLD = """
import sys, time
from pathlib import Path
from korpu.launch import presence
from korpu.launch.places import Places
places = Places(Path(sys.argv[1]))
with presence.alone(places):
    presence.tell(places, presence.Running(1, {"portal": "http://localhost:8000"}))
    print("held", flush=True)
    time.sleep(60)
"""


def holder(folder: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen([sys.executable, "-c", HOLD, str(folder)], stdout=subprocess.PIPE, text=True)
    assert process.stdout
    assert process.stdout.readline() == "held\n"
    return process


def test_a_second_start_is_refused_and_told_how_to_end_the_first(tmp_path: Path) -> None:
    with holder(tmp_path) as first:
        with pytest.raises(CannotGoOn, match=r"\./korpu stop"), presence.alone(Places(tmp_path)):
            pass
        assert presence.seen(Places(tmp_path)) == Running(1, {"portal": "http://localhost:8000"})
        first.kill()


def test_one_that_was_killed_is_not_seen_and_not_in_the_way(tmp_path: Path) -> None:
    with holder(tmp_path) as first:
        first.kill()
    places = Places(tmp_path)
    assert places.running.exists()
    assert presence.seen(places) is None
    with presence.alone(places):
        pass
    assert not places.running.exists()


def test_where_nothing_was_ever_started_nothing_is_seen(tmp_path: Path) -> None:
    assert presence.seen(Places(tmp_path / "nowhere")) is None
