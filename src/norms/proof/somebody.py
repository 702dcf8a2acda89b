"""A person whom the solver found: read from its model, decided again by the engine, written as an input that anyone can try."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import z3

from norms import graph
from norms.book import Book
from norms.graph import Node
from norms.kinds import BOOL, DATE, MONEY, Kind
from norms.law import Law
from norms.program import Program
from norms.proof.encoding import Person
from norms.proof.people import SIZE
from norms.states import NOT_APPLICABLE, FactValue, Inner, Listed
from norms.vocabulary import Fact


@dataclass(frozen=True)
class Somebody:
    """What is known of a person, in inner units, and the day of the act."""

    facts: Mapping[str, FactValue]
    today: date

    def plain(self, law: Law) -> dict[str, Any]:
        """The input as JSON has it, of what this law asks."""
        return {name: _plain(law.facts[name], value, law) for name, value in self.facts.items() if name in law.facts}


@dataclass
class Engine:
    """The ordinary engine, asked about any expression of one day's law."""

    book: Book
    _programs: dict[Node, Program] = field(default_factory=dict)

    def decides(self, node: Node, who: Somebody) -> Inner:
        """The inner value: truth, number, member name, NOT_APPLICABLE, or None for "not known"."""
        if isinstance(node, graph.Const):
            return node.value
        if node not in self._programs:
            self._programs[node] = Program(self.book.edition, (node,))
        program = self._programs[node]
        trace = program.run(who.facts, who.today.toordinal(), self.book.day.toordinal())
        value: Inner = trace[program.index[node]]
        return value


def read_off(model: z3.ModelRef, person: Person, facts: Iterable[Fact]) -> Somebody:
    """One person of a model, with those of these facts that are their own; facts of items come with the list."""
    reader, asked = _Reader(model, person), set(facts)
    own = [fact for fact in person.world.book.law.facts.values() if fact in asked]
    known = {fact.name: reader.roster(fact) if fact.is_list else reader.single(fact) for fact in own}
    today = person.world.today.value
    number = today if isinstance(today, int) else model.eval(today, True).as_long()
    return Somebody(known, date.fromordinal(number))


@dataclass(frozen=True)
class _Reader:
    model: z3.ModelRef
    person: Person

    def single(self, fact: Fact) -> FactValue:
        """A fact of the person."""
        people = self.person.world.people
        if fact.name in people.given:
            return people.given[fact.name]
        if fact.name in people.holes and not self._truth(f"{fact.name}!"):
            return None
        return self._value(fact, f"{fact.name}{self.person.mark(fact)}")

    def roster(self, over: Fact) -> FactValue:
        """A list with the items that are there."""
        people = self.person.world.people
        if over.name in people.given:
            return people.given[over.name]
        if over.name in people.holes and not self._truth(f"{over.name}!"):
            return None
        names = [f"{over.name}[{i}]" for i in range(SIZE)]
        here = [name for name in names if self._truth(f"{name}{self.person.mark(over)}")]
        return Listed(True, tuple(self._item(name, over) for name in here))

    def _item(self, name: str, over: Fact) -> dict[str, Inner]:
        facts = self.person.world.book.law.entities[over.of]
        marked = {key: (fact, f"{name}.{key}{self.person.mark(fact)}") for key, fact in facts.items()}
        variables = self.person.world.people.variables
        return {key: self._value(fact, mark) for key, (fact, mark) in marked.items() if mark in variables}

    def _value(self, fact: Fact, name: str) -> Inner:
        """What the model has; where it was not asked about a fact, anything within its domain."""
        if fact.kind == BOOL:
            return self._truth(name)
        people = self.person.world.people
        if fact.may_not_apply and self._truth(f"{name}?"):
            return NOT_APPLICABLE
        if name not in people.variables:
            return None
        low, high = people.domain(fact)
        number = min(max(int(self.model.eval(people.variables[name], True).as_long()), low), high)
        return people.member_at(fact.kind, number) if fact.kind.members else number

    def _truth(self, name: str) -> bool:
        variable = self.person.world.people.variables.get(name)
        return variable is not None and z3.is_true(self.model.eval(variable, True))


def moved(who: Somebody, day: date, law: Law) -> Somebody:
    """The same person on another day: every date that is known of them is as many days later or earlier."""
    by = (day - who.today).days

    def one(fact: Fact, value: Inner) -> Inner:
        return value + by if fact.kind == DATE and isinstance(value, int) else value

    def there(fact: Fact, value: FactValue) -> FactValue:
        if not isinstance(value, Listed):
            return one(fact, value)
        facts = law.entities[fact.of]
        return replace(
            value, items=tuple({key: one(facts[key], part) for key, part in item.items()} for item in value.items)
        )

    return Somebody({name: there(law.facts[name], value) for name, value in who.facts.items()}, day)


def _plain(fact: Fact, value: FactValue, law: Law) -> Any:
    if isinstance(value, Listed):
        facts = law.entities[fact.of]
        items = [{key: told(facts[key].kind, one) for key, one in item.items()} for item in value.items]
        return {"complete": value.complete, "items": items}
    return told(fact.kind, value)


def told(kind: Kind, value: Inner) -> Any:
    """An inner value as JSON has it: money and dates as text, "n/a", null for "not known"."""
    if value is NOT_APPLICABLE:
        return "n/a"
    if isinstance(value, int) and kind == DATE:
        return date.fromordinal(value).isoformat()
    if isinstance(value, int) and kind == MONEY:
        sign = "-" if value < 0 else ""
        return f"{sign}{abs(value) // 100}.{abs(value) % 100:02d}"
    return value
