"""Persons whom nobody has met: every fact open within its lawful domain, so that a solver may look for one among all.

What several persons share is one variable; a fact in which they may differ has one for each. Lists hold up to `SIZE` items.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import z3

from norms.kinds import BOOL, Kind
from norms.proof.symbols import UNKNOWN, UNKNOWN_TRUTH, Number, Open, Quantity, Symbol, Truth, both, constant, negate
from norms.states import NOT_APPLICABLE, FactValue, Inner, Listed
from norms.vocabulary import Fact

SIZE = 2
"""Items up to which a list is looked at: what differs for three relatives differs for two, one of whom decides."""

BOUNDS: dict[str, tuple[int, int]] = {
    "Money": (0, 10**12),
    "Date": (date(1900, 1, 1).toordinal(), date(2100, 12, 31).toordinal()),
    "Int": (-(10**6), 10**6),
    "Days": (-73_000, 73_000),
    "WorkingDays": (-5_000, 5_000),
    "Months": (-1_200, 1_200),
}
"""Where a fact without a domain ends: amounts in minor units, days from 1900 to 2100, periods of two hundred years."""


@dataclass(frozen=True)
class Slot:
    """A place in a list: whether somebody is there, and the name under which their facts are kept."""

    here: Open
    name: str
    given: Mapping[str, Inner] | None = None


@dataclass(frozen=True)
class Roster:
    """A list as the solver sees it."""

    slots: tuple[Slot, ...]
    complete: Open


@dataclass
class People:
    """The variables of some persons under one law and what is known of each: lawful domains, and what was taught.

    `given`: facts that are the same for all of them and known beforehand; a fact that is None there is not known. `holes`: facts
    that need not be known; every other open fact is.
    """

    given: Mapping[str, FactValue] = field(default_factory=dict)
    holes: frozenset[str] = frozenset()
    variables: dict[str, Any] = field(default_factory=dict)
    bounds: dict[str, tuple[z3.BoolRef, z3.BoolRef]] = field(default_factory=dict)
    _members: dict[str, dict[str, int]] = field(default_factory=dict)

    def fact(self, fact: Fact, who: str) -> Symbol:
        """A fact of a person. `who` tells persons apart in it; empty: all share it."""
        if fact.name in self.given:
            given = self.given[fact.name]
            assert not isinstance(given, Listed)
            return self.inner(fact.kind, given)
        return self._open(fact, f"{fact.name}{who}", self.known(fact))

    def item_fact(self, fact: Fact, slot: Slot, who: str) -> Symbol:
        """A fact of an item of a list."""
        if slot.given is not None:
            return self.inner(fact.kind, slot.given.get(fact.name))
        return self._open(fact, f"{slot.name}.{fact.name}{who}", True)

    def roster(self, over: Fact, who: str) -> Roster:
        """The places of a list."""
        if over.name not in self.given:
            names = [f"{over.name}[{i}]" for i in range(SIZE)]
            known = self.known(over)
            return Roster(tuple(Slot(both(self._truth(f"{name}{who}"), known), name) for name in names), known)
        listed = self.given[over.name]
        if not isinstance(listed, Listed):
            return Roster((), False)
        told = (Slot(True, f"{over.name}[{i}]", item) for i, item in enumerate(listed.items))
        return Roster(tuple(told), listed.complete)

    def known(self, fact: Fact) -> Open:
        """Whether an open fact of the person is known."""
        return self._truth(f"{fact.name}!") if fact.name in self.holes else True

    def today(self) -> Quantity:
        """The day of the act, the same for all."""
        return self._bounded("today", *BOUNDS["Date"])

    def inner(self, kind: Kind, value: Inner) -> Symbol:
        """An inner value of the engine as a symbol."""
        if kind == BOOL:
            return UNKNOWN_TRUTH if value is None else Truth(value is True)
        if value is None:
            return UNKNOWN
        if value is NOT_APPLICABLE:
            return Quantity(0, 0, 0, False, True)
        return constant(self.place_of(kind, value) if kind.members else int(value))

    def place_of(self, kind: Kind, member: Any) -> int:
        """The number that stands for a member. Laws compared with each other share it by name, whatever their order."""
        members = self._members.setdefault(kind.name, {})
        for name in (*kind.members, str(member)):
            members.setdefault(name, len(members))
        return members[str(member)]

    def member_at(self, kind: Kind, place: int) -> str:
        """The member that a number stands for."""
        return next(name for name, number in self._members[kind.name].items() if number == place)

    def _open(self, fact: Fact, name: str, known: Open) -> Symbol:
        if fact.kind == BOOL:
            return Truth(both(self._truth(name), known), known)
        low, high = self.domain(fact)
        value = self._bounded(name, low, high).value
        absent = both(self._truth(f"{name}?"), known) if fact.may_not_apply else False
        return Quantity(value, low, high, both(known, negate(absent)), absent)

    def domain(self, fact: Fact) -> tuple[int, int]:
        """The least and the greatest number that a fact can have."""
        if fact.kind.members:
            places = [self.place_of(fact.kind, member) for member in fact.kind.members]
            return min(places), max(places)
        low, high = BOUNDS[fact.kind.name]
        own_low, own_high = fact.domain
        return low if own_low is None else own_low, high if own_high is None else own_high

    def _bounded(self, name: str, low: int, high: int) -> Quantity:
        if name not in self.variables:
            variable = self.variables[name] = z3.Int(name)
            self.bounds[name] = variable >= low, variable <= high
        return Quantity(self.variables[name], low, high)

    def _truth(self, name: str) -> z3.BoolRef:
        if name not in self.variables:
            self.variables[name] = z3.Bool(name)
        found: z3.BoolRef = self.variables[name]
        return found

    def number(self, name: str, low: int, high: int) -> Number:
        """One more number that is not a fact, within its bounds: the unknown in a lesson about the calendar."""
        return self._bounded(name, low, high).value
