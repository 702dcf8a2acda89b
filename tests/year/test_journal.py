"""What the player writes down survives its end."""

from pathlib import Path

from korpu.launch.demo.journal import Journal


def test_what_was_noted_is_read_again(tmp_path: Path):
    journal = Journal.of(tmp_path / "played.jsonl")
    journal.note("Ann", code="ABC")
    journal.note("Ann", done=2, number="26-1")
    ann = Journal.of(tmp_path / "played.jsonl").played("Ann")
    assert (ann.code, ann.number, ann.done) == ("ABC", "26-1", 2)


def test_a_line_that_was_cut_off_counts_as_not_written_and_spoils_no_later_one(tmp_path: Path):
    file = tmp_path / "played.jsonl"
    Journal.of(file).note("Ann", done=1)
    with file.open("a") as out:
        out.write('{"who": "Ann", "do')
    Journal.of(file).note("Ann", done=2)
    assert Journal.of(file).played("Ann").done == 2


def test_codes_are_for_their_own_account_only(tmp_path: Path):
    Journal.of(tmp_path / "played.jsonl").note("Ann", code="ABC")
    assert (tmp_path / "played.jsonl").stat().st_mode & 0o077 == 0
