"""New rows, whose ids are known: nothing is asked back, and each statement is composed once."""

import contextlib
import contextvars
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import count
from typing import Any

from django.db import connections
from psycopg import RawCursor

Shape = tuple[str, tuple[str, ...]]
"""A table and its columns that are written."""
Row = tuple[Shape, Sequence[Any]]

_gathered: contextvars.ContextVar[list[Row] | None] = contextvars.ContextVar("gathered", default=None)


def insert(alias: str, table: str, columns: tuple[str, ...], values: Sequence[Any]) -> None:
    """Insert one row: now, or with the others of `together`. ``values`` as the database takes them."""
    rows = _gathered.get()
    if rows is None:
        _execute(alias, [((table, columns), values)])
    else:
        rows.append(((table, columns), values))


@contextlib.contextmanager
def together(alias: str) -> Iterator[None]:
    """Rows inserted within are one statement, sent where the block ends. None of them can be read before.

    When one is refused, none is there.
    """
    rows: list[Row] = []
    token = _gathered.set(rows)
    try:
        yield
    finally:
        _gathered.reset(token)
    if rows:
        _execute(alias, rows)


def _execute(alias: str, rows: Sequence[Row]) -> None:
    """By a raw cursor: the driver reads the marks of any other statement of many values anew each time."""
    link = connections[alias]
    statement, values = _statement(tuple(shape for shape, _ in rows)), [value for _, row in rows for value in row]
    link.ensure_connection()
    with link.wrap_database_errors, RawCursor(link.connection) as cursor:
        cursor.execute(statement, values)


@cache
def _statement(shapes: tuple[Shape, ...]) -> bytes:
    """Each row but the last is written by a part of its own; foreign keys are looked at when all are there."""
    marks = count(1)
    *first, last = (_insert(*shape, marks) for shape in shapes)
    parts = ", ".join(f"row{at} as ({part})" for at, part in enumerate(first))
    return (f"with {parts} {last}" if parts else last).encode()


def _insert(table: str, columns: tuple[str, ...], marks: Iterator[int]) -> str:
    named, values = ", ".join(f'"{column}"' for column in columns), ", ".join(f"${next(marks)}" for _ in columns)
    return f'insert into "{table}" ({named}) values ({values})'  # noqa: S608 - names of our own
