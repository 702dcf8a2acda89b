"""Nothing acknowledged is lost or doubled when processes die; and this test is red when a guard is taken away."""

from korpu.launch.chaos.run import campaign
from korpu.launch.console import quiet


def test_no_acknowledged_application_is_lost_or_doubled() -> None:
    found = campaign(kills=4, least=60, seconds=90, broken="", say=quiet)
    assert found.acknowledged >= 60
    assert (found.lost, found.doubled) == (0, 0)


def test_without_synchronous_commit_some_are_lost() -> None:
    assert campaign(kills=4, least=40, seconds=60, broken="sync", say=quiet).lost > 0


def test_without_the_idempotency_mark_some_are_doubled() -> None:
    assert campaign(kills=1, least=40, seconds=60, broken="mark", say=quiet).doubled > 0
