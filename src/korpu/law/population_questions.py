"""A matter as questions to a whole population: who gets it, what does it cost, how long does it take and run."""

from collections.abc import Mapping
from functools import reduce

from korpu.blueprints.matter import Matter
from korpu.law import questions
from korpu.law.facts import FILED_ON
from norms import graph
from norms.book import Book
from norms.graph import Node
from norms.kinds import BOOL, DATE, DAYS, INT
from norms.population.impact import Asked
from norms.population.plan import Plan

TODAY = graph.Day(DATE, "today")


def granted(book: Book, matter: Matter) -> Node:
    """What the matter's proofs call granted; for an ending: nothing that ends it."""
    given = questions.granted(book.edition, matter)
    if not matter.cancellations or matter.ending not in book.law.facts[matter.request_fact].kind.members:
        return given
    keep = book.law.shelf.keep
    kept = keep(graph.Not(BOOL, questions.any_of(book.edition, matter.cancellations)))
    ends = questions.asks(book.edition, matter, [matter.ending])
    return keep(graph.Choose(BOOL, ends, kept, given))


def quantities(book: Book, matter: Matter) -> dict[str, Node]:
    """`fee` in minor units, `due` and `length` in days from today, `papers` by number: those that the matter has."""
    keep = book.law.shelf.keep
    today = keep(TODAY)
    found: dict[str, Node] = {"fee": book.root(matter.fee)} if matter.fee else {}
    for name, rule in (("due", matter.due), ("length", matter.valid_until)):
        if rule:
            found[name] = keep(graph.Arithmetic(DAYS, "-", book.root(rule), today))
    if matter.wanted_papers:
        one, none = keep(graph.Const(INT, 1)), keep(graph.Const(INT, 0))
        counted: list[Node] = [keep(graph.Choose(INT, book.root(rule), one, none)) for rule in matter.wanted_papers]
        found["papers"] = reduce(lambda left, right: keep(graph.Arithmetic(INT, "+", left, right)), counted)
    return found


def asked(plan: Plan, book: Book, matter: Matter, columns: set[str]) -> Asked:
    """The questions as steps. `columns`: what the population says; what follows by itself is then not read from it."""
    given = _given(plan, book, matter, columns)
    named = {name: plan.ask(book, node, given) for name, node in quantities(book, matter).items()}
    return Asked(plan.ask(book, granted(book, matter), given), named)


def _given(plan: Plan, book: Book, matter: Matter, columns: set[str]) -> dict[str, int]:
    """As one decision takes them: filed today, the first request, on the first ground that is known to hold."""
    given: dict[str, int] = {}
    if FILED_ON not in columns and FILED_ON in book.law.facts:
        given[FILED_ON] = plan.step("day", DATE, data="today")
    kind = book.law.facts[matter.request_fact].kind
    first = next(iter(matter.requests))
    if matter.request_fact not in columns and first in kind.members:
        given[matter.request_fact] = plan.step("const", kind, data=kind.members.index(first))
    return given if columns & matter.claims.keys() else {**given, **_claims(plan, book, matter, given)}


def _claims(plan: Plan, book: Book, matter: Matter, given: Mapping[str, int]) -> dict[str, int]:
    """A claim is an act: of the grounds that are known to hold the first is asked on."""
    grounds = tuple(dict.fromkeys((*matter.grounds, *(g for each in matter.request_grounds.values() for g in each))))
    first: dict[str, int] = {}
    before = plan.step("const", BOOL, data=0)
    for ground in grounds:
        holds = plan.step("surely", BOOL, plan.ask(book, book.root(ground), given))
        first[ground] = plan.step("and", BOOL, holds, plan.step("not", BOOL, before))
        before = plan.step("or", BOOL, before, holds)
    never = plan.step("const", BOOL, data=0)
    return {
        fact: _either(plan, [first[g] for g in makes_true if g in first]) or never
        for fact, makes_true in matter.claims.items()
    }


def _either(plan: Plan, places: list[int]) -> int:
    """0 where there is none: the first step is never a claim."""
    return reduce(lambda one, other: plan.step("or", BOOL, one, other), places) if places else 0
