"""Ctrl-C is heard once, and never in the middle of what must be whole."""

import os
import signal

import pytest

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
