"""What changed in an article from one version to the next: in its words, in its condition, in the amounts it rests on."""

import difflib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Literal

from korpu.law.resting import made_of
from norms.canonical import canonical
from norms.law import Law
from norms.states import Inner, Plain
from norms.statute import DatedValue, Row, Rule, Table, TableRow

Piece = tuple[Literal["same", "gone", "new"], str]
"""A stretch of a text that stayed, went or came."""
ALIKE = 0.6
"""Below this share of common words, spaces counted, nobody could follow the changes word by word."""


@dataclass(frozen=True)
class RuleChange:
    """A rule that began (no ``before``), changed, or ended (no ``after``) on a day."""

    day: date
    before: Rule | None
    after: Rule | None

    @property
    def condition_changed(self) -> bool:
        """Whether what is decided changed, whatever the words say."""
        return bool(self.before and self.after) and canonical(self.before.body) != canonical(self.after.body)  # type: ignore[union-attr]


@dataclass(frozen=True)
class ValueChange:
    """An amount or a period that was set (no ``before``), changed or ended (no ``after``) on a day."""

    day: date
    value: DatedValue
    before: Row | None
    after: Row | None


@dataclass(frozen=True)
class TableChange:
    """Cells of a table that were set, changed or taken away on a day: keys, what was there, what is there."""

    day: date
    table: Table
    row: TableRow
    cells: tuple[tuple[tuple[Inner, ...], Plain | None, Plain | None], ...]
    first: bool


Change = RuleChange | ValueChange | TableChange


def pieces(before: str, after: str) -> list[Piece]:
    """Word by word, spaces kept; two texts that share little stand whole, one after the other."""
    old, new = re.findall(r"\s+|\S+", before), re.findall(r"\s+|\S+", after)
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    if matcher.ratio() < ALIKE:
        return [("gone", before), ("same", " "), ("new", after)]
    found: list[Piece] = []
    for kind, i, j, k, l in matcher.get_opcodes():  # noqa: E741
        if kind == "equal":
            found.append(("same", "".join(old[i:j])))
            continue
        if j > i:
            found.append(("gone", "".join(old[i:j])))
        if l > k:
            found.append(("new", "".join(new[k:l])))
    return found


def changes_of(law: Law, rules: Sequence[Rule]) -> list[Change]:
    """All that happened to these rules and to the amounts they rest on themselves, newest first."""
    names = dict.fromkeys(rule.name for rule in rules)
    made = [made_of(version) for name in names for version in law.versions[name]]
    found: list[Change] = [change for name in names for change in _of_rule(law.versions[name])]
    found += [change for name in _once(each.values for each in made) for change in _of_value(law.values[name])]
    found += [change for name in _once(each.tables for each in made) for change in _of_table(law.tables[name])]
    return sorted(found, key=lambda change: change.day, reverse=True)


def _once(names: Iterable[tuple[str, ...]]) -> list[str]:
    return list(dict.fromkeys(name for each in names for name in each))


def _of_rule(versions: Sequence[Rule]) -> Iterator[RuleChange]:
    yield RuleChange(versions[0].since, None, versions[0])
    for before, after in pairwise(versions):
        gap = before.until is not None and before.until < after.since
        if gap and before.until:
            yield RuleChange(before.until, before, None)
        yield RuleChange(after.since, before, after)
    if last := versions[-1].until:
        yield RuleChange(last, versions[-1], None)


def _of_value(value: DatedValue) -> Iterator[ValueChange]:
    if not value.rows:
        return
    yield ValueChange(value.rows[0].since, value, None, value.rows[0])
    for before, after in pairwise(value.rows):
        yield ValueChange(after.since, value, before, after)
    if last := value.rows[-1].until:
        yield ValueChange(last, value, value.rows[-1], None)


def _of_table(table: Table) -> Iterator[TableChange]:
    for before, row in zip((None, *table.rows), table.rows, strict=False):
        old = before.cells if before else {}
        cells = tuple(
            (keys, old.get(keys), row.cells.get(keys))
            for keys in dict.fromkeys((*old, *row.cells)) if old.get(keys) != row.cells.get(keys)
        )  # fmt: skip
        yield TableChange(row.since, table, row, cells, before is None)
