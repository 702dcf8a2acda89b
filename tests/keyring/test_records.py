"""The keyring's own file: on the disk before it is told, gone when it is destroyed, one process at a time."""

import subprocess
import sys
from pathlib import Path

import pytest

from korpu.keyring.numbers import BLOCK, Numbers
from korpu.keyring.records import RECORD_BYTES, Records, record_id

MASTER, KEY = bytes(32), bytes(range(32))
ANN, BOB = record_id("data key", "permits", "ann"), record_id("data key", "permits", "bob")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "records"


def again(file: Path, master: bytes = MASTER) -> Records:
    """The file, opened by the next process."""
    return Records(file, master)


def test_what_was_added_is_there_after_a_restart_and_the_first_word_counts(file: Path) -> None:
    first = again(file)
    assert first.get_or_add(ANN, KEY) == KEY
    assert first.get_or_add(ANN, bytes(32)) == KEY
    first.close()
    second = again(file)
    assert (second.get(ANN), second.get(BOB)) == (KEY, None)
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_key_that_was_destroyed_is_not_in_the_file_any_more(file: Path) -> None:
    held = again(file)
    held.get_or_add(ANN, KEY)
    held.get_or_add(BOB, KEY)
    before = file.read_bytes()
    assert held.destroy(ANN)
    assert not held.destroy(ANN)
    held.close()
    after = file.read_bytes()
    assert len(after) == len(before)
    assert after[RECORD_BYTES:] == before[RECORD_BYTES:]
    assert all(before[at : at + 16] not in after for at in range(0, RECORD_BYTES - 16, 8)), (
        "nothing of the record is left"
    )
    assert again(file).get(ANN) is None


def test_a_record_torn_by_a_crash_counts_as_absent_and_the_file_goes_on(file: Path) -> None:
    held = again(file)
    held.get_or_add(ANN, KEY)
    held.close()
    with file.open("ab") as torn:
        torn.write(b"half a record")
    held = again(file)
    held.get_or_add(BOB, KEY)
    held.close()
    assert (again(file).get(ANN), len(file.read_bytes()) // RECORD_BYTES) == (KEY, 2)


def test_without_the_master_key_the_file_says_nothing(file: Path) -> None:
    held = again(file)
    held.get_or_add(ANN, KEY)
    held.close()
    assert KEY not in file.read_bytes()
    assert again(file, b"\1" * 32).get(ANN) is None


def test_a_record_under_another_id_does_not_open(file: Path) -> None:
    """Whoever can write the file cannot give one person another one's key."""
    held = again(file)
    held.get_or_add(ANN, KEY)
    held.close()
    content = file.read_bytes()
    file.write_bytes(BOB + content[32:])
    assert again(file).get(BOB) is None


def test_a_second_keyring_on_the_same_file_does_not_start(file: Path) -> None:
    held = again(file)
    program = (
        f"from pathlib import Path; from korpu.keyring.records import Records; Records(Path({str(file)!r}), bytes(32))"
    )
    second = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert "BlockingIOError" in second.stderr
    held.close()
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, check=False).returncode == 0


def test_what_was_acknowledged_survives_a_kill(file: Path) -> None:
    program = (
        "import os, signal; from pathlib import Path; from korpu.keyring.records import Records\n"
        f"held = Records(Path({str(file)!r}), bytes(32)); held.get_or_add({ANN!r}, {KEY!r}); os.kill(os.getpid(), signal.SIGKILL)"
    )
    killed = subprocess.run([sys.executable, "-c", program], check=False)
    assert killed.returncode < 0
    assert again(file).get(ANN) == KEY


def test_a_case_number_is_never_given_twice_also_across_restarts(file: Path) -> None:
    seen: list[str] = []
    for _ in range(3):
        held = again(file)
        numbers = Numbers(held, KEY)
        seen += [numbers.allot(2026) for _ in range(BLOCK // 4)]
        held.close()
    assert len(set(seen)) == len(seen) == 3 * (BLOCK // 4)


def test_a_number_tells_nothing_of_the_one_before(file: Path) -> None:
    held = again(file)
    numbers = [Numbers(held, KEY).allot(2026)[3:] for _ in range(50)]
    assert numbers != sorted(numbers)
    assert len({number[:2] for number in numbers}) > 30, "neighbours do not look alike"


def test_the_file_grows_on_the_disk_before_it_is_told(file: Path) -> None:
    held = again(file)
    held.get_or_add(ANN, KEY)
    assert file.stat().st_size == RECORD_BYTES
