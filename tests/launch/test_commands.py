"""Every command and sub-command explains itself, refuses bad input with 2, and answers `--json` in one line."""

import argparse
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from korpu.launch import cli
from korpu.launch.environment import environment
from korpu.launch.places import CHECKOUT, Places


def tree() -> Iterator[tuple[str, ...]]:
    """Every command line that `--help` can follow: commands, and the acts below them."""
    yield ()
    for name in cli.COMMANDS:
        yield (name,)
        for acts in below(below_one(cli.parser(name))[name]):
            for act in acts:
                yield (name, act)


def below(parser: argparse.ArgumentParser) -> list[dict[str, argparse.ArgumentParser]]:
    return [dict(each.choices) for each in parser._actions if isinstance(each, argparse._SubParsersAction)]


def below_one(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    (only,) = below(parser)
    return only


def parser_of(words: tuple[str, ...]) -> argparse.ArgumentParser:
    parser = cli.parser(words[0] if words else None)
    for word in words:
        parser = below_one(parser)[word]
    return parser


def test_the_walk_sees_commands_and_acts() -> None:
    assert {(), ("start",), ("chaos", "kill"), ("firewall", "matrix")} <= set(tree())


@pytest.mark.parametrize("words", list(tree()), ids=" ".join)
def test_every_command_says_what_it_is_for_and_explains_each_option(words: tuple[str, ...], capsys) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main([*words, "--help"])
    assert ended.value.code == 0
    parser = parser_of(words)
    assert parser.description
    unexplained = [each.dest for each in parser._actions if not each.help and each.dest not in ("command", "act")]
    assert unexplained == []
    assert " ".join(["usage: korpu", *words]) in capsys.readouterr().out


@pytest.mark.parametrize("words", list(tree()), ids=" ".join)
def test_what_no_command_knows_is_bad_input(words: tuple[str, ...], capsys) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main([*words, "--no-such-option"])
    assert ended.value.code == 2
    assert "usage: korpu" in capsys.readouterr().err


def ran(*arguments: str, state: Path) -> subprocess.CompletedProcess[str]:
    """A command as a person runs it."""
    return subprocess.run(
        [sys.executable, "-m", "korpu.launch", *arguments], capture_output=True, text=True, timeout=60, check=False,
        env=environment(Places(state), "") | {"KORPU_STATE": str(state)},
    )  # fmt: skip


BAD = {
    "a service that is none": ("decide", "temporary-residense", "--facts", "README.md", "--on", "2026-05-05"),
    "a file that is none": ("decide", "temporary-residence", "--facts", "nowhere.json", "--on", "2026-05-05"),
    "a file that is no JSON": ("decide", "temporary-residence", "--facts", "README.md", "--on", "2026-05-05"),
    "a file that is no text": ("decide", "temporary-residence", "--facts", "third_party/fonts/NotoSans-Bold.ttf"),
    "a day that is none": ("decide", "temporary-residence", "--facts", "README.md", "--on", "2026-02-30"),
    "facts of no service": ("facts", "temporary"),
    "a port that is none": ("start", "--port", "70000"),
    "a setting without a value": ("start", "--postgres", "fsync"),
    "a part of the check that is none": ("check", "--only", "everything"),
    "a projection that is none": ("rebuild", "letters"),
    "an officer who is none": ("otp", "Nobody"),
    "no kills": ("chaos", "kill", "--kills", "-1"),
    "nothing at all": (),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_ends_with_two_and_words_but_no_trace_of_the_program(case: str, tmp_path: Path) -> None:
    done = ran(*(str(CHECKOUT / each) if (CHECKOUT / each).is_file() else each for each in BAD[case]), state=tmp_path)
    assert done.returncode == 2, done.stderr
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_what_needs_a_running_installation_says_so_with_one(tmp_path: Path) -> None:
    for words in (("rebuild", "cases"), ("verify-letter", "0000-0000-0000"), ("release",)):
        done = ran(*words, state=tmp_path)
        assert done.returncode == 1
        assert "./korpu start" in done.stderr
        assert done.stderr.count("\n") == 1
    done = ran("stop", state=tmp_path)
    assert (done.returncode, done.stderr) == (0, "nothing runs here\n")


def test_a_state_that_cannot_be_a_folder_is_said_in_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    done = ran("start", "--state", str(file), state=tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith(f"korpu: {file}: ")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("lang", ["az", "en", "ru"])
def test_an_answer_as_json_is_one_line_and_nothing_else(tmp_path: Path, lang: str) -> None:
    facts = tmp_path / "facts.json"
    facts.write_text("{}")
    decide = ("decide", "temporary-residence", "--facts", str(facts), "--on", "2026-05-05", "--lang", lang, "--json")
    for words in (decide, ("facts", "temporary-residence", "--json")):
        done = ran(*words, state=tmp_path)
        assert done.returncode == 0, done.stderr
        assert done.stdout.count("\n") == 1
        assert json.loads(done.stdout)


@pytest.mark.parametrize(
    ("given", "nearest"), [("kin_of_citizn", "kin_of_citizen"), ("real_estate_valu", "real_estate_value")]
)
def test_a_fact_that_is_none_is_named_with_the_nearest_right_one(tmp_path: Path, given: str, nearest: str) -> None:
    facts = tmp_path / "facts.json"
    facts.write_text(json.dumps({given: None}))
    done = ran("decide", "temporary-residence", "--facts", str(facts), "--on", "2026-05-05", state=tmp_path)
    assert done.returncode == 2
    assert given in done.stderr
    assert nearest in done.stderr
    assert done.stdout == ""
