"""What measures the search shares no code with it: whoever writes both from one table finds only their own mistakes."""

import ast
from pathlib import Path

from korpu.launch.bench import misspelling

SOURCE = Path(misspelling.__file__).read_text(encoding="utf-8")
ALLOWED = {"random", "collections.abc"}


def imported(source: str) -> set[str]:
    """Modules that a file imports, wherever in it."""
    tree = ast.walk(ast.parse(source))
    found = set()
    for node in tree:
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add("." * node.level + str(node.module))
        elif isinstance(node, ast.Name) and node.id in ("__import__", "exec", "eval", "open"):
            found.add(node.id)
    return found


def test_the_misspeller_shares_no_code_with_the_search() -> None:
    assert imported(SOURCE) <= ALLOWED


def test_a_table_taken_from_the_search_is_seen() -> None:
    for planted in (
        "from korpu.people.spelling import CYRILLIC",
        "import korpu.people",
        "def f():\n    from .. import x",
        "open('x')",
    ):
        assert not imported(f"{SOURCE}\n{planted}\n") <= ALLOWED
