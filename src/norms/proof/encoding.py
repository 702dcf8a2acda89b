"""The graph of the law as terms of a solver, three-valued like the engine: one short piece per operator.

`norms.program` and `norms.reference` say what every operator means; property tests hold this to them.
"""

from __future__ import annotations

from datetime import date

import z3

from norms import graph
from norms.arithmetic import LAST_DAY
from norms.book import Book
from norms.graph import Node
from norms.kinds import BOOL, DATE
from norms.proof import symbols
from norms.proof.almanac import Almanac
from norms.proof.people import People, Slot
from norms.proof.reach import Reach
from norms.proof.relevance import Relevance
from norms.proof.symbols import (
    UNKNOWN,
    Open,
    Quantity,
    Symbol,
    Truth,
    both,
    constant,
    either,
    negate,
    pick,
)  # fmt: skip
from norms.states import Plain
from norms.vocabulary import Fact

OTHER = "@2"
"""Marks a fact of the second of two persons where they may differ in it."""


class World:
    """One law on one day, and the persons who live under it. `person`: somebody of whom everything is open but what is given."""

    def __init__(self, book: Book, people: People | None = None, today: date | None = None) -> None:
        self.book, self.people, self.reach = book, people or People(), Reach(book.edition)
        self.almanac = Almanac(book.law.calendar, self.people)
        self.relevance = Relevance(self.people, self.almanac)
        self.person = Person(self)
        self.today = constant(today.toordinal()) if today else self.people.today()
        self.law_day = constant(book.day.toordinal())


class Person:
    """One person of a world. `own`: the facts in which they may differ from `other`, with whom they share all else."""

    def __init__(self, world: World, own: frozenset[Fact] = frozenset(), other: Person | None = None) -> None:
        self.world, self.own, self.other = world, own, other
        self._kept: dict[tuple[Node, str], Symbol] = {}

    def says(self, node: Node, slot: Slot | None = None) -> Symbol:
        """What an expression comes to for this person, within a place of a list where it speaks of an item."""
        if self.other is not None and not self.world.reach.protected(node) & self.own:
            return self.other.says(node, slot)
        key = (node, slot.name if slot and self.world.reach.reads_item(node) else "")
        found = self._kept.get(key)
        if found is None:
            found = self._kept[key] = self._said(node, slot)
        return found

    def truth(self, node: Node, slot: Slot | None = None) -> Truth:
        """The same for a truth."""
        found = self.says(node, slot)
        assert isinstance(found, Truth)
        return found

    def quantity(self, node: Node, slot: Slot | None = None) -> Quantity:
        """The same for anything else."""
        found = self.says(node, slot)
        assert isinstance(found, Quantity)
        return found

    def _said(self, node: Node, slot: Slot | None) -> Symbol:
        match node:
            case graph.And(parts=parts):
                return _all([self.truth(part, slot) for part in parts])
            case graph.Or(parts=parts):
                return _any([self.truth(part, slot) for part in parts])
            case graph.Not(arg=arg):
                found = self.truth(arg, slot)
                return Truth(found.no, found.known)
            case graph.Choose():
                test = self.truth(node.test, slot)
                return symbols.choose(test, self.says(node.then, slot), self.says(node.other, slot))
            case graph.Call() | graph.Said():
                return self._rule(node, slot)
            case graph.Door(arg=arg) | graph.Retyped(arg=arg):
                return self.says(arg, slot)
            case graph.Each():
                return self._each(node)
        return self._given(node, slot)

    def _given(self, node: Node, slot: Slot | None) -> Symbol:
        world, people = self.world, self.world.people
        match node:
            case graph.Const(kind=kind, value=value):
                return people.inner(kind, value)
            case graph.FactOf(fact=fact):
                return people.fact(fact, self.mark(fact))
            case graph.ItemFact(fact=fact):
                assert slot is not None
                return people.item_fact(fact, slot, self.mark(fact))
            case graph.Day(which=which):
                return world.today if which == "today" else world.law_day
            case graph.Amount(name=name, kind=kind):
                row = world.book.row(name)
                return people.inner(kind, row.value if row else None)
        return self._computed(node, slot)

    def mark(self, fact: Fact) -> str:
        """What tells this person's variable for a fact from another's; empty where it is the same."""
        return OTHER if fact in self.own else ""

    def _rule(self, node: graph.Call | graph.Said, slot: Slot | None) -> Symbol:
        """A rule not in force is false, a value not in force is not known; an exception that holds switches off."""
        parts = self.world.book.parts(node)
        if not parts:
            return Truth(False) if node.kind == BOOL else UNKNOWN
        said = self.says(parts[0], slot)
        if len(parts) == 1:
            return said
        assert isinstance(said, Truth)
        exceptions = [self.truth(part, slot) for part in parts[1:]]
        return _all([said, *(Truth(each.no, each.known) for each in exceptions)])

    def _computed(self, node: Node, slot: Slot | None) -> Symbol:
        match node:
            case graph.Compare(sign=sign, left=left, right=right):
                if left.kind == BOOL:
                    return _alike(sign, self.truth(left, slot), self.truth(right, slot))
                return _compared(sign, self.quantity(left, slot), self.quantity(right, slot))
            case graph.Among():
                return self._among(node, slot)
            case graph.Cell():
                return self._cell(node, slot)
            case graph.Arithmetic(sign=sign, left=left, right=right):
                return _arithmetic(sign, self.quantity(left, slot), self.quantity(right, slot), dated=node.kind == DATE)
        assert isinstance(node, (graph.AddMonths, graph.AddWorkingDays))
        day, count = self.quantity(node.day, slot), self.quantity(node.count, slot)
        if node.sign < 0:
            count = Quantity(-count.value, -count.high, -count.low, count.known, count.absent)
        absent = either(day.absent, count.absent)
        if day.known is False or count.known is False:
            return Quantity(0, 0, 0, False, absent)
        found = self._shifted(node, day, count)
        known = both(day.known, count.known, negate(absent), found.known)
        return Quantity(found.value, found.low, found.high, known, absent)

    def _shifted(self, node: graph.AddMonths | graph.AddWorkingDays, day: Quantity, count: Quantity) -> Quantity:
        almanac = self.world.almanac
        if isinstance(node, graph.AddMonths):
            return almanac.months_on(day, count, node.rounding)
        return almanac.working_days_on(day, count)

    def _among(self, node: graph.Among, slot: Slot | None) -> Truth:
        if node.arg.kind == BOOL:
            found = self.truth(node.arg, slot)
            inside = either(*(found.yes if member else found.no for member in node.members))
            return Truth(both(found.known, unlike_if(node.negated, inside)), found.known)
        arg = self.quantity(node.arg, slot)
        members = [self.world.people.inner(node.arg.kind, member) for member in sorted(node.members, key=str)]
        inside = either(*(symbols.compared("==", arg, each) for each in members if isinstance(each, Quantity)))
        return Truth(both(arg.known, unlike_if(node.negated, inside)), either(arg.known, arg.absent))

    def _cell(self, node: graph.Cell, slot: Slot | None) -> Symbol:
        """The cell where all keys fit; one that is not written is not known."""
        keys = [self.says(key, slot) for key in node.keys]
        known, absent = both(*(key.known for key in keys)), either(*(_absent(key) for key in keys))
        row = self.world.book.table(node.name)
        cells = [(self.fits(node, keys, cell), value) for cell, value in row.cells.items()] if row else []
        cells = [(fit, value) for fit, value in cells if fit is not False]
        written = both(known, negate(absent), either(*(fit for fit, _ in cells)))
        if node.kind == BOOL:
            return Truth(both(written, either(*(fit for fit, value in cells if value))), written)
        values = [(fit, self.world.people.inner(node.kind, value)) for fit, value in cells]
        return _one_of([(fit, value) for fit, value in values if isinstance(value, Quantity)], written, absent)

    def fits(self, node: graph.Cell, keys: list[Symbol], cell: tuple[object, ...]) -> Open:
        """Whether known keys are those of a cell."""
        return both(*(self.fits_key(part, key, value) for part, key, value in zip(node.keys, keys, cell, strict=True)))

    def fits_key(self, part: Node, key: Symbol, value: object) -> Open:
        """Whether one known key is this."""
        if isinstance(key, Truth):
            return key.yes if value else negate(key.yes)
        place = self.world.people.inner(part.kind, _plain(value))
        assert isinstance(place, Quantity)
        return symbols.compared("==", key, place)

    def _each(self, node: graph.Each) -> Symbol:
        roster = self.world.people.roster(node.over, self.mark(node.over))
        inside = [(slot.here, self.says(node.body, slot)) for slot in roster.slots]
        if node.how in ("any", "all"):
            return _gathered(node.how, inside, roster.complete)
        return _summed(inside, roster.complete)


def unlike_if(negated: bool, part: Open) -> Open:
    """The contrary where it is asked for."""
    return negate(part) if negated else part


def _plain(value: object) -> Plain:
    assert isinstance(value, (bool, int, str))
    return value


def _absent(symbol: Symbol) -> Open:
    return False if isinstance(symbol, Truth) else symbol.absent


def _all(parts: list[Truth]) -> Truth:
    yes = both(*(part.yes for part in parts))
    if all(part.known is True for part in parts):
        return Truth(yes)
    return Truth(yes, either(both(*(part.known for part in parts)), *(part.no for part in parts)))


def _any(parts: list[Truth]) -> Truth:
    yes = either(*(part.yes for part in parts))
    if all(part.known is True for part in parts):
        return Truth(yes)
    return Truth(yes, either(both(*(part.known for part in parts)), yes))


def _alike(sign: str, left: Truth, right: Truth) -> Truth:
    known = both(left.known, right.known)
    apart = symbols.unlike(left.yes, right.yes)
    return Truth(both(known, apart if sign == "!=" else negate(apart)), known)


def _compared(sign: str, left: Quantity, right: Quantity) -> Truth:
    """False where something does not apply, also for `!=`."""
    values = both(left.known, right.known)
    yes = both(values, symbols.compared(sign, left, right))
    return Truth(yes, either(values, left.absent, right.absent))


def _arithmetic(sign: str, left: Quantity, right: Quantity, *, dated: bool) -> Quantity:
    corners = [symbols.SIGNS[sign](a, b) for a in (left.low, left.high) for b in (right.low, right.high)]
    low, high, value = min(corners), max(corners), symbols.SIGNS[sign](left.value, right.value)
    absent = either(left.absent, right.absent)
    known = both(left.known, right.known, negate(absent))
    if dated and (low < 1 or high > LAST_DAY):
        known = both(known, value >= 1, value <= LAST_DAY)
        low, high = max(low, 1), min(high, LAST_DAY)
    return Quantity(value, low, high, known, absent)


def _one_of(cells: list[tuple[Open, Quantity]], written: Open, absent: Open) -> Quantity:
    if not cells:
        return Quantity(0, 0, 0, False, absent)
    found = cells[-1][1].value
    for fit, value in reversed(cells[:-1]):
        found = pick(fit, value.value, found)
    return Quantity(found, min(v.low for _, v in cells), max(v.high for _, v in cells), written, absent)


def _gathered(how: str, inside: list[tuple[Open, Symbol]], complete: Open) -> Truth:
    """One item is enough to decide; that there are no others only a complete list says."""
    truths = [(here, found) for here, found in inside if isinstance(found, Truth)]
    if how == "any":
        parts = [Truth(both(here, found.yes), either(negate(here), found.known)) for here, found in truths]
        return _any([*parts, Truth(False, complete)])
    parts = [Truth(either(negate(here), found.yes), either(negate(here), found.known)) for here, found in truths]
    return _all([*parts, Truth(complete, complete)])


def _summed(inside: list[tuple[Open, Symbol]], complete: Open) -> Quantity:
    total, low, high = 0, 0, 0
    known: Open = complete
    for here, found in inside:
        assert isinstance(found, Quantity)
        counted = both(here, negate(found.absent))
        total = total + pick(counted, found.value, 0) if not _nothing(counted) else total
        low, high = low + min(found.low, 0), high + max(found.high, 0)
        known = both(known, either(negate(here), found.known, found.absent))
    return Quantity(total, low, high, known)


def _nothing(part: Open) -> bool:
    return part is False or (z3.is_expr(part) and z3.is_false(part))
