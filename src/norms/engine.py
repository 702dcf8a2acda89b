"""Which engine this is. Whoever judges again with another one is told so.

`ENGINE` names what a text of law comes to: how it is read, and how it is decided. The version and a hash of the source behind it
stand side by side in `engines.txt`; a test is red when that source changes and the version does not.
"""

import ast
import hashlib
import sys
from pathlib import Path

ENGINE = "norms 1"
DECIDING = (
    "arithmetic", "bounds", "book", "calendar", "canonical", "edition", "equality", "facts", "graph", "judgement", "kinds", "law",
    "program", "receipt", "states", "statute", "view", "vocabulary", "words",
)  # fmt: skip
"""What gives a rule its meaning or a person an answer, beside all of `reading`. What only says, asks or shows is not among them."""
HERE = Path(__file__).parent


def engine_hash(folder: Path = HERE) -> str:
    """SHA-256 of the source that decides, in hex. Comments, docstrings and the shape of lines do not count."""
    files = [*(folder / f"{name}.py" for name in DECIDING), *sorted((folder / "reading").glob("*.py"))]
    content = "\n".join(f"{file.name}\n{_meaning(file.read_text(encoding='utf-8'))}" for file in files)
    return hashlib.sha256(content.encode()).hexdigest()


def _meaning(source: str) -> str:
    tree = ast.parse(source)
    for node in ast.walk(tree):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            node.body = [each for each in node.body if not _says_only(each)] or [ast.Pass()]
    return ast.unparse(tree)


def _says_only(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


if __name__ == "__main__":
    sys.stdout.write(f"{ENGINE} {engine_hash()}\n")
