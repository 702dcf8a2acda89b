"""Reads and types the expressions of a rule: logic, comparison, membership, arithmetic, facts and literals."""

import ast

from norms import graph
from norms.errors import suggestion
from norms.graph import Node
from norms.kinds import BOOL, DATE, INT, MONTHS, ORDERED, WORKING_DAYS, Kind, sum_kind
from norms.reading import literals, spoken
from norms.reading.scope import Scope
from norms.states import Plain
from norms.told import told

SIGNS: dict[type[ast.cmpop], str] = {
    ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=",
}  # fmt: skip
SUMS: dict[type[ast.operator], str] = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*"}


def expression(e: ast.expr, scope: Scope) -> Node:
    """The node for `e`. Raises NormError for anything outside the language."""
    match e:
        case ast.BoolOp(op=ast.And()):
            return scope.world.shelf.keep(graph.And(BOOL, _truths(e, scope)))
        case ast.BoolOp():
            return scope.world.shelf.keep(graph.Or(BOOL, _truths(e, scope)))
        case ast.UnaryOp(op=ast.Not()):
            return scope.world.shelf.keep(graph.Not(BOOL, wanted(e.operand, BOOL, scope)))
        case ast.IfExp():
            parts = [expression(part, scope) for part in (e.test, e.body, e.orelse)]
            return choose(e, parts[0], parts[1], parts[2], scope)
        case ast.Compare():
            return _comparison(e, scope)
        case ast.BinOp():
            return _sum(e, scope)
        case ast.Call():
            return spoken.call(e, scope, expression)
    return _leaf(e, scope)


def wanted(e: ast.expr, kind: Kind, scope: Scope) -> Node:
    """The node for `e`, which must have this type."""
    node = expression(e, scope)
    if node.kind != kind:
        raise scope.refuse(
            e,
            told("expected {kind}, found {other}: {text}", kind=kind, other=node.kind, text=ast.unparse(e)),
            told("something that is {kind}", kind=kind),
        )
    return node


def choose(e: ast.AST, test: Node, then: Node, other: Node, scope: Scope) -> Node:
    """One of two cases of one type."""
    if test.kind != BOOL:
        raise scope.refuse(e, told("a condition is Bool, not {kind}", kind=test.kind), "a comparison or a rule")
    if then.kind != other.kind:
        raise scope.refuse(
            e,
            told("one case gives {kind}, the other {other}", kind=then.kind, other=other.kind),
            "two cases of one type",
        )
    return scope.world.shelf.keep(graph.Choose(then.kind, test, then, other))


def _truths(e: ast.BoolOp, scope: Scope) -> tuple[Node, ...]:
    return tuple(wanted(part, BOOL, scope) for part in e.values)


def _comparison(e: ast.Compare, scope: Scope) -> Node:
    parts: list[Node] = []
    left_text = e.left
    for sign, right_text in zip(e.ops, e.comparators, strict=True):
        parts.append(_compared(left_text, sign, right_text, scope))
        left_text = right_text
    return parts[0] if len(parts) == 1 else scope.world.shelf.keep(graph.And(BOOL, tuple(parts)))


def _compared(left_text: ast.expr, sign: ast.cmpop, right_text: ast.expr, scope: Scope) -> Node:
    left = expression(left_text, scope)
    if isinstance(sign, (ast.In, ast.NotIn)):
        members = _members(right_text, left.kind, scope)
        return scope.world.shelf.keep(graph.Among(BOOL, left, members, isinstance(sign, ast.NotIn)))
    if isinstance(sign, (ast.Is, ast.IsNot)):
        raise scope.refuse(left_text, "a rule never asks whether something is known", "a comparison with ==")
    right = expression(right_text, scope)
    if left.kind != right.kind:
        raise scope.refuse(
            left_text,
            told("{kind} is compared with {other}", kind=left.kind, other=right.kind),
            _like(left.kind, scope),
        )
    if SIGNS[type(sign)] not in ("==", "!=") and left.kind not in ORDERED:
        raise scope.refuse(left_text, told("{kind} has no order", kind=left.kind), "== or in {…}")
    return scope.world.shelf.keep(graph.Compare(BOOL, SIGNS[type(sign)], left, right))


def _like(kind: Kind, scope: Scope) -> str:
    example = {
        "Money": f"{scope.world.currency}(100)", "Date": 'date("2024-01-16")', "Days": "days(5)",
        "WorkingDays": "working_days(5)", "Months": "months(3)",
    }.get(kind.name)  # fmt: skip
    if example is None:
        return told("compare {kind} with {kind}", kind=kind)
    return told("compare {kind} with {kind}, for example {example}", kind=kind, example=example)


def _members(e: ast.expr, kind: Kind, scope: Scope) -> frozenset[Plain]:
    if not isinstance(e, ast.Set):
        raise scope.refuse(e, "membership needs the members written out", "x in {Kin.spouse, Kin.child}")
    found = [wanted(part, kind, scope) for part in e.elts]
    if not all(isinstance(node, graph.Const) for node in found):
        raise scope.refuse(e, "only literals can be members", "x in {3, 6}")
    return frozenset(node.value for node in found if isinstance(node, graph.Const))


def _sum(e: ast.BinOp, scope: Scope) -> Node:
    left, right, sign = expression(e.left, scope), expression(e.right, scope), SUMS.get(type(e.op))
    if sign is None:
        raise scope.refuse(e, told("'{text}' is not arithmetic of the language", text=ast.unparse(e)), "+ - or *")
    kind = sum_kind(left.kind, sign, right.kind)
    if kind is None:
        raise scope.refuse(
            e,
            told("{kind} {sign} {other} means nothing", kind=left.kind, sign=sign, other=right.kind),
            _sum_hint(left.kind, right.kind),
        )
    if kind != DATE:
        return scope.world.shelf.keep(graph.Arithmetic(kind, sign, left, right))
    day, count = (left, right) if left.kind == DATE else (right, left)
    return _shifted(e, day, 1 if sign == "+" else -1, count, scope)


def _sum_hint(left: Kind, right: Kind) -> str:
    if DATE in (left, right) and INT in (left, right):
        return "say which days: days(n), working_days(n) or months(n)"
    return "two of one type, a date with a period, or a whole number times something"


def _shifted(e: ast.BinOp, day: Node, sign: int, count: Node, scope: Scope) -> Node:
    keep = scope.world.shelf.keep
    if count.kind == WORKING_DAYS:
        return keep(graph.AddWorkingDays(DATE, day, count, sign))
    if count.kind != MONTHS:
        return keep(graph.Arithmetic(DATE, "+" if sign == 1 else "-", day, count))
    if not scope.head.rounding:
        raise scope.refuse(
            e,
            "months are added but the rule does not say how they round",
            'rounding="down" or rounding="up" in its head',
        )
    return keep(graph.AddMonths(DATE, day, count, sign, scope.head.rounding))


def _leaf(e: ast.expr, scope: Scope) -> Node:
    keep = scope.world.shelf.keep
    match e:
        case ast.Constant(value=bool() as truth):
            return keep(graph.Const(BOOL, truth))
        case ast.Constant(value=int() as number):
            return keep(graph.Const(INT, number))
        case ast.Name(id=name) if name in scope.names:
            return scope.names[name]
        case ast.Name(id="today" | "law_day" as which):
            return keep(graph.Day(DATE, which))
        case ast.Attribute(value=ast.Name(id=owner), attr=name):
            return _attribute(e, owner, name, scope)
    if literals.is_float(e):
        raise literals.refuse_number(e, scope.head.place)
    return _unknown(e, scope)


def _attribute(e: ast.expr, owner: str, name: str, scope: Scope) -> Node:
    if owner in scope.entities:
        return fact_node(e, owner, name, scope)
    choices = scope.world.vocabulary.choices
    if owner in choices:
        value = literals.member(name, choices[owner], scope.place(e))
        return scope.world.shelf.keep(graph.Const(choices[owner].kind, value))
    raise scope.refuse(
        e, told("'{name}' is not known here", name=owner), suggestion(owner, [*scope.entities, *choices])
    )


def fact_node(e: ast.expr, owner: str, name: str, scope: Scope) -> Node:
    """A single fact of the person or of the item a list is at."""
    entity = scope.entities[owner]
    facts = scope.world.vocabulary.entities[entity]
    if name not in facts:
        raise scope.refuse(e, told("{entity} has no fact '{name}'", entity=entity, name=name), suggestion(name, facts))
    fact = facts[name]
    if fact.is_list:
        raise scope.refuse(
            e,
            told("'{name}' is a list", name=name),
            told("any(… for x in {owner}.{name}), or all, sum, count", owner=owner, name=name),
        )
    return scope.world.shelf.keep((graph.ItemFact if scope.is_item(owner) else graph.FactOf)(fact.kind, fact))


def _unknown(e: ast.expr, scope: Scope) -> Node:
    if isinstance(e, ast.Name):
        known = [*scope.names, *scope.entities, *scope.world.heads, "today", "law_day"]
        raise scope.refuse(e, told("'{name}' means nothing here", name=e.id), suggestion(e.id, known))
    raise scope.refuse(
        e, told("'{text}' is not part of the language", text=ast.unparse(e)[:60]), "one of the words of norms/README.md"
    )
