"""Which variables a question speaks of, and what is known of those: the solver is told nothing else.

A law has hundreds of facts and dozens of days to count; one question touches a few. What it does not touch would only be in the
way, and days that nobody asks for would be learned in vain.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import z3

from norms.proof.almanac import Almanac, Sum
from norms.proof.people import People
from norms.proof.symbols import Number, Open


@dataclass(frozen=True)
class Relevant:
    """What is known of the variables of a question, and the days that it counts."""

    known: tuple[z3.BoolRef, ...]
    sums: tuple[Sum, ...]


@dataclass
class Relevance:
    """Looks through terms, each once: a set of variables is a number with one bit for each."""

    people: People
    almanac: Almanac
    _bits: dict[str, int] = field(default_factory=dict)
    _masks: dict[int, int] = field(default_factory=dict)
    _held: list[z3.ExprRef] = field(default_factory=list)
    """Keeps the terms alive: the solver gives the number of a forgotten term to another."""

    def of(self, terms: Iterable[Open]) -> Relevant:
        """Everything that is known of what these terms speak of, directly or by a day counted from it."""
        mask = 0
        for term in terms:
            mask |= self._mask(term)
        sums: list[Sum] = []
        waiting = list(self.almanac.sums)
        while touched := [each for each in waiting if mask & self._results(each)]:
            waiting = [each for each in waiting if not mask & self._results(each)]
            for each in touched:
                mask |= self._mask(each.day) | self._mask(each.count) | self._results(each)
            sums += touched
        bounds = [bound for name, both in self.people.bounds.items() if mask & self._bit(name) for bound in both]
        taught = [lesson for each in sums for lesson in (*each.bounds, *each.lessons)]
        return Relevant((*bounds, *taught), tuple(sums))

    def _results(self, each: Sum) -> int:
        return self._mask(each.found) | self._mask(each.known)

    def _bit(self, name: str) -> int:
        return 1 << self._bits.setdefault(name, len(self._bits))

    def _mask(self, term: Open | Number) -> int:
        """The variables of a term, which may be deep."""
        if not isinstance(term, z3.ExprRef):
            return 0
        waiting: list[z3.ExprRef] = [term]
        while waiting:
            one = waiting[-1]
            if one.get_id() in self._masks:
                waiting.pop()
                continue
            below = one.children()
            open_ = [part for part in below if part.get_id() not in self._masks]
            if open_:
                waiting.extend(open_)
                continue
            waiting.pop()
            self._keep(one, below)
        return self._masks[term.get_id()]

    def _keep(self, term: z3.ExprRef, below: list[z3.ExprRef]) -> None:
        mask = 0
        for part in below:
            mask |= self._masks[part.get_id()]
        if not below and z3.is_const(term) and term.decl().kind() == z3.Z3_OP_UNINTERPRETED:
            mask = self._bit(term.decl().name())
        self._masks[term.get_id()] = mask
        self._held.append(term)
