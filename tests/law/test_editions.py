"""Two editions of one service, in Ostravia, which does not exist: each case is decided under its own."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from korpu.law.country import Refused, country, load
from korpu.law.editions import UnreadableEdition, edition_hash, edition_text, service_of
from korpu.law.finding import find
from tests.norms.ostravia import DAY
from tests.norms.ostravian_service import LATER, STAY, W, declared, line, ostravia

FAMILY = {
    "house_value": "0.00", "studies": False, "threat": False, "was_expelled": False, "passport_until": "2030-01-01",
    "absence": 0, "contract": 1, "speed": "standard", "months_asked": 6, "arrived_on": "2020-01-01",
    "relatives": {
        "complete": True,
        "items": [
            {"kin": "spouse", "is_citizen": False, "income": "4000.00", "born_on": "1990-01-01"},
            {"kin": "cousin", "is_citizen": True, "income": "0.00", "born_on": "2021-01-01"},
        ],
    },
}  # fmt: skip


@pytest.mark.parametrize(
    "service", [*country().services.values(), STAY, LATER], ids=lambda each: f"{each.id}@{each.edition}"
)
def test_a_definition_reads_back_from_its_text(service) -> None:
    text = edition_text(service)
    assert service_of(text) == service
    assert edition_text(service_of(text)) == text


def test_a_family_with_an_income_is_decided_under_the_edition_it_applied_under(tmp_path: Path) -> None:
    now = ostravia(tmp_path, LATER)
    earlier, later = (service_of(edition_text(each)) for each in (STAY, LATER))
    assert find(earlier, FAMILY, today=DAY, found=now).outcome == "grant"
    assert find(later, FAMILY, today=DAY, found=now).outcome == "no_ground"


def test_a_refusal_that_a_later_edition_adds_does_not_reach_back(tmp_path: Path) -> None:
    now = ostravia(tmp_path, LATER)
    citizen = {"kin": "child", "is_citizen": True, "income": "0.00", "born_on": "2000-01-01"}
    person = {**FAMILY, "relatives": {"complete": True, "items": [citizen]}}
    assert find(STAY, person, today=DAY, found=now).outcome == "grant"
    assert find(LATER, person, today=DAY, found=now).outcome == "refuse"


def test_a_text_that_says_more_than_this_machine_knows_is_refused_by_name() -> None:
    more = {**json.loads(edition_text(STAY)), "horoscope": "good"}
    with pytest.raises(UnreadableEdition, match="horoscope"):
        service_of(json.dumps(more))


def test_a_text_that_says_too_little_is_refused_by_name() -> None:
    less = json.loads(edition_text(STAY))
    del less["clock"]["term"]
    with pytest.raises(UnreadableEdition, match=r"service\.clock.*term"):
        service_of(json.dumps(less))


CHANGED = replace(STAY, lead=replace(W, ru="другое слово"))


def lock_of(tmp_path: Path, *lines: str) -> Path:
    lock = tmp_path / "editions.lock"
    lock.write_text("".join(lines))
    return lock


def test_a_changed_text_under_an_unchanged_date_is_refused_with_the_line_to_write(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="A changed text needs a new edition= date") as refused:
        load(declared(CHANGED, lock=lock_of(tmp_path, line(STAY))))
    assert edition_hash(edition_text(CHANGED)) in str(refused.value)


def test_the_same_changed_text_under_a_new_date_is_taken(tmp_path: Path) -> None:
    """Positive control: it is the unchanged date that is refused, not the change."""
    dated = replace(CHANGED, edition=LATER.edition)
    assert load(declared(dated, lock=lock_of(tmp_path, line(STAY), line(dated)))).services["stay"] == dated


def test_an_edition_that_the_lock_does_not_know_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused):
        load(declared(LATER, lock=lock_of(tmp_path, line(STAY))))
    with pytest.raises(Refused):
        load(declared(STAY, lock=tmp_path / "missing.lock"))


def test_the_earlier_lines_of_the_lock_stay() -> None:
    """Someone applied under each of them."""
    kept = country().declared.editions_lock.read_text().split()
    assert len(kept[::2]) == len(set(kept[::2])), "an edition has one text"
    assert {f"{each.id}@{each.edition}" for each in country().services.values()} <= set(kept[::2])
