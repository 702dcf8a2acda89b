"""A person takes away why it was decided so, and anyone they give it to judges it again: also after the law has changed."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from korpu.launch.applicant import Applicant
from korpu.launch.browse import Browser
from korpu.launch.places import CHECKOUT
from korpu.launch.throwaway import Installation
from korpu.law.country import country
from tests.journey.stay_stories import registration
from tests.journey.test_registration import entered, filed, hotel
from tests.journey.test_the_whole_way import Desks, applicant, examined

AMENDED = '''"""Azerbaijan after a later amendment, as no parliament has decided it."""

from dataclasses import replace
from pathlib import Path

from korpu_azerbaijan.country import COUNTRY as TODAY

HERE = Path(__file__).parent
COUNTRY = replace(TODAY, law=tuple(sorted(each.parent for each in (HERE / "law").glob("*/act.yaml"))), coverage=None)
'''


@pytest.fixture(scope="module")
def granted(portal: str, desks: Desks) -> tuple[Applicant, str]:
    """Somebody whose permit was granted, and the number of the case."""
    person, number = applicant(portal)
    examined(desks["Aysel"], number)
    desks["Aysel"].act(number, "grant")
    return person, number


@pytest.fixture
def later(tmp_path: Path) -> Path:
    """A folder with a country package whose law has another least value of real estate than today's."""
    package = tmp_path / "korpu_later"
    for folder in country().declared.law:
        (package / "law" / folder.name).mkdir(parents=True)
        for file in folder.glob("*.*"):
            text = file.read_text(encoding="utf-8").replace('is: "100000.00"', 'is: "175000.00"')
            (package / "law" / folder.name / file.name).write_text(text, encoding="utf-8")
    (package / "__init__.py").write_text('"""A country of tests."""\n')
    (package / "country.py").write_text(AMENDED)
    return tmp_path


def replayed(place: Installation, given: str, *more: str, later: Path | None = None) -> tuple[int, dict[str, Any]]:
    """Exit code and what the command says, as of today's law or a later one."""
    lately = {"KORPU_COUNTRY": "korpu_later", "PYTHONPATH": f"{CHECKOUT / 'src'}{os.pathsep}{later}"} if later else {}
    done = subprocess.run(
        [sys.executable, "-m", "korpu.launch", "replay", given, "--json", "--state", str(place.places.state), *more],
        env={**os.environ, **lately}, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.stdout, done.stderr
    return done.returncode, json.loads(done.stdout)


def entered_somebody(portal: str) -> Applicant:
    """Whose stay the law registered without an officer."""
    somebody = filed(portal, registration("en"))
    assert entered(somebody)
    return somebody


def taken(person: Applicant, folder: Path) -> Path:
    """The file that the person saves from the page of their case."""
    link = next(iter(person.case().links(r"/why/$")))
    page = person.browser.get(link)
    assert page.status == 200
    assert page.headers["content-disposition"].startswith('attachment; filename="korpu-')
    folder.mkdir(exist_ok=True)
    file = folder / "receipt.json"
    file.write_bytes(page.body)
    return file


def test_what_a_person_took_away_is_judged_again_bit_for_bit(
    place: Installation, granted: tuple[Applicant, str], tmp_path: Path
) -> None:
    code, said = replayed(place, str(taken(granted[0], tmp_path)))
    assert (code, said["reproduced"]) == (0, True)
    assert said["decisions"][0]["outcome"] == "grant"


def test_after_the_law_changed_the_text_of_its_own_day_is_fetched_and_still_answers(
    place: Installation, granted: tuple[Applicant, str], later: Path, tmp_path: Path
) -> None:
    file = str(taken(granted[0], tmp_path))
    assert replayed(place, file, later=later) == replayed(place, file)
    code, said = replayed(place, file, "--state", str(tmp_path / "nothing-runs-here"), later=later)
    assert code == 1
    assert said["decisions"][0]["differences"][0].endswith("is kept nowhere that was looked")


def test_a_folder_of_kept_texts_is_enough_where_nothing_runs(
    place: Installation, portal: str, granted: tuple[Applicant, str], later: Path, tmp_path: Path
) -> None:
    file = taken(granted[0], tmp_path)
    receipt = json.loads(file.read_text())["decisions"][0]["receipt"]
    kept = tmp_path / "kept"
    kept.mkdir()
    for digest in (receipt["judgement"]["law"], receipt["judgement"]["calendar"], receipt["edition"]):
        page = Browser(portal).get(f"/kept/{digest}/")
        assert "immutable" in page.headers["cache-control"]
        (kept / digest).write_bytes(page.body)
    away = ("--state", str(tmp_path / "nothing-runs-here"), "--texts", str(kept))
    assert replayed(place, str(file), *away, later=later)[0] == 0


def test_a_flipped_letter_of_the_file_is_refused(
    place: Installation, granted: tuple[Applicant, str], tmp_path: Path
) -> None:
    file = taken(granted[0], tmp_path)
    file.write_text(re.sub(r'"real_estate_value": "150000.00"', '"real_estate_value": "160000.00"', file.read_text()))
    code, said = replayed(place, str(file))
    assert (code, said["reproduced"]) == (1, False)
    assert "was changed after it was made" in said["decisions"][0]["differences"][0]


def test_another_receipt_that_the_law_would_bear_as_well_is_not_the_one_on_record(
    place: Installation, portal: str, granted: tuple[Applicant, str], tmp_path: Path
) -> None:
    file = taken(granted[0], tmp_path)
    other = taken(entered_somebody(portal), tmp_path / "other")
    told = json.loads(file.read_text())
    told["decisions"][0]["receipt"] = json.loads(other.read_text())["decisions"][0]["receipt"]
    file.write_text(json.dumps(told))
    code, said = replayed(place, str(file))
    assert code == 1
    assert said["decisions"][0]["differences"][0].startswith("the record holds another receipt")
    with place.admin("permits") as admin:
        rows = admin.execute(
            "select count(*) from decisions_decision d join cases_event e on e.application_id = d.application_id"
            " where e.body->>'decision' = d.id::text and e.body->>'receipt' = d.receipt_hash and d.receipt_hash <> ''"
        ).fetchone()
        decisions = admin.execute("select count(*) from decisions_decision").fetchone()
    assert rows == decisions, "every decision's event, and with it the record, holds the hash of its receipt"


def test_an_officer_takes_it_by_the_number_of_the_case_and_the_person_sees_that(
    place: Installation, granted: tuple[Applicant, str], desks: Desks
) -> None:
    person, number = granted
    assert f"/cases/{number}/receipt.json" in desks["Aysel"].open(number).html
    assert "To judge a decision about you again" not in person.case("who-looked/").text
    assert replayed(place, number, "--officer", "Rauf")[0] == 0
    assert "To judge a decision about you again" in person.case("who-looked/").text


def test_what_the_law_entered_without_an_officer_is_judged_again_too(
    place: Installation, portal: str, tmp_path: Path
) -> None:
    code, said = replayed(place, str(taken(entered_somebody(portal), tmp_path)))
    assert (code, said["decisions"][0]["outcome"]) == (0, "grant")


def test_a_host_does_not_take_away_what_was_decided_about_a_guest(portal: str) -> None:
    host = filed(portal, hotel())
    assert entered(host)
    assert host.case().links(r"/why/$") == []
    assert host.case("why/").status == 404


def test_before_anything_is_decided_there_is_nothing_to_take_away(portal: str) -> None:
    person, _number = applicant(portal)
    assert person.case().links(r"/why/$") == []
    assert person.case("why/").status == 404


def test_a_hash_that_was_never_published_has_no_text(portal: str) -> None:
    assert Browser(portal).get(f"/kept/{'0' * 64}/").status == 404
