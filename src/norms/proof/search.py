"""Looks for persons with a solver, and shows nobody whom the ordinary engine has not decided again.

Where solver and engine differ the calendar is taught and the search goes on. If they differ and there is nothing to teach, the
search says so: that is never an answer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import z3

from norms.proof.encoding import World
from norms.proof.symbols import Open, both

MILLISECONDS = 20_000
ROUNDS = 400
"""Lessons about the calendar after which a search gives up."""

Found = TypeVar("Found")


@dataclass(frozen=True)
class Answer(Generic[Found]):
    """`none`: there is nobody. `found`: somebody, confirmed by the engine. `unknown`: the search did not end, and why."""

    verdict: str
    found: Found | None = None
    why: str = ""


class Search:
    """One solver over one world; what it is taught stays taught."""

    def __init__(self, world: World, milliseconds: int = MILLISECONDS) -> None:
        self.world = world
        self.solver = z3.SimpleSolver()
        self.solver.set("timeout", milliseconds)
        self._told = 0

    def find(
        self, wanted: Iterable[Open], confirm: Callable[[z3.ModelRef], Found | None], wishes: Sequence[Open] = ()
    ) -> Answer[Found]:
        """Somebody for whom all of `wanted` is so. `wishes` are given up, the last first, where nobody fits them all."""
        goal = both(*wanted)
        if goal is False:
            return Answer("none")
        side = self.world.people.side
        self.solver.add(*side[self._told :])
        self._told = len(side)
        self.solver.push()
        self.solver.add(z3.BoolVal(True) if goal is True else goal)
        try:
            return self._wished(confirm, [wish for wish in wishes if not isinstance(wish, bool)])
        finally:
            self.solver.pop()

    def _wished(self, confirm: Callable[[z3.ModelRef], Found | None], wishes: list[Any]) -> Answer[Found]:
        while True:
            answer = self._looked(confirm, wishes)
            if answer.verdict == "found" or not wishes:
                return answer
            wishes = wishes[:-1]

    def _looked(self, confirm: Callable[[z3.ModelRef], Found | None], wishes: list[Any]) -> Answer[Found]:
        for _ in range(ROUNDS):
            verdict = self.solver.check(*wishes)
            if verdict == z3.unsat:
                return Answer("none")
            if verdict != z3.sat:
                return Answer("unknown", why=self.solver.reason_unknown())
            model = self.solver.model()
            found = confirm(model)
            if found is not None:
                return Answer("found", found)
            lessons = self.world.almanac.lessons(model)
            if not lessons:
                return Answer("unknown", why="the solver and the engine differ")
            self.world.people.side += lessons
            self.solver.add(*lessons)
        return Answer("unknown", why="too many lessons about the calendar")
