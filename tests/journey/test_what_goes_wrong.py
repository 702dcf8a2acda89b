"""Bad input gets a sentence in the person's language and a number to call, and nothing that was typed is lost."""

import json
import re

import pytest

from korpu.kernel import codes
from korpu.launch.applicant import Applicant, days
from korpu.launch.browse import Browser, Page
from korpu.launch.throwaway import Installation
from tests.journey.stories import BORN, owner

LANGUAGES = ("az", "en", "ru")
HELP = "919"
NO_SUCH_DAY = {"az": "Belə gün yoxdur", "en": "There is no such day", "ru": "Такого дня нет"}
NOT_YET = {"az": "Bu gün hələ gəlməyib", "en": "This day has not come yet", "ru": "Этот день ещё не наступил"}
WRONG_YEAR = {"az": "İl düzgün görünmür", "en": "The year does not look right", "ru": "Год выглядит неверно"}
DO_NOT_ADD_UP = {
    "az": "Sətirlər bir yerdə düz gəlmir", "en": "The lines do not add up", "ru": "В одном месте строки не сходятся",
}  # fmt: skip
WRONG_DAYS = {
    "of a month that is shorter": ("31", "2", "1990", NO_SUCH_DAY),
    "of a year that is no leap year": ("29", "2", "2023", NO_SUCH_DAY),
    "of a thirteenth month": ("1", "13", "1990", NO_SUCH_DAY),
    "of no day": ("0", "5", "1990", NO_SUCH_DAY),
    "that has not come yet": ("1", "1", "2030", NOT_YET),
    "of a year of two digits": ("1", "1", "90", WRONG_YEAR),
}
RIGHT_LINES = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
WRONG_LINES = {
    "the number": RIGHT_LINES.replace("L898902C36", "L898902C37"),
    "the birthday": RIGHT_LINES.replace("7408122F", "7408132F"),
    "the last day": RIGHT_LINES.replace("1204159", "1204158"),
    "the whole": RIGHT_LINES[:-1] + "1",
}


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


@pytest.fixture
def person(portal: str, language: str) -> Applicant:
    """Somebody with a fresh draft."""
    somebody = Applicant(Browser(portal, language))
    somebody.begin(owner())
    return somebody


def step(person: Applicant, name: str) -> Page:
    return person.browser.get(f"/my/drafts/1/{name}/")


def assert_said(page: Page, language: str, status: int = 200) -> None:
    """A page in the person's language that says where help is."""
    assert page.status == status
    assert f'<html lang="{language}"' in page.html
    assert HELP in page.text


@pytest.mark.parametrize("which", WRONG_DAYS)
def test_a_birthday_that_cannot_be_is_named_and_stays_on_the_page(person: Applicant, language: str, which: str) -> None:
    day, month, year, sentence = WRONG_DAYS[which]
    step(person, "passport")
    typed = {"surname": "SAMPLE", "born_on-day": day, "born_on-month": month, "born_on-year": year}
    page = person.browser.send(typed)
    assert_said(page, language)
    assert sentence[language] in page.text
    shown = dict(page.form(names=set(typed)).fields)
    assert {name: shown[name] for name in typed} == typed


def test_a_draft_is_not_protected_by_a_birthday_that_has_not_come_yet(portal: str, language: str) -> None:
    browser = Browser(portal, language)
    browser.get("/apply/temporary-residence/")
    page = browser.send({"kind": "dob", **days("born", "2030-01-01")})
    assert_said(page, language)
    assert NOT_YET[language] in page.text
    assert 'value="2030"' in page.html
    assert "portal_session" not in browser.cookies


def test_right_lines_of_a_passport_fill_in_the_rest(person: Applicant, language: str) -> None:
    step(person, "passport")
    page = person.browser.send({"mrz": RIGHT_LINES})
    assert DO_NOT_ADD_UP[language] not in page.text
    assert dict(page.form(names={"surname"}).fields)["surname"] == "ERIKSSON"


@pytest.mark.parametrize("which", WRONG_LINES)
def test_wrong_digits_of_a_passport_are_shown_where_they_are(person: Applicant, language: str, which: str) -> None:
    step(person, "passport")
    page = person.browser.send({"mrz": WRONG_LINES[which]})
    assert_said(page, language)
    assert DO_NOT_ADD_UP[language] in page.text
    assert "<mark" in page.html
    assert dict(page.form(names={"mrz"}).fields)["mrz"] == WRONG_LINES[which]


def test_two_devices_lose_nothing_of_each_other(person: Applicant, portal: str, language: str) -> None:
    second = Applicant(Browser(portal, language), person.code)
    second.come_back(owner().born)
    step(person, "contact")
    step(second, "contact")
    person.browser.send({"email": "first@people.example"})
    page = second.browser.send({"email": "second@people.example"})
    assert_said(page, language, 409)
    assert "first@people.example" in page.html
    assert "second@people.example" in page.html


def test_a_question_answered_anew_is_not_counted_after_the_last(portal: str) -> None:
    person = Applicant(Browser(portal))
    person.begin(owner())
    person.fill(owner())
    said = re.search(r"Question (\d+) of (\d+)", person.browser.get("/my/drafts/1/contact/").text)
    assert said
    assert said[1] == said[2], "the others are answered"
    assert "Question" not in person.browser.get("/my/drafts/1/").text, "no question is left"


def test_a_lost_session_gives_back_what_was_typed(person: Applicant, language: str) -> None:
    step(person, "contact")
    person.browser.cookies.pop("portal_session")
    page = person.browser.send({"email": "kept@people.example"})
    assert_said(page, language, 403)
    assert "kept@people.example" in page.html
    assert page.links("/return/")


def test_an_expired_draft_gives_back_what_was_typed(place: Installation, person: Applicant, language: str) -> None:
    step(person, "contact")
    with place.admin("permits") as admin:
        newest = "select id from applications_draft order by saved_at desc limit 1"
        admin.execute(f"update applications_draft set expires_at = saved_at where id = ({newest})")
    page = person.browser.send({"email": "kept@people.example"})
    assert_said(page, language, 410)
    assert "kept@people.example" in page.html
    assert page.links("/my/")
    assert_said(person.browser.get("/my/drafts/1/"), language, 410)


def test_whatever_is_wrong_with_a_code_the_answer_is_the_same(person: Applicant, portal: str, language: str) -> None:
    wrong = {
        "another day": (person.code, "1990-03-01"), "no day": (person.code, "--"), "no such day": (person.code, "1990-02-31"),
        "a code of nobody": (codes.grouped(codes.access_code()), BORN), "half a code": (person.code[:9], BORN),
        "no code": ("", BORN),
    }  # fmt: skip
    pages = {which: tried(portal, language, *typed) for which, typed in wrong.items()}
    for which, page in pages.items():
        assert_said(page, language, 403)
        assert wrong[which][0] in page.html, "what was typed stays"
    assert len({re.sub(r'value="[^"]*"', "", page.html) for page in pages.values()}) == 1
    assert tried(portal, language, person.code, BORN).path == "/my/", "the right one opens"


def tried(portal: str, language: str, code: str, born: str) -> Page:
    browser = Browser(portal, language)
    browser.get("/return/")
    return browser.send({"code": code, **days("born", born)})


@pytest.mark.parametrize("where", ["services", "check", "apply"])
def test_an_unknown_service_is_said_to_be_unknown(portal: str, language: str, where: str) -> None:
    assert_said(Browser(portal, language).get(f"/{where}/no-such-thing/"), language, 404)


@pytest.mark.parametrize(
    "kept", [{"no_such_fact": True}, {"real_estate_value": "a lot"}, {"owns_car": None, "kin_of_citizen": "aunt"}]
)
def test_facts_that_the_law_does_not_know_are_left_out_of_the_check(
    portal: str, language: str, kept: dict[str, object]
) -> None:
    browser = Browser(portal, language)
    first = browser.get("/check/temporary-residence/")
    page = browser.send({"answers": json.dumps(kept), "asked": "no_such_fact"})
    assert_said(page, language)
    assert dict(page.form(names={"asked"}).fields) == {
        **dict(first.form(names={"asked"}).fields), "csrfmiddlewaretoken": dict(page.form().fields)["csrfmiddlewaretoken"],
    }  # fmt: skip
