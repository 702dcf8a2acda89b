"""Amounts, periods and tables of the law, as a page says them."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

from korpu.law.country import country
from korpu.portal.asking import language
from korpu.portal.saying import confidence_note, said
from korpu.ui import parts, speech
from norms import graph
from norms import speech as norms_speech
from norms.kinds import DATE, MONEY, Kind
from norms.states import Inner, Plain
from norms.statute import FROM_MEMORY, Row, Rule, Table, TableRow
from norms.words import Words

FEW_COLUMNS = range(2, 5)
"""A key with so many values stands better above than beside."""


@dataclass(frozen=True)
class Ground:
    """Where something comes from and how sure it is: ``source`` as the act names it, ``note`` when it is to be verified."""

    since: str
    until: str
    source: str
    note: str
    from_memory: bool


@dataclass(frozen=True)
class Amount:
    """A dated value on a day; ``said`` is "not known" where no row is in force."""

    words: str
    said: str
    ground: Ground | None


@dataclass(frozen=True)
class ShownTable:
    """A dated table on a day; no table where none is in force."""

    words: str
    table: parts.Table | None
    ground: Ground | None


def ground_of(row: Row | TableRow | Rule) -> Ground:
    """Source, days and confidence of a rule or a row."""
    return Ground(
        speech.short_day(row.since, language()), speech.short_day(row.until, language()) if row.until else "",
        row.source, confidence_note(row.confidence), FROM_MEMORY in row.source,
    )  # fmt: skip


def value_words(value: Inner, kind: Kind) -> str:
    """A value in words; not known where there is none."""
    if isinstance(value, int) and kind == MONEY:
        return speech.money(Decimal(value) / 100, language(), settings.KORPU_CURRENCY)
    if isinstance(value, int) and kind == DATE:
        return speech.short_day(dt.date.fromordinal(value), language())
    return norms_speech.said(value, kind, language(), "", country().law.choices)


def amount_of(name: str, day: dt.date) -> Amount:
    """A dated value as it stands on a day."""
    value = country().law.values[name]
    row = value.on(day)
    return Amount(
        said(value.words), value_words(row.value if row else None, value.kind), ground_of(row) if row else None
    )


def table_of(name: str, rule: Rule, day: dt.date) -> ShownTable:
    """A table as it stands on a day, its columns named as ``rule`` uses them."""
    table = country().law.tables[name]
    row = table.on(day)
    shown = _drawn(table, row, key_heads(name, rule, len(table.keys))) if row else None
    return ShownTable(said(table.words), shown, ground_of(row) if row else None)


def key_heads(name: str, rule: Rule, count: int) -> list[str]:
    """What a rule looks a table up by, in words."""
    cell = next(node for node in _below(rule.body) if isinstance(node, graph.Cell) and node.name == name)
    return [_named(part) for part in cell.keys[:count]]


def _below(node: graph.Node) -> list[graph.Node]:
    return [node, *(each for part in node.args for each in _below(part))]


def _named(node: graph.Node) -> str:
    words = next((words for each in _below(node) if (words := _words(each))), None)
    return speech.capital(said(words), language()) if words else _("In which case")


def _words(node: graph.Node) -> Words | None:
    match node:
        case graph.FactOf(fact=fact) | graph.ItemFact(fact=fact):
            return fact.words
        case graph.Call(rule=name):
            return country().law.versions[name][-1].words
        case graph.Amount(name=name):
            return country().law.values[name].words
    return None


def _drawn(table: Table, row: TableRow, heads: Sequence[str]) -> parts.Table:
    pivot = _pivot(table, row)
    if pivot is None:
        rows = [parts.Row([*_keys(table, keys), value_words(value, table.kind)]) for keys, value in row.cells.items()]
        return parts.Table(said(table.words), [*heads, _("Value")], rows, frozenset({len(heads)}))
    columns = list(dict.fromkeys(keys[pivot] for keys in row.cells))
    beside = list(dict.fromkeys(_without(keys, pivot) for keys in row.cells))
    kinds = _without(table.keys, pivot)
    lines = [
        parts.Row([
            *(value_words(key, kind) for key, kind in zip(keys, kinds, strict=True)),
            *(value_words(row.cells.get((*keys[:pivot], each, *keys[pivot:])), table.kind) for each in columns),
        ]) for keys in beside
    ]  # fmt: skip
    above = [value_words(each, table.keys[pivot]) for each in columns]
    first = len(kinds)
    names = [*_without(tuple(heads), pivot), *above]
    return parts.Table(said(table.words), names, lines, frozenset(range(first, first + len(columns))))


def _pivot(table: Table, row: TableRow) -> int | None:
    """The key to stand above, among several: the one with the fewest values, where they are few."""
    if len(table.keys) < 2:
        return None
    counts = [len({keys[at] for keys in row.cells}) for at in range(len(table.keys))]
    few = [at for at, count in enumerate(counts) if count in FEW_COLUMNS]
    return min(few, key=lambda at: counts[at], default=None)


def _without(keys: tuple[Any, ...], at: int) -> tuple[Any, ...]:
    return (*keys[:at], *keys[at + 1 :])


def _keys(table: Table, keys: tuple[Inner, ...]) -> list[str]:
    return [value_words(key, kind) for key, kind in zip(keys, table.keys, strict=True)]


def cell_words(table: Table, keys: tuple[Inner, ...], value: Plain | None) -> tuple[str, str]:
    """A cell: its keys in words, and its value."""
    return ", ".join(_keys(table, keys)), value_words(value, table.kind)
