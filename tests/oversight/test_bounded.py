"""Whatever a text does, the question ends in its time and its memory, and the next one is answered."""

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from korpu.oversight.bounded import Nursery, Step
from tests.oversight.analyst import HIGHER

FEW, LONG = 2_000, 60.0


@pytest.fixture(scope="module")
def nursery() -> Nursery:
    return Nursery()


def last(steps: Iterator[Step]) -> Step:
    return list(steps)[-1]


def test_an_answer_grows_and_comes_to_its_end(nursery: Nursery) -> None:
    steps = list(nursery.answer(HIGHER, FEW, LONG))
    assert steps[-1].end == "done"
    assert steps[-1].answer
    assert steps[-1].answer["matters"]
    assert steps[-1].answer["proof"]["done"]
    assert [step.progress for step in steps] == sorted(step.progress for step in steps)


def test_what_takes_too_long_is_broken_off_with_what_is_known(nursery: Nursery) -> None:
    began = time.monotonic()
    step = last(nursery.answer(HIGHER, 50_000_000, 4.0))
    assert step.end == "time"
    assert time.monotonic() - began < 8
    assert step.answer
    assert step.answer["changes"]


def test_what_takes_too_much_memory_is_broken_off() -> None:
    assert last(Nursery(memory=1).answer(HIGHER, FEW, LONG)).end in ("memory", "fault")


def test_a_number_beyond_all_reckoning_is_said_as_such(nursery: Nursery) -> None:
    huge = HIGHER.replace("150000.00", "9" * 18 + ".00")
    step = last(nursery.answer(huge, FEW, LONG))
    assert step.end == "large"
    assert step.answer


def test_a_question_whose_process_is_killed_is_said_to_have_broken_off(nursery: Nursery) -> None:
    steps = nursery.answer(HIGHER, 50_000_000, LONG)
    while not next(steps).answer:
        pass
    (child,) = (each for each in _processes() if _started_by_nursery(each))
    os.kill(child, signal.SIGKILL)
    assert last(steps).end == "fault"
    assert last(nursery.answer(HIGHER, FEW, LONG)).end == "done"


def _processes() -> list[int]:
    return [int(each.name) for each in Path("/proc").iterdir() if each.name.isdecimal()]


def _started_by_nursery(pid: int) -> bool:
    """A child of the process that has read the law, which is a child of ours."""
    try:
        parent = _parent(pid)
        return _parent(parent) == os.getpid() and "forkserver" in Path(f"/proc/{parent}/cmdline").read_text()
    except (OSError, ValueError):
        return False


def _parent(pid: int) -> int:
    return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
