"""What an expression can rest on, whatever is known: read off the text, so that most proofs need no solver."""

from __future__ import annotations

from collections.abc import Iterator

from norms import graph
from norms.edition import Edition
from norms.graph import Node
from norms.statute import Rule
from norms.vocabulary import Fact


class Reach:
    """Looks below expressions of one edition and remembers what it saw."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self._protected: dict[Node, frozenset[Fact]] = {}
        self._item: dict[Node, bool] = {}

    def protected(self, node: Node) -> frozenset[Fact]:
        """The protected facts that it reaches, through doors too."""
        found = self._protected.get(node)
        if found is None:
            own = {fact for fact in _own(node) if fact.protected}
            found = frozenset(own.union(*(self.protected(part) for part in self.edition.parts(node))))
            self._protected[node] = found
        return found

    def reads_item(self, node: Node) -> bool:
        """Whether it speaks of the item a list is at."""
        found = self._item.get(node)
        if found is None:
            inside = not isinstance(node, graph.Each) and any(
                self.reads_item(part) for part in self.edition.parts(node)
            )
            found = self._item[node] = isinstance(node, graph.ItemFact) or inside
        return found

    def below(self, node: Node, stop: frozenset[Node] = frozenset()) -> Iterator[Node]:
        """Everything below, itself included, each once; not what is below the nodes in `stop`."""
        seen: set[Node] = set()
        waiting = [node]
        while waiting:
            one = waiting.pop()
            if one in seen:
                continue
            seen.add(one)
            yield one
            if one not in stop:
                waiting.extend(reversed(self.edition.parts(one)))

    def facts(self, node: Node) -> set[Fact]:
        """The facts that it reaches."""
        return {fact for one in self.below(node) for fact in _own(one)}

    def facts_outside(self, node: Node, doors: frozenset[Node]) -> set[Fact]:
        """The facts that it reaches by another way than through these doors."""
        return {fact for one in self.below(node, doors) if one not in doors for fact in _own(one)}

    def rules(self, node: Node) -> list[Rule]:
        """The rules in force that it reaches."""
        names = dict.fromkeys(one.rule for one in self.below(node) if isinstance(one, graph.Said))
        return [self.edition.rules[name] for name in names if name in self.edition.rules]


def written_in(node: Node) -> Iterator[Node]:
    """What is written in a text itself, without the rules that it calls."""
    yield node
    for part in node.args:
        yield from written_in(part)


def _own(node: Node) -> tuple[Fact, ...]:
    if isinstance(node, (graph.FactOf, graph.ItemFact)):
        return (node.fact,)
    return (node.over,) if isinstance(node, graph.Each) else ()
