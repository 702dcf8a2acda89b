"""The tutorial for policy officers says what happens: every draft in it is given to every command in it, in its order."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from korpu.launch.cli import main

PAGE = (Path(__file__).parents[2] / "docs/tutorial.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.M | re.S)
FACTS = '{"request": "issue"}'


def told() -> Iterator[tuple[str, str, list[str]]]:
    """The draft as it stands, a command, and the words that it is said to answer."""
    draft = ""
    for kind, text in BLOCK.findall(PAGE):
        if kind == "console":
            for part in text.split("$ ./korpu ")[1:]:
                command, *answer = part.strip().splitlines()
                yield draft, command, answer
        elif text.startswith("# in "):
            draft = text


TOLD = list(told())


@pytest.mark.parametrize(
    ("draft", "command", "answer"), TOLD, ids=[f"{n} {each[1][:40]}" for n, each in enumerate(TOLD)]
)
def test_the_tutorial_says_what_happens(
    draft: str, command: str, answer: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    (tmp_path / "draft.txt").write_text(draft, encoding="utf-8")
    (tmp_path / "facts.json").write_text(FACTS)
    main(command.split())
    said = capsys.readouterr()
    for line in answer:
        assert line in said.out + said.err


def test_the_tutorial_shows_a_refusal_a_violation_and_a_proof() -> None:
    assert len(TOLD) == 6
    assert len({draft for draft, _command, _answer in TOLD}) == 3
