"""Cases as a work-list reads them: along stretches of an index, a page at a time, counted no further than anybody reads.

Written in SQL, because a page asks two dozen counts: composing them through the ORM costs more than answering them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, Self

from korpu.cases.models import BY_DUE_DAY, CaseNow
from korpu.store.prepared import Row, ask
from korpu.store.reading import columns, made

TABLE = CaseNow._meta.db_table
COLUMNS = columns(CaseNow)


@dataclass(frozen=True)
class Stretch:
    """Rows that meet every one of ``conditions`` (SQL over the table's columns), with the values of their ``%s``."""

    conditions: tuple[str, ...] = ()
    values: tuple[Any, ...] = ()

    def but(self, condition: str, *values: Any) -> Self:
        """Narrowed once more."""
        return type(self)((*self.conditions, condition), (*self.values, *values))

    def select(self, columns: str, sorting: str, most: int) -> str:
        """The first rows in an order; the values are `values`."""
        return f"select {columns} from {TABLE} where {' and '.join(self.conditions)} order by {sorting} limit {most:d}"  # noqa: S608


def page(
    alias: str, stretches: Sequence[Stretch], order: Sequence[str], place: Sequence[Any], back: bool, most: int
) -> list[CaseNow]:
    """Rows after ``place`` in the order, or before it and backwards; each stretch is read along its index, then they are merged."""
    sorting = ", ".join(f"{column} desc" if back else column for column in order)
    beyond = f"({', '.join(order)}) {'<' if back else '>'} ({', '.join(['%s'] * len(order))})"
    asked = [each.but(beyond, *place) if place else each for each in stretches]
    whole = " union all ".join(f"({each.select(COLUMNS, sorting, most)})" for each in asked)
    if len(asked) > 1:
        whole = f"select * from ({whole}) listed order by {sorting} limit {most:d}"  # noqa: S608
    return [made(CaseNow, alias, row) for row in _rows(alias, whole, asked)]


def counts(alias: str, listings: Sequence[Sequence[Stretch]], most: int) -> list[int]:
    """How many rows each listing has, up to ``most``: one statement for all.

    A stretch is counted in its index's order: the planner would else read the table from its beginning, and hope.
    """
    firsts = [[each.select("", ", ".join(BY_DUE_DAY), most) for each in stretches] for stretches in listings]
    sums = [" + ".join(f"(select count(*) from ({first}) few)" for first in each) for each in firsts]  # noqa: S608
    (found,) = _rows(alias, f"select {', '.join(sums)}", list(chain.from_iterable(listings)))
    return [min(count, most) for count in found]


def _rows(alias: str, statement: str, asked: Sequence[Stretch]) -> list[Row]:
    """Not prepared: the best way along the indexes depends on the values. Marks are numbered here, quicker than by the driver."""
    first, *others = statement.split("%s")
    numbered = first + "".join([f"${at}{words}" for at, words in enumerate(others, 1)])
    return ask(alias, numbered.encode(), [value for each in asked for value in each.values], keep=False)
