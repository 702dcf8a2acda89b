"""Rules of one or several editions as one list of steps, each after those it rests on: what two editions share is decided once.

Closed lists become whole numbers here (the place of the member) and days are counted from 1 January 1970, as Arrow counts them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from norms import graph
from norms.arithmetic import LAST_DAY
from norms.book import Book
from norms.graph import Node
from norms.kinds import BOOL, DATE, MONEY, Kind
from norms.vocabulary import Fact

EPOCH = 719163
"""Day number (date.toordinal) of the first day of 1970."""
FIRST, LAST = 1 - EPOCH, LAST_DAY - EPOCH
"""The first and the last day there is."""
MOST_MONEY, MOST, LONGEST = 10**13, 10**9, 10**5
"""Bounds of a population's numbers: minor units, other whole numbers, items of a list."""
ROOM = 2**62
"""What a sum or product must stay below. Where the bounds of its parts cannot promise it, the engines look."""

Bounds = tuple[int, int]


@dataclass(frozen=True)
class Step:
    """One operator. `args` are places of steps before it; `inside` names the list whose items it speaks of, empty = the person.

    `op`: const · fact · item · day · and · or · not · surely · choose · compare · among · sum · months · workdays · cell · each.
    """

    op: str
    kind: Kind
    args: tuple[int, ...] = ()
    data: Any = None
    inside: str = ""


@dataclass
class Plan:
    """The steps, and the facts they rest on. Days of the calendar must be the same for all editions asked together."""

    steps: list[Step] = field(default_factory=list)
    facts: dict[str, Fact] = field(default_factory=dict)
    items: dict[str, dict[str, Fact]] = field(default_factory=dict)
    """The facts of items, by list."""
    _places: dict[Step, int] = field(default_factory=dict)

    def step(self, op: str, kind: Kind, *args: int, data: Any = None, inside: str = "") -> int:
        """The place of a step with this meaning; one that is there is taken."""
        inside = inside or next((self.steps[arg].inside for arg in args if self.steps[arg].inside and op != "each"), "")
        new = Step(op, kind, args, data, inside)
        if new not in self._places:
            self._places[new] = len(self.steps)
            self.steps.append(new)
        return self._places[new]

    def ask(self, book: Book, node: Node, given: Mapping[str, int] | None = None) -> int:
        """The place of the step that answers `node` under the edition of `book`.

        `given`: steps that stand for facts, for example of a claim that follows from the others.
        """
        return _Reader(self, book, given or {}).place(node, "")

    def bounds(self) -> list[Bounds]:
        """The least and the most that each step can be."""
        found: list[Bounds] = []
        for step in self.steps:
            low, high = _bounds(self, step, [found[arg] for arg in step.args])
            found.append((max(low, -ROOM), min(high, ROOM)))
        return found

    def unsure(self) -> set[int]:
        """The sums and products whose bounds do not promise that they fit."""
        known = self.bounds()
        return {
            at
            for at, step in enumerate(self.steps)
            if step.op in ("sum", "each") and not _fits(_bounds(self, step, [known[arg] for arg in step.args]))
        }


def plain(kind: Kind, value: Any) -> Any:
    """An inner value as the columns have it."""
    if value is None:
        return None
    if kind.members:
        return kind.members.index(value)
    return value - EPOCH if kind == DATE else int(value)


class _Reader:
    """Takes one edition's graph apart."""

    def __init__(self, plan: Plan, book: Book, given: Mapping[str, int]) -> None:
        self.plan, self.book, self.given = plan, book, given
        self.seen: dict[tuple[Node, str], int] = {}

    def place(self, node: Node, over: str) -> int:
        key = (node, over)
        if key not in self.seen:
            self.seen[key] = self._place(node, over)
        return self.seen[key]

    def _place(self, node: Node, over: str) -> int:
        match node:
            case graph.Each(how=how, over=fact, body=body):
                self.plan.facts[fact.name] = fact
                self.plan.items.setdefault(fact.name, {})
                return self.plan.step("each", node.kind, self.place(body, fact.name), data=(how, fact.name))
            case graph.FactOf(fact=fact):
                if fact.name in self.given:
                    return self.given[fact.name]
                self.plan.facts[fact.name] = fact
                return self.plan.step("fact", node.kind, data=fact.name)
            case graph.ItemFact(fact=fact):
                self.plan.items.setdefault(over, {})[fact.name] = fact
                return self.plan.step("item", node.kind, data=fact.name, inside=over)
        return self._over(node, [self.place(part, over) for part in self.book.parts(node)])

    def _over(self, node: Node, args: list[int]) -> int:
        step, kind = self.plan.step, node.kind
        match node:
            case graph.Const(value=value):
                return step("const", kind, data=plain(kind, value))
            case graph.Amount(name=name):
                row = self.book.row(name)
                return step("const", kind, data=plain(kind, row.value if row else None))
            case graph.Day(which=which):
                return step("day", kind, data=which)
            case graph.And() | graph.Or():
                return step("and" if isinstance(node, graph.And) else "or", kind, *args)
            case graph.Not():
                return step("not", kind, *args)
            case graph.Door() | graph.Retyped():
                return args[0]
            case graph.Call() | graph.Said():
                return self._rule(kind, args)
            case graph.Choose():
                return step("choose", kind, *args)
        return self._computed(node, args)

    def _rule(self, kind: Kind, args: list[int]) -> int:
        """The rule's text unless an exception holds; without a text a truth is false, and anything else is not known."""
        if not args:
            return self.plan.step("const", kind, data=0 if kind == BOOL else None)
        if len(args) == 1:
            return args[0]
        return self.plan.step("and", BOOL, args[0], *(self.plan.step("not", BOOL, arg) for arg in args[1:]))

    def _computed(self, node: Node, args: list[int]) -> int:
        step, kind = self.plan.step, node.kind
        match node:
            case graph.Compare(sign=sign):
                return step("compare", kind, *args, data=sign)
            case graph.Among(arg=arg, members=members, negated=negated):
                known = tuple(sorted(plain(arg.kind, member) for member in members))
                return step("among", kind, *args, data=(known, negated))
            case graph.Arithmetic(sign=sign):
                return step("sum", kind, *args, data=sign)
            case graph.AddMonths(sign=sign, rounding=rounding):
                return step("months", kind, *args, data=(sign, rounding == "up"))
            case graph.AddWorkingDays(sign=sign):
                return step("workdays", kind, *args, data=sign)
            case graph.Cell(name=name, keys=keys):
                row = self.book.table(name)
                cells = {
                    tuple(plain(key.kind, part) for key, part in zip(keys, cell, strict=True)): plain(kind, value)
                    for cell, value in (row.cells if row else {}).items()
                }
                return step("cell", kind, *args, data=tuple(sorted(cells.items())))
        raise AssertionError(type(node))


def _fits(bounds: Bounds) -> bool:
    return bounds[0] > -ROOM and bounds[1] < ROOM


def _bounds(plan: Plan, step: Step, parts: list[Bounds]) -> Bounds:
    if step.kind == BOOL:
        return 0, 1
    match step.op:
        case "const":
            return (step.data, step.data) if step.data is not None else (0, 0)
        case "fact" | "item":
            known = plan.facts if step.op == "fact" else plan.items[step.inside]
            return fact_bounds(known[step.data])
        case "sum":
            return _sum_bounds(step, *parts)
        case "choose":
            return min(parts[1][0], parts[2][0]), max(parts[1][1], parts[2][1])
        case "cell":
            values = [value for _, value in step.data] or [0]
            return min(values), max(values)
        case "each":
            return min(0, parts[0][0] * LONGEST), max(0, parts[0][1] * LONGEST)
    return FIRST, LAST


def fact_bounds(fact: Fact) -> Bounds:
    """The least and the most that a population may say of a fact, in the columns' units."""
    if fact.kind.members:
        return 0, len(fact.kind.members) - 1
    low, high = (None if bound is None else plain(fact.kind, bound) for bound in fact.domain)
    if fact.kind == DATE:
        return max(low or FIRST, FIRST), LAST if high is None else high
    most = 1 if fact.kind == BOOL else MOST_MONEY if fact.kind == MONEY else MOST
    return -most if low is None else low, most if high is None else high


def _sum_bounds(step: Step, left: Bounds, right: Bounds) -> Bounds:
    if step.data == "+":
        low, high = left[0] + right[0], left[1] + right[1]
    elif step.data == "-":
        low, high = left[0] - right[1], left[1] - right[0]
    else:
        corners = [a * b for a in left for b in right]
        low, high = min(corners), max(corners)
    return (max(low, FIRST), min(high, LAST)) if step.kind == DATE else (low, high)
