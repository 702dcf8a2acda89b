"""Statements that stand written in this program and are asked all day long: a connection reads each once and keeps its plan.

What somebody slips into a request cannot take the place of one: see `korpu.store.zones.wash`.
"""

from collections.abc import Sequence
from typing import Any

from django.db import connections
from psycopg import OperationalError, RawCursor
from psycopg.errors import InvalidSqlStatementName

PREPARED_MOST = 30
"""Statements that a connection keeps prepared: each takes memory of the server."""
Row = tuple[Any, ...]


def ask(alias: str, statement: bytes, values: Sequence[Any], *, keep: bool = True) -> list[Row]:
    """The rows of a statement with a ``$1`` for each value, which are given as the database takes them; none where it gives none.

    ``keep``: prepared; without, it is planned anew for these values. By a raw cursor: the driver reads the marks of any other
    statement of many values anew each time.
    """
    link = connections[alias]
    link.ensure_connection()
    link.connection.prepared_max = PREPARED_MOST
    with link.wrap_database_errors, RawCursor(link.connection) as cursor:
        try:
            cursor.execute(statement, values, prepare=keep)
        except InvalidSqlStatementName as forgotten:  # somebody made this session forget what it had prepared
            link.connection.close()
            raise OperationalError("a connection that cannot be trusted any more") from forgotten
        return [] if cursor.rownumber is None else cursor.fetchall()
