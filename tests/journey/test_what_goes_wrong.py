"""Bad input gets a sentence, and nothing that was typed is lost."""

import pytest

from korpu.launch.applicant import Applicant
from korpu.launch.browse import Browser, Page
from tests.journey.stories import owner

HOSTILE = {
    "empty": ("photo.jpg", b""),
    "script in a drawing": ("photo.svg", b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
    "archive with a picture's name": ("photo.jpg", b"PK\x03\x04" + b"\0" * 200),
    "page with a picture's name": ("photo.png", b"<html><script>alert(1)</script></html>"),
    "half a document": ("paper.pdf", b"%PDF-1.7\nnothing more"),
}


@pytest.fixture
def person(portal: str) -> Applicant:
    """Somebody with a fresh draft."""
    somebody = Applicant(Browser(portal))
    somebody.begin(owner())
    return somebody


def step(person: Applicant, name: str) -> Page:
    return person.browser.get(f"/my/drafts/1/{name}/")


@pytest.mark.parametrize("which", HOSTILE)
def test_a_file_that_is_none_is_refused_with_a_reason(person: Applicant, which: str) -> None:
    step(person, "papers")
    page = person.browser.send({"file-photos": HOSTILE[which]}, button=("add", "1"))
    assert page.status == 422
    assert 'class="errors"' in page.html
    assert 'class="tag ok"' not in step(person, "papers").html, "nothing of it is kept"


def test_an_impossible_birthday_is_named_and_stays_on_the_page(person: Applicant) -> None:
    step(person, "passport")
    page = person.browser.send({"surname": "SAMPLE", "born_on-day": "31", "born_on-month": "2", "born_on-year": "1990"})
    assert "There is no such day" in page.text
    assert 'value="31"' in page.html
    assert 'value="SAMPLE"' in page.html


def test_wrong_digits_of_a_passport_are_shown_where_they_are(person: Applicant) -> None:
    step(person, "passport")
    lines = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<11"
    page = person.browser.send({"mrz": lines})
    assert "do not add up" in page.text
    assert "L898902C36UTO" in page.html, "what was typed stays"


def test_two_devices_lose_nothing_of_each_other(person: Applicant, portal: str) -> None:
    second = Applicant(Browser(portal), person.code)
    second.come_back(owner().born)
    step(person, "contact")
    step(second, "contact")
    person.browser.send({"email": "first@people.example"})
    page = second.browser.send({"email": "second@people.example"})
    assert page.status == 409
    assert "first@people.example" in page.html
    assert "second@people.example" in page.html


def test_a_lost_session_gives_back_what_was_typed(person: Applicant) -> None:
    step(person, "contact")
    person.browser.cookies.pop("portal_session")
    page = person.browser.send({"email": "kept@people.example"})
    assert page.status == 403
    assert "kept@people.example" in page.html


def test_an_unknown_service_is_said_to_be_unknown(portal: str) -> None:
    page = Browser(portal).get("/services/no-such-thing/")
    assert page.status == 404
    assert "919" in page.text
