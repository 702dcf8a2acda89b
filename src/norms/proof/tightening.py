"""Makes what a solver found as small as it may be, with the engine alone: nothing more than is needed, no more than enough."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from norms.kinds import BOOL
from norms.proof.people import BOUNDS
from norms.proof.somebody import Somebody
from norms.states import FactValue
from norms.vocabulary import Fact

AT_LEAST, AT_MOST, EXACTLY, ANY = "at_least", "at_most", "is", "any"


@dataclass(frozen=True)
class Tightening:
    """`succeeds` decides; `now` is what is known of the person; `today` the first day on which they may ask.

    `moving`: the facts that move with that day where they are the same day.
    """

    succeeds: Callable[[Somebody], bool]
    now: Mapping[str, FactValue]
    today: date
    moving: frozenset[str] = frozenset()

    def undone(self, who: Somebody, facts: Iterable[Fact]) -> Somebody:
        """The same person with every fact as it is now that need not be otherwise."""
        for fact in facts:
            if fact.name in who.facts:
                before = self._with(who, fact, self.now[fact.name])
                who = before if self.succeeds(before) else who
        return who

    def at_once(self, who: Somebody, days: Mapping[str, FactValue]) -> Somebody:
        """The same person with these acts done on the given day, if it succeeds; the later they are, the longer one waits."""
        sooner = replace(who, facts={**who.facts, **days})
        return sooner if self.succeeds(sooner) else who

    def first_day(self, who: Somebody) -> Somebody:
        """The same person on the first day on which it succeeds."""
        day = self.today
        while day < who.today and not self.succeeds(self._on(who, day)):
            day += timedelta(days=1)
        return self._on(who, day)

    def _on(self, who: Somebody, day: date) -> Somebody:
        moved = {name: day.toordinal() for name in self.moving if who.facts.get(name) == who.today.toordinal()}
        return replace(who, today=day, facts={**who.facts, **moved})

    def nearest(self, who: Somebody, fact: Fact) -> tuple[Somebody, str]:
        """A number, an amount or a day as near to what is now, or to the least there is, as succeeds; and which bound it is."""
        then = who.facts[fact.name]
        if fact.kind == BOOL or fact.kind.members or not isinstance(then, int):
            return who, EXACTLY
        low, high = (
            own if own is not None else bound for own, bound in zip(fact.domain, BOUNDS[fact.kind.name], strict=True)
        )
        now = self.now[fact.name]
        start = now if isinstance(now, int) else low
        found = self._edge(who, fact, start, then)
        if not isinstance(now, int) and found == low:
            found = self._edge(who, fact, high, low)
            if found == high:
                return who, ANY
        nearer, farther = (self._fits(who, fact, found + step, low, high) for step in (-1, 1))
        bound = AT_LEAST if farther and not nearer else AT_MOST if nearer and not farther else EXACTLY
        return self._with(who, fact, found), bound

    def _edge(self, who: Somebody, fact: Fact, fails: int, succeeds: int) -> int:
        """The value nearest to `fails` that succeeds, where one edge lies between the two."""
        if self.succeeds(self._with(who, fact, fails)):
            return fails
        while abs(succeeds - fails) > 1:
            middle = (fails + succeeds) // 2
            if self.succeeds(self._with(who, fact, middle)):
                succeeds = middle
            else:
                fails = middle
        return succeeds

    def _fits(self, who: Somebody, fact: Fact, value: int, low: int, high: int) -> bool:
        return low <= value <= high and self.succeeds(self._with(who, fact, value))

    def _with(self, who: Somebody, fact: Fact, value: FactValue) -> Somebody:
        return replace(who, facts={**who.facts, fact.name: value})
