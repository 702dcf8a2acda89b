"""Gaps: somebody whom the law grants something, and of whom it does not say what it costs or by when it is decided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import TypeAlias

from norms import graph
from norms.graph import Node
from norms.kinds import BOOL
from norms.proof.encoding import Person
from norms.proof.outcomes import Outcome
from norms.proof.prover import Prover
from norms.proof.somebody import Somebody
from norms.proof.symbols import Open, Symbol, both, either, negate, settled
from norms.states import Inner, Plain

MOST = 12
"""Missing cells of one table that are listed; whoever mends these asks again."""


@dataclass(frozen=True)
class Keys:
    """Keys of one column: these, or with `other_than` all others."""

    values: frozenset[Plain]
    other_than: bool = False


EVERY = Keys(frozenset(), other_than=True)
Pattern: TypeAlias = tuple[Keys, ...]
"""Cells that are known to be missing: the keys of each column."""


@dataclass(frozen=True)
class Gap:
    """What is not written: cells of a `table` (with its keys), the row of a `value` or the text of a `rule`; and whom it meets."""

    outcome: Outcome
    kind: str
    name: str
    keys: tuple[Inner, ...]
    who: Somebody


@dataclass(frozen=True)
class Gaps:
    """Looks for gaps. `declared`: those that are known, by the name of the table, value or rule."""

    prover: Prover
    declared: Mapping[str, Sequence[Pattern]]

    def of(self, outcome: Outcome, where: Node) -> tuple[list[Gap], list[str]]:
        """Gaps that `outcome` meets for people for whom `where` holds; and what could not be settled."""
        below = list(self.prover.world.reach.below(outcome.node))
        cells = [
            node for node in below if isinstance(node, graph.Cell) and not self.prover.world.reach.reads_item(node)
        ]
        found: list[Gap] = []
        unsettled: list[str] = []
        for cell in cells:
            self._cells(outcome, where, cell, found, unsettled)
        if rowless := self._rowless(below):
            counted = [node for node in below if isinstance(node, graph.AddWorkingDays)]
            others = [negate(each) for each in (*map(self.missing, cells), *map(self._beyond_calendar, counted))]
            self._look(outcome, where, others, (rowless[0], ()), found, unsettled)
        return found, unsettled

    def missing(self, cell: graph.Cell) -> Open:
        """All keys are known and the cell is not written."""
        keys, row = self._keys(cell), self.prover.book.table(cell.name)
        person = self.prover.world.person
        written = either(*(person.fits(cell, keys, each) for each in row.cells)) if row else False
        return both(*(key.known for key in keys), negate(written))

    def _beyond_calendar(self, node: graph.AddWorkingDays) -> Open:
        """The day and the count are known and the end is not: it lies in a year that is not published."""
        return both(self._says(node.day).known, self._says(node.count).known, negate(settled(self._says(node))))

    def _cells(self, outcome: Outcome, where: Node, cell: graph.Cell, found: list[Gap], unsettled: list[str]) -> None:
        also = [self.missing(cell), *(negate(self._meant(cell, each)) for each in self.declared.get(cell.name, ()))]
        for _ in range(MOST):
            who = self._look(outcome, where, also, (("table", cell.name), cell.keys), found, unsettled)
            if who is None:
                return
            also.append(negate(self.prover.world.person.fits(cell, self._keys(cell), found[-1].keys)))

    def _look(
        self, outcome: Outcome, where: Node, also: Sequence[Open], named: tuple[tuple[str, str], tuple[Node, ...]],
        found: list[Gap], unsettled: list[str],
    ) -> Somebody | None:  # fmt: skip
        """Somebody for whom the outcome is not known and `also` is so."""
        (kind, name), keys = named
        answer = self.prover.anybody([where], unknown=[outcome.node], also=also)
        if answer.verdict == "unknown":
            unsettled.append(f"{outcome.name}: {kind} {name}: {answer.why}")
        if answer.found is not None:
            values = tuple(self.prover.engine.decides(key, answer.found) for key in keys)
            found.append(Gap(outcome, kind, name, values, answer.found))
        return answer.found

    def _rowless(self, below: Sequence[Node]) -> list[tuple[str, str]]:
        """Values without a row in force, rules without a text in force, that nobody has declared."""
        book = self.prover.book
        values = [("value", node.name) for node in below if isinstance(node, graph.Amount) and not book.row(node.name)]
        rules = [
            ("rule", node.rule)
            for node in below
            if isinstance(node, graph.Said) and node.kind != BOOL and node.rule not in book.rules
        ]
        return [each for each in dict.fromkeys([*values, *rules]) if each[1] not in self.declared]

    def stale(self) -> list[str]:
        """Declared gaps that are none: every cell that they name is written."""
        tables = self.prover.book.law.tables
        return [
            name for name, patterns in self.declared.items()
            if name in tables and (row := self.prover.book.table(name))
            and any(_written(pattern, list(row.cells)) for pattern in patterns)
        ]  # fmt: skip

    def _meant(self, cell: graph.Cell, pattern: Pattern) -> Open:
        """A declared gap is meant by these keys."""
        keys, person = self._keys(cell), self.prover.world.person
        columns = zip(cell.keys, keys, pattern, strict=True)
        return both(*(_among(person, part, key, meant) for part, key, meant in columns))

    def _keys(self, cell: graph.Cell) -> list[Symbol]:
        return [self._says(key) for key in cell.keys]

    def _says(self, node: Node) -> Symbol:
        return self.prover.world.person.says(node)


def _among(person: Person, part: Node, key: Symbol, meant: Keys) -> Open:
    inside = either(*(person.fits_key(part, key, value) for value in sorted(meant.values, key=str)))
    return negate(inside) if meant.other_than else inside


def _written(pattern: Pattern, cells: Sequence[tuple[Inner, ...]]) -> bool:
    """Whether cells stand for every combination that a pattern names; one that is open in a column is never whole."""
    if any(keys.other_than for keys in pattern):
        return False
    return all(wanted in cells for wanted in product(*(keys.values for keys in pattern)))
