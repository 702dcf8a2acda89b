"""Which texts the sources hand to a refusal, read off their syntax trees."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ANSWERS_TO_INPUT = ("facts.py", "batches.py")
"""They refuse what is known of a person, or a population: no draft comes there."""
HANDED = ("what", "instead")
REFUSING = {"refuse": slice(-2, None), "NormError": slice(3, 5)}
GIVING = ("told", "suggestion", "alternatives")


def texts(folder: Path) -> Iterator[tuple[str, str]]:
    """(where, template) of everything that a refusal in the folder may say; an f-string is an `AssertionError`."""
    for file in sorted(folder.rglob("*.py")):
        if file.name not in ANSWERS_TO_INPUT:
            yield from ((f"{file.name}:{line}", text) for line, text in Source(ast.parse(file.read_text())).texts())


@dataclass
class Source:
    """One file."""

    tree: ast.Module
    functions: dict[str, ast.FunctionDef] = field(default_factory=dict)
    tells: bool = False

    def __post_init__(self) -> None:
        imported = any(isinstance(node, ast.ImportFrom) and node.module == "norms.told" for node in self.tree.body)
        self.tells = imported or any(getattr(node, "name", "") == "Told" for node in self.tree.body)
        self.functions = {node.name: node for node in ast.walk(self.tree) if isinstance(node, ast.FunctionDef)}

    def texts(self) -> Iterator[tuple[int, str]]:
        """Line and template."""
        for node in ast.walk(self.tree):
            for part in (*self._handed(node), *self._named(node)):
                yield from ((part.lineno, text) for text in self._said(part))

    def _handed(self, node: ast.AST) -> Iterator[ast.expr]:
        match node:
            case ast.Call(func=ast.Name(id="told")) if self.tells:
                yield node
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)):
                if name in REFUSING:
                    yield from node.args[REFUSING[name]]
                else:
                    yield from (node.args[at] for at in self._places(name) if at < len(node.args))

    def _named(self, node: ast.AST) -> Iterator[ast.expr]:
        """What a function that refuses calls ``what`` or ``instead``."""
        if not isinstance(node, ast.FunctionDef) or not _refuses(node):
            return
        for line in ast.walk(node):
            match line:
                case ast.Assign(targets=[ast.Name(id=name)], value=value) if name in HANDED:
                    yield value
                case ast.Assign(targets=[ast.Tuple(elts=names)], value=ast.Tuple(elts=values)):
                    yield from (value for name, value in zip(names, values, strict=True) if ast.unparse(name) in HANDED)

    def _places(self, name: str) -> Iterator[int]:
        """Where a function of this file, which refuses, takes a text for that."""
        if name in self.functions and _refuses(self.tree):
            names = [arg.arg for arg in self.functions[name].args.args if arg.arg != "self"]
            yield from (names.index(each) for each in HANDED if each in names)

    def _said(self, part: ast.expr) -> Iterator[str]:
        match part:
            case ast.Constant(value=str() as text):
                yield text
            case ast.IfExp(body=one, orelse=other):
                yield from (text for each in (one, other) for text in self._said(each))
            case ast.Call(func=ast.Name(id="told"), args=[first]):
                yield from self._said(first)
            case ast.Call(func=ast.Name(id=name)) if name in self.functions:
                returned = [each.value for each in ast.walk(self.functions[name]) if isinstance(each, ast.Return)]
                yield from (text for each in returned if each for text in self._said(each))
            case _:
                known = [*HANDED, *(f"wrong.{name}" for name in HANDED)]
                assert ast.unparse(part) in known or ast.unparse(part).split("(")[0] in GIVING, ast.unparse(part)


def _refuses(node: ast.AST) -> bool:
    return any(f"{name}(" in ast.unparse(node) for name in REFUSING)
