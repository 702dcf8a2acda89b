"""Rules of one edition as plain data, for an engine that is not Python: a browser without a network.

A list of nodes, each after those it rests on; a node is `[operator, …]`, where a number stands for the node at that place.
Values are inner ones: whole numbers, names of members, `null` for not known, `"n/a"` for not applicable.

| node | value |
| --- | --- |
| `["const", v]` | the literal, the value in force, or null |
| `["fact", name, truth]` | what was given; a truth that does not apply is false |
| `["day", which]` | `today` or `law_day` |
| `["and", i, …]`, `["or", i, …]`, `["not", i]` | three-valued |
| `["rule", i, e, …]` | the rule's text, switched off while an exception holds |
| `["choose", test, then, other]` | one of two cases |
| `["compare", sign, i, j]`, `["among", i, [members], negated]` | false where something does not apply |
| `["sum", sign, i, j]` | `+ - *` |
| `["months", i, n, sign, up]` | a date and months |
| `["cell", {"a|b": value}, i, …]` | a table's cell by its keys joined with a bar |
| `["open"]` | never known here: lists, and working days, whose calendar stays with the authority |
"""

from collections.abc import Sequence
from typing import Any

from norms import graph
from norms.book import Book
from norms.graph import Node

OPEN = ["open"]


def portable(book: Book, rules: Sequence[str]) -> dict[str, Any]:
    """`nodes`, and `rules`: the node of each rule by name, after its exceptions."""
    order = [node for node in book.edition.program(tuple(rules)).order if not isinstance(node, graph.ItemFact)]
    place: dict[Node, int] = {}
    nodes: list[list[Any]] = []
    for node in order:
        if all(part in place for part in book.parts(node)) or isinstance(node, graph.Each):
            place[node] = len(nodes)
            nodes.append(_plain(book, node, [place[part] for part in book.parts(node) if part in place]))
    return {"nodes": nodes, "rules": {name: place[book.root(name)] for name in rules}}


def _plain(book: Book, node: Node, below: list[int]) -> list[Any]:
    match node:
        case graph.Const(value=value):
            return ["const", value]
        case graph.FactOf(fact=fact):
            return ["fact", fact.name, node.kind.name == "Bool"]
        case graph.Day(which=which):
            return ["day", which]
        case graph.Amount(name=name):
            row = book.row(name)
            return ["const", row.value if row else None]
        case graph.And():
            return ["and", *below]
        case graph.Or():
            return ["or", *below]
        case graph.Not():
            return ["not", *below]
        case graph.Choose():
            return ["choose", *below]
        case graph.Call() | graph.Said() | graph.Door() | graph.Retyped():
            return ["rule", *below] if below else ["const", False if node.kind.name == "Bool" else None]
    return _computed(book, node, below)


def _computed(book: Book, node: Node, below: list[int]) -> list[Any]:
    match node:
        case graph.Compare(sign=sign):
            return ["compare", sign, *below]
        case graph.Among(members=members, negated=negated):
            return ["among", *below, sorted(members, key=str), negated]
        case graph.Arithmetic(sign=sign):
            return ["sum", sign, *below]
        case graph.AddMonths(sign=sign, rounding=rounding):
            return ["months", *below, sign, rounding == "up"]
        case graph.Cell(name=name):
            row = book.table(name)
            return ["cell", {_key(keys): value for keys, value in (row.cells if row else {}).items()}, *below]
    return OPEN


def _key(keys: tuple[Any, ...]) -> str:
    return "|".join(str(key) for key in keys)
