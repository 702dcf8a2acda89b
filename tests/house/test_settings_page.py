"""Whoever runs Körpü finds every setting in one place, with its meaning, its form and its default."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from korpu.launch.places import CHECKOUT

PAGE = CHECKOUT / "docs" / "settings.md"
ROW = re.compile(r"^\| `(\w+)`(?: †)? \| (.+) \| (.+) \| (.+) \|$", re.M)
TOLD = {"PYTHONPATH"}
"""What a process is told for Python's sake: read by the interpreter, not by a line of ours."""


def read(source: str) -> Iterator[tuple[str, str]]:
    """(name, default where the code writes one down) of every environment variable that a Python source reads."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Attribute(attr="get" | "setdefault", value=place), args=[name, *rest]) if environ(
                place
            ):
                yield ast.literal_eval(name), default(rest)
            case ast.Call(func=ast.Attribute(attr="getenv") | ast.Name(id="getenv"), args=[name, *rest]):
                yield ast.literal_eval(name), default(rest)
            case ast.Subscript(value=place, slice=name, ctx=ast.Load()) if environ(place):
                yield ast.literal_eval(name), ""


def environ(place: ast.expr) -> bool:
    return ast.unparse(place) in ("os.environ", "environ")


def default(rest: list[ast.expr]) -> str:
    return str(rest[0].value) if rest and isinstance(rest[0], ast.Constant) else ""


@cache
def read_here() -> set[tuple[str, str]]:
    """What the product, its tests and its first script read."""
    found = {
        each for folder in ("src", "tests") for file in (CHECKOUT / folder).rglob("*.py") for each in read(text(file))
    }
    return found | {(name, "") for name in re.findall(r"\$\{(KORPU_\w+)", text(CHECKOUT / "korpu"))}


def text(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def written() -> dict[str, str]:
    """Name → default, as the page says them."""
    return {name: default for name, _, _, default in ROW.findall(text(PAGE))}


def test_every_setting_that_is_read_is_written_down() -> None:
    assert sorted({name for name, _ in read_here()} - set(written())) == []


def test_no_setting_is_written_down_that_nobody_reads() -> None:
    assert sorted(set(written()) - {name for name, _ in read_here()} - TOLD) == []


def test_defaults_are_those_of_the_code() -> None:
    assert [(name, given) for name, given in read_here() if given and f"`{given}`" not in written().get(name, "")] == []


def test_each_is_written_down_once() -> None:
    names = [name for name, *_ in ROW.findall(text(PAGE))]
    assert sorted(names) == sorted(set(names))
    assert all(all(part.strip() for part in row) for row in ROW.findall(text(PAGE)))


@pytest.mark.parametrize(
    "planted",
    ["os.environ['NEW']", "os.environ.get('NEW', 'x')", "environ.setdefault('NEW', 'y')", "os.getenv('NEW')"],
)
def test_a_new_setting_is_seen_in_each_way_of_reading_it(planted: str) -> None:
    assert [name for name, _ in read(planted)] == ["NEW"]


def test_what_is_told_to_others_is_no_setting_of_ours() -> None:
    assert list(read("os.environ['TOLD'] = '1'; answers.get('TOLD')")) == []


def test_a_setting_whose_name_is_made_up_while_running_is_refused() -> None:
    with pytest.raises(ValueError, match="malformed"):
        list(read("os.environ.get(f'KORPU_{x}')"))
