"""The questions that a law decides about people: of each matter, and of what no matter reaches."""

from __future__ import annotations

from collections.abc import Iterable

from korpu.blueprints.matter import Matter
from norms import graph
from norms.edition import Edition
from norms.graph import Node
from norms.kinds import BOOL
from norms.proof.outcomes import Outcome, conjunction, contrary, disjunction, left_over

WISHED = {"granted": True, "ended": False, "fee": False, "due": False, "file_by": True, "valid_until": True}
"""Whether people wish a yes, more or later; else a no, less or earlier. A paper to bring nobody wishes."""


def outcomes(edition: Edition, matters: Iterable[Matter]) -> list[Outcome]:
    """What each matter decides: whether it is granted, whether it ends, its fee and days, each wanted paper."""
    told: list[Outcome] = []
    for matter in matters:
        told.append(Outcome(f"{matter.id}: granted", granted(edition, matter)))
        if matter.cancellations:
            told.append(Outcome(f"{matter.id}: ended", any_of(edition, matter.cancellations)))
        named = {"fee": matter.fee, "due": matter.due, "file_by": matter.file_by, "valid_until": matter.valid_until}
        told += [Outcome(f"{matter.id}: {key}", edition.root(rule)) for key, rule in named.items() if rule]
        told += [Outcome(f"{matter.id}: {rule}", edition.root(rule)) for rule in matter.wanted_papers]
    return told


def more_is_wished(outcome: Outcome) -> bool | None:
    """Whether people wish more of what is decided; None for a rule that no matter reaches: it may be wished or feared."""
    _, matter, what = outcome.name.rpartition(": ")
    return WISHED.get(what, False) if matter else None


def all_outcomes(edition: Edition, matters: Iterable[Matter]) -> list[Outcome]:
    """Those of all matters, and every rule of the law that no matter reaches."""
    told = outcomes(edition, matters)
    return [*told, *left_over(edition, [outcome.node for outcome in told])]


def granted(edition: Edition, matter: Matter) -> Node:
    """Some ground of what is asked for holds, no refusal does, and all conditions do."""
    against = [contrary(edition, edition.root(rule)) for rule in matter.refusals]
    conditions = [edition.root(rule) for rule in matter.conditions]
    return conjunction(edition, [grounded(edition, matter), *against, *conditions])


def grounded(edition: Edition, matter: Matter) -> Node:
    """Some ground of what is asked for holds; true where the law names none."""
    by_grounds: dict[tuple[str, ...], list[str]] = {}
    for request in matter.requests:
        if request != matter.ending:
            by_grounds.setdefault(matter.grounds_of(request), []).append(request)
    if len(by_grounds) == 1:
        return any_of(edition, next(iter(by_grounds)))
    ways = [
        conjunction(edition, [asks(edition, matter, requests), any_of(edition, grounds)])
        for grounds, requests in by_grounds.items()
    ]
    return disjunction(edition, ways)


def any_of(edition: Edition, rules: tuple[str, ...]) -> Node:
    """At least one of these rules holds; true where there are none."""
    return disjunction(edition, [edition.root(rule) for rule in rules]) if rules else conjunction(edition, [])


def asks(edition: Edition, matter: Matter, requests: list[str]) -> Node:
    """One of these requests is made."""
    fact = edition.law.facts[matter.request_fact]
    asked = edition.law.shelf.keep(graph.FactOf(fact.kind, fact))
    return edition.law.shelf.keep(graph.Among(BOOL, asked, frozenset(requests), False))
