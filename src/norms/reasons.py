"""Why a value is what it is: the parts that decide it, and the lowest confidence of what they rest on.

Where one part alone decides (a true one of an `or`, a false one of an `and`), the strongest one counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from norms import graph
from norms.graph import Node
from norms.states import NOT_APPLICABLE
from norms.statute import CONFIDENCES
from norms.view import View

if TYPE_CHECKING:
    from norms.edition import Edition

Part: TypeAlias = tuple[View, Node]
SUREST = CONFIDENCES.index("H")


def deciding(view: View, node: Node) -> list[Part]:
    """The parts directly below that decide the value of `node`; for an unknown value those that leave it open."""
    if isinstance(node, graph.Each):
        return _items(view, node)
    return [(view, part) for part in nodes_deciding(view, node)]


def nodes_deciding(view: View, node: Node) -> Sequence[Node]:
    """The same for what is no list: every part speaks of the same person or item."""
    match node:
        case graph.Said() | graph.Door() | graph.Retyped():
            return view.edition.parts(node)
        case graph.Call():
            return _after_exceptions(view, node)
        case graph.And(parts=parts):
            return _carrying(view, parts, False)
        case graph.Or(parts=parts):
            return _carrying(view, parts, True)
        case graph.Choose():
            return _branch(view, node)
    parts = view.edition.parts(node)
    if view.value(node) is True:  # nothing below is absent then
        return parts
    return [part for part in parts if view.value(part) is NOT_APPLICABLE] or parts


def alternatives(view: View, node: Node) -> bool:
    """True when any one of the deciding parts would have been enough."""
    value = view.value(node)
    if isinstance(node, graph.And) or (isinstance(node, graph.Each) and node.how == "all"):
        return value is False
    if isinstance(node, graph.Or) or (isinstance(node, graph.Each) and node.how == "any"):
        return value is True
    return False


def _carrying(view: View, parts: tuple[Node, ...], closing: bool) -> Sequence[Node]:
    """Of an `and` (closing False) or an `or` (closing True): what closes it, else what leaves it open, else all."""
    for value in (closing, None):
        found = [part for part in parts if view.value(part) is value]
        if found:
            return found
    return parts


def _branch(view: View, node: graph.Choose) -> list[Node]:
    test = view.value(node.test)
    if test is not None:
        return [node.test, node.then if test else node.other]
    if view.value(node) is not None:
        return [node.then, node.other]
    return [node.test, *(part for part in (node.then, node.other) if view.value(part) is None)]


def _after_exceptions(view: View, call: graph.Call) -> Sequence[Node]:
    parts = view.edition.parts(call)
    if len(parts) == 1:
        return parts
    said, *exceptions = parts
    if view.value(said) is False:
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
        if view.edition.surest(node):
            return SUREST
        key = (view.each, view.item, node)
        if key not in self.seen:
            below = [self.rank(*part) for part in deciding(view, node)]
            together = (max if alternatives(view, node) else min)(below, default=SUREST)
            self.seen[key] = min(together, _own_rank(view, node))
        return self.seen[key]

    def strongest(self, view: View, node: Node) -> Sequence[Node]:
        """The deciding parts to show of what is no list: one true reason is enough, every false one is said."""
        parts = nodes_deciding(view, node)
        if len(parts) > 1 and isinstance(node, graph.Or) and view.value(node) is True:
            return [max(parts, key=lambda part: self.rank(view, part))]
        return parts

    def strongest_items(self, view: View, each: graph.Each) -> list[Part]:
        """The same for a list: the items that decide it."""
        parts = deciding(view, each)
        if len(parts) > 1 and alternatives(view, each) and view.value(each) is True:
            return [max(parts, key=lambda part: self.rank(*part))]
        return parts


def always_surest(edition: Edition, node: Node) -> bool:
    """Whether whatever a node rests on has the highest confidence, whoever is judged. A calendar's years differ."""
    if isinstance(node, graph.AddWorkingDays) or text_rank(edition, node) != SUREST:
        return False
    return all(edition.surest(part) for part in edition.parts(node))


def _own_rank(view: View, node: Node) -> int:
    if isinstance(node, graph.AddWorkingDays):
        return _calendar_rank(view, node)
    return text_rank(view.edition, node)


def text_rank(edition: Edition, node: Node) -> int:
    """The rank of a rule's text, of a value's row or of a table's edition."""
    match node:
        case graph.Said(rule=name):
            return CONFIDENCES.index(edition.last_text(name).confidence)
        case graph.Amount(name=name):
            row = edition.row(name)
            return CONFIDENCES.index(row.confidence) if row else SUREST
        case graph.Cell(name=name):
            table = edition.table(name)
            return CONFIDENCES.index(table.confidence) if table else SUREST
    return SUREST


def _calendar_rank(view: View, node: graph.AddWorkingDays) -> int:
    day, count = view.value(node.day), view.value(node.count)
    if view.value(node) in (None, NOT_APPLICABLE):
        return SUREST
    due = view.edition.law.calendar.add(date.fromordinal(day), node.sign * count)
    return CONFIDENCES.index(due.confidence)
