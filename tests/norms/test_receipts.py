"""What was decided can be judged again by anyone who has the receipt and the text: bit for bit, also after the law has changed."""

import copy
import json
import shutil
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings

import norms
from norms import engine
from norms.canonical import digest, written
from norms.receipt import HASH, Unreadable, calendar_hash, check, receipt, replay
from tests.norms.ostravia import BOOK, CALENDAR, DAY, FOLDER, LAW, RULES, judge, people_with_holes

ENGINES = Path(engine.__file__).with_name("engines.txt")
PERSON = {
    "house_value": "120000.50", "savings": None,
    "relatives": {"complete": False, "items": [{"kin": "child", "is_citizen": True}, {"kin": "cousin"}]},
}  # fmt: skip
TEXTS = {
    f"stay_act/{file.name}": file.read_text(encoding="utf-8") for file in FOLDER.iterdir() if file.suffix != ".pyc"
}
AMENDED = TEXTS["stay_act/values.yaml"].replace("120000.50", "150000.00")


def made(facts=PERSON, rules=RULES):
    """A receipt as it comes back from a file."""
    return json.loads(written(receipt(judge(rules, facts))))


def changed(found, *path, to):
    """The same receipt with another part, under a hash that fits: whoever changes it can count too."""
    found = copy.deepcopy(found)
    part = found
    for key in path[:-1]:
        part = part[key]
    part[path[-1]] = to
    return {**found, HASH: digest({key: value for key, value in found.items() if key != HASH})}


def test_a_judgement_is_made_again_from_its_receipt_byte_for_byte():
    found = made()
    assert replay(LAW, found).reproduced
    assert written(receipt(judge(RULES, found["facts"]))) == written(found)


@settings(max_examples=60, deadline=None)
@given(people_with_holes())
def test_whoever_is_judged_and_whatever_is_not_known_of_them_it_reproduces(people):
    for person in people:
        assert replay(LAW, made(person)).differences == ()


def test_it_reproduces_from_the_kept_text_after_the_law_was_amended():
    found = made()
    later = norms.load(FOLDER, CALENDAR, {"stay_act/values.yaml": AMENDED})
    assert "the law is another one" in replay(later, found).differences[0]
    kept = norms.load([], CALENDAR, TEXTS)
    assert kept.hash == LAW.hash
    assert replay(kept, found).reproduced


def test_a_draft_that_begins_later_is_another_law_and_the_kept_one_still_answers():
    draft = TEXTS["stay_act/45.py"].replace('since="2023-05-16"', 'since="2027-01-01"')
    later = norms.load(FOLDER, CALENDAR, {"stay_act/45.py": draft})
    assert not replay(later, made()).reproduced
    assert replay(norms.load([], CALENDAR, TEXTS), made()).reproduced


def test_a_flipped_sign_anywhere_is_seen_by_the_receipts_own_hash():
    found = made()
    flipped = copy.deepcopy(found)
    flipped["facts"]["house_value"] = "120000.49"
    with pytest.raises(Unreadable, match="its own hash does not fit"):
        replay(LAW, flipped)
    with pytest.raises(Unreadable, match="no receipt of form"):
        check({**found, "form": 2})


def test_a_changed_fact_is_refused_even_under_a_hash_that_fits():
    said = replay(LAW, changed(made(), "facts", "house_value", to="120000.49"))
    assert any(
        "45.1.3 owns_house comes to [False, False], the receipt says [True, True]" in each for each in said.differences
    )
    assert any(each.startswith("the trace differs, first at stay_act/45.1.3") for each in said.differences)


def test_a_fact_that_no_rule_asks_about_cannot_be_slipped_in_either():
    said = replay(LAW, changed(made(rules=["studies"]), "facts", "no_such_fact", to=True))
    assert "there is no fact 'no_such_fact'" in said.differences[0]


def test_a_changed_trace_an_answer_or_a_part_that_was_added_is_refused():
    found = made()
    marks = found["trace"]["marks"]
    at = marks.index("t")
    assert replay(LAW, changed(found, "trace", "marks", to=f"{marks[:at]}f{marks[at + 1 :]}")).differences
    item = found["trace"]["items"][0][0]["marks"]
    other = item.replace("t", "f", 1)
    assert other != item
    assert replay(LAW, changed(found, "trace", "items", 0, 0, "marks", to=other)).differences
    assert replay(LAW, changed(found, "answers", "owns_house", to=[False, False])).differences
    assert replay(LAW, changed(found, "extra", to=1)).differences == ("extra differs",)


def test_another_day_or_another_calendar_is_refused():
    assert replay(LAW, changed(made(), "law_day", to="2020-01-01")).differences
    found = changed(made(), "calendar", to=digest("another"))
    assert replay(LAW, found).differences == ("the calendar is another one than the receipt names",)
    assert calendar_hash(LAW) == calendar_hash(norms.load([], CALENDAR, TEXTS))


def test_another_engine_is_said_and_what_it_comes_to_is_still_compared():
    found = changed(made(), "engine", to="norms 0")
    assert replay(LAW, found).reproduced
    assert replay(LAW, found).notes == (f"it was made by the engine norms 0; this is {engine.ENGINE}",)
    wrong = replay(LAW, changed(found, "answers", "owns_house", to=[False, False]))
    assert wrong.differences
    assert wrong.notes


def test_a_receipt_holds_dates_and_what_does_not_apply_as_they_are_given():
    day = date(2026, 5, 5)
    whole = {name: "n/a" for name, fact in LAW.facts.items() if fact.may_not_apply}
    found = json.loads(written(receipt(BOOK.judge(RULES, whole, day))))
    assert found["facts"] == whole
    assert found["today"] == DAY.isoformat()
    assert replay(LAW, found).reproduced


def test_the_engines_version_is_raised_when_its_source_changes():
    *_earlier, (*name, known) = [line.split() for line in ENGINES.read_text().splitlines() if line]
    assert " ".join(name) == engine.ENGINE, "engines.txt ends with the version of today"
    assert known == engine.engine_hash(), (
        "the engine changed: raise ENGINE in engine.py (or keep it where no release has had it yet) and write "
        f"{engine.ENGINE} {engine.engine_hash()} as the last line of engines.txt"
    )


def test_every_version_of_the_engine_stands_once():
    versions = [line.rpartition(" ")[0] for line in ENGINES.read_text().splitlines() if line]
    assert len(versions) == len(set(versions))


def test_a_changed_source_has_another_hash_and_a_changed_comment_has_not(tmp_path):
    copied = tmp_path / "norms"
    shutil.copytree(engine.HERE, copied, ignore=shutil.ignore_patterns("__pycache__"))
    assert engine.engine_hash(copied) == engine.engine_hash()
    program = copied / "program.py"
    text = program.read_text()
    program.write_text(
        text.replace('"""A loop over the items, then what they come to together."""', '"""A loop."""  # so')
    )
    assert engine.engine_hash(copied) == engine.engine_hash()
    program.write_text(text.replace("False if {said} is False", "True if {said} is False"))
    assert engine.engine_hash(copied) != engine.engine_hash()
