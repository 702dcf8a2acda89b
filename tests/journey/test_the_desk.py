"""An officer at the desk: the list as they like it, by keyboard alone, at a price that does not grow with the case."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser as Chromium
from playwright.sync_api import Page

from korpu.launch.browse import Browser
from korpu.launch.officer import Officer
from korpu.launch.throwaway import Installation
from tests.journey.at_the_desk import enlist, take
from tests.journey.test_the_whole_way import Desks, applicant, examined
from tests.rooms import Inside

LIST_QUERIES, CASE_QUERIES = 6, 14
"""Statements of a page with the real login, session and access rows included, but for those that begin and end a transaction."""


@pytest.fixture(scope="module")
def newcomer(place: Installation, casework: str) -> Officer:
    """An officer whom no other test knows."""
    officer = Officer(Browser(casework), enlist(place, "Newcomer"))
    officer.sign_in()
    return officer


@pytest.fixture(scope="module")
def door(place: Installation) -> Iterator[Inside]:
    """A process of the officers' door."""
    with Inside(place, "casework") as inside:
        yield inside


def elsewhere(officer: Officer, casework: str) -> Browser:
    """The same officer at another machine: nothing of the first browser but the presence."""
    browser = Browser(casework)
    browser.cookies["casework_session"] = officer.browser.cookies["casework_session"]
    return browser


def test_the_list_opens_as_the_officer_left_it_on_every_machine(newcomer: Officer, casework: str, portal: str) -> None:
    _person, number = applicant(portal)
    newcomer.browser.get("/?service=temporary-residence&hand=officer&order=filed")
    page = newcomer.browser.send(action="/keep-view/")
    assert "The list opens in this view." in page.text
    again = elsewhere(newcomer, casework).get("/")
    assert again.html.count('aria-current="true"') == page.html.count('aria-current="true"') >= 3
    assert number in again.text
    assert "Always open in this view" in newcomer.browser.get("/?all=1").text


def test_a_view_that_is_none_is_the_plain_list(newcomer: Officer) -> None:
    page = newcomer.browser.get("/?service=no-such&hand=nobody-knows&step=x&due=never&order=up&after=~~")
    assert page.text == newcomer.browser.get("/?all=1").text


def test_filters_show_how_many_and_only_what_they_say(desks: Desks, portal: str) -> None:
    _person, number = applicant(portal)
    desks["Aysel"].act(number, "ask", {"words": "One more page, please.", "what": ["dwelling"]})
    assert number in desks["Aysel"].browser.get("/?hand=person").text
    assert number not in desks["Aysel"].browser.get("/?hand=officer").text
    assert number not in desks["Aysel"].browser.get("/?service=stay-extension").text


def test_pages_cost_the_same_number_of_statements_whatever_is_on_them(desks: Desks, portal: str, door: Inside) -> None:
    session = desks["Aysel"].browser.cookies["casework_session"]
    _person, number = applicant(portal)

    def cost(path: str) -> int:
        return int(door("tests.desk.casework_acts:queries", session=session, path=path))

    cost("/")  # the day's looks are written
    assert (cost("/"), cost("/?hand=officer&order=filed")) == (LIST_QUERIES, LIST_QUERIES)
    assert cost(f"/cases/{number}/") == CASE_QUERIES
    examined(desks["Aysel"], number)
    assert cost(f"/cases/{number}/") == CASE_QUERIES


@pytest.fixture
def screen(chromium: Chromium, newcomer: Officer, casework: str) -> Page:
    """The newcomer's browser, with JavaScript."""
    context = chromium.new_context(locale="en")
    context.add_cookies(
        [{"name": name, "value": value, "url": casework} for name, value in newcomer.browser.cookies.items()]
    )
    return context.new_page()


def test_keys_walk_through_the_list_into_a_case_and_back(screen: Page, casework: str, portal: str) -> None:
    for _case in range(2):
        applicant(portal)
    screen.goto(casework)
    screen.focus("[data-list]")
    links = [each.get_attribute("href") for each in screen.query_selector_all("[data-list] a.go")]
    walked = []
    for key in "jjk":
        screen.keyboard.press(key)
        walked.append(screen.evaluate("document.activeElement.getAttribute('href')"))
    assert walked == [links[0], links[1], links[0]]
    with screen.expect_navigation():
        screen.keyboard.press("Enter")
    assert screen.url.endswith(str(links[0]))
    with screen.expect_navigation():
        screen.keyboard.press("Escape")
    assert screen.url == f"{casework}/"


def test_escape_does_not_lose_what_was_typed(screen: Page, casework: str, portal: str) -> None:
    _person, number = applicant(portal)
    screen.goto(f"{casework}/cases/{number}/")
    screen.click(".fold:has(#ask) summary")
    screen.fill("#ask textarea", "Half a sen")
    screen.keyboard.press("Escape")
    screen.wait_for_timeout(300)
    assert screen.input_value("#ask textarea") == "Half a sen"


def test_an_act_from_a_page_that_is_no_longer_true_is_not_done_and_nothing_typed_is_lost(
    desks: Desks, portal: str
) -> None:
    _person, number = applicant(portal)
    aysel, rauf = desks["Aysel"], desks["Rauf"]
    aysel.open(number)
    rauf.act(number, "ask-opinion", {"reference": "D-77"})
    typed = {"words": "One more page, please.", "what": ["dwelling"]}
    page = aysel.browser.send(typed, action="/ask/")
    assert page.status == 409
    assert "Opinion asked" in page.html.partition('class="errors"')[2].partition("</ul>")[0]
    assert "One more page, please.</textarea>" in page.html
    assert ("what", "dwelling") in page.form(action="/ask/").fields
    assert "The person was asked" not in rauf.open(number).text
    assert aysel.browser.send(action="/ask/").status == 200
    assert "The person was asked" in rauf.open(number).text


@pytest.mark.parametrize(
    "act", ["grant", "approve", "return", "refuse", "ask-opinion", "opinion", "register", "assert", "pay"]
)
def test_an_act_that_does_not_say_what_its_page_showed_is_not_done(desks: Desks, portal: str, act: str) -> None:
    _person, number = applicant(portal)
    desks["Rauf"].act(number, "ask-opinion", {"reference": "D-77"})
    form = desks["Aysel"].open(number).form(action="/ask/")
    form.action = form.action.replace("/ask/", f"/{act}/")
    told = {"objects": "no", "reference": "R", "words": "w", "why": "w", "reasons": "r", "receipt": "R", "body": "b"}
    fields = [pair for pair in form.fields if pair[0] == "csrfmiddlewaretoken"]
    page = desks["Aysel"].browser.post(
        form, [*fields, *told.items(), ("fact-unpaid_fine", "no"), ("articles", "50.1.13")]
    )
    assert page.status == 409
    assert desks["Aysel"].open(number).html.count('class="when"') == 2


def test_what_was_typed_into_facts_stays(desks: Desks, portal: str) -> None:
    _person, number = applicant(portal)
    form = desks["Aysel"].open(number).form(action="/register/")
    typed = {"body": form.fields[-1][1], "reference": "R-1", "fact-unpaid_fine": "yes", "dated_on": "not a day"}
    page = desks["Aysel"].browser.send(typed, action="/register/")
    assert page.status == 422
    assert ("fact-unpaid_fine", "yes") in page.form(action="/register/").fields


def test_two_officers_in_one_case_see_each_other_until_one_is_gone(
    place: Installation, desks: Desks, portal: str
) -> None:
    _person, number = applicant(portal)
    assert "Open at another desk too" not in desks["Aysel"].open(number).text
    assert "Open at another desk too: officer no. 101." in desks["Rauf"].open(number).text
    assert "Open at another desk too: officer no. 102." in desks["Aysel"].open(number).text
    with place.admin("permits") as admin:
        admin.execute("update cases_presence set ends_at = now() - interval '1 second' where officer = '101'")
    assert "Open at another desk too" not in desks["Rauf"].open(number).text


def test_a_case_is_handed_to_a_colleague_with_a_note_and_comes_to_their_desk(desks: Desks, portal: str) -> None:
    person, number = applicant(portal)
    aysel, rauf = desks["Aysel"], desks["Rauf"]
    take(aysel, number)
    assert number in aysel.browser.get("/?whose=mine").text
    aysel.act(number, "hand-over", {"to": "102", "handed": "Look at the dwelling."})
    assert number not in aysel.browser.get("/?whose=mine").text
    assert number in rauf.browser.get("/?whose=mine").text
    assert "Look at the dwelling." in rauf.open(number).text
    assert "Another officer has your application now" in person.case().text
    assert "Look at the dwelling." not in person.case().text
    rauf.act(number, "hand-over", {"to": "", "handed": ""})
    assert "anybody of this office may take it" in aysel.open(number).text


@pytest.mark.parametrize(
    "told", [{"to": "102", "handed": " "}, {"to": "201", "handed": "Other office."}, {"to": "999", "handed": "Nobody."}]
)
def test_nobody_hands_over_without_a_word_or_to_somebody_who_is_not_there(
    desks: Desks, portal: str, told: dict[str, str]
) -> None:
    _person, number = applicant(portal)
    desks["Aysel"].open(number)
    page = desks["Aysel"].browser.send(told, action="/hand-over/")
    assert page.status == 422
    assert "anybody of this office may take it" in page.text
    assert "Put on a desk" not in page.text


def test_a_note_is_read_by_whom_it_was_written_for(place: Installation, desks: Desks, portal: str) -> None:
    person, number = applicant(portal)
    desks["Aysel"].act(number, "note", {"note": "Your papers are complete.", "reader": "person"})
    desks["Aysel"].act(number, "note", {"note": "I called the host.", "reader": "colleagues"})
    at_the_desk = desks["Rauf"].open(number).text
    assert "Your papers are complete." in at_the_desk
    assert "I called the host." in at_the_desk
    assert "Your papers are complete." in person.case().text
    assert "I called the host." not in person.case().text
    with place.admin("permits") as admin:
        rows = admin.execute("select sealed from cases_event where kind in ('noted', 'remarked')").fetchall()
    assert len(rows) == 2
    assert not any(b"papers" in bytes(sealed) or b"host" in bytes(sealed) for (sealed,) in rows)


def test_a_printed_case_says_who_printed_it_and_the_person_sees_that(desks: Desks, portal: str) -> None:
    person, number = applicant(portal)
    examined(desks["Aysel"], number, **{"fact-unpaid_fine": "yes"})
    desks["Aysel"].act(number, "refuse", {"articles": ["50.1.13"], "reasons": "A fine is unpaid."})
    desks["Rauf"].act(number, "approve")
    page = desks["Aysel"].browser.get(f"/cases/{number}/print/")
    for said in ("Printed by officer no. 101", "A fine is unpaid.", "Opinion given", "50.1.13", number):
        assert said in page.text
    looks = person.case("who-looked/").text
    assert "your whole case, which they printed" in looks
    assert "To put your case on paper" in looks


def test_every_case_of_the_played_year_can_be_printed_however_it_ended(desks: Desks, place: Installation) -> None:
    with place.admin("permits") as admin:
        found = admin.execute(
            "select distinct on (standing->>'state') standing->>'state', number from cases_casenow where office = 'baku'"
        ).fetchall()
    ended = dict(found)
    assert {"granted", "refused", "cancelled"} <= set(ended)
    for state, number in ended.items():
        page = desks["Aysel"].browser.get(f"/cases/{number}/print/")
        assert page.status == 200, state
        assert ("Cancelled" in page.text) or state != "cancelled"


def test_a_case_of_another_office_is_not_printed(casework: str, place: Installation, portal: str) -> None:
    _person, number = applicant(portal)
    stranger = Officer(Browser(casework), enlist(place, "Stranger", office="ganja"))
    stranger.sign_in()
    assert stranger.browser.get(f"/cases/{number}/print/").status == 404
