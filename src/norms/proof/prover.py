"""Looks for a person, or two, under the law of one day; whoever is shown has been decided again by the engine."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import z3

from norms.book import Book
from norms.graph import Node
from norms.proof.encoding import World
from norms.proof.search import EFFORT, Answer, Search
from norms.proof.somebody import Engine, Somebody, read_off
from norms.proof.symbols import Open, compared, constant, holds, negate, settled
from norms.vocabulary import Fact


class Prover:
    """The persons, the solver and the engine of one day, shared by all proofs about it."""

    def __init__(self, book: Book, effort: int = EFFORT) -> None:
        self.book, self.world = book, World(book)
        self.search, self.engine = Search(self.world, effort), Engine(book)

    @property
    def now(self) -> list[Open]:
        """The wish that the act is done on the day whose law applies, as people expect."""
        return [compared("==", self.world.today, constant(self.book.day.toordinal()))]

    def facts(self, nodes: Iterable[Node]) -> set[Fact]:
        """The facts on which some expressions rest."""
        return {fact for node in nodes for fact in self.world.reach.facts(node)}

    def anybody(
        self, yes: Sequence[Node], no: Sequence[Node] = (), unknown: Sequence[Node] = (), also: Sequence[Open] = ()
    ) -> Answer[Somebody]:
        """Somebody for whom each of `yes` is true, each of `no` known to be false and each of `unknown` not known.

        `also`: more conditions, on the terms of `world.person`.
        """
        person, facts = self.world.person, self.facts([*yes, *no, *unknown])
        wanted = [
            *(holds(person.says(node)) for node in yes), *(person.truth(node).no for node in no),
            *(negate(settled(person.says(node))) for node in unknown), *also,
        ]  # fmt: skip
        expected = [
            *((node, True) for node in yes),
            *((node, False) for node in no),
            *((node, None) for node in unknown),
        ]

        def confirm(model: z3.ModelRef) -> Somebody | None:
            who = read_off(model, person, facts)
            return who if all(self.engine.decides(node, who) is value for node, value in expected) else None

        return self.search.find(wanted, confirm, self.now)
