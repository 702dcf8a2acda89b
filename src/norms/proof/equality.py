"""Equality before the law: are there two persons alike in everything but a protected characteristic, decided differently?

They stand on the same side of every door whose instrument allows a distinction by it. Doors make an exception, not a proof: each is
listed, and one that the law opens for itself is shown with two persons between whom only it decides.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import z3

from norms import graph
from norms.book import Book
from norms.graph import Node
from norms.proof.encoding import Person, World
from norms.proof.outcomes import Outcome
from norms.proof.people import Slot
from norms.proof.prover import Prover
from norms.proof.reach import written_in
from norms.proof.search import Answer
from norms.proof.somebody import Somebody, read_off
from norms.proof.symbols import Open, differ, negate
from norms.states import Inner
from norms.statute import Rule
from norms.vocabulary import Fact


@dataclass(frozen=True)
class Pair:
    """Two persons who differ in one characteristic only, and what the engine says of each."""

    one: Somebody
    other: Somebody
    said: Inner
    said_of_other: Inner


@dataclass(frozen=True)
class SelfCited:
    """An exception that rests on the act it stands in: the instrument, the rules that open the door, two persons it tells apart."""

    instrument: str
    rules: tuple[Rule, ...]
    pair: Pair


@dataclass(frozen=True)
class Verdict:
    """Of one outcome and one protected fact: `proved`, `excepted` (by `instruments`), `violated` (`pair`) or `unknown` (`why`).

    `rules` are those that let the fact decide outside every door.
    """

    outcome: Outcome
    fact: Fact
    verdict: str
    instruments: tuple[str, ...] = ()
    self_cited: tuple[SelfCited, ...] = ()
    pair: Pair | None = None
    rules: tuple[Rule, ...] = ()
    why: str = ""


@dataclass
class Equal:
    """Proves equality under the law of one day."""

    prover: Prover
    _others: dict[frozenset[Fact], Person] = field(default_factory=dict)

    @property
    def book(self) -> Book:
        """The law of the day."""
        return self.prover.book

    @property
    def world(self) -> World:
        """The persons of the day."""
        return self.prover.world

    @property
    def protected(self) -> tuple[Fact, ...]:
        """The protected facts of the law, those of items of lists too."""
        entities = self.book.law.entities.values()
        return tuple(fact for facts in entities for fact in facts.values() if fact.protected)

    def prove(self, outcome: Outcome) -> list[Verdict]:
        """One verdict for every protected fact."""
        reached = self.world.reach.protected(outcome.node)
        found: list[Verdict] = []
        for characteristic in self.book.law.equality.protected:
            own = [fact for fact in self.protected if fact.protected == characteristic]
            found += [Verdict(outcome, fact, "proved") for fact in own if fact not in reached]
            touched = [fact for fact in own if fact in reached]
            found += self._characteristic(outcome, characteristic, touched) if touched else []
        return found

    def _characteristic(self, outcome: Outcome, characteristic: str, touched: list[Fact]) -> list[Verdict]:
        """First what the text shows, then all facts of the characteristic at once, then each alone."""
        doors = self.doors(outcome.node, characteristic)
        outside = self.world.reach.facts_outside(outcome.node, frozenset(doors))
        together: Answer[Pair] = Answer("none")
        if outside.intersection(touched):
            together = self._two(outcome.node, frozenset(touched), doors)
        if together.verdict == "none":
            return [self._excepted(outcome, fact, doors) for fact in touched]
        alone = {fact: self._two(outcome.node, frozenset([fact]), doors) for fact in touched if fact in outside}
        if all(answer.verdict == "none" for answer in alone.values()):
            alone = dict.fromkeys(alone, together)
        return [
            self._not_equal(outcome, fact, alone[fact])
            if fact in alone and alone[fact].verdict != "none"
            else self._excepted(outcome, fact, doors)
            for fact in touched
        ]

    def _not_equal(self, outcome: Outcome, fact: Fact, answer: Answer[Pair]) -> Verdict:
        rules = tuple(self._mentions(outcome.node, fact))
        verdict = "violated" if answer.found else "unknown"
        return Verdict(outcome, fact, verdict, pair=answer.found, rules=rules, why=answer.why)

    def _excepted(self, outcome: Outcome, fact: Fact, doors: list[graph.Door]) -> Verdict:
        """Equal but for doors: which of them really tell persons apart, and which the law opened for itself."""
        ways = [door for door in doors if fact in self.world.reach.protected(door)]
        deciding: list[str] = []
        cited: list[SelfCited] = []
        for name in dict.fromkeys(door.by for door in ways):
            shut = [door for door in doors if door.by != name]
            answer = self._two(outcome.node, frozenset([fact]), shut)
            if answer.verdict != "none":
                deciding.append(name)
            rules = self._rests_on_own_act(name, ways)
            if rules and answer.found:
                cited.append(SelfCited(name, tuple(rules), answer.found))
        if not deciding and self._two(outcome.node, frozenset([fact]), []).verdict == "none":
            return Verdict(outcome, fact, "proved")
        return Verdict(
            outcome, fact, "excepted", tuple(deciding or dict.fromkeys(door.by for door in ways)), tuple(cited)
        )

    def _two(self, node: Node, own: frozenset[Fact], shut: Iterable[graph.Door]) -> Answer[Pair]:
        """Two persons who differ in `own` only, on the same side of the doors in `shut`, and are decided differently."""
        one, other = self.world.person, self.person_apart(own)
        facts = self.world.reach.facts(node)
        same = [negate(apart) for door in shut for apart in self._sides(door, one, other)]

        def confirm(model: z3.ModelRef) -> Pair | None:
            people = read_off(model, one, facts), read_off(model, other, facts)
            said = [self.prover.engine.decides(node, who) for who in people]
            return Pair(*people, *said) if said[0] != said[1] and self._same_sides(people, shut) else None

        wanted = [differ(one.says(node), other.says(node)), *same]
        return self.prover.search.find(wanted, confirm, self.prover.now)

    def person_apart(self, own: frozenset[Fact]) -> Person:
        """Somebody who may differ from the person of the world in these facts only."""
        if own not in self._others:
            self._others[own] = Person(self.world, own, self.world.person)
        return self._others[own]

    def _sides(self, door: graph.Door, one: Person, other: Person) -> list[Open]:
        """Whether the two stand on different sides of a door; of a door that speaks of an item, for each place of each list."""
        if not self.world.reach.reads_item(door):
            return [differ(one.says(door), other.says(door))]
        return [differ(one.says(door, slot), other.says(door, slot)) for slot in self._slots(door)]

    def _slots(self, door: graph.Door) -> list[Slot]:
        people = self.world.people
        lists = {one for one in self.book.law.facts.values() if one.is_list}
        items = {fact.entity for fact in self.world.reach.facts(door)}
        return [slot for over in lists if over.of in items for slot in people.roster(over, "").slots]

    def _same_sides(self, people: tuple[Somebody, Somebody], shut: Iterable[graph.Door]) -> bool:
        """The engine's word on the doors that speak of the person; those of items are seen in the model."""
        doors = [door for door in shut if not self.world.reach.reads_item(door)]
        return all(
            self.prover.engine.decides(door, people[0]) == self.prover.engine.decides(door, people[1]) for door in doors
        )

    def doors(self, node: Node, characteristic: str) -> list[graph.Door]:
        """The doors below whose instrument is in force and allows a distinction by this."""
        instruments, day = self.book.law.equality.instruments, self.book.day
        found = [one for one in self.world.reach.below(node) if isinstance(one, graph.Door)]
        return [
            door for door in found
            if characteristic in instruments[door.by].allows and instruments[door.by].in_force(day)
            and any(fact.protected == characteristic for fact in self.world.reach.protected(door))
        ]  # fmt: skip

    def _rests_on_own_act(self, name: str, doors: list[graph.Door]) -> list[Rule]:
        """The rules that open these doors by an instrument of the act that they stand in."""
        instrument = self.book.law.equality.instruments[name]
        mine = {door for door in doors if door.by == name}
        return [
            rule for rule in self.book.rules.values()
            if instrument.cites_itself(rule.act) and mine.intersection(written_in(rule.body))
        ]  # fmt: skip

    def _mentions(self, node: Node, fact: Fact) -> list[Rule]:
        """The rules below that name the fact outside a door that allows it."""
        return [rule for rule in self.world.reach.rules(node) if self._named(rule.body, fact)]

    def _named(self, node: Node, fact: Fact) -> bool:
        if isinstance(node, graph.Door) and fact.protected in self.book.law.equality.instruments[node.by].allows:
            return False
        own = isinstance(node, (graph.FactOf, graph.ItemFact)) and node.fact is fact
        over = isinstance(node, graph.Each) and node.over is fact
        return own or over or any(self._named(part, fact) for part in node.args)
