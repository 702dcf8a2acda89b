"""The language changes on any page, with everything typed, and nothing else happens."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser as Chromium

from korpu.launch.applicant import Applicant
from korpu.launch.browse import Browser, Page
from korpu.launch.demo.player import paper_photo
from korpu.launch.officer import Officer
from tests.journey.stories import owner
from tests.journey.test_the_whole_way import applicant, examined

Typed = dict[str, str | list[str]]
PHOTO = ("photo.jpg", paper_photo("photo"))
QUESTIONS: dict[str, Typed] = {
    "filer": {"role": "parent", "filer_name": "TYPED NAME"},
    "passport": {"surname": "TYPED", "born_on-day": "31", "born_on-month": "2", "mrz": "TYPED<<LINES", "citizenship": "GEO"},
    "request": {"request": "extension"},
    "ground": {"grounds": ["student", "investor"]},
    "real-estate-value": {"real_estate_value": "abc typed"},
    "dwelling": {"dwelling": "host"},
    "months": {"months_asked": "6"},
    "speed": {"speed": "working_days_15"},
    "office": {"office": "ganja"},
    "contact": {"email": "typed@people.example", "phone": "+994 typed"},
}  # fmt: skip
PUBLIC: dict[str, Typed] = {
    "/check/temporary-residence/": {},
    "/apply/temporary-residence/": {"kind": "pin", "born-day": "31"},
    "/return/": {"code": "7TQ4 typed", "born-year": "1990"},
    "/verify/": {"code": "KORPU1 typed"},
}


@pytest.fixture
def person(portal: str) -> Applicant:
    """Somebody with a fresh draft."""
    somebody = Applicant(Browser(portal))
    somebody.begin(owner())
    return somebody


def in_russian(browser: Browser, typed: Typed, action: str = "") -> Page:
    """The form of the open page, filled in and sent by a button of the language switch."""
    page = switched(browser, typed, action)
    assert page.status == 200
    assert '<html lang="ru"' in page.html
    return page


def switched(browser: Browser, typed: Typed, action: str = "") -> Page:
    form = browser.page.form(action=action, names=set(typed))
    pairs = [pair for pair in form.fields if pair[0] not in typed]
    for name, value in typed.items():
        pairs += [(name, each) for each in value] if isinstance(value, list) else [(name, value)]
    return browser.post(form, [*pairs, ("language", "ru")])


def shown(page: Page, name: str) -> list[str]:
    """What the page's fields of this name hold now."""
    return [value for form in page.forms() for field, value in form.fields if field == name]


def assert_kept(page: Page, typed: Typed) -> None:
    for name, value in typed.items():
        assert sorted(shown(page, name)) == sorted(value if isinstance(value, list) else [value]), name


@pytest.mark.parametrize("path", PUBLIC)
def test_on_pages_for_everyone(portal: str, path: str) -> None:
    browser = Browser(portal)
    browser.get(path)
    page = in_russian(browser, PUBLIC[path])
    assert_kept(page, PUBLIC[path])
    assert 'class="errors"' not in page.html
    assert 'role="alert"' not in page.html
    assert '<html lang="ru"' in browser.get("/").html, "the choice is remembered"


def test_in_the_middle_of_the_check(portal: str) -> None:
    browser = Browser(portal)
    page = browser.get("/check/temporary-residence/")
    asked = dict(page.form(names={"asked"}).fields)["asked"]
    page = in_russian(browser, {asked: "yes"})
    assert dict(page.form(names={"asked"}).fields)["asked"] == asked
    assert shown(page, asked) == ["yes"]
    assert dict(page.form(names={"asked"}).fields)["answers"] == "{}", "it was not answered yet"


@pytest.mark.parametrize("step", QUESTIONS)
def test_on_every_question_of_a_draft(person: Applicant, step: str) -> None:
    person.browser.get("/my/drafts/1/ground/")
    person.browser.send({"grounds": ["owns_real_estate"]})
    version = shown(person.browser.get(f"/my/drafts/1/{step}/"), "version")
    page = in_russian(person.browser, QUESTIONS[step])
    assert page.path == f"/my/drafts/1/{step}/"
    assert_kept(page, QUESTIONS[step])
    assert shown(person.browser.get(f"/my/drafts/1/{step}/"), "version") == version, "nothing was saved"


def test_on_the_page_that_shows_the_code(portal: str) -> None:
    person = Applicant(Browser(portal))
    person.begin(owner())
    page = in_russian(person.browser, {})
    assert person.code in page.text
    assert len(person.browser.get("/my/").links(r"/my/drafts/")) == 1, "no second draft"


def test_on_papers_and_chosen_files_are_asked_for_again(person: Applicant) -> None:
    page = person.browser.get("/my/drafts/1/papers/")
    form = page.form(names={"done"})
    page = person.browser.post(form, [*form.fields, ("file-photos", PHOTO), ("language", "ru")])
    assert '<html lang="ru"' in page.html
    assert "выберите их снова" in page.text
    assert 'class="tag ok"' not in person.browser.get("/my/drafts/1/papers/").html


def test_on_the_last_page_it_sends_nothing(person: Applicant) -> None:
    person.fill(owner())
    page = in_russian(person.browser, {"true": "yes"})
    assert page.path.endswith("/send/")
    assert shown(page, "true") == ["yes"]
    assert person.browser.get("/my/").links(r"/my/cases/") == []


def test_where_two_versions_stand_beside_each_other(person: Applicant, portal: str) -> None:
    second = Applicant(Browser(portal), person.code)
    second.come_back(owner().born)
    for each in (person, second):
        each.browser.get("/my/drafts/1/contact/")
    person.browser.send({"email": "first@people.example"})
    assert second.browser.send({"email": "second@people.example"}).status == 409
    page = switched(second.browser, {"email": "second@people.example"})
    assert page.status == 409
    assert '<html lang="ru"' in page.html
    assert "first@people.example" in page.text
    assert shown(page, "email") == ["second@people.example"]


def test_on_forgetting_and_leaving_nothing_goes(person: Applicant) -> None:
    person.browser.get("/my/drafts/1/drop/")
    in_russian(person.browser, {})
    person.browser.get("/my/")
    in_russian(person.browser, {}, action="/leave/")
    assert len(person.browser.get("/my/").links(r"/my/drafts/")) == 1


def test_on_a_page_that_says_what_went_wrong(person: Applicant) -> None:
    person.browser.get("/my/drafts/1/contact/")
    person.browser.cookies.pop("portal_session")
    person.browser.send({"email": "kept@people.example"})
    page = switched(person.browser, {})
    assert page.status == 403
    assert '<html lang="ru"' in page.html
    assert "kept@people.example" in page.text


def test_when_answering_what_an_officer_asked(portal: str, desks: dict[str, Officer]) -> None:
    person, number = applicant(portal)
    desks["Aysel"].act(number, "ask", {"words": "One more page, please.", "what": ["dwelling"]})
    form = person.case("answer/").form(names={"words"})
    pairs = [*(pair for pair in form.fields if pair[0] != "words"), ("words", "Typed so far"), ("file-dwelling", PHOTO)]
    page = person.browser.post(form, [*pairs, ("language", "ru")])
    assert '<html lang="ru"' in page.html
    assert shown(page, "words") == ["Typed so far"]
    assert "выберите их снова" in page.text
    assert "You answered" not in person.browser.get("/my/cases/1/?language=en").text


def test_a_language_chosen_when_withdrawing_withdraws_nothing(portal: str) -> None:
    person, _number = applicant(portal)
    person.case("withdraw/")
    in_russian(person.browser, {})
    assert "You withdrew" not in person.browser.get("/my/cases/1/?language=en").text


@pytest.mark.parametrize("path", ["/", "/services/", "/services/temporary-residence/", "/nothing-here/"])
def test_a_link_of_the_switch_keeps_the_rest_of_the_address(portal: str, path: str) -> None:
    links = Browser(portal).get(f"{path}?q=x&q=y&language=en").links(r"language=ru")
    assert links == ["?q=x&amp;q=y&amp;language=ru"]


ACTS: dict[str, Typed] = {
    "ask": {"what": ["dwelling"], "words": "Typed question"},
    "ask-opinion": {"reference": "TYPED-1"},
    "register": {"reference": "TYPED-2", "dated_on": "soon", "fact-unpaid_fine": "yes", "fact-days_outside_in_180": "many"},
    "assert": {"why": "Typed reasons", "fact-false_documents": "yes"},
}  # fmt: skip


@pytest.fixture
def desk(desks: dict[str, Officer]) -> Officer:
    """An officer whose language is English before and after."""
    desks["Aysel"].browser.get("/?language=en")
    yield desks["Aysel"]
    desks["Aysel"].browser.get("/?language=en")


@pytest.mark.parametrize("act", ACTS)
def test_in_every_form_of_the_desk(portal: str, desk: Officer, act: str) -> None:
    _person, number = applicant(portal)
    before = desk.open(number).text.count("(officer:")
    page = in_russian(desk.browser, ACTS[act], action=f"/{act}/")
    for name, value in ACTS[act].items():
        assert set(value if isinstance(value, list) else [value]) <= set(shown(page, name)), name
    assert desk.open(number).text.count("(officer:") == before, "nothing happened"


def later(act: str) -> Callable[[Officer, str], None]:
    """What must have happened before a form appears."""

    def asked(desk: Officer, number: str) -> None:
        desk.act(number, "ask-opinion", {"reference": "D-1"})

    def fined(desk: Officer, number: str) -> None:
        examined(desk, number, **{"fact-unpaid_fine": "yes"})

    def granted(desk: Officer, number: str) -> None:
        examined(desk, number)
        desk.act(number, "grant")

    return {"opinion": asked, "refuse": fined, "pay": granted, "grant": examined}[act]


@pytest.mark.parametrize(
    ("act", "typed"),
    [
        ("opinion", {"objects": "yes", "reference": "TYPED-3", "words": "Typed words"}),
        ("refuse", {"articles": ["50.1.13"], "reasons": "Typed reasons"}),
        ("grant", {}),
        ("pay", {"receipt": "TYPED-4"}),
    ],
)
def test_in_forms_that_appear_later(portal: str, desk: Officer, act: str, typed: Typed) -> None:
    _person, number = applicant(portal)
    later(act)(desk, number)
    before = desk.open(number).text.count("(officer:")
    page = in_russian(desk.browser, typed, action=f"/{act}/")
    for name, value in typed.items():
        assert set(value if isinstance(value, list) else [value]) <= set(shown(page, name)), name
    assert desk.open(number).text.count("(officer:") == before, "nothing happened"


def test_when_signing_in(casework: str, desks: dict[str, Officer]) -> None:
    browser, account = Browser(casework), desks["Aysel"].account
    browser.get("/sign-in/")
    page = in_russian(browser, {"login": account.email, "password": account.password})
    assert page.path == "/sign-in/", "nobody was signed in"
    assert shown(page, "login") == [account.email]
    assert account.password not in page.html
    browser.send({"login": account.email, "password": account.password})
    page = in_russian(browser, {"code": "000000"})
    assert page.path == "/sign-in/code/"
    assert 'role="alert"' not in page.html


def test_with_javascript_also_where_a_page_has_many_forms(
    chromium: Chromium, portal: str, casework: str, desk: Officer
) -> None:
    _person, number = applicant(portal)
    page = chromium.new_context(locale="en").new_page()
    page.context.add_cookies([{"name": k, "value": v, "url": casework} for k, v in desk.browser.cookies.items()])
    page.goto(f"{casework}/cases/{number}/")
    page.click("#ask summary, section:has(#ask) summary")
    page.fill("#words", "Typed and not sent")
    with page.expect_navigation():
        page.click(".langs [lang=ru]")
    assert page.get_attribute("html", "lang") == "ru"
    assert page.input_value("#words") == "Typed and not sent"
