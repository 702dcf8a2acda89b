"""An invented population of the country, by the shares of its file: as many people as wanted, batch after batch."""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import yaml
from numpy.typing import NDArray

from korpu.law.country import Country, Refused
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


def invented(found: Country, count: int, day: dt.date, seed: int = 1) -> Iterator[pa.RecordBatch]:
    """So many people as of a day. The same seed gives the same. Claims are left to the law: people ask on what they have."""
    shares = Shares.of(found)
    claims = {fact for matter in found.matters.values() for fact in matter.claims}
    facts = [fact for fact in found.law.facts.values() if fact.name not in claims and fact.name != "filed_on"]
    for number, begin in enumerate(range(0, count, BATCH)):
        luck = np.random.default_rng([seed, number])
        yield _Batch(shares, luck, min(BATCH, count - begin), day.toordinal() - EPOCH).people(facts)


@dataclass(frozen=True)
class _Batch:
    shares: Shares
    luck: np.random.Generator
    count: int
    today: int

    def people(self, facts: list[Fact]) -> pa.RecordBatch:
        kinds = self.shares.kinds
        weights = np.array([float(kind["weight"]) for kind in kinds.values()])
        kind = self.luck.choice(len(kinds), self.count, p=weights / weights.sum())
        columns = {GROUND: _dictionary(kind, list(kinds))}
        for name, share in self.shares.told["columns"].items():
            if name not in self.shares.found.law.facts:
                words = list(share["share"])
                columns[name] = _dictionary(self._drawn(share["share"], self.count), words)
        for fact in facts:
            columns.update(self._nobody(fact) if fact.is_list else self._fact(fact, kind))
        return pa.RecordBatch.from_pydict(columns)

    def _nobody(self, fact: Fact) -> dict[str, pa.Array]:
        """A list that is known to have no items."""
        empty = pa.array([[]] * self.count, arrow_type(self.shares.found.law, fact))
        return {fact.name: empty, f"{fact.name}{COMPLETE}": pa.array(np.ones(self.count, np.bool_))}

    def _fact(self, fact: Fact, kind: NDArray[np.int64]) -> dict[str, pa.Array]:
        values, unknown, absent = self._values(fact, self.shares.of_fact(fact), self.count)
        for place, told in enumerate(self.shares.kinds.values()):
            if fact.name in told["facts"]:
                rows = np.flatnonzero(kind == place)
                values[rows], unknown[rows], absent[rows] = self._values(fact, told["facts"][fact.name], len(rows))
        found = {fact.name: self._array(fact, values, unknown)}
        return {**found, f"{fact.name}{NOT_APPLICABLE}": pa.array(absent)} if fact.may_not_apply else found

    def _values(
        self, fact: Fact, share: Share, count: int
    ) -> tuple[NDArray[Any], NDArray[np.bool_], NDArray[np.bool_]]:
        unknown = self.luck.random(count) * HUNDRED < share.get("not_known", 0)
        absent = self.luck.random(count) * HUNDRED < share.get("not_applicable", 0)
        low, high = fact_bounds(fact)
        return np.clip(self._plain(fact, share, count), low, high), unknown & ~absent, absent

    def _plain(self, fact: Fact, share: Share, count: int) -> NDArray[Any]:
        if fact.kind == BOOL:
            return (self.luck.random(count) * HUNDRED < share.get("true", 0)).astype(np.int64)
        if "share" in share:
            return self._members(fact, share["share"], count)
        if fact.kind.members:
            return self.luck.integers(0, len(fact.kind.members), count)
        return self._stepped(fact, share.get("steps", [[HUNDRED, 0, 0]]), count)

    def _members(self, fact: Fact, share: Share, count: int) -> NDArray[Any]:
        """Members by place, or whole numbers; a member that the law does not have (or not any more) is left out."""
        known = {str(word): fact.kind.members.index(str(word)) for word in share if str(word) in fact.kind.members}
        if not fact.kind.members:
            known = {str(word): int(word) for word in share}
        drawn = self._drawn({word: share[word] for word in share if str(word) in known}, count)
        return np.array(list(known.values()) or [0])[drawn]

    def _drawn(self, share: Share, count: int) -> NDArray[Any]:
        weights = np.array([float(weight) for weight in share.values()] or [1.0])
        return self.luck.choice(len(weights), count, p=weights / weights.sum())

    def _stepped(self, fact: Fact, steps: list[list[float]], count: int) -> NDArray[Any]:
        """Whole units, alike within a step: manats as minor units, days from today."""
        drawn = self._drawn({str(at): step[0] for at, step in enumerate(steps)}, count)
        low, high = (np.array([step[place] for step in steps], np.int64)[drawn] for place in (1, 2))
        values = self.luck.integers(low, high + 1)
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


def _dictionary(codes: NDArray[Any], words: list[str]) -> pa.Array:
    return pa.DictionaryArray.from_arrays(pa.array(codes.astype(np.int8)), pa.array(words))
