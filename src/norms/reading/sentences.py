"""Reads the body of a rule: names, `if`, `return`. Every path must say what happens."""

import ast

from norms.graph import Node
from norms.reading.expressions import choose, expression
from norms.reading.parse import is_docstring
from norms.reading.scope import Scope, World
from norms.statute import Head
from norms.told import told

LONGEST = 1000
"""Words of one rule with its own names written out; an article that says more should be several rules."""


def read_body(item: ast.FunctionDef, head: Head, world: World) -> Node:
    """The meaning of a rule as a graph. Raises NormError for a word, a type or a path outside the language."""
    name = item.args.args[0].arg
    if world.reserved(name) or name in world.heads:
        raise head.place.at(item.lineno).refuse(
            told("'{name}' already means something", name=name),
            told("def {name}(p: {about}):", name=head.name, about=head.about),
        )
    scope = Scope(world, head, {name: head.about})
    try:
        node = _block([line for line in item.body if not is_docstring(line)], scope, item)
        size = _size(node)
    except RecursionError:
        size = LONGEST + 1
    if size > LONGEST:
        raise head.place.refuse(
            told("{name} says too much at once", name=head.name), "several rules that call each other"
        )
    return node


def _size(node: Node) -> int:
    """How many words the rule has with its own names written out."""
    sizes: dict[Node, int] = {}

    def measure(part: Node) -> int:
        if part not in sizes:
            sizes[part] = 1 + sum(measure(arg) for arg in part.args)
        return sizes[part]

    return measure(node)


def _block(lines: list[ast.stmt], scope: Scope, parent: ast.stmt) -> Node:
    if not lines:
        raise scope.refuse(parent, "some cases end without return: the law must say what happens", "return …")
    line, rest = lines[0], lines[1:]
    match line:
        case ast.Return(value=ast.expr() as value):
            if rest:
                raise scope.refuse(rest[0], "this comes after return and can never matter", "nothing here")
            return expression(value, scope)
        case ast.Assign(targets=[ast.Name(id=name)], value=value):
            if scope.taken(name):
                raise scope.refuse(
                    line,
                    told("'{name}' already means something", name=name),
                    told("another name than '{name}'", name=name),
                )
            return _block(rest, scope.knowing(name, expression(value, scope)), line)
        case ast.If():
            return _if(line, rest, scope)
    raise scope.refuse(
        line, told("'{text}' is not part of the language", text=ast.unparse(line)[:40]), "name = …, if … or return …"
    )


def _if(line: ast.If, rest: list[ast.stmt], scope: Scope) -> Node:
    then = _block(_then(line.body, rest), scope, line)
    other = _block(_then(line.orelse, rest), scope, line)
    return choose(line, expression(line.test, scope), then, other, scope)


def _then(branch: list[ast.stmt], rest: list[ast.stmt]) -> list[ast.stmt]:
    """A branch that ends stands alone; one that does not goes on with what follows."""
    return branch if branch and _ends(branch[-1]) else [*branch, *rest]


def _ends(line: ast.stmt) -> bool:
    if isinstance(line, ast.If):
        return bool(line.orelse) and _ends(line.body[-1]) and _ends(line.orelse[-1])
    return isinstance(line, ast.Return)
