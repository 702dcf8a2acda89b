"""What is still missing: the facts that can matter for an undecided rule, in the order in which to ask.

A fact that alone can close the question comes before the others, then the cheaper one, then the order of the text.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

from norms import graph
from norms.graph import Node
from norms.kinds import BOOL
from norms.reasons import deciding
from norms.view import View
from norms.vocabulary import Fact

Names: TypeAlias = frozenset[str]
NONE: Names = frozenset()


@dataclass(frozen=True)
class Missing:
    """A fact of the person that can still matter.

    `state` is `not_asked`, `unknown` or, for a list, `incomplete`; `inside` then names the holes in its items,
    for example `0.kin`.
    """

    fact: str
    state: str
    inside: tuple[str, ...] = ()


@dataclass
class _Found:
    """Facts in the order met, with the holes inside lists."""

    facts: dict[str, Fact] = field(default_factory=dict)
    inside: dict[str, dict[str, None]] = field(default_factory=dict)

    def add(self, fact: Fact, hole: str = "") -> None:
        self.facts[fact.name] = fact
        holes = self.inside.setdefault(fact.name, {})
        if hole:
            holes[hole] = None


def missing(view: View, root: Node) -> list[Missing]:
    """The facts that can still matter for `root`; none when it is decided."""
    found = _Found()
    _gather(view, root, found, set())
    alone = _Closing(frozenset(found.facts)).either(view, root) if len(found.facts) > 1 else NONE
    names = sorted(found.facts, key=lambda name: (name not in alone, found.facts[name].cost))
    return [Missing(name, _state(view, name), tuple(found.inside[name])) for name in names]


def _state(view: View, name: str) -> str:
    state = view.facts.state(name)
    return "incomplete" if state == "known" else state


def _gather(view: View, node: Node, found: _Found, seen: set[tuple[graph.Each | None, int, Node]]) -> None:
    """Walks only what is undecided; what is below a decided node no longer matters."""
    if view.value(node) is not None or (view.each, view.item, node) in seen:
        return
    seen.add((view.each, view.item, node))
    match node:
        case graph.FactOf(fact=fact):
            found.add(fact)
        case graph.ItemFact(fact=fact):
            assert view.each is not None
            found.add(view.each.over, f"{view.item}.{fact.name}")
        case graph.Each(over=over) if not view.complete(node):
            found.add(over)
    for where, part in deciding(view, node):
        _gather(where, part, found, seen)


class _Closing:
    """Which facts alone can make a node true, false or known. Everything known counts as closed by any fact."""

    def __init__(self, every: Names) -> None:
        self.every = every
        self._seen: dict[tuple[graph.Each | None, int, Node, bool | None], Names] = {}

    def either(self, view: View, node: Node) -> Names:
        """The facts that alone can decide the node."""
        return self.to(view, node, True) | self.to(view, node, False) if node.kind == BOOL else self.known(view, node)

    def to(self, view: View, node: Node, value: bool) -> Names:
        """The facts that alone can make a truth come out as `value`."""
        now = view.value(node)
        if now is not None:
            return self.every if now is value else NONE
        key = (view.each, view.item, node, value)
        if key not in self._seen:
            self._seen[key] = self._to(view, node, value)
        return self._seen[key]

    def _to(self, view: View, node: Node, value: bool) -> Names:
        match node:
            case graph.And(parts=parts):
                return self._joined([self.to(view, part, value) for part in parts], all_=value)
            case graph.Or(parts=parts):
                return self._joined([self.to(view, part, value) for part in parts], all_=not value)
            case graph.Not(arg=arg):
                return self.to(view, arg, not value)
            case graph.Choose():
                return self._chosen(view, node, value)
            case graph.Call():
                said, *exceptions = view.edition.parts(node)
                parts_ = [self.to(view, said, value), *(self.to(view, part, not value) for part in exceptions)]
                return self._joined(parts_, all_=value)
            case graph.Said() | graph.Door():
                return self._joined([self.to(view, part, value) for part in view.edition.parts(node)], all_=True)
            case graph.Each():
                return self._each(view, node, value)
        return self.known(view, node) | (self._absent(node) if not value else NONE)

    def known(self, view: View, node: Node) -> Names:
        """The facts that alone can make a value known."""
        if view.value(node) is not None:
            return self.every
        key = (view.each, view.item, node, None)
        if key not in self._seen:
            self._seen[key] = self._known(view, node)
        return self._seen[key]

    def _known(self, view: View, node: Node) -> Names:
        match node:
            case graph.FactOf(fact=fact):
                return frozenset([fact.name])
            case graph.ItemFact():
                assert view.each is not None
                return frozenset([view.each.over.name])
            case graph.Choose() if view.value(node.test) is not None:
                return self.known(view, node.then if view.value(node.test) else node.other)
            case graph.Choose():
                tests = [(self.to(view, node.test, v), self.known(view, b)) for v, b in _branches(node)]
                return self._joined([test & branch for test, branch in tests], all_=False)
            case graph.Each(over=over) if not view.complete(node):
                return frozenset([over.name])
            case graph.Each():
                return self._joined([self.known(item, node.body) for item in view.inside(node)], all_=True)
        return self._joined([self.known(view, part) for part in view.edition.parts(node)], all_=True)

    def _chosen(self, view: View, node: graph.Choose, value: bool) -> Names:
        ways = [self.to(view, node.test, v) & self.to(view, branch, value) for v, branch in _branches(node)]
        both = self.to(view, node.then, value) & self.to(view, node.other, value)
        return self._joined([*ways, both], all_=False)

    def _each(self, view: View, each: graph.Each, value: bool) -> Names:
        alone = value is (each.how == "any")
        inside = [self.to(item, each.body, value) for item in view.inside(each)]
        if view.complete(each):
            return self._joined(inside, all_=not alone)
        return self._joined([*(inside if alone else ()), frozenset([each.over.name])], all_=False)

    def _joined(self, found: Iterable[Names], all_: bool) -> Names:
        together = self.every if all_ else NONE
        for names in found:
            together = together & names if all_ else together | names
        return together

    def _absent(self, node: Node) -> Names:
        """A fact that turns out not to apply closes a comparison as false."""
        return frozenset(
            part.fact.name for part in node.args if isinstance(part, graph.FactOf) and part.fact.may_not_apply
        )


def _branches(node: graph.Choose) -> list[tuple[bool, Node]]:
    return [(True, node.then), (False, node.other)]
