"""The house keeps its shape: everything says what it is for, names say something, what is long has a reason, nothing is put off."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from korpu.launch.places import CHECKOUT

SRC = CHECKOUT / "src"
OURS = [file for folder in ("korpu", "norms", "korpu_azerbaijan") for file in sorted((SRC / folder).rglob("*.py"))]
SOURCES = [file for file in OURS if "migrations" not in file.parts and not re.match(r"\d+\.py", file.name)]
TESTS = sorted((CHECKOUT / "tests").rglob("test_*.py"))
SAYS_NOTHING = {"utils", "util", "helpers", "helper", "common", "core", "misc", "stuff"}
FILE_LINES, FUNCTION_LINES = 300, 40
LONG = {
    "korpu/keyring/service.py": "every question that the keyring answers, in one place for whoever reviews it",
    "korpu/launch/firewall/cells.py": "every operation that is tried in a cell, one after the other",
    "korpu/ui/pattern_library": "a sample of every part in every state: one long list",
    "korpu/portal/telling.py": "one sentence for each kind of event",
}
"""What is longer than one asks no questions of, and why."""
PUT_OFF = re.compile(
    r"\b(?:TODO|FIXME|HACK)\b|mark\.(?:skip|xfail)|pytest\.(?:skip|xfail|importorskip)\(|unittest\.mock|\bMagicMock\b"
)
HIDDEN = re.compile(r"^\s*(?:from|import) django\.(?:dispatch|db\.models\.signals|core\.signals)", re.M)


def name_of(file: Path) -> str:
    return file.relative_to(SRC).as_posix()


def unsaid(tree: ast.Module) -> Iterator[str]:
    """Public functions and classes of a module that do not say what they are, and the module where it does not."""
    if tree.body and not ast.get_docstring(tree):
        yield "the module"
    for each in tree.body:
        named = isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) and not each.name.startswith(
            "_"
        )
        if named and not ast.get_docstring(each):
            yield each.name


def long_in(text: str) -> Iterator[str]:
    """The file, where it is long, and functions that are."""
    if text.count("\n") > FILE_LINES:
        yield "the file"
    for each in ast.walk(ast.parse(text)):
        if isinstance(each, ast.FunctionDef) and (each.end_lineno or 0) - each.lineno >= FUNCTION_LINES:
            yield each.name


def test_every_package_and_every_public_thing_says_what_it_is() -> None:
    found = {name_of(file): list(unsaid(ast.parse(file.read_text()))) for file in SOURCES if file.name != "apps.py"}
    assert {file: things for file, things in found.items() if things} == {}


def test_no_package_has_a_name_that_says_nothing() -> None:
    assert [name_of(file) for file in OURS if {file.stem, *file.relative_to(SRC).parts} & SAYS_NOTHING] == []


def test_what_is_long_has_its_reason() -> None:
    long = {name_of(file): found for file in SOURCES if (found := list(long_in(file.read_text())))}
    assert {file: found for file, found in long.items() if not file.startswith(tuple(LONG))} == {}


def test_no_reason_is_kept_for_what_is_short_again() -> None:
    long = [name_of(file) for file in SOURCES if any(long_in(file.read_text()))]
    assert [each for each in LONG if not any(file.startswith(each) for file in long)] == []


def test_nothing_listens_unseen() -> None:
    assert [name_of(file) for file in SOURCES if HIDDEN.search(file.read_text())] == []


def test_nothing_is_put_off_skipped_or_mocked() -> None:
    here = Path(__file__)
    assert [str(file) for file in [*SOURCES, *TESTS] if file != here and PUT_OFF.search(file.read_text())] == []


def test_the_name_of_a_test_is_a_sentence() -> None:
    names = {name for file in TESTS for name in re.findall(r"^def (test_\w+)", file.read_text(), re.M)}
    assert sorted(name for name in names if name.count("_") < 3) == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("def act(): ...", ["the module", "act"]),
        ('"""M."""\nclass Case: ...', ["Case"]),
        ('"""M."""\ndef _own(): ...', []),
    ],
)
def test_what_does_not_say_what_it_is_is_seen(source: str, found: list[str]) -> None:
    assert list(unsaid(ast.parse(source))) == found


def test_what_grew_long_is_seen() -> None:
    body = "\n".join(f"    x = {n}" for n in range(FUNCTION_LINES))
    assert list(long_in(f"def act():\n{body}\n")) == ["act"]
    assert list(long_in("x = 1\n" * (FILE_LINES + 1))) == ["the file"]


@pytest.mark.parametrize("planted", ["# TODO: later", "@pytest.mark.skip", "from unittest.mock import Mock"])
def test_what_is_put_off_is_seen(planted: str) -> None:
    assert PUT_OFF.search(planted)


@pytest.mark.parametrize(
    "planted", ["from django.dispatch import receiver", "from django.db.models.signals import post_save"]
)
def test_a_hidden_listener_is_seen(planted: str) -> None:
    assert HIDDEN.search(planted)
