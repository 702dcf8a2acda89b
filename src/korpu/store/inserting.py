"""New rows, whose ids are known: nothing is asked back, and each statement is composed once."""

import contextlib
import contextvars
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import count
from typing import Any

from korpu.store.prepared import ask

Shape = tuple[str, tuple[str, ...]]
"""A table and its columns that are written."""


@dataclass
class Sent:
    """Rows of `together`, with one question if there is one, and its answer once they were sent."""

    rows: list[tuple[Shape, Sequence[Any]]] = field(default_factory=list)
    question: str = ""
    values: Sequence[Any] = ()
    answer: tuple[Any, ...] = ()

    def ask(self, question: str, values: Sequence[Any]) -> None:
        """SQL with a ``%s`` for each value that gives one row. It travels along, and is answered as if no row were there yet."""
        self.question, self.values = question, values


_sent: contextvars.ContextVar[Sent | None] = contextvars.ContextVar("sent", default=None)


def insert(alias: str, table: str, columns: tuple[str, ...], values: Sequence[Any]) -> None:
    """Insert one row: now, or with the others of `together`. ``values`` as the database takes them."""
    here, row = _sent.get(), ((table, columns), values)
    if here is None:
        _execute(alias, Sent([row]))
    else:
        here.rows.append(row)


@contextlib.contextmanager
def together(alias: str) -> Iterator[Sent]:
    """Rows inserted within are one statement, sent where the block ends. None of them can be read before.

    When one is refused, none is there.
    """
    sent = Sent()
    token = _sent.set(sent)
    try:
        yield sent
    finally:
        _sent.reset(token)
    if sent.rows:
        _execute(alias, sent)


def _execute(alias: str, sent: Sent) -> None:
    values = [value for _, row in sent.rows for value in row]
    answer = ask(alias, _statement(tuple(shape for shape, _ in sent.rows), sent.question), [*values, *sent.values])
    sent.answer = answer[0] if answer else ()


@cache
def _statement(shapes: tuple[Shape, ...], question: str) -> bytes:
    """Each row is written by a part of its own, the last by the statement itself unless it ends with a question.

    Foreign keys are looked at when all rows are there.
    """
    marks = count(1)
    parts = [_insert(*shape, marks) for shape in shapes]
    last = re.sub("%s", lambda _: f"${next(marks)}", question) if question else parts.pop()
    told = ", ".join(f"row{at} as ({part})" for at, part in enumerate(parts))
    return (f"with {told} {last}" if told else last).encode()


def _insert(table: str, columns: tuple[str, ...], marks: Iterator[int]) -> str:
    named, values = ", ".join(f'"{column}"' for column in columns), ", ".join(f"${next(marks)}" for _ in columns)
    return f'insert into "{table}" ({named}) values ({values})'  # noqa: S608 - names of our own
