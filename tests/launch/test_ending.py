"""Ctrl-C is heard once, and never in the middle of what must be whole."""

import contextlib
import os
import signal
import time

import pytest

from korpu.launch import ending as ending_module
from korpu.launch.ending import Asked, Ending


def ask(sign: int = signal.SIGINT) -> None:
    os.kill(os.getpid(), sign)


@pytest.mark.parametrize(("sign", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_who_asks_is_heard_with_the_shells_exit_code(sign: int, code: int) -> None:
    with Ending(), pytest.raises(Asked) as asked:
        ask(sign)
    assert asked.value.exit_code == code


def test_what_must_be_whole_is_finished_first() -> None:
    done = False
    with Ending() as ending, pytest.raises(Asked), ending.whole():  # noqa: PT012 — what follows the signal is what is tested
        ask()
        done = True
    assert done


def test_a_second_ctrl_c_does_not_disturb_the_end() -> None:
    with Ending():
        with pytest.raises(Asked):
            ask()
        ask()
        ask(signal.SIGTERM)


def test_one_that_python_swallowed_is_raised_again_after_the_next_whole_step() -> None:
    with Ending() as ending:
        with contextlib.suppress(Asked):
            ask()
        with pytest.raises(Asked), ending.whole():
            pass
        ending.begin()
        with ending.whole():
            pass


def test_who_asks_again_after_the_time_of_an_end_is_heard_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ending_module, "AGAIN_SECONDS", 0.05)
    with Ending():
        for _turn in range(2):
            with pytest.raises(Asked):
                ask()
            time.sleep(0.06)


def test_a_closed_terminal_ends_it_unless_it_was_started_with_nohup() -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_DFL)  # the tests themselves may run under nohup
    try:
        with Ending(), pytest.raises(Asked) as asked:
            ask(signal.SIGHUP)
        assert asked.value.exit_code == 129
        signal.signal(signal.SIGHUP, signal.SIG_IGN)
        with Ending():
            ask(signal.SIGHUP)
    finally:
        signal.signal(signal.SIGHUP, before)


def test_an_end_for_another_reason_is_not_disturbed_either() -> None:
    with Ending() as ending:
        ending.begin()
        ask()


def test_the_shells_deafness_does_not_count() -> None:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with Ending(), pytest.raises(Asked):
            ask()
        assert signal.getsignal(signal.SIGINT) == signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)
