"""Random people of any law, by the column: every kind of value, most often where the law's answers change, and holes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import pyarrow as pa

from norms.kinds import BOOL, DATE, Kind
from norms.law import Law
from norms.population.batches import COMPLETE, NOT_APPLICABLE
from norms.population.gathered import arrow_type
from norms.population.plan import EPOCH, Plan, fact_bounds
from norms.vocabulary import Fact

AROUND = (-1, 0, 1)
NEAR = 1000
"""Days around today within which random days lie; about three years."""
MOST_ITEMS = 3
TYPICAL = {"Int": range(40), "Days": range(400), "WorkingDays": range(40), "Months": range(40)}


@dataclass(frozen=True)
class Chances:
    """How often a value is not known, does not apply, or stands at an edge of the law; how often a list may go on."""

    unknown: float = 0.15
    absent: float = 0.15
    edge: float = 0.5
    open: float = 0.2


def edges(plan: Plan) -> dict[Kind, list[int]]:
    """The literals of a law by type, each with its neighbours: where answers change."""
    found: dict[Kind, set[int]] = {}
    for step in plan.steps:
        if step.op == "const" and step.data is not None:
            found.setdefault(step.kind, set()).update(step.data + near for near in AROUND)
    return {kind: sorted(values) for kind, values in found.items()}


def random_people(
    law: Law,
    facts: Iterable[Fact],
    count: int,
    seed: int,
    *,
    today: date,
    at_edges: dict[Kind, list[int]],
    chances: Chances | None = None,
) -> pa.RecordBatch:
    """So many people; the same seed gives the same."""
    maker = _Maker(law, np.random.default_rng(seed), today.toordinal() - EPOCH, at_edges, chances or Chances())
    columns: dict[str, pa.Array] = {}
    for fact in facts:
        columns.update(maker.lists(fact, count) if fact.is_list else maker.columns(fact, count))
    return pa.RecordBatch.from_pydict(columns)


@dataclass(frozen=True)
class _Maker:
    law: Law
    luck: np.random.Generator
    today: int
    edges: dict[Kind, list[int]]
    chances: Chances

    def columns(self, fact: Fact, count: int) -> dict[str, pa.Array]:
        unknown = self.luck.random(count) < self.chances.unknown
        found = {}
        if fact.may_not_apply:
            found[f"{fact.name}{NOT_APPLICABLE}"] = pa.array(self.luck.random(count) < self.chances.absent)
        return {fact.name: self._array(fact, self._values(fact, count), unknown), **found}

    def lists(self, fact: Fact, count: int) -> dict[str, pa.Array]:
        sizes = self.luck.integers(0, MOST_ITEMS + 1, count)
        offsets = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int32)
        parts: dict[str, pa.Array] = {}
        for item in self.law.entities[fact.of].values():
            parts.update(self.columns(item, int(offsets[-1])))
        names = [
            (name, array.cast(pa.utf8()) if pa.types.is_dictionary(array.type) else array)
            for name, array in parts.items()
        ]
        items = pa.StructArray.from_arrays([array for _, array in names], [name for name, _ in names])
        unknown = self.luck.random(count) < self.chances.unknown
        listed = pa.ListArray.from_arrays(pa.array(offsets), items, mask=pa.array(unknown))
        return {fact.name: listed, f"{fact.name}{COMPLETE}": pa.array(self.luck.random(count) >= self.chances.open)}

    def _values(self, fact: Fact, count: int) -> Any:
        low, high = fact_bounds(fact)
        if fact.kind == BOOL or fact.kind.members:
            return self.luck.integers(low, high + 1, count)
        ordinary = self._ordinary(fact, count)
        known = [value for value in self.edges.get(fact.kind, []) if low <= value <= high]
        if known:
            there = self.luck.random(count) < self.chances.edge
            ordinary = np.where(there, self.luck.choice(np.array(known), count), ordinary)
        return np.clip(ordinary, low, high)

    def _ordinary(self, fact: Fact, count: int) -> Any:
        if fact.kind == DATE:
            return self.today + self.luck.integers(-NEAR, NEAR, count)
        usual: Sequence[int] = TYPICAL.get(fact.kind.name, range(30_000_000))
        return self.luck.integers(usual[0], usual[-1] + 1, count)

    def _array(self, fact: Fact, values: Any, unknown: Any) -> pa.Array:
        if fact.kind.members:
            kind = arrow_type(self.law, fact)
            codes = pa.array(values.astype(np.int16), pa.int16(), mask=unknown).cast(kind.index_type)
            return pa.DictionaryArray.from_arrays(codes, pa.array(fact.kind.members))
        if fact.kind == BOOL:
            return pa.array(values.astype(np.bool_), mask=unknown)
        if fact.kind == DATE:
            return pa.array(values.astype(np.int32), mask=unknown).view(pa.date32())
        return pa.array(values.astype(np.int64), mask=unknown)
