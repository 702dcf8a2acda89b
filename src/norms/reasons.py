"""Why a value is what it is: the parts that decide it, and the lowest confidence of what they rest on.

Where one part alone decides (a true one of an `or`, a false one of an `and`), the strongest one counts.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from norms import graph
from norms.graph import Node
from norms.states import NOT_APPLICABLE
from norms.statute import CONFIDENCES
from norms.view import View

Part: TypeAlias = tuple[View, Node]


def deciding(view: View, node: Node) -> list[Part]:
    """The parts directly below that decide the value of `node`; for an unknown value those that leave it open."""
    match node:
        case graph.And(parts=parts):
            return _of(view, _carrying(view, parts, False))
        case graph.Or(parts=parts):
            return _of(view, _carrying(view, parts, True))
        case graph.Choose():
            return _of(view, _branch(view, node))
        case graph.Call():
            return _of(view, _after_exceptions(view, node))
        case graph.Each():
            return _items(view, node)
    parts = view.edition.parts(node)
    absent = [part for part in parts if view.value(part) is NOT_APPLICABLE]
    return _of(view, absent or parts)


def alternatives(view: View, node: Node) -> bool:
    """True when any one of the deciding parts would have been enough."""
    value = view.value(node)
    if isinstance(node, graph.And) or (isinstance(node, graph.Each) and node.how == "all"):
        return value is False
    if isinstance(node, graph.Or) or (isinstance(node, graph.Each) and node.how == "any"):
        return value is True
    return False


def _of(view: View, nodes: Iterable[Node]) -> list[Part]:
    return [(view, node) for node in nodes]


def _carrying(view: View, parts: tuple[Node, ...], closing: bool) -> list[Node]:
    """Of an `and` (closing False) or an `or` (closing True): what closes it, else what leaves it open, else all."""
    for value in (closing, None):
        found = [part for part in parts if view.value(part) is value]
        if found:
            return found
    return list(parts)


def _branch(view: View, node: graph.Choose) -> list[Node]:
    test = view.value(node.test)
    if test is not None:
        return [node.test, node.then if test else node.other]
    if view.value(node) is not None:
        return [node.then, node.other]
    return [node.test, *(part for part in (node.then, node.other) if view.value(part) is None)]


def _after_exceptions(view: View, call: graph.Call) -> list[Node]:
    said, *exceptions = view.edition.parts(call)
    if not exceptions or view.value(said) is False:
        return [said]
    holding = [part for part in exceptions if view.value(part) is True]
    if holding:
        return [said, *holding] if view.value(said) is not None else holding
    return [said, *(part for part in exceptions if view.value(part) is view.value(call) or view.value(call) is True)]


def _items(view: View, each: graph.Each) -> list[Part]:
    inside = view.inside(each)
    closing = {"any": True, "all": False}.get(each.how)
    if closing is None:
        return [(item, each.body) for item in inside]
    for value in (closing, None):
        found = [(item, each.body) for item in inside if item.value(each.body) is value]
        if found:
            return found
    return [(item, each.body) for item in inside]


@dataclass
class Trust:
    """The rank of confidence of values: 2 is H, 1 is M, 0 is L. Remembers what it has seen of one trace."""

    seen: dict[tuple[graph.Each | None, int, Node], int] = field(default_factory=dict)

    def rank(self, view: View, node: Node) -> int:
        """The lowest rank of what decided `node`; among parts of which one is enough, the highest."""
        key = (view.each, view.item, node)
        if key not in self.seen:
            below = [self.rank(*part) for part in deciding(view, node)]
            together = (max if alternatives(view, node) else min)(below, default=2)
            self.seen[key] = min(together, _own_rank(view, node))
        return self.seen[key]

    def strongest(self, view: View, node: Node) -> list[Part]:
        """The deciding parts to show: one true reason is enough, every false one is said."""
        parts = deciding(view, node)
        if alternatives(view, node) and view.value(node) is True:
            return [max(parts, key=lambda part: self.rank(*part))]
        return parts


def _own_rank(view: View, node: Node) -> int:
    match node:
        case graph.Said(rule=name):
            return CONFIDENCES.index(view.edition.last_text(name).confidence)
        case graph.Amount(name=name):
            row = view.edition.row(name)
            return CONFIDENCES.index(row.confidence) if row else 2
        case graph.Cell(name=name):
            edition = view.edition.table(name)
            return CONFIDENCES.index(edition.confidence) if edition else 2
        case graph.AddWorkingDays():
            return _calendar_rank(view, node)
    return 2


def _calendar_rank(view: View, node: graph.AddWorkingDays) -> int:
    day, count = view.value(node.day), view.value(node.count)
    if view.value(node) in (None, NOT_APPLICABLE):
        return 2
    due = view.edition.law.calendar.add(date.fromordinal(day), node.sign * count)
    return CONFIDENCES.index(due.confidence)
