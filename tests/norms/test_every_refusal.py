"""Every sentence with which the language refuses a text or an input is brought about by a test."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import norms

HOME = Path(norms.__file__).parent
ROOT = HOME.parent.parent
TESTS = (
    "test_words_refused.py", "test_files_of_an_act.py", "test_distinctions_cite.py", "test_input_of_a_person.py",
    "test_working_days.py", "test_what_the_law_says.py", "test_population_refused.py",
)  # fmt: skip


def refusals() -> Iterator[tuple[str, int, int]]:
    """Every `raise` of a NormError in the language: file, first and last line."""
    for file in sorted(HOME.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Raise) and node.exc is not None and _refuses(ast.unparse(node.exc)):
                yield file.relative_to(HOME.parent).as_posix(), node.lineno, node.end_lineno or node.lineno


def _refuses(raised: str) -> bool:
    return any(word in raised for word in ("refuse", "NormError(", "BadFact("))


def test_no_refusal_is_without_a_test(tmp_path: Path) -> None:
    told = tmp_path / "refusals"
    env = {**os.environ, "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}"}
    files = [f"tests/norms/{name}" for name in TESTS]
    ways = ["-q", "-p", "tests.norms.refusals", "-p", "no:cacheprovider", f"--refusals={told}"]
    command = [sys.executable, "-m", "pytest", *ways, *files]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=240)
    assert done.returncode == 0, done.stdout[-2000:]
    seen = [(place.rpartition(":")[0], int(place.rpartition(":")[2])) for place in told.read_text().splitlines()]
    silent = [
        f"{file}:{first}"
        for file, first, last in refusals()
        if not any(name == file and first <= line <= last for name, line in seen)
    ]
    assert not silent
