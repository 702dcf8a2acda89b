"""Rules of the law as expressions of zen-engine: one key for each rule, days as ISO text, amounts in minor units, no unknowns."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from norms import graph
from norms.book import Book
from norms.graph import Node
from norms.kinds import BOOL, DATE, Kind

DATES = {
    "<": "{0}.isBefore({1})", ">": "{0}.isAfter({1})", "<=": "not {0}.isAfter({1})", ">=": "not {0}.isBefore({1})",
    "==": "{0}.isSame({1})", "!=": "not {0}.isSame({1})",
}  # fmt: skip


def sayable(book: Book, rule: str) -> bool:
    """Whether the peer's language has all that a rule needs: it counts no working days, and rounds months only down."""
    order = book.edition.program((rule,)).order
    ours = (graph.AddWorkingDays, graph.Each, graph.ItemFact)
    return not any(
        isinstance(node, ours) or (isinstance(node, graph.AddMonths) and node.rounding == "up") for node in order
    )


def expressions(book: Book, rules: Iterable[str], today: date) -> list[dict[str, Any]]:
    """Expression nodes, each rule after those it calls."""
    writer = _Writer(book, today)
    for rule in rules:
        writer.rule(rule)
    return [
        {"id": name, "name": name, "type": "expressionNode",
         "content": {"expressions": [{"id": f"{name}_value", "key": name, "value": text}], "passThrough": True}}
        for name, text in writer.found.items()
    ]  # fmt: skip


def key(rule: str) -> str:
    """The key of a rule: facts keep their own names."""
    return f"rule_{rule}"


def plain_person(facts: Mapping[str, Kind], person: Mapping[str, Any]) -> dict[str, Any]:
    """A person's inner values as the peer takes them."""
    return {
        name: date.fromordinal(person[name]).isoformat() if kind == DATE else person[name]
        for name, kind in facts.items()
    }


class _Writer:
    def __init__(self, book: Book, today: date) -> None:
        self.book, self.today = book, today
        self.found: dict[str, str] = {}

    def rule(self, name: str) -> str:
        """The key of the rule, which stands before whoever names it."""
        if key(name) not in self.found:
            said, *exceptions = self.book.parts(self.book.root(name))
            text = self.of(said)
            if exceptions:
                text = f"({text}) and not ({' or '.join(self.of(each) for each in exceptions)})"
            self.found[key(name)] = text
        return key(name)

    def of(self, node: Node) -> str:
        """One expression."""
        match node:
            case graph.Call(rule=name):
                return f"d({self.rule(name)})" if node.kind == DATE else self.rule(name)
            case graph.Said(rule=name):
                return self.of(self.book.rules[name].body) if name in self.book.rules else "false"
            case graph.FactOf(fact=fact):
                return f"d({fact.name})" if node.kind == DATE else fact.name
        below = [self.of(part) for part in node.args]
        return self._over(node, below)

    def _over(self, node: Node, below: list[str]) -> str:
        match node:
            case graph.Const(value=value):
                return _literal(node.kind, value)
            case graph.Day(which=which):
                return _literal(DATE, (self.today if which == "today" else self.book.day).toordinal())
            case graph.Amount(name=name):
                row = self.book.row(name)
                return _literal(node.kind, row.value if row else None)
            case graph.And() | graph.Or():
                return f"({(' and ' if isinstance(node, graph.And) else ' or ').join(below)})"
            case graph.Not():
                return f"(not {below[0]})"
            case graph.Compare(left=left, sign=sign):
                return f"({DATES[sign].format(*below)})" if left.kind == DATE else f"({below[0]} {sign} {below[1]})"
            case graph.Choose():
                return f"({below[0]} ? {below[1]} : {below[2]})"
            case graph.Retyped() | graph.Door():
                return below[0]
        return self._rarer(node, below)

    def _rarer(self, node: Node, below: list[str]) -> str:
        match node:
            case graph.Among(arg=arg, members=members, negated=negated):
                known = ", ".join(_literal(arg.kind, member) for member in sorted(members, key=str))
                return f"({below[0]} {'not in' if negated else 'in'} [{known}])"
            case graph.Arithmetic(sign=sign, left=left):
                if left.kind != DATE:
                    return f"({below[0]} {sign} {below[1]})"
                return (
                    f"{below[0]}.diff({below[1]}, 'day')"
                    if node.kind != DATE
                    else f"{below[0]}.add({sign}({below[1]}), 'day')"
                )
            case graph.AddMonths(sign=sign):
                return f"{below[0]}.add({sign} * {below[1]}, 'month')"
            case graph.Cell(name=name, keys=keys):
                return self._cell(name, keys, below, node.kind)
        raise TypeError(f"no expression for {type(node).__name__}")

    def _cell(self, name: str, keys: tuple[Node, ...], below: list[str], kind: Kind) -> str:
        row, text = self.book.table(name), "null"
        for cell, value in (row.cells if row else {}).items():
            same = " and ".join(
                f"{given} == {_literal(k.kind, part)}" for given, k, part in zip(below, keys, cell, strict=True)
            )
            text = f"({same} ? {_literal(kind, value)} : {text})"
        return text


def _literal(kind: Kind, value: Any) -> str:
    if value is None:
        return "null"
    if kind == DATE:
        return f"d('{date.fromordinal(value).isoformat()}')"
    return f"'{value}'" if kind.members else str(value).lower() if kind == BOOL else str(value)
