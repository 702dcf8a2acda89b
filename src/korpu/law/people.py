"""An invented population of the country, by the shares of its file: as many people as wanted, batch after batch."""

import datetime as dt
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cached_property
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
import pyarrow as pa
import yaml
from numpy.typing import NDArray

from korpu.law.country import Country, Refused
from korpu.law.facts import FILED_ON
from norms.kinds import BOOL, DATE, MONEY
from norms.population.batches import COMPLETE, NOT_APPLICABLE
from norms.population.gathered import arrow_type
from norms.population.impact import Grouping
from norms.population.plan import EPOCH, fact_bounds
from norms.vocabulary import Fact

BATCH = 1 << 18
GROUND = "ground"
HUNDRED = 100.0
Share = Mapping[str, Any]


@dataclass(frozen=True)
class Shares:
    """The file of a country. Raises `Refused` for a share that has no source and is not marked invented."""

    found: Country
    told: Mapping[str, Any]

    @staticmethod
    def of(found: Country) -> "Shares":
        """The country's own."""
        path = found.declared.population
        if path is None:
            raise Refused("the country package has no population. Declare population=…, or bring a file of people")
        told = yaml.safe_load(Path(path).read_text(encoding="utf-8"))
        shares = Shares(found, told)
        shares.check(path.name)
        return shares

    def check(self, file: str) -> None:
        """Every share says where it is from, and names what the law knows."""
        named = {
            **self.told["columns"],
            **self.told["facts"],
            "kinds": self.told["kinds"],
            "otherwise": self.told["otherwise"],
        }
        for name, share in named.items():
            if not share.get("source") and share.get("invented") is not True:
                raise Refused(f"{file}: {name} has no source. Write source: …, or invented: true")

    @cached_property
    def groupings(self) -> dict[str, Grouping]:
        """Groups that are made of a fact, by name."""
        return {name: Grouping(name, one["fact"], tuple(one["bands"])) for name, one in self.told["groups"].items()}

    @cached_property
    def kinds(self) -> dict[str, Share]:
        """What somebody comes for, with its weight and what is so of them."""
        each: dict[str, Share] = self.told["kinds"]["each"]
        return each

    def of_fact(self, fact: Fact) -> Share:
        """The share of a fact: by its name, else by its type."""
        patterns: Mapping[str, Share] = self.told["facts"]
        columns: Mapping[str, Share] = self.told["columns"]
        if fact.name in columns:
            return columns[fact.name]
        named = next((share for pattern, share in patterns.items() if fnmatchcase(fact.name, pattern)), None)
        return named if named is not None else self.told["otherwise"].get(fact.kind.name, {})


def columns_of(found: Country) -> list[str]:
    """What an invented population says of everybody. Claims are left to the law: people ask on what they have."""
    claims = {fact for matter in found.matters.values() for fact in matter.claims}
    facts = [name for name in found.law.facts if name not in claims and name != FILED_ON]
    return list(dict.fromkeys([GROUND, *Shares.of(found).told["columns"], *facts]))


def invented(
    found: Country, count: int, day: dt.date, only: Collection[str] | None = None, seed: int = 1
) -> Iterator[pa.RecordBatch]:
    """So many people as of a day, of whom ``only`` these columns are told. The same seed gives the same people."""
    shares = Shares.of(found)
    names = [name for name in columns_of(found) if only is None or name in only]
    for number, begin in enumerate(range(0, count, BATCH)):
        yield _Batch(shares, (seed, number), min(BATCH, count - begin), day.toordinal() - EPOCH).people(names)


@dataclass(frozen=True)
class _Batch:
    shares: Shares
    seed: tuple[int, int]
    count: int
    today: int

    def people(self, names: list[str]) -> pa.RecordBatch:
        kinds = self.shares.kinds
        weights = {name: kind["weight"] for name, kind in kinds.items()}
        kind = _drawn(self._luck(GROUND), weights, self.count)
        columns: dict[str, pa.Array] = {GROUND: _dictionary(kind, list(kinds))}
        for name in names:
            fact = self.shares.found.law.facts.get(name)
            if fact is not None:
                columns.update(self._nobody(fact) if fact.is_list else self._fact(fact, kind))
            elif name != GROUND:
                share = self.shares.told["columns"][name]["share"]
                columns[name] = _dictionary(_drawn(self._luck(name), share, self.count), list(share))
        return pa.RecordBatch.from_pydict(columns)

    def _luck(self, name: str) -> np.random.Generator:
        """Each column has its own, so that people stay who they are when other columns are told or not."""
        return np.random.default_rng([*self.seed, crc32(name.encode())])

    def _nobody(self, fact: Fact) -> dict[str, pa.Array]:
        """A list that is known to have no items."""
        empty = pa.array([[]] * self.count, arrow_type(self.shares.found.law, fact))
        return {fact.name: empty, f"{fact.name}{COMPLETE}": pa.array(np.ones(self.count, np.bool_))}

    def _fact(self, fact: Fact, kind: NDArray[np.int64]) -> dict[str, pa.Array]:
        luck = self._luck(fact.name)
        values, unknown, absent = self._values(luck, fact, self.shares.of_fact(fact), self.count)
        for place, told in enumerate(self.shares.kinds.values()):
            if fact.name in told["facts"]:
                rows = np.flatnonzero(kind == place)
                own = self._values(luck, fact, told["facts"][fact.name], len(rows))
                values[rows], unknown[rows], absent[rows] = own
        found = {fact.name: self._array(fact, values, unknown)}
        return {**found, f"{fact.name}{NOT_APPLICABLE}": pa.array(absent)} if fact.may_not_apply else found

    def _values(
        self, luck: np.random.Generator, fact: Fact, share: Share, count: int
    ) -> tuple[NDArray[Any], NDArray[np.bool_], NDArray[np.bool_]]:
        unknown = luck.random(count) * HUNDRED < share.get("not_known", 0)
        absent = luck.random(count) * HUNDRED < share.get("not_applicable", 0)
        low, high = fact_bounds(fact)
        return np.clip(self._plain(luck, fact, share, count), low, high), unknown & ~absent, absent

    def _plain(self, luck: np.random.Generator, fact: Fact, share: Share, count: int) -> NDArray[Any]:
        if fact.kind == BOOL:
            return (luck.random(count) * HUNDRED < share.get("holds", 0)).astype(np.int64)
        if "share" in share:
            return _members(luck, fact, share["share"], count)
        if fact.kind.members:
            return luck.integers(0, len(fact.kind.members), count)
        values = _stepped(luck, share.get("steps", [[HUNDRED, 0, 0]]), count)
        return values * 100 if fact.kind == MONEY else values + self.today if fact.kind == DATE else values

    def _array(self, fact: Fact, values: NDArray[Any], unknown: NDArray[np.bool_]) -> pa.Array:
        mask = unknown if unknown.any() else None
        if fact.kind.members:
            codes = values.astype(np.int8 if len(fact.kind.members) < 128 else np.int16)
            return pa.DictionaryArray.from_arrays(pa.array(codes, mask=mask), pa.array(fact.kind.members))
        if fact.kind == BOOL:
            return pa.array(values.astype(np.bool_), mask=mask)
        if fact.kind == DATE:
            return pa.array(values.astype(np.int32), mask=mask).view(pa.date32())
        return pa.array(values.astype(np.int64), mask=mask)


def _members(luck: np.random.Generator, fact: Fact, share: Share, count: int) -> NDArray[Any]:
    """Members by place, or whole numbers; a member that the law does not have (or not any more) is left out."""
    if fact.kind.members:
        known = {str(word): fact.kind.members.index(str(word)) for word in share if str(word) in fact.kind.members}
    else:
        known = {str(word): int(word) for word in share}
    drawn = _drawn(luck, {word: weight for word, weight in share.items() if str(word) in known}, count)
    return np.array(list(known.values()) or [0])[drawn]


def _drawn(luck: np.random.Generator, share: Share, count: int) -> NDArray[np.int64]:
    """Places of a share's parts, as often as it says."""
    weights = np.array([float(weight) for weight in share.values()] or [1.0])
    return np.searchsorted(np.cumsum(weights / weights.sum())[:-1], luck.random(count), "right")


def _stepped(luck: np.random.Generator, steps: list[list[float]], count: int) -> NDArray[np.int64]:
    """Whole numbers, alike within a step."""
    drawn = _drawn(luck, {str(at): step[0] for at, step in enumerate(steps)}, count)
    low, high = (np.array([step[place] for step in steps], np.int64)[drawn] for place in (1, 2))
    return low + (luck.random(count) * (high - low + 1)).astype(np.int64)


def _dictionary(codes: NDArray[Any], words: list[str]) -> pa.Array:
    return pa.DictionaryArray.from_arrays(pa.array(codes.astype(np.int8)), pa.array(words))
