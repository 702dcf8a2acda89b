"""The virtual environment is set up once, by whoever comes first, and a set-up that was cut off is finished by the next command."""

import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from korpu.launch import bootstrap
from korpu.launch.places import CHECKOUT
from tests.launch.conftest import alive

COMMAND = 'import sys; print("became", *sys.argv[1:])'


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A small checkout that needs no package, and whose commands only say what they were asked."""
    launch = tmp_path / "src" / "korpu" / "launch"
    launch.mkdir(parents=True)
    shutil.copy(CHECKOUT / "korpu", tmp_path)
    shutil.copy(bootstrap.__file__, launch)
    (launch / "__main__.py").write_text(COMMAND)
    for name in ("requirements.txt", "requirements-dev.txt", "requirements-installer.txt"):
        (tmp_path / name).write_text("# nothing\n")
    return tmp_path


def begin(clone: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [str(clone / "korpu"), *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={"PATH": str(Path(sys.executable).parent) + ":/usr/bin:/bin"}, start_new_session=True,
    )  # fmt: skip


def test_two_commands_at_once_set_up_one_environment_and_a_third_has_nothing_to_do(clone: Path) -> None:
    first, second = begin(clone, "start", "--port", "1"), begin(clone, "stop")
    said = [each.communicate(timeout=120) for each in (first, second)]
    assert [out for out, _ in said] == ["became start --port 1\n", "became stop\n"]
    assert sum(err.count("making the virtual environment") for _, err in said) == 1
    assert begin(clone, "otp", "Aysel").communicate(timeout=20) == ("became otp Aysel\n", "")


def test_a_set_up_that_was_cut_off_leaves_nobody_and_is_begun_again(clone: Path) -> None:
    cut = begin(clone, "start")
    assert cut.stderr
    assert "making the virtual environment" in cut.stderr.readline()
    time.sleep(0.5)
    assert workers(clone), "so that the next lines mean something"
    cut.send_signal(signal.SIGTERM)
    assert cut.wait(10) == 143
    assert workers(clone) == []
    out, err = begin(clone, "start").communicate(timeout=120)
    assert out == "became start\n"
    assert "making the virtual environment" in err, "a half-made one is not trusted"


def workers(clone: Path) -> list[int]:
    """Processes that make this clone's environment."""
    found = subprocess.run(["pgrep", "-f", str(clone / ".venv")], capture_output=True, text=True, check=False).stdout
    return [int(pid) for pid in found.split() if alive(int(pid))]


def test_a_clone_that_cannot_be_written_is_said_in_one_sentence(clone: Path) -> None:
    (clone / ".setup.lock").mkdir()
    out, err = begin(clone, "start").communicate(timeout=20)
    assert out == ""
    assert err.startswith(f"korpu: cannot set up in {clone}: ")
    assert err.count("\n") == 1
