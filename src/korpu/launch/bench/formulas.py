"""A law written as formulas over whole columns, as the peer's authors would write it: one variable a rule, no unknowns.

Closed lists are whole numbers and money is in minor units there, which is faster for the peer than what its manual shows.
"""

from collections.abc import Iterable
from typing import Any

from norms import graph
from norms.book import Book
from norms.graph import Node
from norms.kinds import BOOL, DATE, Kind

LOGIC = {graph.And: " & ", graph.Or: " | "}


def formulas(book: Book, wanted: Iterable[str]) -> dict[str, dict[str, str]]:
    """By rule, in the order of need: its type and a Python expression over ``p`` (persons) and ``t`` (period)."""
    writer = _Writer(book)
    for rule in wanted:
        writer.rule(rule)
    return writer.found


def variable(rule: str) -> str:
    """The name of a rule's variable: facts keep their own names, and some rules are called like the fact they rest on."""
    return f"rule_{rule}"


def type_of(kind: Kind) -> str:
    """``bool``, ``date`` or ``int``."""
    return "bool" if kind == BOOL else "date" if kind == DATE else "int"


def plain_value(kind: Kind, value: Any) -> Any:
    """A fact's inner value as the peer takes it."""
    return kind.members.index(value) if kind.members else value


class _Writer:
    def __init__(self, book: Book) -> None:
        self.book = book
        self.found: dict[str, dict[str, str]] = {}

    def rule(self, name: str) -> str:
        """The name of the variable; a rule with exceptions is one formula with them."""
        if variable(name) not in self.found:
            said, *exceptions = self.book.parts(self.book.root(name))
            text = self.of(said)
            if exceptions:
                text = f"{text} & ~({' | '.join(self.of(each) for each in exceptions)})"
            self.found[variable(name)] = {"type": type_of(said.kind), "text": text}
        return variable(name)

    def of(self, node: Node) -> str:
        """One expression."""
        below = [self.of(part) for part in node.args]
        match node:
            case graph.Const(value=value):
                return self._const(node, value)
            case graph.FactOf(fact=fact):
                return f"p({fact.name!r}, t)"
            case graph.Day(which=which):
                return which
            case graph.Amount(name=name):
                row = self.book.row(name)
                return repr(row.value) if row else "0"
            case graph.Call(rule=name):
                return f"p({self.rule(name)!r}, t)"
            case graph.Said(rule=name):
                return self.of(self.book.rules[name].body) if name in self.book.rules else "False"
            case graph.And() | graph.Or():
                return f"({LOGIC[type(node)].join(below)})"
            case graph.Not():
                return f"(~{below[0]})"
            case graph.Compare(sign=sign) | graph.Arithmetic(sign=sign):
                return f"({below[0]} {sign} {below[1]})"
            case graph.Choose():
                return f"where({', '.join(below)})"
        return self._rarer(node, below)

    def _rarer(self, node: Node, below: list[str]) -> str:
        match node:
            case graph.Among(arg=arg, members=members, negated=negated):
                numbers = sorted(plain_value(arg.kind, each) for each in members)
                return f"isin({below[0]}, {numbers}{', invert=True' if negated else ''})"
            case graph.Cell(keys=keys):
                return f"cells({self._table(node.name, keys)}, {', '.join(below)})"
            case graph.AddMonths(sign=sign, rounding=rounding):
                return f"add_months({below[0]}, {sign} * {below[1]}, {rounding == 'up'})"
            case graph.AddWorkingDays(sign=sign):
                return f"add_working_days({below[0]}, {sign} * {below[1]})"
            case graph.Retyped() | graph.Door():
                return below[0]
        raise TypeError(f"no formula for {type(node).__name__}")

    def _const(self, node: Node, value: Any) -> str:
        if node.kind == DATE:
            return f"day({value})"
        return repr(plain_value(node.kind, value))

    def _table(self, name: str, keys: tuple[Node, ...]) -> dict[tuple[Any, ...], Any]:
        row = self.book.table(name)
        cells = row.cells if row else {}
        return {
            tuple(plain_value(key.kind, part) for key, part in zip(keys, cell, strict=True)): value
            for cell, value in cells.items()
        }
