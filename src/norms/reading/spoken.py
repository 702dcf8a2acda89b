"""Reads the words that are spoken like calls: periods, money, dates, values, tables, lists, other rules."""

import ast
from collections.abc import Callable
from typing import TypeAlias

from norms import graph
from norms.errors import suggestion
from norms.graph import Node
from norms.kinds import BOOL, DATE, DAYS, INT, MONEY, MONTHS, SUMS, WORKING_DAYS
from norms.reading import literals
from norms.reading.scope import Scope
from norms.told import told

Read: TypeAlias = Callable[[ast.expr, Scope], Node]
Word: TypeAlias = Callable[[ast.Call, Scope, Read], Node]

PERIODS = {"days": DAYS, "working_days": WORKING_DAYS, "months": MONTHS}
LISTS = ("any", "all", "sum", "count")


def call(e: ast.Call, scope: Scope, read: Read) -> Node:
    """The node for a call; a rule is called by its name, every other word is listed in the README."""
    if not isinstance(e.func, ast.Name):
        raise scope.refuse(
            e,
            told("'{text}' cannot be called", text=ast.unparse(e.func)),
            "a word of the language or a rule by its name",
        )
    name = e.func.id
    if name == scope.world.currency:
        return _money(e, scope)
    if name in WORDS:
        return WORDS[name](e, scope, read)
    if name in scope.world.heads:
        return _rule(e, name, scope)
    known = [*WORDS, scope.world.currency, *scope.world.heads]
    raise scope.refuse(e, told("'{name}' is not part of the language", name=name), suggestion(name, known))


def _one(e: ast.Call, scope: Scope, instead: str) -> ast.expr:
    if len(e.args) != 1 or e.keywords:
        raise scope.refuse(e, told("'{text}' needs exactly one thing in brackets", text=ast.unparse(e)[:60]), instead)
    return e.args[0]


def _money(e: ast.Call, scope: Scope) -> Node:
    currency = scope.world.currency
    amount = literals.money(_one(e, scope, told("{currency}(100)", currency=currency)), scope.place(e), currency)
    return scope.world.shelf.keep(graph.Const(MONEY, amount))


def _date(e: ast.Call, scope: Scope, read: Read) -> Node:
    day = literals.day(_one(e, scope, 'date("2024-01-16")'), scope.place(e))
    return scope.world.shelf.keep(graph.Const(DATE, day.toordinal()))


def _period(e: ast.Call, scope: Scope, read: Read) -> Node:
    assert isinstance(e.func, ast.Name)
    kind = PERIODS[e.func.id]
    number = read(_one(e, scope, told("{word}(5)", word=e.func.id)), scope)
    if number.kind != INT:
        raise scope.refuse(
            e,
            told("{word} counts with Int, not {kind}", word=e.func.id, kind=number.kind),
            told("{word}(5)", word=e.func.id),
        )
    if isinstance(number, graph.Const):
        return scope.world.shelf.keep(graph.Const(kind, number.value))
    return scope.world.shelf.keep(graph.Retyped(kind, number))


def _value(e: ast.Call, scope: Scope, read: Read) -> Node:
    name = literals.text(_one(e, scope, 'value("…")'), scope.place(e))
    if name not in scope.world.values:
        raise scope.refuse(e, told("there is no value '{name}'", name=name), suggestion(name, scope.world.values))
    return scope.world.shelf.keep(graph.Amount(scope.world.values[name].kind, name))


def _table(e: ast.Call, scope: Scope, read: Read) -> Node:
    name = literals.text(e.args[0], scope.place(e)) if e.args else ""
    if name not in scope.world.tables:
        raise scope.refuse(e, told("there is no table '{name}'", name=name), suggestion(name, scope.world.tables))
    table = scope.world.tables[name]
    keys = tuple(read(key, scope) for key in e.args[1:])
    if tuple(key.kind for key in keys) != table.keys or e.keywords:
        wanted, found = (", ".join(map(str, kinds)) for kinds in (table.keys, [key.kind for key in keys]))
        raise scope.refuse(
            e,
            told(
                "table '{name}' is read by {wanted}, not by {found}",
                name=name,
                wanted=wanted,
                found=found or told("nothing"),
            ),
            told("keys of type {wanted}", wanted=wanted),
        )
    return scope.world.shelf.keep(graph.Cell(table.kind, name, keys))


def _demandable(e: ast.Call, scope: Scope, read: Read) -> Node:
    match _one(e, scope, "demandable(p.fact)"):
        case ast.Attribute(value=ast.Name(id=owner), attr=name) if owner in scope.entities:
            facts = scope.world.vocabulary.entities[scope.entities[owner]]
            if name in facts:
                return scope.world.shelf.keep(graph.Const(BOOL, facts[name].demandable))
            raise scope.refuse(
                e,
                told("{entity} has no fact '{name}'", entity=scope.entities[owner], name=name),
                suggestion(name, facts),
            )
    raise scope.refuse(e, "demandable speaks of one fact", "demandable(p.fact)")


def _door(e: ast.Call, scope: Scope, read: Read) -> Node:
    match e:
        case ast.Call(args=[inside], keywords=[ast.keyword(arg="by", value=by)]):
            node = read(inside, scope)
            return scope.world.shelf.keep(graph.Door(node.kind, node, literals.text(by, scope.place(e))))
    raise scope.refuse(e, "a lawful distinction names its instrument", 'lawful_distinction(…, by="treaty/7")')


def _rule(e: ast.Call, name: str, scope: Scope) -> Node:
    about = scope.world.heads[name][0].about
    match e:
        case ast.Call(args=[ast.Name(id=who)], keywords=[]) if who in scope.entities:
            if scope.entities[who] != about:
                raise scope.refuse(
                    e,
                    told("{name} speaks of {about}, not of {other}", name=name, about=about, other=scope.entities[who]),
                    told("a {about}", about=about),
                )
            kind = scope.world.rule_kind(name, scope.place(e))
            return scope.world.shelf.keep(graph.Call(kind, name, scope.is_item(who)))
    raise scope.refuse(
        e,
        told("the rule {name} is asked of one {about}", name=name, about=about),
        told("{name}({who})", name=name, who=next(iter(scope.entities))),
    )


def _list(e: ast.Call, scope: Scope, read: Read) -> Node:
    assert isinstance(e.func, ast.Name)
    how, instead = e.func.id, told("{word}(… for x in p.relatives if …)", word=e.func.id)
    match _one(e, scope, instead):
        case ast.GeneratorExp(
            elt=said,
            generators=[
                ast.comprehension(
                    target=ast.Name(id=item),
                    iter=ast.Attribute(value=ast.Name(id=owner), attr=name),
                    ifs=ifs,
                    is_async=0,
                )
            ],
        ) if owner in scope.entities:
            inner = _inside(e, owner, name, item, scope)
            keeps = [_kept(test, inner, read) for test in ifs]
            body = _body(e, how, said, item, inner, read)
            fact = scope.world.vocabulary.facts[name]
            return scope.world.shelf.keep(graph.Each(body.kind, how, fact, _filtered(how, body, keeps, scope)))
    raise scope.refuse(e, told("'{text}' does not go over a list", text=ast.unparse(e)[:60]), instead)


def _inside(e: ast.Call, owner: str, name: str, item: str, scope: Scope) -> Scope:
    """The scope of one item, after checking that the list exists and no list holds it."""
    facts = scope.world.vocabulary.facts
    if scope.in_list or scope.is_item(owner):
        raise scope.refuse(e, "a list inside a list", "a rule of its own for the inner list")
    if name not in facts or not facts[name].is_list:
        raise scope.refuse(
            e,
            told("'{name}' is not a list", name=name),
            suggestion(name, [n for n, fact in facts.items() if fact.is_list]),
        )
    if scope.taken(item):
        raise scope.refuse(
            e, told("'{name}' already means something", name=item), told("another name than '{name}'", name=item)
        )
    return scope.with_item(item, facts[name].of)


def _kept(test: ast.expr, inner: Scope, read: Read) -> Node:
    node = read(test, inner)
    if node.kind != BOOL:
        raise inner.refuse(test, told("a condition is Bool, not {kind}", kind=node.kind), "a comparison or a rule")
    return node


def _body(e: ast.Call, how: str, said: ast.expr, item: str, inner: Scope, read: Read) -> Node:
    if how == "count":
        if not (isinstance(said, ast.Name) and said.id == item):
            raise inner.refuse(e, "count counts items", told("count({item} for {item} in … if …)", item=item))
        return inner.world.shelf.keep(graph.Const(INT, 1))
    node = read(said, inner)
    if how == "sum" and node.kind not in SUMS:
        raise inner.refuse(e, told("{kind} cannot be summed", kind=node.kind), "Int, Money or periods")
    if how in ("any", "all") and node.kind != BOOL:
        raise inner.refuse(
            e,
            told("{word} needs Bool, not {kind}", word=how, kind=node.kind),
            told("{word}(a comparison for {item} in …)", word=how, item=item),
        )
    return node


def _filtered(how: str, body: Node, keeps: list[Node], scope: Scope) -> Node:
    keep = scope.world.shelf.keep
    if not keeps:
        return body
    if how == "any":
        return keep(graph.And(BOOL, (*keeps, body)))
    if how == "all":
        return keep(graph.Or(BOOL, (*(keep(graph.Not(BOOL, test)) for test in keeps), body)))
    test = keeps[0] if len(keeps) == 1 else keep(graph.And(BOOL, tuple(keeps)))
    return keep(graph.Choose(body.kind, test, body, keep(graph.Const(body.kind, 0))))


WORDS: dict[str, Word] = {
    "date": _date,
    "value": _value,
    "table": _table,
    "demandable": _demandable,
    "lawful_distinction": _door,
    **dict.fromkeys(PERIODS, _period),
    **dict.fromkeys(LISTS, _list),
}
