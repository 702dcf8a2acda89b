"""The nearest remedy: the least that would have to be different for the law to say yes to one person.

What cannot be changed stays as it is. What is not known "would have to be shown". What an officer asserts is never promised: it is
named apart. The day of the act may move on, not back. Everything is decided again by the engine before it is told.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property, lru_cache

import z3

from norms.book import Book
from norms.facts import Facts
from norms.graph import Node
from norms.kinds import BOOL, DATE
from norms.proof.encoding import World
from norms.proof.people import People
from norms.proof.somebody import Engine, Somebody, read_off
from norms.proof.symbols import Open, Quantity, both, differ, either, holds, negate
from norms.proof.tightening import EXACTLY, Tightening
from norms.states import NOT_APPLICABLE, FactValue, Listed
from norms.vocabulary import Fact

MILLISECONDS = 5_000
ROUNDS = 60
HORIZON = 5 * 366
"""Days up to which a remedy may lie ahead: nobody is told to wait longer."""
OFFICER = 40
"""What an officer's assertion costs, beside the effort of a person: it is the last thing that a remedy rests on."""
HARDER = 3
"""How much harder it is to change what is so than to show what is not known, or to add the little that lacks."""
LITTLE = 10
"""A tenth of what one has is a little."""
STEP = 10_000
"""What one point of cost is beside the order in which a person's facts were named: it only decides between equals."""
LATER = 2
"""What it costs to wait."""
CHANGE, SHOW, CLEAR, ASSERT = "change", "show", "clear", "assert"


@dataclass(frozen=True)
class Change:
    """One fact, its value now (None: not known) and the one with which it succeeds; `bound` says how exactly.

    `way`: it is so and must change; it is not known and must be shown; it is not known and must turn out not to be so; or only an
    officer can say it.
    """

    fact: Fact
    now: FactValue
    then: FactValue
    bound: str
    way: str

    @property
    def cost(self) -> int:
        """What it costs beside other changes."""
        if self.way == ASSERT:
            return self.fact.cost + OFFICER
        return self.fact.cost * (HARDER if self.way == CHANGE and not self._little else 1)

    @property
    def _little(self) -> bool:
        if self.fact.kind in (BOOL, DATE) or not isinstance(self.now, int) or not isinstance(self.then, int):
            return False
        return abs(self.then - self.now) <= _little(self.now)


@dataclass(frozen=True)
class Remedy:
    """The changes, the first day on which it succeeds (today, unless one has to wait), and who one would then be."""

    changes: tuple[Change, ...]
    day: date
    waits: bool
    who: Somebody

    @property
    def cost(self) -> int:
        """Of all changes, and of waiting."""
        return sum(change.cost for change in self.changes) + (LATER if self.waits else 0)

    @property
    def promised(self) -> bool:
        """Whether it rests on nothing that only an officer can say."""
        return all(change.way != ASSERT for change in self.changes)


def nearest(
    book: Book, outcome: Node, facts: Facts, today: date, *, changeable: Collection[str] | None = None,
    free: Collection[str] = (),
) -> Remedy | None:  # fmt: skip
    """The least change with which `outcome` is true, or None when there is none within reach. See `Remedies`."""
    return Remedies(book, facts, today, changeable, frozenset(free)).nearest([outcome])


@dataclass
class Remedies:
    """One person on one day, in a world in which only that is open which may be otherwise.

    `changeable`: the known facts that a person can change; None: those that they supply themselves and that are not protected. Of
    equal changes those named first are told.
    `free`: facts that cost nothing, such as on what somebody applies.
    `acts`: days of acts of theirs; one that is known can only be moved to a day that has not passed.
    """

    book: Book
    facts: Facts
    today: date
    changeable: Collection[str] | None = None
    free: frozenset[str] = frozenset()
    acts: frozenset[str] = frozenset()
    now: Mapping[str, FactValue] = field(init=False)

    def __post_init__(self) -> None:
        self.now = {name: self.facts.values.get(name) for name in self.book.law.facts}

    @cached_property
    def world(self) -> World:
        """What is known and cannot change is given; what is not known need not become known."""
        own = self.changeable
        if own is None:
            own = [name for name, fact in self.book.law.facts.items() if fact.by == "person" and not fact.protected]
        unknown = {name for name, value in self.now.items() if value is None}
        given = {name: value for name, value in self.now.items() if name not in unknown | set(own) | self.free}
        return World(self.book, People(given=given, holes=frozenset(unknown - self.free)))

    @property
    def engine(self) -> Engine:
        """The engine of the edition, which remembers what it compiled."""
        return _engine(self.book)

    @property
    def first(self) -> date:
        """The first day on which the act may be done: today, or when the edition begins."""
        return max(self.today, self.book.day)

    def nearest(self, outcomes: Sequence[Node]) -> Remedy | None:
        """The least change with which all of these are true: solve, learn of the calendar, decide again."""
        optimize, facts = z3.Optimize(), self._facts(outcomes)
        optimize.set("timeout", MILLISECONDS)
        relevant = self.world.relevance.of(self._ask(optimize, outcomes, facts))
        optimize.add(*relevant.known)
        for _ in range(ROUNDS):
            if optimize.check() != z3.sat:
                return None
            model = optimize.model()
            who = read_off(model, self.world.person, facts)
            if self._succeeds(who, outcomes):
                return self._told(who, outcomes, facts)
            lessons = self.world.almanac.teach(model, relevant.sums)
            if not lessons:
                return None
            optimize.add(*lessons)
        return None

    def _facts(self, outcomes: Sequence[Node]) -> list[Fact]:
        found = {fact for node in outcomes for fact in self.world.reach.facts(node)}
        return sorted((fact for fact in found if fact.name in self.now), key=lambda fact: fact.name)

    def _ask(self, optimize: z3.Optimize, outcomes: Sequence[Node], facts: Iterable[Fact]) -> list[Open]:
        """Tells the solver what must be so and what should stay as it is; all terms of it."""
        wanted = [
            *(holds(self.world.person.says(node)) for node in outcomes),
            *self._time(),
            *self._not_in_the_past(facts),
        ]
        wishes = [(self.world.today.value == self.today.toordinal(), LATER * STEP)]
        for fact in facts:
            if fact.name not in self.world.people.given:
                wanted += self._stays(fact)
                wishes += self._in_order(fact, self._wishes(fact))
        optimize.add(*(z3.BoolVal(each) if isinstance(each, bool) else each for each in wanted))
        for wish, cost in wishes:
            if not isinstance(wish, bool):
                optimize.add_soft(wish, cost)
        return [*wanted, *(wish for wish, _ in wishes)]

    def _time(self) -> list[Open]:
        """The act is done today or later, before the law is known to change."""
        changes = [day - timedelta(days=1) for day in self.book.law.changes if day > self.book.day]
        last = max(min([self.today + timedelta(days=HORIZON), *changes]), self.first)
        today = self.world.today.value
        return [today >= self.first.toordinal(), today <= last.toordinal()]

    def _not_in_the_past(self, facts: Iterable[Fact]) -> Iterable[Open]:
        """An act that was not done in time stays undone: it can only be done from today to the day on which it counts."""
        for fact in facts:
            now = self.now[fact.name]
            if fact.name in self.acts and now is not None and not isinstance(now, Listed):
                symbol = self.world.people.fact(fact, "")
                assert isinstance(symbol, Quantity), "an act has a day"
                done = both(symbol.value >= self.today.toordinal(), symbol.value <= self.world.today.value)
                yield either(negate(differ(symbol, self.world.people.inner(fact.kind, now))), done)

    def _stays(self, fact: Fact) -> list[Open]:
        """What exists goes on to exist; whatever a person says of themselves applies."""
        if not fact.may_not_apply or self.now[fact.name] is NOT_APPLICABLE:
            return []
        symbol = self.world.people.fact(fact, "")
        absent = isinstance(symbol, Quantity) and (fact.by == "person" or self.now[fact.name] is not None)
        return [negate(symbol.absent)] if absent and isinstance(symbol, Quantity) else []

    def _in_order(self, fact: Fact, wishes: Iterable[tuple[Open, int]]) -> Iterable[tuple[Open, int]]:
        """The same with the order in which the facts were named added, so that the same person is always told the same."""
        place = self._places.get(fact.name, len(self._places))
        return [(wish, cost * STEP + (0 if which else place)) for which, (wish, cost) in enumerate(wishes)]

    @cached_property
    def _places(self) -> dict[str, int]:
        named = [*(self.changeable or ()), *self.book.law.facts]
        return {name: place for place, name in enumerate(dict.fromkeys(named))}

    def _wishes(self, fact: Fact) -> Iterable[tuple[Open, int]]:
        """What should stay as it is, and what it costs to be otherwise."""
        people, now = self.world.people, self.now[fact.name]
        if fact.name in self.free or isinstance(now, Listed):
            return
        if now is None:
            truth = fact.kind == BOOL
            yield negate(people.known(fact)), fact.cost + (OFFICER if fact.by == "officer" and not truth else 0)
            if fact.by == "officer" and truth:
                yield negate(holds(people.fact(fact, ""))), OFFICER
            return
        symbol = people.fact(fact, "")
        same = negate(differ(symbol, people.inner(fact.kind, now)))
        if not isinstance(symbol, Quantity) or fact.kind == DATE or fact.kind.members or not isinstance(now, int):
            yield same, HARDER * fact.cost
            return
        near = both(symbol.value <= now + _little(now), symbol.value >= now - _little(now))
        yield same, fact.cost
        yield near, (HARDER - 1) * fact.cost

    def _succeeds(self, who: Somebody, outcomes: Sequence[Node]) -> bool:
        return all(self.engine.decides(node, who) is True for node in outcomes)

    def _told(self, who: Somebody, outcomes: Sequence[Node], facts: Sequence[Fact]) -> Remedy:
        """Nothing more than is needed, on the first day, each amount as near as it may be."""
        tight = Tightening(lambda one: self._succeeds(one, outcomes), self.now, self.first, self.free)
        costly = sorted((fact for fact in facts if fact.name not in self.free), key=lambda fact: -fact.cost)
        who = tight.undone(who, costly)
        done = {fact.name: self.today.toordinal() for fact in costly if self._done_anew(who, fact)}
        who = tight.first_day(tight.at_once(who, done))
        changes = []
        for fact in costly:
            if who.facts.get(fact.name) != self.now[fact.name]:
                who, bound = (who, EXACTLY) if fact.name in done else tight.nearest(who, fact)
                changes.append(self._change(fact, who.facts[fact.name], bound))
        changes.sort(key=lambda change: change.fact.name)
        return Remedy(tuple(changes), who.today, who.today > self.today, who)

    def _done_anew(self, who: Somebody, fact: Fact) -> bool:
        return fact.name in self.acts and self.now[fact.name] not in (None, who.facts.get(fact.name))

    def _change(self, fact: Fact, then: FactValue, bound: str) -> Change:
        now = self.now[fact.name]
        clear = then is NOT_APPLICABLE or (fact.kind == BOOL and then is False)
        way = CHANGE if now is not None else CLEAR if clear else ASSERT if fact.by == "officer" else SHOW
        return Change(fact, now, then, bound, way)


def _little(amount: int) -> int:
    return max(abs(amount) // LITTLE, 1)


@lru_cache(maxsize=4)
def _engine(book: Book) -> Engine:
    return Engine(book)
