"""Python's grammar as carrier: text to syntax tree, nothing more."""

import ast

from norms.errors import Place
from norms.reading.python_words import in_python
from norms.told import told


def parse(text: str, place: Place) -> ast.Module:
    """The syntax tree; a text that is not even Python's grammar is refused with its line."""
    try:
        return ast.parse(text)
    except SyntaxError as error:
        raise place.at(error.lineno or 1).refuse(
            told("this cannot be read: {why}", why=in_python(error.msg)), "one complete sentence"
        ) from error
    except (ValueError, RecursionError, MemoryError) as error:
        raise place.at(1).refuse("this cannot be read: nested too deeply or not text", "shorter sentences") from error


def body_of(tree: ast.Module | ast.ClassDef | ast.FunctionDef) -> list[ast.stmt]:
    """Its statements without docstrings, which are for readers."""
    return [line for line in tree.body if not is_docstring(line)]


def is_docstring(line: ast.stmt) -> bool:
    """A text standing alone."""
    return isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant) and isinstance(line.value.value, str)
