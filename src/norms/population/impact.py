"""A law before and after a change, over one population in one pass: who gains, who loses, and what becomes of amounts and days.

Batches come one after another and are not kept: a population may be larger than the memory.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from norms.calendar import Calendar
from norms.population.batches import BadPopulation, People, read_people
from norms.population.columns import Answer, Columns
from norms.population.plan import Plan
from norms.population.tally import MOST_GROUPS, YES, Quantity, Tally, outcomes

NOT_KNOWN = "unknown"
Progress = Callable[[int], None]
"""Told how many people are done."""


@dataclass(frozen=True)
class Asked:
    """Steps of a plan: whether somebody gets what is asked for, and quantities of those who do."""

    granted: int
    quantities: Mapping[str, int]

    @property
    def places(self) -> list[int]:
        """All of them."""
        return [self.granted, *self.quantities.values()]


@dataclass(frozen=True)
class Grouping:
    """A column to group by. `bands`: whole numbers from which a band begins; empty: each value is a group of its own."""

    name: str
    column: str
    bands: tuple[int, ...] = ()

    def labels(self, batch: pa.RecordBatch) -> tuple[list[str], NDArray[np.int64]]:
        """The groups of a batch, and the place of each person's."""
        if self.column not in batch.schema.names:
            raise BadPopulation(self.column, "is not there to group by", f"one of {', '.join(batch.schema.names)}")
        array = batch.column(self.column)
        if self.bands:
            return self._banded(array)
        if not pa.types.is_dictionary(array.type):
            array = array.dictionary_encode()
        words = [str(word).lower() if isinstance(word, bool) else str(word) for word in array.dictionary.to_pylist()]
        codes = array.indices.fill_null(len(words)).to_numpy(zero_copy_only=False).astype(np.int64)
        return [*words, NOT_KNOWN], codes

    def _banded(self, array: pa.Array) -> tuple[list[str], NDArray[np.int64]]:
        ends = [
            f"–{end - 1}" if end - 1 > begin else "" for begin, end in zip(self.bands, self.bands[1:], strict=False)
        ]
        words = [f"{begin}{end}" for begin, end in zip(self.bands, [*ends, "+"], strict=True)]
        values = array.fill_null(self.bands[0]).to_numpy(zero_copy_only=False)
        codes = np.clip(np.searchsorted(self.bands, values, "right") - 1, 0, len(words) - 1)
        return [*words, NOT_KNOWN], np.where(array.is_null().to_numpy(zero_copy_only=False), len(words), codes)


@dataclass(frozen=True)
class Comparing:
    """What is compared. `plan` holds the steps of both editions; days are numbers since 1970."""

    plan: Plan
    calendar: Calendar
    before: Asked
    after: Asked
    by: Sequence[Grouping]
    today: int
    law_day: int

    def over(self, batches: Iterable[pa.RecordBatch], progress: Progress = lambda _done: None) -> Tally:
        """Count batch after batch. Raises `BadPopulation`, and `TooLarge` where the law's numbers outgrow the columns."""
        tally = self.nothing()
        count = self.counter()
        for batch in batches:
            count(batch, tally)
            progress(tally.people)
        return tally

    @property
    def columns(self) -> set[str]:
        """What a population must tell."""
        return {*self.plan.facts, *(grouping.column for grouping in self.by)}

    def nothing(self) -> Tally:
        """Nobody counted yet."""
        return Tally({name: Quantity() for name in self.before.quantities})

    def counter(self) -> Callable[[pa.RecordBatch, Tally], None]:
        """The fastest way there is on this machine to add one batch to a tally."""
        from norms.population.native import native_counter, numba_there

        engine = Columns(self.plan, self.calendar)

        def in_columns(batch: pa.RecordBatch, tally: Tally) -> None:
            self.count_in_columns(engine, batch, tally)

        return native_counter(self, in_columns) if numba_there() else in_columns

    def groups(self, batch: pa.RecordBatch, tally: Tally) -> NDArray[np.int64]:
        """The place of each person's group in the tally."""
        places = np.zeros(batch.num_rows, np.int64)
        keys: list[tuple[str, ...]] = [()]
        for grouping in self.by:
            words, codes = grouping.labels(batch)
            places, keys = places * len(words) + codes, [(*key, word) for key in keys for word in words]
        used = np.flatnonzero(np.bincount(places, minlength=len(keys)))
        if len(used) + len(tally.groups) > MOST_GROUPS:
            what = f"make {len(used)} groups"
            raise BadPopulation(", ".join(each.name for each in self.by), what, "fewer columns to group by")
        table = np.zeros(len(keys), np.int64)
        for at in used.tolist():
            table[at] = tally.group(keys[at])
        return table[places]

    def count_in_columns(self, engine: Columns, batch: pa.RecordBatch, tally: Tally) -> None:
        """Add one batch, decided by the engine in NumPy."""
        self.count_people(engine, read_people(self.plan, batch), self.groups(batch, tally), tally)

    def count_people(self, engine: Columns, people: People, groups: NDArray[np.int64], tally: Tally) -> None:
        """Add some people, read and grouped already."""
        begin, wanted = 0, [*self.before.places, *self.after.places]
        for block in engine.blocks(people, wanted, self.today, self.law_day):
            size = len(block[self.before.granted].values)
            self._add(block, groups[begin : begin + size], tally)
            begin += size

    def _add(self, block: dict[int, Answer], group: NDArray[np.int64], tally: Tally) -> None:
        before, after = outcomes(block[self.before.granted]), outcomes(block[self.after.granted])
        tally.add_outcomes(group, before, after)
        for name, place in self.before.quantities.items():
            then, now = block[place], block[self.after.quantities[name]]
            tally.add_quantity(name, group, then, now, before == YES, after == YES)


def sample(batches: Iterable[pa.RecordBatch], most: int) -> Iterator[pa.RecordBatch]:
    """The first people of a population."""
    for batch in batches:
        if most <= 0:
            return
        yield batch.slice(0, most)
        most -= batch.num_rows


def merge(first: Tally, second: Tally) -> Tally:
    """Both tallies together: parts of a population that were counted apart."""
    places = np.array([first.group(key) for key in second.groups], np.intp)
    first.people += second.people
    first.moves[places] += second.moves[: len(places)]
    for name, quantity in second.quantities.items():
        mine: Any = first.quantities[name]
        for side in ("before", "after"):
            for (group, value), count in getattr(quantity, side).items():
                getattr(mine, side)[int(places[group]), value] += count
        mine.more[places] += quantity.more[: len(places)]
        mine.less[places] += quantity.less[: len(places)]
    return first
