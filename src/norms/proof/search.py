"""Looks for persons with a solver, and shows nobody whom the ordinary engine has not decided again.

Where solver and engine differ the calendar is taught and the search goes on. If they differ and there is nothing to teach, the
search says so: that is never an answer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import z3

from norms.proof.almanac import Sum
from norms.proof.encoding import World
from norms.proof.symbols import Open, both

MILLISECONDS = 20_000
EFFORT = 200_000_000
"""Steps of the solver for one answer: unlike time, the same on every machine."""
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
    """Asks one world; what it is taught of the calendar stays taught."""

    def __init__(self, world: World, effort: int = EFFORT) -> None:
        self.world, self.effort = world, effort

    def find(
        self, wanted: Iterable[Open], confirm: Callable[[z3.ModelRef], Found | None], wishes: Sequence[Open] = ()
    ) -> Answer[Found]:
        """Somebody for whom all of `wanted` is so. `wishes` are given up, the last first, where nobody fits them all.

        Each search has a context of the solver to itself: among terms of earlier ones the same question takes a second, or eight.
        """
        goal = both(*wanted)
        if goal is False:
            return Answer("none")
        asked = [wish for wish in wishes if not isinstance(wish, bool)]
        relevant = self.world.relevance.of([goal, *asked])
        own = z3.Context()
        solver = z3.SimpleSolver(ctx=own)
        solver.set("timeout", MILLISECONDS)
        solver.set("rlimit", self.effort)
        solver.add(*(each.translate(own) for each in (*relevant.known, z3.BoolVal(True) if goal is True else goal)))
        asked = [each.translate(own) for each in asked]
        while True:
            answer = self._looked(solver, relevant.sums, confirm, asked)
            if answer.verdict == "found" or not asked:
                return answer
            asked = asked[:-1]

    def _looked(
        self, solver: z3.Solver, sums: Sequence[Sum], confirm: Callable[[z3.ModelRef], Found | None], wishes: list[Any]
    ) -> Answer[Found]:
        for _ in range(ROUNDS):
            verdict = solver.check(*wishes)
            if verdict == z3.unsat:
                return Answer("none")
            if verdict != z3.sat:
                return Answer("unknown", why=solver.reason_unknown())
            model = solver.model().translate(z3.main_ctx())
            found = confirm(model)
            if found is not None:
                return Answer("found", found)
            lessons = self.world.almanac.teach(model, sums)
            if not lessons:
                return Answer("unknown", why="the solver and the engine differ")
            solver.add(*(each.translate(solver.ctx) for each in lessons))
        return Answer("unknown", why="too many lessons about the calendar")
