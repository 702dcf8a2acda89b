"""Whatever was decided about somebody is found again from its receipt, by the texts of its own day."""

import copy
import datetime as dt
import json
import shutil
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from korpu.law.country import Country, country, load
from korpu.law.editions import edition_text
from korpu.law.finding import find
from korpu.law.kept import OtherText, current, law_of, law_text, texts_to_keep
from korpu.law.library import library
from korpu.law.receipts import receipt_of, replay
from korpu.law.texts import LawTexts
from norms.canonical import digest, written
from norms.receipt import HASH, Unreadable, calendar_hash
from tests.law.test_editions import FAMILY
from tests.law.test_situations import STORIES, found
from tests.norms.ostravia import DAY, FOLDER
from tests.norms.ostravian_service import LATER, STAY, declared, line, ostravia

SERVED = [(service, story) for service, story in STORIES if service in country().services]
KEPT = current(country())

Ostravian = tuple[Country, dict[str, str], dict[str, Any]]


def from_file(receipt: dict[str, Any]) -> dict[str, Any]:
    """As it comes back from a file."""
    read: dict[str, Any] = json.loads(written(receipt))
    return read


def changed(receipt: Mapping[str, Any], *path: str, to: Any) -> dict[str, Any]:
    """Another part, under hashes that fit: whoever changes a receipt can count too."""
    made = copy.deepcopy(dict(receipt))
    part = made
    for key in path[:-1]:
        part = part[key]
    part[path[-1]] = to
    for each in (made["judgement"], made):
        each[HASH] = digest({key: value for key, value in each.items() if key != HASH})
    return made


@pytest.fixture
def family(tmp_path: Path) -> Ostravian:
    """A family of Ostravia that was granted a stay, the texts that were kept then, and the receipt."""
    then = ostravia(tmp_path, STAY)
    receipt = receipt_of(find(STAY, FAMILY, today=DAY, found=then), then.edition_hash(STAY))
    return then, dict(current(then)), from_file(receipt)


def amended(tmp_path: Path, change: Callable[[str], str]) -> Country:
    """Ostravia after its parliament has met: another income, another edition of the service."""
    folder = tmp_path / "amended" / FOLDER.name
    shutil.copytree(FOLDER, folder)
    rules = folder / "45.py"
    rules.write_text(change(rules.read_text(encoding="utf-8")), encoding="utf-8")
    lock = tmp_path / "amended" / "editions.lock"
    lock.write_text(line(LATER))
    return load(replace(declared(LATER, lock=lock), law=(folder,)))


@pytest.mark.parametrize(("service", "story"), SERVED, ids=[f"{service}: {each['story']}" for service, each in SERVED])
def test_every_story_is_found_again_from_its_receipt(service: str, story: dict[str, Any]) -> None:
    receipt = from_file(receipt_of(found(service, story), country().edition_hash(country().services[service])))
    assert replay(receipt, KEPT.get).differences == ()


def test_after_an_amendment_and_under_another_edition_the_kept_texts_still_answer(
    family: Ostravian, tmp_path: Path
) -> None:
    _then, kept, receipt = family
    now = amended(tmp_path, lambda text: text.replace("12 * OSK(250)", "12 * OSK(2500)"))
    assert receipt["found"]["outcome"] == "grant"
    assert find(LATER, FAMILY, today=DAY, found=now).outcome == "no_ground"
    assert replay(receipt, {**kept, **current(now)}.get).reproduced
    assert replay(receipt, current(now).get).differences[0].endswith("is kept nowhere that was looked")


def test_a_text_put_under_anothers_hash_is_not_used(family: Ostravian, tmp_path: Path) -> None:
    then, kept, receipt = family
    now = amended(tmp_path, lambda text: text.replace("12 * OSK(250)", "12 * OSK(2500)"))
    swapped = {**kept, then.law.hash: current(now)[now.law.hash]}
    assert "the kept text of the law cannot be used" in replay(receipt, swapped.get).differences[0]
    with pytest.raises(OtherText):
        law_of(then.law.hash, calendar_hash(then.law), swapped.get)
    edition = receipt["edition"]
    assert "comes to" in replay(receipt, {**kept, edition: edition_text(LATER)}.get).differences[0]


def test_a_text_without_one_of_its_acts_files_is_said_to_be_unusable(family: Ostravian) -> None:
    then, kept, receipt = family
    files = json.loads(kept[then.law.hash])["files"]
    del files["stay_act/act.yaml"]
    broken = {**kept, then.law.hash: law_text(LawTexts(files, ""))}
    assert "the kept text of the law cannot be used" in replay(receipt, broken.get).differences[0]


def test_a_flipped_fact_answer_or_hash_is_refused(family: Ostravian) -> None:
    _then, kept, receipt = family
    plain = copy.deepcopy(receipt)
    plain["judgement"]["facts"]["months_asked"] = 3
    with pytest.raises(Unreadable, match="its own hash does not fit"):
        replay(plain, kept.get)
    for path, to in (
        (("judgement", "facts", "months_asked"), 3), (("judgement", "trace", "marks"), "t"), (("judgement", "law"), "0" * 64),
        (("judgement", "today"), "2026-05-06"), (("edition",), "0" * 64), (("found", "outcome"), "refuse"),
        (("found", "fee"), "1.00"),
        (("grounds",), ["owns_house"]), (("request",), "fast"),
    ):  # fmt: skip
        assert replay(changed(receipt, *path, to=to), kept.get).differences, path
    assert (
        replay(changed(receipt, "judgement", "engine", to="norms 0"), kept.get)
        .notes[0]
        .startswith("it was made by the engine")
    )


def test_what_is_no_receipt_is_said_to_be_none(family: Ostravian) -> None:
    _then, kept, receipt = family
    for odd in ({}, {"form": 1}, {**receipt, "form": 9}, {"law": "x", "engine": "norms 1", "facts": {}}):
        with pytest.raises(Unreadable, match="no receipt of a decision"):
            replay(odd, kept.get)


def test_the_law_that_is_kept_is_the_law_that_decides() -> None:
    kept = texts_to_keep(country())
    assert {(kind, key) for kind, key in kept} == {
        ("law", country().law.hash), ("calendar", calendar_hash(country().law)),
    }  # fmt: skip
    again = law_of(country().law.hash, calendar_hash(country().law), {key: text for (_, key), text in kept.items()}.get)
    assert again.hash == library().law.hash


def test_only_the_claimed_grounds_are_found_again(tmp_path: Path) -> None:
    then = ostravia(tmp_path, STAY)
    finding = find(STAY, FAMILY, today=DAY, law_day=DAY - dt.timedelta(days=3), grounds=["studies"], found=then)
    receipt = from_file(receipt_of(finding, then.edition_hash(STAY), ["studies"]))
    assert receipt["found"]["outcome"] == "no_ground"
    assert replay(receipt, current(then).get).reproduced
