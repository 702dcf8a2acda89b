"""Which troubles say that a connection has died, and what then happens to those that rest in the pool."""

import psycopg
import pytest
from django.db import InterfaceError, OperationalError
from psycopg import errors
from psycopg_pool import PoolTimeout

from korpu.store import lost


def wrapped(cause: Exception) -> Exception:
    """As Django raises it."""
    trouble = InterfaceError() if isinstance(cause, psycopg.InterfaceError) else OperationalError()
    trouble.__cause__ = cause
    return trouble


@pytest.mark.parametrize(
    "trouble",
    [
        errors.AdminShutdown(),
        errors.CrashShutdown(),
        errors.CannotConnectNow(),
        errors.ConnectionFailure(),
        psycopg.OperationalError("the connection is closed"),
        psycopg.InterfaceError("the connection is closed"),
    ],
)
def test_a_connection_has_died(trouble: Exception) -> None:
    assert lost.is_lost(trouble)
    assert lost.is_lost(wrapped(trouble))


@pytest.mark.parametrize(
    "trouble", [errors.QueryCanceled(), errors.DeadlockDetected(), PoolTimeout(), errors.UniqueViolation(), OSError()]
)
def test_the_connection_lives_on(trouble: Exception) -> None:
    assert not lost.is_lost(trouble)
    assert not lost.is_lost(wrapped(trouble))


class Pool:
    """Counts how often it is asked to look at what rests in it."""

    looks = 0

    def check(self) -> None:
        self.looks += 1


@pytest.mark.parametrize(("trouble", "looks"), [(errors.AdminShutdown(), 1), (errors.QueryCanceled(), 0)])
def test_the_others_are_looked_at_when_one_has_died(
    monkeypatch: pytest.MonkeyPatch, trouble: Exception, looks: int
) -> None:
    pool = Pool()
    link = type("Link", (), {"pool": pool})()
    monkeypatch.setattr(lost, "connections", type("Links", (), {"all": lambda self, initialized_only: [link]})())
    lost.look_at_the_others(wrapped(trouble))
    assert pool.looks == looks
