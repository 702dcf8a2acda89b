"""A second opinion: rules as SQL for DuckDB, with SQL's own three values and its own dates.

It is read from the law's graph, not from the plan that the other engines share. Every node is a column; what is not known is NULL,
and where a number may not apply a column of truths stands beside it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import duckdb
import pyarrow as pa

from norms import graph
from norms.book import Book
from norms.graph import Node
from norms.kinds import BOOL, DATE, Kind
from norms.population.batches import COMPLETE, NOT_APPLICABLE
from norms.population.working_days_sql import added, counted, days_table
from norms.vocabulary import Fact

FARTHEST = 4_000_000
"""More days than there are; so many months lead out of all years too."""
YEARS = "BETWEEN DATE '0001-01-01' AND DATE '9999-12-31'"


def answers(book: Book, rules: Mapping[str, Node], people: pa.Table, today: date) -> pa.Table:
    """For each name a column with the value of its node, and `<name>__na`: where it does not apply."""
    with duckdb.connect() as connection:
        connection.register("people", people)
        connection.register("calendar_days", days_table(book.law.calendar))
        return connection.sql(query(book, rules, people.schema, today)).to_arrow_table()


def query(book: Book, rules: Mapping[str, Node], schema: pa.Schema, today: date) -> str:
    """One SELECT over `people` and `calendar_days`."""
    writer = _Writer(book, schema.names, today)
    told = []
    for name, node in rules.items():
        said = writer.column(node)
        told += [f'{said.value} AS "{name}"', f'{said.absent or "FALSE"} AS "{name}{NOT_APPLICABLE}"']
    levels = [f"l0 AS (SELECT * FROM people, {counted(sorted(book.law.calendar.years))})"]
    for depth, columns in enumerate(writer.levels, 1):
        levels.append(f"l{depth} AS (SELECT *, {', '.join(columns)} FROM l{depth - 1})")
    return f"WITH {', '.join(levels)} SELECT {', '.join(told)} FROM l{len(levels) - 1}"


@dataclass(frozen=True)
class Said:
    """A node in SQL: its value, and the truth that it does not apply (empty: it always does); columns of `depth` levels make it."""

    value: str
    absent: str = ""
    depth: int = 0


@dataclass
class _Writer:
    book: Book
    names: list[str]
    today: date
    levels: list[list[str]] = field(default_factory=list)
    seen: dict[tuple[Node, bool], Said] = field(default_factory=dict)

    def column(self, node: Node, inside: bool = False) -> Said:
        """A node; outside of lists as a column of its own."""
        key = (node, inside)
        if key not in self.seen:
            self.seen[key] = self._column(node, inside)
        return self.seen[key]

    def _column(self, node: Node, inside: bool) -> Said:
        if isinstance(node, graph.Each):
            return self._kept(self._each(node, self.column(node.body, True)))
        parts = [self.column(part, inside) for part in self.book.parts(node)]
        said = self._said(node, parts)
        depth = max([part.depth for part in parts], default=0)
        found = Said(said.value, said.absent, depth)
        return found if inside or isinstance(node, graph.Const) else self._kept(found)

    def _kept(self, said: Said) -> Said:
        """Write it once, one level above what it rests on."""
        if said.depth == len(self.levels):
            self.levels.append([])
        columns = self.levels[said.depth]
        name = f"n{said.depth}_{len(columns)}"
        columns.append(f"{said.value} AS {name}")
        if not said.absent:
            return Said(name, "", said.depth + 1)
        columns.append(f"{said.absent} AS {name}a")
        return Said(name, f"{name}a", said.depth + 1)

    def _said(self, node: Node, parts: list[Said]) -> Said:
        below = [part.value for part in parts]
        match node:
            case graph.Const(value=value):
                return Said(_literal(node.kind, value))
            case graph.FactOf(fact=fact):
                return self._fact(fact, fact.name in self.names, f'"{fact.name}"', f'"{fact.name}{NOT_APPLICABLE}"')
            case graph.ItemFact(fact=fact):
                return self._fact(fact, True, f'r."{fact.name}"', f'r."{fact.name}{NOT_APPLICABLE}"')
            case graph.Day(which=which):
                return Said(_literal(DATE, (self.today if which == "today" else self.book.day).toordinal()))
            case graph.Amount(name=name):
                row = self.book.row(name)
                return Said(_literal(node.kind, row.value if row else None))
            case graph.And() | graph.Or():
                return Said(f"({(' AND ' if isinstance(node, graph.And) else ' OR ').join(below)})")
            case graph.Not():
                return Said(f"(NOT {below[0]})")
            case graph.Door() | graph.Retyped():
                return parts[0]
            case graph.Call() | graph.Said():
                return self._rule(node, parts)
            case graph.Choose():
                return _chosen(*parts)
        return self._strict(node, parts)

    def _rule(self, node: Node, parts: list[Said]) -> Said:
        if not parts:
            return Said("FALSE" if node.kind == BOOL else _literal(node.kind, None))
        if len(parts) == 1:
            return parts[0]
        return Said(f"({' AND '.join([parts[0].value, *(f'NOT {each.value}' for each in parts[1:])])})")

    def _fact(self, fact: Fact, there: bool, value: str, absent: str) -> Said:
        if not there:
            return Said(_literal(fact.kind, None))
        known = f"CAST({value} AS {_type(fact.kind)})"
        may = fact.may_not_apply and (absent.startswith("r.") or absent.strip('"') in self.names)
        if not may:
            return Said(known)
        gone = f"COALESCE({absent}, FALSE)"
        if fact.kind == BOOL:
            return Said(f"CASE WHEN {gone} THEN FALSE ELSE {known} END")
        return Said(f"CASE WHEN {gone} THEN NULL ELSE {known} END", gone)

    def _strict(self, node: Node, parts: list[Said]) -> Said:
        """NULL goes through by itself; what does not apply makes a truth false and a number not apply."""
        absent = " OR ".join(part.absent for part in parts if part.absent)
        value = self._computed(node, [part.value for part in parts])
        if not absent:
            return Said(value)
        if node.kind == BOOL:
            return Said(f"CASE WHEN {absent} THEN FALSE ELSE {value} END")
        return Said(f"CASE WHEN {absent} THEN NULL ELSE {value} END", f"({absent})")

    def _computed(self, node: Node, below: list[str]) -> str:
        match node:
            case graph.Compare(sign=sign):
                return f"({below[0]} {'=' if sign == '==' else sign} {below[1]})"
            case graph.Among(arg=arg, members=members, negated=negated):
                known = ", ".join(_literal(arg.kind, member) for member in sorted(members, key=str))
                return f"({below[0]} {'NOT IN' if negated else 'IN'} ({known}))"
            case graph.Arithmetic():
                return _arithmetic(node, *below)
            case graph.AddMonths(sign=sign, rounding=rounding):
                return _months(below[0], f"({sign} * {below[1]})", rounding == "up")
            case graph.AddWorkingDays(sign=sign):
                return added(below[0], f"({sign} * {below[1]})", sorted(self.book.law.calendar.years))
            case graph.Cell():
                return self._cell(node, below)
        raise AssertionError(type(node))

    def _cell(self, node: graph.Cell, below: list[str]) -> str:
        row = self.book.table(node.name)
        cases = []
        for keys, value in (row.cells if row else {}).items():
            same = (
                f"{given} = {_literal(key.kind, part)}" for given, key, part in zip(below, node.keys, keys, strict=True)
            )
            cases.append(f"WHEN {' AND '.join(same)} THEN {_literal(node.kind, value)}")
        return f"CASE {' '.join(cases)} ELSE NULL END" if cases else _literal(node.kind, None)

    def _each(self, node: graph.Each, body: Said) -> Said:
        name, complete = node.over.name, f"{node.over.name}{COMPLETE}"
        if name not in self.names:
            return Said(_literal(node.kind, None))
        whole = f'("{name}" IS NOT NULL AND COALESCE("{complete}", FALSE))' if complete in self.names else "FALSE"
        value = f"CASE WHEN {body.absent} THEN 0 ELSE {body.value} END" if body.absent else body.value
        items = f'list_transform(COALESCE("{name}", []), lambda r: {value})'
        if node.how in ("sum", "count"):
            known = f"{whole} AND len(list_filter({items}, lambda x: x IS NULL)) = 0"
            return Said(f"CASE WHEN {known} THEN CAST(COALESCE(list_sum({items}), 0) AS BIGINT) END", "", body.depth)
        hit, other = ("x", "NOT x") if node.how == "any" else ("NOT x", "x")
        found = f"len(list_filter({items}, lambda x: {hit})) > 0"
        rest = f"{whole} AND len(list_filter({items}, lambda x: {other})) = len({items})"
        yes, no = ("TRUE", "FALSE") if node.how == "any" else ("FALSE", "TRUE")
        return Said(f"CASE WHEN {found} THEN {yes} WHEN {rest} THEN {no} END", "", body.depth)


def _type(kind: Kind) -> str:
    return "VARCHAR" if kind.members else {BOOL: "BOOLEAN", DATE: "DATE"}.get(kind, "BIGINT")


def _literal(kind: Kind, value: Any) -> str:
    if value is None:
        return f"CAST(NULL AS {_type(kind)})"
    if kind.members:
        return f"'{value}'"
    if kind == DATE:
        return f"DATE '{date.fromordinal(value).isoformat()}'"
    return str(value).upper() if kind == BOOL else f"CAST({value} AS BIGINT)"


def _chosen(test: Said, then: Said, other: Said) -> Said:
    value = (
        f"CASE WHEN {test.value} THEN {then.value} WHEN NOT {test.value} THEN {other.value} "
        f"WHEN {then.value} = {other.value} THEN {then.value} END"
    )
    if not then.absent and not other.absent:
        return Said(value)
    one, two = then.absent or "FALSE", other.absent or "FALSE"
    return Said(value, f"CASE WHEN {test.value} THEN {one} WHEN NOT {test.value} THEN {two} ELSE {one} AND {two} END")


def _arithmetic(node: graph.Arithmetic, left: str, right: str) -> str:
    if node.kind != DATE:
        return f"({left} {node.sign} {right})"
    day, count = (left, right) if node.left.kind == DATE else (right, left)
    moved = f"({day} {node.sign} CAST({count} AS INTEGER))"
    return f"CASE WHEN abs({count}) < {FARTHEST} THEN CASE WHEN {moved} {YEARS} THEN {moved} END END"


def _months(day: str, count: str, up: bool) -> str:
    moved = f"CAST({day} + to_months(CAST({count} AS INTEGER)) AS DATE)"
    if up:
        moved = f"({moved} + CASE WHEN day({moved}) < day({day}) THEN 1 ELSE 0 END)"
    return f"CASE WHEN abs({count}) < {FARTHEST} THEN CASE WHEN {moved} {YEARS} THEN {moved} END END"
