"""A look at one trace: the value of any node, at the person or within one item of a list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from norms import graph
from norms.graph import Node
from norms.kinds import DATE, Kind
from norms.program import Program, Trace
from norms.states import FactValue, Listed, Outer

if TYPE_CHECKING:
    from norms.edition import Edition
    from norms.facts import Facts


@dataclass(frozen=True)
class View:
    """Where one stands in a trace. `each` and `item` are set within an item of a list."""

    edition: Edition
    program: Program
    trace: Trace
    facts: Facts
    each: graph.Each | None = None
    item: int = -1

    def value(self, node: Node) -> Any:
        """The inner value of a node: truth, whole number, member name, NOT_APPLICABLE or None."""
        if isinstance(node, graph.Const):
            return node.value
        if self.each is not None and node in self.program.inner[self.each]:
            return self.trace[self.program.items[self.each]][self.item][self.program.inner[self.each][node]]
        return self.trace[self.program.index[node]]

    def fact_value(self, node: graph.FactOf | graph.ItemFact) -> FactValue:
        """What was given for a fact; a Bool that does not apply is seen here, though it counts as False."""
        if isinstance(node, graph.ItemFact) and self._listed is not None:
            return self._listed.items[self.item].get(node.fact.name)
        return self.facts.values.get(node.fact.name)

    def inside(self, each: graph.Each) -> list[View]:
        """One view for each known item of a list."""
        count = len(self.trace[self.program.items[each]])
        return [View(self.edition, self.program, self.trace, self.facts, each, i) for i in range(count)]

    def complete(self, each: graph.Each) -> bool:
        """Whether the list is known to have no other items."""
        listed = self.facts.values.get(each.over.name)
        return isinstance(listed, Listed) and listed.complete

    @cached_property
    def _listed(self) -> Listed | None:
        listed = self.facts.values.get(self.each.over.name) if self.each else None
        return listed if isinstance(listed, Listed) else None


def outer(value: Any, kind: Kind) -> Outer:
    """An inner value as callers see it: day numbers become dates, everything else stays."""
    if isinstance(value, int) and kind == DATE:
        return date.fromordinal(value)
    found: Outer = value
    return found
