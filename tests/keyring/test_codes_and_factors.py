"""A code opens only with the second factor; guessing is slow, and every wrong answer is the same answer."""

import contextlib
import statistics
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from korpu.kernel.codes import access_code
from korpu.keyring import tries
from korpu.keyring.__main__ import keyring_from
from korpu.keyring.service import Refused
from korpu.keyring.tries import TRIES_A_CODE, TRIES_IN_ALL, Pace, Tries
from korpu.launch import secrets_of
from korpu.store.keyring_client import NotLive, WrongCode
from tests.keyring.conftest import BORN, Ring

WRONG = "1990-02-27"
CODE, OTHER = b"a code", b"another code"


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Let time pass, in seconds."""
    passed = [0.0]
    real = time.monotonic

    class Clock:
        monotonic = staticmethod(lambda: real() + passed[0])

    def pass_by(seconds: float) -> None:
        passed[0] += seconds

    monkeypatch.setattr(tries, "time", Clock)
    return pass_by


# by the socket, as the portal asks


def test_code_and_second_factor_open(ring: Ring) -> None:
    ann = ring.somebody()
    assert ring.caller("portal").open(ann.code, BORN).subject == ann.subject


def test_a_code_is_read_as_it_was_meant(ring: Ring) -> None:
    ann = ring.somebody()
    spoken = " ".join(ann.code.lower().replace("0", "o").replace("1", "l"))
    assert ring.caller("portal").open(spoken, "1990 02 28").subject == ann.subject


def test_after_five_wrong_tries_even_the_right_one_is_not_heard(ring: Ring) -> None:
    ann, portal = ring.somebody(), ring.caller("portal")
    for _ in range(TRIES_A_CODE):
        with pytest.raises(WrongCode):
            portal.open(ann.code, WRONG)
    with pytest.raises(WrongCode):
        portal.open(ann.code, BORN)


def test_after_four_it_is(ring: Ring) -> None:
    ann, portal = ring.somebody(), ring.caller("portal")
    for _ in range(TRIES_A_CODE - 1):
        with pytest.raises(WrongCode):
            portal.open(ann.code, WRONG)
    assert portal.open(ann.code, BORN).subject == ann.subject
    assert portal.open(ann.code, BORN).subject == ann.subject, "right tries do not count"


def test_a_pin_does_not_stand_in_for_a_birthday(ring: Ring) -> None:
    """The kind of factor is part of what is kept."""
    ann = ring.somebody()
    ring.run("portal", "update subjects_subject set factor_kind = 'pin' where id = %s", ann.subject)
    with pytest.raises(WrongCode):
        ring.caller("portal").open(ann.code, BORN)


def test_a_session_that_the_portal_did_not_write_down_is_none(ring: Ring) -> None:
    ann = ring.somebody()
    made = ring.caller("portal").open(ann.code, BORN)
    with pytest.raises(NotLive):
        ring.caller("portal").key(made.token, "permits")


def answers(ring: Ring) -> dict[str, bytes]:
    """What is answered to every way of being wrong, byte for byte."""
    ann, barred = ring.somebody(), ring.somebody()

    def opened(code: str, factor: str) -> bytes:
        return ring.line(token=ring.token("portal"), op="open", code=code, factor=factor)

    for _ in range(TRIES_A_CODE):
        opened(barred.code, WRONG)
    return {
        "a wrong factor": opened(ann.code, WRONG), "no factor": opened(ann.code, ""),
        "a code that nobody has": opened(access_code(), BORN), "a code that does not add up": opened("0" * 11 + "1", BORN),
        "no code": opened("", BORN), "too many tries, wrong": opened(barred.code, WRONG),
        "too many tries, right": opened(barred.code, BORN),
    }  # fmt: skip


def test_every_wrong_answer_is_the_same_answer(ring: Ring) -> None:
    found = answers(ring)
    assert set(found.values()) == {b'{"ok":false,"why":"wrong_code"}\n'}, found
    assert len(found) == 7


def test_time_does_not_tell_whether_a_code_exists(ring: Ring) -> None:
    """Medians of interleaved questions. The control: a question without the table is plainly faster."""
    known = [ring.somebody() for _ in range(60)]
    portal = ring.caller("portal")
    questions: dict[str, Callable[[int], object]] = {
        "known": lambda turn: portal.open(known[turn // 4].code, WRONG),
        "unknown": lambda turn: portal.open(access_code(), WRONG),
        "no table": lambda turn: portal.public_key(),
    }
    taken: dict[str, list[float]] = {name: [] for name in questions}
    for turn in range(60 * 4):
        for name, ask in questions.items():
            began = time.perf_counter()
            with contextlib.suppress(WrongCode):
                ask(turn)
            taken[name].append(time.perf_counter() - began)
    medians = {name: statistics.median(each) for name, each in taken.items()}
    assert 0.7 < medians["known"] / medians["unknown"] < 1.4, medians
    assert not 0.7 < medians["no table"] / medians["unknown"] < 1.4, medians


# the counting itself


def test_whoever_waits_an_hour_is_heard_again(later: Callable[[float], None]) -> None:
    limit = Tries()
    assert [limit.begin(CODE) for _ in range(6)] == [True] * 5 + [False]
    later(3599)
    assert not limit.begin(CODE)
    later(2)
    assert limit.begin(CODE)


def test_trying_while_one_is_not_heard_does_not_make_the_wait_longer(later: Callable[[float], None]) -> None:
    limit = Tries()
    for _ in range(5):
        limit.begin(CODE)
    for _ in range(10):
        later(350)
        limit.begin(CODE)
    later(150)
    assert limit.begin(CODE)


def test_one_code_does_not_shut_another(later: Callable[[float], None]) -> None:
    limit = Tries()
    for _ in range(6):
        limit.begin(CODE)
    assert limit.begin(OTHER)


def test_twenty_at_once_are_not_more_than_five() -> None:
    limit, heard, start = Tries(), [], threading.Barrier(20)

    def guess() -> None:
        start.wait()
        heard.append(limit.begin(CODE))

    threads = [threading.Thread(target=guess) for _ in range(20)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert sum(heard) == TRIES_A_CODE


def test_when_many_are_wrong_each_code_has_one_try_an_hour() -> None:
    limit = Tries()
    assert limit.begin(OTHER)
    for number in range(TRIES_IN_ALL):
        limit.begin(b"%d" % (number // 5))
    assert [limit.begin(CODE), limit.begin(CODE)] == [True, False]
    assert not limit.begin(OTHER), "one wrong try before the flood was its one"


def test_before_that_each_has_five() -> None:
    limit = Tries()
    for number in range(TRIES_IN_ALL - 10):
        limit.begin(b"%d" % (number // 5))
    assert [limit.begin(CODE) for _ in range(6)] == [True] * 5 + [False]


def test_a_flood_of_codes_that_nobody_has_shuts_nobody_out_and_fills_no_memory() -> None:
    limit = Tries()
    for _ in range(50_000):
        limit.stray()
    assert len(limit._when) == TRIES_IN_ALL
    assert limit.begin(CODE), "the right person is still heard once"
    limit.right(CODE)
    assert limit.begin(CODE)


def test_the_flood_passes(later: Callable[[float], None]) -> None:
    limit = Tries()
    for _ in range(TRIES_IN_ALL):
        limit.stray()
    later(3601)
    assert [limit.begin(CODE) for _ in range(5)] == [True] * 5


# speed


def test_a_caller_that_asks_too_fast_is_stopped_within_the_second(monkeypatch: pytest.MonkeyPatch) -> None:
    pace = Pace()
    monkeypatch.setattr(tries, "time", type("Still", (), {"monotonic": staticmethod(lambda: 100.0)}))
    assert [pace.allows("portal", "key") for _ in range(tries.CALLS_A_SECOND + 1)].count(False) == 1
    assert pace.allows("casework", "wrap"), "another caller is not in its way"
    monkeypatch.setattr(tries, "time", type("Later", (), {"monotonic": staticmethod(lambda: 101.0)}))
    assert pace.allows("portal", "key")


def test_one_desk_cannot_open_a_whole_register_in_an_hour(later: Callable[[float], None]) -> None:
    pace = Pace()
    later(3600 - time.monotonic() % 3600)
    assert all(pace.allows_seat("desk") for _ in range(tries.CALLS_A_SEAT))
    assert not pace.allows_seat("desk")
    assert pace.allows_seat("colleague")
    later(3600)
    assert pace.allows_seat("desk")


def test_a_desk_that_asked_too_much_is_told_to_wait_and_a_colleague_is_not(
    ring: Ring, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    service = keyring_from({**secrets_of.read(ring.place.places, "keyring"), "records": str(tmp_path / "records")})
    monkeypatch.setattr(tries, "CALLS_A_SEAT", 3)
    desk, colleague, token = ring.desk(), ring.desk("102"), ring.token("casework")
    for _ in range(3):
        service.answer(token, "sign", {"session": desk, "payload": b"a letter"})
    with pytest.raises(Refused, match="too_fast"):
        service.answer(token, "sign", {"session": desk, "payload": b"a letter"})
    service.answer(token, "sign", {"session": colleague, "payload": b"a letter"})
