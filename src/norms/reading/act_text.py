"""Reads `act.yaml` (who the act is) and `values.yaml` (dated values and tables)."""

import re
from collections.abc import Mapping
from datetime import date
from typing import TypeVar

from norms.errors import Place, suggestion
from norms.kinds import BOOL, DATE, MONEY, SIMPLE, Kind
from norms.reading.literals import written
from norms.reading.yaml_lines import Entries, Items, read_yaml
from norms.states import Inner, Plain
from norms.statute import CONFIDENCES, FROM_MEMORY, Act, DatedValue, Row, Table, TableRow
from norms.told import told

COMMON = ("since", "until", "source", "confidence")


def read_act(text: str, file: str) -> Act:
    """The act; NormError when something is missing or foreign."""
    tree = read_yaml(text, file).only("id", "title", "known_on", "currency", "sources")
    currency = tree.text("currency")
    if not re.fullmatch(r"[A-Z]{3}", currency):
        raise tree.at("currency").refuse(
            told("'{currency}' is not a currency code", currency=currency), "currency: OSK"
        )
    sources = tree.entries("sources")
    named = {key: sources.text(key) for key in sources.parts}
    title = tree.entries("title").only("az", "en", "ru").words()
    return Act(tree.text("id"), title, tree.day("known_on"), currency, named)


def check_source(source: str, act: Act, place: Place) -> str:
    """The source as written, after checking that each key it names stands in act.yaml."""
    keys = [key.strip() for key in source.replace(FROM_MEMORY, "").split(",")]
    for key in keys:
        if key not in act.sources:
            raise place.refuse(told("source '{key}' does not stand in act.yaml", key=key), suggestion(key, act.sources))
    return source


def check_confidence(confidence: str, place: Place) -> str:
    """H, M or L."""
    if confidence not in CONFIDENCES:
        raise place.refuse(told("'{confidence}' is not a confidence", confidence=confidence), "H, M or L")
    return confidence


def read_values(text: str, file: str, act: Act, choices: Mapping[str, Kind]) -> tuple[list[DatedValue], list[Table]]:
    """Values and tables of an act. `choices` are the types of the closed lists."""
    tree = read_yaml(text, file).only("values", "tables")
    kinds = {**SIMPLE, **choices}
    values, tables = tree.entries("values"), tree.entries("tables")
    found = [_value(key, values.entries(key), act, kinds) for key in values.parts]
    return found, [_table(key, tables.entries(key), act, kinds) for key in tables.parts]


def _value(name: str, entry: Entries, act: Act, kinds: Mapping[str, Kind]) -> DatedValue:
    entry.only("type", "az", "en", "ru", "rows")
    kind = _kind(entry.text("type"), entry.at("type"), kinds)
    if kind == BOOL:
        raise entry.at("type").refuse("a Bool is no dated value", "a rule, with since and until")
    rows = [_value_row(row.only(*COMMON, "is"), kind, act) for row in entry.rows("rows")]
    return DatedValue(name, act.id, kind, entry.words(), tuple(_in_order(rows, entry)))


def _value_row(row: Entries, kind: Kind, act: Act) -> Row:
    return Row(*_dates(row), *_grounds(row, act), written(row.text("is"), kind, row.at("is")))


def _table(name: str, entry: Entries, act: Act, kinds: Mapping[str, Kind]) -> Table:
    entry.only("type", "keys", "az", "en", "ru", "rows")
    kind = _kind(entry.text("type"), entry.at("type"), kinds)
    keys = tuple(_kind(str(key), entry.at("keys"), kinds) for key in entry.items("keys"))
    if not keys or MONEY in keys or DATE in keys:
        raise entry.at("keys").refuse("a table needs keys, and none of Money or Date", "keys: [Speed, Int]")
    rows = [_table_row(row.only(*COMMON, "cells"), kind, keys, act) for row in entry.rows("rows")]
    return Table(name, act.id, kind, keys, entry.words(), tuple(_in_order(rows, entry)))


def _table_row(row: Entries, kind: Kind, keys: tuple[Kind, ...], act: Act) -> TableRow:
    cells: dict[tuple[Inner, ...], Plain] = {}
    for cell in row.items("cells"):
        key, value = _cell(cell, kind, keys, row.at("cells"))
        if key in cells:
            raise row.at("cells").refuse(told("the cell {key} is written twice", key=list(key)), "each cell once")
        cells[key] = value
    return TableRow(*_dates(row), *_grounds(row, act), cells)


def _cell(cell: object, kind: Kind, keys: tuple[Kind, ...], place: Place) -> tuple[tuple[Plain, ...], Plain]:
    parts = cell.parts if isinstance(cell, Items) else []
    if not isinstance(cell, Items) or len(parts) != len(keys) + 1:
        here = cell.place if isinstance(cell, Items) else place
        raise here.refuse(told("a cell has {count} keys and a value", count=len(keys)), "- [standard, 6, …]")
    plain = [written(str(part), of, cell.place) for part, of in zip(parts, (*keys, kind), strict=True)]
    return tuple(plain[:-1]), plain[-1]


def _kind(name: str, place: Place, kinds: Mapping[str, Kind]) -> Kind:
    if name not in kinds:
        raise place.refuse(told("'{name}' is not a type", name=name), suggestion(name, kinds))
    return kinds[name]


def _dates(row: Entries) -> tuple[date, date | None]:
    return row.day("since"), row.day("until") if "until" in row.parts else None


def _grounds(row: Entries, act: Act) -> tuple[str, str]:
    source = check_source(row.text("source"), act, row.at("source"))
    return source, check_confidence(row.text("confidence"), row.at("confidence"))


AnyRow = TypeVar("AnyRow", Row, TableRow)


def _in_order(rows: list[AnyRow], entry: Entries) -> list[AnyRow]:
    days = [row.since for row in rows]
    if not rows or days != sorted(set(days)):
        raise entry.at("rows").refuse(
            "rows are missing, or not one a day with the oldest first", "since: 2013-08-01 first"
        )
    return rows
