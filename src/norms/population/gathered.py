"""People told one by one, as one Arrow batch: what `norms.facts.read` understood, column by column."""

from collections.abc import Mapping, Sequence
from typing import Any

import pyarrow as pa

from norms.facts import Facts
from norms.kinds import BOOL, DATE, MONEY
from norms.law import Law
from norms.population.batches import COMPLETE, NOT_APPLICABLE
from norms.population.plan import EPOCH
from norms.states import NOT_APPLICABLE as ABSENT
from norms.states import FactValue, Listed
from norms.vocabulary import Fact


def gathered(law: Law, people: Sequence[Facts]) -> pa.RecordBatch:
    """A column for each fact that anybody was asked; for the first one always, so that people can be counted."""
    asked = {next(iter(law.facts)), *(name for person in people for name in person.values)}
    columns: dict[str, pa.Array] = {}
    for name, fact in law.facts.items():
        if name in asked:
            columns.update(_columns(law, fact, [person.values.get(name) for person in people]))
    return pa.RecordBatch.from_pydict(columns)


def arrow_type(law: Law, fact: Fact) -> pa.DataType:
    """The type of a fact's column."""
    if fact.is_list:
        return pa.list_(pa.struct(_fields(law, fact)))
    if fact.kind.members:
        return pa.dictionary(pa.int8() if len(fact.kind.members) < 128 else pa.int16(), pa.utf8())
    known = {BOOL: pa.bool_(), DATE: pa.date32(), MONEY: pa.int64()}
    return known.get(fact.kind, pa.int64())


def _fields(law: Law, fact: Fact) -> list[pa.Field]:
    fields = []
    for name, each in law.entities[fact.of].items():
        plain = pa.utf8() if each.kind.members else arrow_type(law, each)
        fields.append(pa.field(name, plain))
        if each.may_not_apply:
            fields.append(pa.field(f"{name}{NOT_APPLICABLE}", pa.bool_()))
    return fields


def _columns(law: Law, fact: Fact, values: Sequence[FactValue]) -> dict[str, pa.Array]:
    kind = arrow_type(law, fact)
    if fact.is_list:
        lists = [value if isinstance(value, Listed) else None for value in values]
        items = [None if each is None else [_item(law, fact, item) for item in each.items] for each in lists]
        whole = [each is not None and each.complete for each in lists]
        return {fact.name: pa.array(items, kind), f"{fact.name}{COMPLETE}": pa.array(whole, pa.bool_())}
    told = [_told(fact, value) for value in values]
    array = pa.array(told, pa.utf8()).dictionary_encode() if fact.kind.members else pa.array(told, kind)
    found = {fact.name: array}
    if any(value is ABSENT for value in values):
        found[f"{fact.name}{NOT_APPLICABLE}"] = pa.array([value is ABSENT for value in values], pa.bool_())
    return found


def _item(law: Law, fact: Fact, item: Mapping[str, Any]) -> dict[str, Any]:
    facts = law.entities[fact.of]
    told = {name: _told(each, item.get(name)) for name, each in facts.items()}
    absent = {f"{n}{NOT_APPLICABLE}": item.get(n) is ABSENT for n, each in facts.items() if each.may_not_apply}
    return {**told, **absent}


def _told(fact: Fact, value: Any) -> Any:
    if value is ABSENT or value is None:
        return None
    return value - EPOCH if fact.kind == DATE else value
