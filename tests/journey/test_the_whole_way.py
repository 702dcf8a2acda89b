"""From the first question to a verified letter, over HTTP and without JavaScript, in each language."""

import pytest

from korpu.launch.applicant import Applicant, Stuck
from korpu.launch.browse import Browser, Page
from korpu.launch.officer import Officer
from korpu.launch.waiting import await_true
from tests.journey.stories import BORN, NOTHING_AGAINST, REGISTERS, guest, owner

Desks = dict[str, Officer]


def applicant(
    portal: str, language: str = "en", *, hosted: bool = False, **identity: str | list[str]
) -> tuple[Applicant, str]:
    """Somebody who has filed, and the number of the case. ``hosted``: at somebody else's home."""
    person = Applicant(Browser(portal, language))
    wish = guest(language) if hosted else owner(language, **identity)
    person.begin(wish)
    person.fill(wish)
    return person, person.send()


def examined(desk: Officer, number: str, **registers: str) -> None:
    """Everything known that a decision needs."""
    desk.act(number, "ask-opinion", {"reference": "D-1"})
    desk.act(number, "opinion", {"objects": "no", "reference": "D-1-A", "words": "No objection."})
    desk.act(number, "register", {**REGISTERS, **registers})
    desk.act(number, "assert", NOTHING_AGAINST)


def verified(portal: str, **given: object) -> Page:
    """What the public page says of a letter."""
    browser = Browser(portal)
    browser.get("/verify/")
    return browser.send(given)  # type: ignore[arg-type]


@pytest.mark.parametrize("language", ["az", "en", "ru"])
def test_a_person_is_granted_a_permit_and_anyone_can_check_the_letter(portal: str, desks: Desks, language: str) -> None:
    person, number = applicant(portal, language)
    desks["Aysel"].act(number, "ask", {"words": "One more page, please.", "what": ["dwelling"]})
    assert "One more page, please." in person.case("answer/").text
    person.browser.send({"words": "Here it is."})
    examined(desks["Aysel"], number)
    desks["Aysel"].act(number, "grant")
    letter = person.case("letters/1/")
    assert letter.headers["content-type"] == "application/pdf"
    assert await_true(lambda: 'class="notice ok"' in verified(portal, file=("letter.pdf", letter.body)).html, 5)
    assert f'lang="{language}"' in person.case().html
    desks["Aysel"].act(number, "pay", {"receipt": f"P-{language}", "paid": "120"})


def test_a_flipped_byte_is_refused(portal: str, desks: Desks) -> None:
    person, number = applicant(portal)
    examined(desks["Aysel"], number)
    desks["Aysel"].act(number, "grant")
    bytes_of = bytearray(person.case("letters/1/").body)
    bytes_of[len(bytes_of) // 3] ^= 1
    assert 'class="notice no"' in verified(portal, file=("letter.pdf", bytes(bytes_of))).html


def test_a_refusal_needs_a_reason_from_the_list_and_a_second_officer(portal: str, desks: Desks) -> None:
    person, number = applicant(portal)
    with pytest.raises((Stuck, LookupError)):
        desks["Aysel"].act(number, "refuse", {"articles": ["50.1.13"], "reasons": "Because."})
    examined(desks["Aysel"], number, **{"fact-unpaid_fine": "yes"})
    desks["Aysel"].act(number, "refuse", {"articles": ["50.1.13"], "reasons": "A fine is unpaid."})
    with pytest.raises((Stuck, LookupError)):
        desks["Aysel"].act(number, "approve")
    assert "letters/1/" not in person.case().html
    desks["Rauf"].act(number, "approve")
    assert "letters/1/" in person.case().html


def test_every_look_is_seen_by_the_person(portal: str, desks: Desks) -> None:
    person, number = applicant(portal)
    assert "Officer no." not in person.case("who-looked/").text
    desks["Aysel"].open(number)
    assert desks["Aysel"].account.name not in person.case("who-looked/").text
    assert "Officer no. 101" in person.case("who-looked/").text


def listed(officer: Officer, number: str) -> bool:
    """Whether the case is on the officer's list, on whichever of its pages."""
    page = officer.browser.get("/?all=1")
    while number not in page.html:
        onward = page.links(r"after=")
        if not onward:
            return False
        page = officer.browser.get(onward[-1])
    return True


def test_the_person_reads_why_each_look_was_made(portal: str, desks: Desks) -> None:
    person, number = applicant(portal)
    desk, looked = desks["Aysel"].browser, "who-looked/"
    assert listed(desks["Aysel"], number)
    assert "To see which applications are due" in person.case(looked).text
    page = desks["Aysel"].open(number)
    assert "To examine and decide your application" in person.case(looked).text
    assert "To read a paper you brought" not in person.case(looked).text
    desk.get(page.links(r"/papers/")[0])
    assert "To read a paper you brought" in person.case(looked).text
    examined(desks["Aysel"], number)
    desks["Aysel"].act(number, "grant")
    desk.get(desks["Aysel"].open(number).links(r"/letters/1")[0])
    assert "To read a letter that was sent to you" in person.case(looked).text


def test_the_code_brings_one_back_and_a_wrong_one_says_nothing(portal: str) -> None:
    person, number = applicant(portal)
    again = Applicant(Browser(portal), person.code)
    assert number in again.come_back(BORN).text
    wrong = Applicant(Browser(portal), person.code).come_back("1990-02-27")
    unknown = Applicant(Browser(portal), "7TQ4-M2KX-90RD").come_back(BORN)
    assert wrong.status == unknown.status
    assert number not in wrong.text


def test_the_same_sending_twice_is_one_application(portal: str) -> None:
    person = Applicant(Browser(portal))
    wish = owner()
    person.begin(wish)
    form = person.fill(wish).form(names={"once", "true"})
    pairs = [*form.fields, ("true", "yes")]
    first, second = person.browser.post(form, list(pairs)), person.browser.post(form, list(pairs))
    assert first.text == second.text
    assert len(person.browser.get("/my/").links(r"/my/cases/")) == 1


def test_a_withdrawn_application_ends(portal: str, desks: Desks) -> None:
    person, number = applicant(portal)
    person.case("withdraw/")
    person.browser.send(action="")
    assert "You withdrew the application" in person.case().text
    with pytest.raises((Stuck, LookupError)):
        desks["Aysel"].act(number, "ask", {"words": "Still there?"})


def test_an_officer_cannot_speak_for_the_body_that_must_be_asked(portal: str, desks: Desks) -> None:
    _person, number = applicant(portal)
    page = desks["Aysel"].open(number)
    form = page.form(action="/assert/")
    forged = [*form.fields, ("fact-opinion_answer", "no_objection"), ("why", "I say so.")]
    assert 'class="errors"' in desks["Aysel"].browser.post(form, forged).html
    assert "Asserted by an officer" not in desks["Aysel"].open(number).text


def test_a_forged_refusal_that_the_facts_do_not_carry_changes_nothing(portal: str, desks: Desks) -> None:
    _person, number = applicant(portal)
    form = desks["Aysel"].open(number).form(action="/ask/")
    forged = [pair for pair in form.fields if pair[0] == "csrfmiddlewaretoken"]
    form.action = form.action.replace("/ask/", "/refuse/")
    answer = desks["Aysel"].browser.post(form, [*forged, ("articles", "50.1.13"), ("reasons", "Because.")])
    assert 'class="errors"' in answer.html
    assert "Refusal proposed" not in desks["Aysel"].open(number).text
