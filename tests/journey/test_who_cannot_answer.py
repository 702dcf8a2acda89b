"""Who does not know an answer says so with a button, and so does somebody to whom a question does not apply."""

import json

import pytest

from korpu.launch.applicant import Applicant
from korpu.launch.browse import Browser, Page
from tests.journey.stories import owner

CHECK = "/check/temporary-residence/"
VALUE = "/my/drafts/1/real-estate-value/"


@pytest.fixture
def person(portal: str) -> Applicant:
    """Somebody who applies as the owner of a flat."""
    somebody = Applicant(Browser(portal))
    somebody.begin(owner())
    somebody.browser.get("/my/drafts/1/ground/")
    somebody.browser.send({"grounds": ["owns_real_estate"]})
    return somebody


def test_who_does_not_know_an_amount_goes_on_and_half_an_answer_does_not_come_back(person: Applicant) -> None:
    person.browser.get(VALUE)
    page = person.browser.send({"real_estate_value": "about 15"}, button=("not_known", "real_estate_value"))
    assert page.path != VALUE
    assert "not known" in person.browser.get("/my/drafts/1/").text
    assert dict(person.browser.get(VALUE).form(names={"real_estate_value"}).fields)["real_estate_value"] == ""


def test_an_amount_cannot_be_left_out_by_saying_that_it_does_not_apply(person: Applicant) -> None:
    page = person.browser.get(VALUE)
    assert "does_not_apply" not in page.form(names={"not_known"}).buttons
    form = page.form(names={"not_known"})
    assert person.browser.post(form, [*form.fields, ("does_not_apply", "real_estate_value")]).path == VALUE


def passport_asked(browser: Browser) -> Page:
    """The check, at the question until when the passport is valid."""
    browser.get(CHECK)
    form = browser.page.form(names={"asked"})
    return browser.post(form, [*form.fields, ("again", "passport_until")])


@pytest.mark.parametrize(("button", "answer"), [("not_known", None), ("does_not_apply", "n/a")])
def test_who_has_no_passport_says_so_and_who_does_not_know_its_last_day_too(
    portal: str, button: str, answer: str | None
) -> None:
    browser = Browser(portal)
    assert passport_asked(browser).status == 200
    page = browser.send(button=(button, "passport_until"))
    assert json.loads(dict(page.form(names={"asked"}).fields)["answers"]) == {"passport_until": answer}


def test_a_button_of_another_question_answers_nothing(portal: str) -> None:
    browser = Browser(portal)
    form = passport_asked(browser).form(names={"does_not_apply"})
    page = browser.post(form, [*form.fields, ("not_known", "real_estate_value")])
    assert dict(page.form(names={"asked"}).fields)["asked"] == "passport_until"
    assert "The day is not complete" in page.text
