"""The nearest repair of a law that treats equals differently: decide everybody as one of the two would be.

A rule that takes a fact as given for everybody no longer tells people apart by it. Whether anybody would be worse off than under
the text is asked of the solver: only a repair that takes nothing from anybody is offered.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import z3

from norms import graph
from norms.graph import Node
from norms.proof.encoding import Person
from norms.proof.equality import Equal, Pair, Verdict
from norms.proof.search import Answer
from norms.proof.somebody import Somebody, read_off
from norms.proof.symbols import Open, Quantity, Symbol, Truth, both, compared, differ, either, negate, unlike
from norms.states import Inner, Listed
from norms.vocabulary import Fact


@dataclass(frozen=True)
class Repair:
    """Decide everybody as if `fact` were `value`, an inner value: nobody is worse off than under the text."""

    fact: Fact
    value: Inner


def nearest(equal: Equal, verdict: Verdict, more: bool) -> Repair | None:
    """The repair of a violation, or None where taking the fact as given would take something from somebody, or is not known to.

    `more`: whether a yes, a greater number or a later day is what people wish; else a no, a smaller number or an earlier day.
    """
    if verdict.pair is None or not _differ_in_this_alone(verdict.pair, verdict.fact):
        return None
    for who in _better_first(verdict.pair, more):
        value = who.facts[verdict.fact.name]
        assert not isinstance(value, Listed)
        if value is not None and _taken(equal, verdict, value, more).verdict == "none":
            return Repair(verdict.fact, value)
    return None


def _differ_in_this_alone(pair: Pair, fact: Fact) -> bool:
    one, other = pair.one.facts, pair.other.facts
    apart = {name for name in one if one[name] != other[name]}
    return apart == {fact.name} and not fact.is_list


def _better_first(pair: Pair, more: bool) -> Iterator[Somebody]:
    ways = [(pair.said, pair.one), (pair.said_of_other, pair.other)]
    worse_first = _worse(pair.said, pair.said_of_other, more)
    yield from (who for _, who in (reversed(ways) if worse_first else ways))


def _worse(said: Inner, than: Inner, more: bool) -> bool:
    """Whether one answer of the engine is worse than another. A truth that is not known lies between no and yes; a day, a number
    or an amount that is not known, or does not apply, is not as good as any other."""
    if isinstance(said, bool) or isinstance(than, bool):
        said, than = (1 if each is None else 2 * int(each is True) for each in (said, than))
    if isinstance(said, int) and isinstance(than, int):
        return said < than if more else said > than
    return said != than


def _taken(equal: Equal, verdict: Verdict, value: Inner, more: bool) -> Answer[Pair]:
    """Somebody who would be worse off if everybody were decided as if the fact had this value."""
    node, fact, own = verdict.outcome.node, verdict.fact, frozenset([verdict.fact])
    now, then = equal.world.person, equal.person_apart(own)
    facts = equal.world.reach.facts(node)

    def confirm(model: z3.ModelRef) -> Pair | None:
        people = read_off(model, now, facts), read_off(model, then, facts)
        said, instead = (equal.prover.engine.decides(node, who) for who in people)
        held = people[1].facts[fact.name] == value
        return Pair(*people, said, instead) if held and _worse(instead, said, more) else None

    wanted = [_has(equal, then, fact, value), _is_worse(then.says(node), now.says(node), more)]
    return equal.prover.search.find(wanted, confirm, equal.prover.now)


def _has(equal: Equal, person: Person, fact: Fact, value: Inner) -> Open:
    node: Node = equal.book.law.shelf.keep(graph.FactOf(fact.kind, fact))
    return negate(differ(person.says(node), equal.world.people.inner(fact.kind, value)))


def _is_worse(instead: Symbol, now: Symbol, more: bool) -> Open:
    """`_worse`, for a solver."""
    if isinstance(now, Truth) and isinstance(instead, Truth):
        (good, bad), (still_good, turned_bad) = _sides(now, more), _sides(instead, more)
        return either(both(good, negate(still_good)), both(negate(bad), turned_bad))
    assert isinstance(now, Quantity)
    assert isinstance(instead, Quantity)
    less = compared("<" if more else ">", instead, now)
    apart = either(unlike(now.known, instead.known), unlike(now.absent, instead.absent))
    return either(both(now.known, instead.known, less), apart)


def _sides(truth: Truth, more: bool) -> tuple[Open, Open]:
    """When it is as people wish, and when it is known to be the contrary."""
    return (truth.yes, truth.no) if more else (truth.no, truth.yes)
