"""Compiles the graph of some rules to one Python function: a line a node, every value kept as a trace.

The function is written from the typed graph, whose literals were checked when they were read; text of law never
reaches it. Trace: a tuple with the value of every node, and for each list the inner values of each item.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias

from norms import graph
from norms.arithmetic import LAST_DAY, add_months
from norms.graph import Node
from norms.kinds import BOOL, DATE
from norms.states import NOT_APPLICABLE, FactValue

if TYPE_CHECKING:
    from norms.edition import Edition

Trace: TypeAlias = tuple[Any, ...]
Run: TypeAlias = Callable[[Mapping[str, FactValue], int, int], Trace]

PASSING = (graph.Call, graph.Said, graph.Door, graph.Retyped)
REMEMBERED = 4096
"""Sums of dates that a program remembers: most people of one day share theirs."""


class Program:
    """The compiled rules of an edition. `index` finds a node's value in the trace, `inner` its value within an item."""

    def __init__(self, edition: Edition, roots: tuple[Node, ...]) -> None:
        self.edition, self.roots = edition, roots
        self.order = _order(edition, roots)
        self.of_item = _of_item(edition, self.order)
        outer = [node for node in self.order if node not in self.of_item and not isinstance(node, graph.Const)]
        self.index = _slots(edition, outer)
        count = len(set(self.index.values()))
        lists = [node for node in outer if isinstance(node, graph.Each)]
        self.items = {each: count + i for i, each in enumerate(lists)}
        self.inner = {each: self._inner(each) for each in lists}
        self.run: Run = _compile(_Writer(self))

    def _inner(self, each: graph.Each) -> dict[Node, int]:
        inside = [node for node in _order(self.edition, (each.body,)) if node in self.of_item]
        return _slots(self.edition, inside)


def _slots(edition: Edition, nodes: list[Node]) -> dict[Node, int]:
    """A slot of the trace for each node. What only passes a value on shares the slot of what it passes on."""
    slots: dict[Node, int] = {}
    count = 0
    for node in nodes:
        parts = edition.parts(node) if isinstance(node, PASSING) else ()
        if len(parts) == 1 and parts[0] in slots:
            slots[node] = slots[parts[0]]
        else:
            slots[node] = count
            count += 1
    return slots


def _firsts(slots: Mapping[Node, int]) -> list[Node]:
    """The node that fills each slot, in order."""
    first: dict[int, Node] = {}
    for node, slot in slots.items():
        first.setdefault(slot, node)
    return list(first.values())


def _order(edition: Edition, roots: tuple[Node, ...]) -> list[Node]:
    """Everything the roots rest on, what is below first, each node once."""
    found: dict[Node, None] = {}

    def visit(node: Node) -> None:
        if node not in found:
            for part in edition.parts(node):
                visit(part)
            found[node] = None

    for root in roots:
        visit(root)
    return list(found)


def _of_item(edition: Edition, order: list[Node]) -> set[Node]:
    """The nodes that speak of the item a list is at."""
    found: set[Node] = set()
    for node in order:
        own = isinstance(node, graph.ItemFact)
        if own or (not isinstance(node, graph.Each) and any(part in found for part in edition.parts(node))):
            found.add(node)
    return found


def _compile(writer: _Writer) -> Run:
    text = writer.text()
    names: dict[str, Any] = dict(writer.names)
    exec(compile(text, "<law>", "exec"), names)  # noqa: S102 - our own text, from a typed graph
    run: Run = names["run"]
    return run


class _Writer:
    """Writes the function. One short piece of Python per operator; `NA` is not applicable, None is not known."""

    def __init__(self, program: Program) -> None:
        self.program, self.edition = program, program.edition
        remember = lru_cache(maxsize=REMEMBERED)
        self.names: dict[str, Any] = {
            "NA": NOT_APPLICABLE,
            "add_months": remember(add_months),
            "count_on": remember(self.edition.law.calendar.count_on),
        }
        self.inner: Mapping[Node, int] = {}
        self.may_not_apply = self._not_applicable()

    def text(self) -> str:
        """The whole function."""
        lines = ["def run(f, today, law_day):", "  g = f.get"]
        for node in _firsts(self.program.index):
            lines += self.each(node) if isinstance(node, graph.Each) else [f"  {self.ref(node)} = {self.code(node)}"]
        values = [f"v{i}" for i in range(len(_firsts(self.program.index)))] + [
            f"t{i}" for i in self.program.items.values()
        ]
        return "\n".join([*lines, f"  return ({''.join(f'{value}, ' for value in values)})"])

    def ref(self, node: Node) -> str:
        """How the value of a node is called: a literal, `v3`, or inside a list `w3`."""
        if isinstance(node, graph.Const):
            return repr(node.value)
        return f"w{self.inner[node]}" if node in self.inner else f"v{self.program.index[node]}"

    def each(self, node: graph.Each) -> list[str]:
        """A loop over the items, then what they come to together."""
        at = self.program.items[node]
        self.inner = self.program.inner[node]
        own = _firsts(self.inner)
        inside = [f"      {self.ref(part)} = {self.code(part)}" for part in own]
        kept = "".join(f"{self.ref(part)}, " for part in own)
        body = self.ref(node.body)
        self.inner = {}
        return [
            f"  items = g({node.over.name!r})",
            f"  t{at} = []; b = []; complete = False",
            "  if items is not None:",
            "    complete = items.complete",
            "    for e in items.items:",
            "      h = e.get",
            *inside,
            f"      t{at}.append(({kept})); b.append({body})",
            f"  {self.ref(node)} = {_TOGETHER[node.how]}",
        ]

    def code(self, node: Node) -> str:
        """The expression for one node, over the names of the nodes below."""
        refs = [self.ref(part) for part in self.edition.parts(node)]
        match node:
            case graph.And():
                return f"False if {_any(refs, 'False')} else None if {_any(refs, 'None')} else True"
            case graph.Or():
                return f"True if {_any(refs, 'True')} else None if {_any(refs, 'None')} else False"
            case graph.Not():
                return f"None if {refs[0]} is None else not {refs[0]}"
            case graph.Choose():
                test, then, other = refs
                return f"{then} if {test} is True else {other} if {test} is False else {then} if {then} == {other} else None"
            case graph.Call() | graph.Said():
                return self._rule(node, refs)
            case graph.Door() | graph.Retyped():
                return refs[0]
            case graph.Compare():
                return self._strict(node, "False", f"{refs[0]} {node.sign} {refs[1]}")
            case graph.Among():
                return self._among(node, refs[0])
        return self._leaf_or_sum(node, refs)

    def _leaf_or_sum(self, node: Node, refs: list[str]) -> str:
        match node:
            case graph.FactOf(fact=fact) | graph.ItemFact(fact=fact):
                get = f"{'h' if isinstance(node, graph.ItemFact) else 'g'}({fact.name!r})"
                bool_na = fact.may_not_apply and node.kind == BOOL
                return f"False if (x := {get}) is NA else x" if bool_na else get
            case graph.Day(which=which):
                return which
            case graph.Amount(name=name):
                row = self.edition.row(name)
                return repr(row.value) if row else "None"
            case graph.Cell():
                return self._cell(node, refs)
            case graph.AddMonths():
                count = refs[1] if node.sign == 1 else f"-{refs[1]}"
                return self._strict(node, "NA", f"add_months({refs[0]}, {count}, {node.rounding == 'up'})")
            case graph.AddWorkingDays():
                return self._strict(node, "NA", f"count_on({refs[0]}, {refs[1] if node.sign == 1 else f'-{refs[1]}'})")
            case graph.Arithmetic():
                total = f"{refs[0]} {node.sign} {refs[1]}"
                dated = f"(x if 0 < (x := {total}) <= {LAST_DAY} else None)"
                return self._strict(node, "NA", dated if node.kind == DATE else total)
        raise AssertionError(type(node))

    def _rule(self, node: Node, refs: list[str]) -> str:
        if not refs:
            return "False" if node.kind == BOOL else "None"
        said, exceptions = refs[0], refs[1:]
        if not exceptions:
            return said
        off = f"False if {said} is False or {_any(exceptions, 'True')}"
        return f"{off} else None if {_any(refs, 'None')} else True"

    def _among(self, node: graph.Among, ref: str) -> str:
        name = f"m{len(self.names)}"
        self.names[name] = node.members
        return self._strict(node, "False", f"{ref} {'not in' if node.negated else 'in'} {name}")

    def _cell(self, node: graph.Cell, refs: list[str]) -> str:
        name, row = f"m{len(self.names)}", self.edition.table(node.name)
        self.names[name] = row.cells.get if row else {}.get
        return self._strict(
            node, "False" if node.kind == BOOL else "NA", f"{name}(({''.join(f'{ref}, ' for ref in refs)}))"
        )

    def _strict(self, node: Node, na: str, then: str) -> str:
        """`na` when something below does not apply, None when something is not known, else `then`."""
        parts = [part for part in self.edition.parts(node) if not isinstance(part, graph.Const)]
        absent = [self.ref(part) for part in parts if part in self.may_not_apply]
        unknown = [self.ref(part) for part in parts]
        text = f"None if {_any(unknown, 'None')} else {then}" if unknown else then
        return f"{na} if {_any(absent, 'NA')} else {text}" if absent else text

    def _not_applicable(self) -> set[Node]:
        """The nodes whose value can be 'not applicable'. Truths never are."""
        found: set[Node] = set()
        for node in self.program.order:
            if node.kind == BOOL or isinstance(node, graph.Each):
                continue
            fact = node.fact if isinstance(node, (graph.FactOf, graph.ItemFact)) else None
            if (fact and fact.may_not_apply) or any(part in found for part in self.edition.parts(node)):
                found.add(node)
        return found


_SUM = "None if not complete or None in b else sum([x for x in b if x is not NA])"
_TOGETHER = {
    "any": "True if True in b else None if not complete or None in b else False",
    "all": "False if False in b else None if not complete or None in b else True",
    "sum": _SUM,
    "count": _SUM,
}


def _any(refs: list[str], what: str) -> str:
    return " or ".join(f"{ref} is {what}" for ref in dict.fromkeys(refs))
