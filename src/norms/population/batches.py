"""Arrow batches as the engines take them: each fact as numbers, with masks for what is not known and what does not apply."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from norms.errors import NormError, suggestion
from norms.kinds import BOOL, DATE
from norms.population.bits import Bits, anywhere, cut
from norms.population.plan import LONGEST, Plan, fact_bounds
from norms.vocabulary import Fact

NOT_APPLICABLE, COMPLETE = "__na", "__complete"


class BadPopulation(NormError):
    """A column that does not fit the law: which one, and what it must be."""

    def __init__(self, column: str, what: str, instead: str) -> None:
        super().__init__("population", 0, "", f"column '{column}' {what}", instead)
        self.column = column


@dataclass(frozen=True)
class Column:
    """Numbers, or for truths bits, with bits for what is not known of them and where they do not apply; None = nowhere.

    Neither both hold at once, nor does the value mean anything where one does.
    """

    values: NDArray[Any]
    truths: bool = False
    unknown: Bits | None = None
    absent: Bits | None = None

    def part(self, begin: int, end: int) -> "Column":
        """Some rows."""
        unknown, absent = (None if bits is None else cut(bits, begin, end) for bits in (self.unknown, self.absent))
        values = cut(self.values, begin, end) if self.truths else self.values[begin:end]
        return Column(values, self.truths, unknown, absent)


@dataclass(frozen=True)
class Lists:
    """The items of a list fact one after another: those of row i stand from `offsets[i]` to `offsets[i + 1]`."""

    offsets: NDArray[np.int64]
    open: Bits | None
    """Lists that may have other items; None = none of them."""
    items: dict[str, Column]

    def part(self, begin: int, end: int) -> "Lists":
        """Some rows."""
        offsets = self.offsets[begin : end + 1]
        low, high = int(offsets[0]), int(offsets[-1])
        items = {name: column.part(low, high) for name, column in self.items.items()}
        return Lists(offsets - low, None if self.open is None else cut(self.open, begin, end), items)


@dataclass(frozen=True)
class People:
    """One batch, read for one plan. A fact that is in neither has no column: it is not known of anybody."""

    count: int
    facts: dict[str, Column]
    lists: dict[str, Lists]

    def part(self, begin: int, end: int) -> "People":
        """Some rows."""
        end = min(end, self.count)
        facts = {name: column.part(begin, end) for name, column in self.facts.items()}
        return People(end - begin, facts, {name: each.part(begin, end) for name, each in self.lists.items()})


def read_people(plan: Plan, batch: pa.RecordBatch) -> People:
    """The columns that the plan rests on. Raises `BadPopulation`."""
    columns = dict(zip(batch.schema.names, batch.columns, strict=True))
    facts, lists = {}, {}
    for name, fact in plan.facts.items():
        if name not in columns:
            continue
        if fact.is_list:
            lists[name] = _lists(fact, columns, plan.items[name])
        else:
            facts[name] = _column(fact, name, columns)
    return People(batch.num_rows, facts, lists)


def _column(fact: Fact, name: str, columns: Mapping[str, pa.Array]) -> Column:
    array, truths = columns[name], fact.kind == BOOL
    if pa.types.is_null(array.type):
        return Column(np.zeros(len(array), np.uint8), truths, np.full(-(-len(array) // 8), 255, np.uint8))
    values, unknown = _values(fact, array, name), _unknown(array)
    given = columns.get(f"{name}{NOT_APPLICABLE}")
    if given is None:
        return Column(values, truths, unknown)
    absent = _flags(given, f"{name}{NOT_APPLICABLE}")
    if not anywhere(absent, len(array)):
        return Column(values, truths, unknown)
    if not fact.may_not_apply:
        raise BadPopulation(name, "always applies", "null where it is not known")
    return Column(values, truths, None if unknown is None else unknown & ~absent, absent)


def _bits(buffer: pa.Buffer, array: pa.Array) -> Bits:
    return cut(np.frombuffer(buffer, np.uint8), array.offset, array.offset + len(array))


def _unknown(array: pa.Array) -> Bits | None:
    return ~_bits(array.buffers()[0], array) if array.null_count else None


def _values(fact: Fact, array: pa.Array, name: str) -> NDArray[Any]:
    if fact.kind.members:
        return _members(fact, array, name)
    right = {BOOL: pa.types.is_boolean, DATE: pa.types.is_date32}.get(fact.kind, pa.types.is_signed_integer)
    if not right(array.type):
        wanted = {BOOL: "bool", DATE: "date32"}.get(fact.kind, "a whole number")
        raise BadPopulation(name, f"is {array.type}, and {fact.kind} is {wanted}", f"{name}: {wanted}")
    if fact.kind == BOOL:
        return np.asarray(_bits(array.buffers()[1], array)) if len(array) else np.zeros(0, np.uint8)
    number = array.view(pa.int32()) if fact.kind == DATE else array
    _check_bounds(fact, number, name)
    if not len(number):
        return np.zeros(0, np.int64)
    whole = np.frombuffer(number.buffers()[1], number.type.to_pandas_dtype())
    return whole[number.offset : number.offset + len(number)]


def _check_bounds(fact: Fact, array: pa.Array, name: str) -> None:
    """What lies outside a fact's domain cannot be; what lies outside the columns' own bounds could not be added up."""
    low, high = fact_bounds(fact)
    found = pc.min_max(array).as_py()
    if found["min"] is not None and (found["min"] < low or found["max"] > high):
        what = f"holds {found['min']} to {found['max']}"
        raise BadPopulation(name, what, f"{low} to {high} (dates: days since 1970)")


def _members(fact: Fact, array: pa.Array, name: str) -> NDArray[Any]:
    """The place of each member in the closed list."""
    coded = array if pa.types.is_dictionary(array.type) else _coded(array, name)
    words = coded.dictionary.to_pylist()
    codes = (
        pc.fill_null(coded.indices, 0).to_numpy(zero_copy_only=False) if coded.null_count else coded.indices.to_numpy()
    )
    if tuple(words) == fact.kind.members:
        return np.asarray(codes)
    used = {int(code) for code in np.unique(codes)} if len(words) else set()
    for at, word in enumerate(words):
        if word not in fact.kind.members and at in used:
            raise BadPopulation(
                name, f"holds '{word}', which is no {fact.kind}", suggestion(str(word), fact.kind.members)
            )
    places = {word: place for place, word in enumerate(fact.kind.members)}
    table = np.array([places.get(word, 0) for word in words] or [0], np.int16)
    return np.asarray(table[codes])


def _coded(array: pa.Array, name: str) -> pa.Array:
    if not (pa.types.is_string(array.type) or pa.types.is_large_string(array.type)):
        raise BadPopulation(
            name, f"is {array.type}, and a closed list is names of its members", f"{name}: utf8 or dictionary"
        )
    return array.dictionary_encode()


def _flags(array: pa.Array, name: str) -> Bits:
    """Truths; null is false."""
    if not pa.types.is_boolean(array.type):
        raise BadPopulation(name, f"is {array.type}", f"{name}: bool")
    if not len(array):
        return np.zeros(0, np.uint8)
    unknown, truths = _unknown(array), _bits(array.buffers()[1], array)
    return truths if unknown is None else truths & ~unknown


def _lists(fact: Fact, columns: Mapping[str, pa.Array], wanted: Mapping[str, Fact]) -> Lists:
    name, array = fact.name, columns[fact.name]
    if not pa.types.is_list(array.type) or not pa.types.is_struct(array.type.value_type):
        raise BadPopulation(
            name, f"is {array.type}, and a list of {fact.of} is a list of structs", f"{name}: list<struct<…>>"
        )
    lengths = pc.fill_null(array.value_lengths(), 0).to_numpy(zero_copy_only=False)
    if len(lengths) and lengths.max() > LONGEST:
        raise BadPopulation(name, f"has a list of {lengths.max()} items", f"at most {LONGEST}")
    offsets = np.concatenate([[0], np.cumsum(lengths, dtype=np.int64)])
    items = array.flatten()
    fields = dict(zip([field.name for field in items.type], items.flatten(), strict=True))
    found = {each: _column(of, each, fields) for each, of in wanted.items() if each in fields}
    return Lists(offsets, _open(name, array, columns), found)


def _open(name: str, array: pa.Array, columns: Mapping[str, pa.Array]) -> Bits | None:
    complete = columns.get(f"{name}{COMPLETE}")
    if complete is None:
        return np.full(-(-len(array) // 8), 255, np.uint8)
    open_ = ~_flags(complete, f"{name}{COMPLETE}")
    unknown = _unknown(array)
    open_ = open_ if unknown is None else open_ | unknown
    return open_ if anywhere(open_, len(array)) else None
