"""Rows by questions that are asked all day long: prepared, where Django composes each anew."""

import json
from collections.abc import Sequence
from functools import cache
from typing import Any, TypeVar

from django.db.models import JSONField, Model

from korpu.store.prepared import ask

M = TypeVar("M", bound=Model)


def read(
    model: type[M], alias: str, condition: str, values: Sequence[Any], more: Sequence[str] = ()
) -> list[tuple[M, *tuple[Any, ...]]]:
    """Rows that meet a condition with a ``$1`` for each value; each beside what ``more`` expressions say of it.

    The condition stands written in the program: a connection keeps a plan for each one.
    """
    statement = _statement(model._meta, "select {columns} from {table} where {condition}", condition, tuple(more))
    return _found(model, alias, statement, values)


def take(model: type[M], alias: str, condition: str, values: Sequence[Any]) -> list[M]:
    """Rows that are gone when the transaction ends well, and that nobody else can change or take until then."""
    statement = _statement(model._meta, "delete from {table} where {condition} returning {columns}", condition, ())
    return [row for row, *_ in _found(model, alias, statement, values)]


def made(model: type[M], alias: str, row: Sequence[Any]) -> M:
    """A row from its columns, in the model's order. The driver leaves JSON to Django, which is not asked here."""
    names, columns_of_json = _columns(model._meta)
    values = list(row)
    for at in columns_of_json:
        values[at] = None if values[at] is None else json.loads(values[at])
    return model.from_db(alias, names, values)


def columns(model: type[Model]) -> str:
    """Its columns as a statement names them, in the order in which `made` takes them."""
    return _named(model._meta)


def _found(model: type[M], alias: str, statement: bytes, values: Sequence[Any]) -> list[tuple[M, *tuple[Any, ...]]]:
    own = len(model._meta.concrete_fields)
    return [(made(model, alias, row[:own]), *row[own:]) for row in ask(alias, statement, values)]


@cache
def _columns(table: Any) -> tuple[list[str], list[int]]:
    """What a model calls its columns, and which of them hold JSON. ``table``: what Django knows of it."""
    fields = table.concrete_fields
    return [field.attname for field in fields], [at for at, field in enumerate(fields) if isinstance(field, JSONField)]


@cache
def _statement(table: Any, form: str, condition: str, more: tuple[str, ...]) -> bytes:
    asked = ", ".join([_named(table), *more])
    return form.format(columns=asked, table=f'"{table.db_table}"', condition=condition).encode()


def _named(table: Any) -> str:
    return ", ".join(f'"{field.column}"' for field in table.concrete_fields)
