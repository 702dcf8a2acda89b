"""What a restarted database leaves behind in the pools: connections that nobody answers any more."""

from django.db import connections

ENDED = ("08", "57P")
"""SQLSTATE of a connection that broke, and of a server that goes away or comes up; PostgreSQL, appendix A."""


def is_lost(trouble: BaseException) -> bool:
    """Whether a connection has died: the server said that it ends, or the connection broke before it could say anything.

    A pool that gave no connection in time says nothing of the connections that it has.
    """
    from psycopg import InterfaceError as Broken
    from psycopg import OperationalError as Failed
    from psycopg_pool import PoolTimeout

    cause = trouble.__cause__ or trouble  # Django and Procrastinate raise their own from it
    if isinstance(cause, PoolTimeout) or not isinstance(cause, Failed | Broken):
        return False
    return cause.sqlstate is None or cause.sqlstate.startswith(ENDED)


def look_at_the_others(trouble: BaseException) -> None:
    """When one connection has died, those that rest in its process's pools are looked at, and the dead ones given up.

    For a person: after a restart of the database one request of a process fails and not one for each connection.
    """
    if is_lost(trouble):
        for link in connections.all(initialized_only=True):
            if pool := getattr(link, "pool", None):
                pool.check()
