"""What a law decides about a person: the questions whose answers must be the same for equals."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from norms import graph
from norms.edition import Edition
from norms.graph import Node
from norms.kinds import BOOL


@dataclass(frozen=True)
class Outcome:
    """A name for people, and the expression that answers."""

    name: str
    node: Node


def conjunction(edition: Edition, parts: Iterable[Node]) -> Node:
    """All of them, as one expression of the same graph."""
    found = tuple(parts)
    keep = edition.law.shelf.keep
    return found[0] if len(found) == 1 else keep(graph.And(BOOL, found) if found else graph.Const(BOOL, True))


def disjunction(edition: Edition, parts: Iterable[Node]) -> Node:
    """At least one of them."""
    found = tuple(parts)
    keep = edition.law.shelf.keep
    return found[0] if len(found) == 1 else keep(graph.Or(BOOL, found) if found else graph.Const(BOOL, False))


def contrary(edition: Edition, node: Node) -> Node:
    """It is known not to hold."""
    return edition.law.shelf.keep(graph.Not(BOOL, node))


def left_over(edition: Edition, asked: Iterable[Node]) -> list[Outcome]:
    """The rules in force about the person that these expressions do not reach, and that no such rule reaches: the roots."""
    reached = _reached(edition, asked)
    person = edition.law.vocabulary.person
    free = [name for name, rule in edition.rules.items() if rule.about == person and name not in reached]
    inside: set[str] = set()
    for name in free:
        inside |= _reached(edition, edition.parts(edition.root(name))) - {name}
    return [Outcome(name, edition.root(name)) for name in free if name not in inside]


def _reached(edition: Edition, nodes: Iterable[Node]) -> set[str]:
    seen: set[Node] = set()
    waiting = list(nodes)
    while waiting:
        node = waiting.pop()
        if node not in seen:
            seen.add(node)
            waiting.extend(edition.parts(node))
    return {node.rule for node in seen if isinstance(node, (graph.Call, graph.Said))}
