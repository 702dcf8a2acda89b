"""A decision that is signed and not told yet: it can be taken back, and the person never sees it."""

import os
import re
from collections.abc import Iterator

import pytest

from korpu.launch import staff
from korpu.launch.applicant import Stuck
from korpu.launch.browse import Browser
from korpu.launch.officer import Officer
from korpu.launch.throwaway import Installation, served
from korpu.launch.waiting import await_true
from tests.journey.at_the_desk import enlist
from tests.journey.test_the_whole_way import applicant, examined, verified
from tests.rooms import Inside


@pytest.fixture(scope="module")
def place() -> Iterator[Installation]:
    """Like everywhere, but what is signed waits ten minutes."""
    before, os.environ["KORPU_LETTERS_WAIT"] = os.environ["KORPU_LETTERS_WAIT"], "10"
    try:
        with served() as installation:
            yield installation
    finally:
        os.environ["KORPU_LETTERS_WAIT"] = before


@pytest.fixture(scope="module")
def desks(place: Installation) -> dict[str, Officer]:
    """An officer and an approver."""
    accounts: list[staff.DemoOfficer] = [enlist(place, "Clerk"), enlist(place, "Approver", "approver")]
    made = {each.name: Officer(Browser(place.running().addresses["casework"]), each) for each in accounts}
    for officer in made.values():
        officer.sign_in()
    return made


@pytest.fixture
def portal(place: Installation) -> str:
    return place.running().addresses["portal"]


@pytest.fixture(scope="module")
def worker(place: Installation) -> Iterator[Inside]:
    """A worker whose clock can be ahead."""
    with Inside(place, "worker") as inside:
        yield inside


def signed_code(place: Installation, number: str) -> str:
    """The code of the letter that waits."""
    with place.admin("permits") as admin:
        (code,) = admin.execute(
            "select e.body ->> 'code' from cases_event e join applications_application a on a.id = e.application_id "
            "where a.number = %s and e.kind = 'signed'", (number,),
        ).fetchone()  # fmt: skip
    return str(code)


def sent(worker: Inside, minutes: int = 11) -> None:
    """So many minutes later the worker sends what is to be sent."""
    worker("tests.desk.worker_acts:send", minutes=minutes)


def seen(page_text: str) -> str:
    """What the person reads, without what changes with every request."""
    return re.sub(r"Who looked at my data: \d+ looks?", "", page_text)


def test_a_decision_taken_back_was_never_there_for_the_person(
    place: Installation, desks: dict[str, Officer], portal: str, worker: Inside
) -> None:
    person, number = applicant(portal)
    examined(desks["Clerk"], number)
    before = seen(person.case().text)
    page = desks["Clerk"].act(number, "grant")
    assert "Signed. It is sent by itself" in page.text
    assert seen(person.case().text) == before
    desks["Clerk"].act(number, "take-back", {"why": "The wrong case."})
    assert seen(person.case().text) == before
    code = signed_code(place, number)
    assert await_true(lambda: "never had any effect" in verified(portal, code=code).text, 10)
    sent(worker)
    assert seen(person.case().text) == before
    assert "The wrong case." in desks["Approver"].open(number).text
    desks["Clerk"].act(number, "grant")
    sent(worker)
    assert person.case("letters/1/").headers["content-type"] == "application/pdf"


def test_what_waited_is_told_in_the_name_of_who_signed_and_cannot_be_taken_back(
    desks: dict[str, Officer], portal: str, worker: Inside
) -> None:
    person, number = applicant(portal)
    examined(desks["Clerk"], number, **{"fact-unpaid_fine": "yes"})
    desks["Clerk"].act(number, "refuse", {"articles": ["50.1.13"], "reasons": "A fine is unpaid."})
    page = desks["Approver"].act(number, "approve")
    form = page.form(action="/take-back/")
    sent(worker, minutes=9)
    assert "letters/1/" not in person.case().html
    sent(worker)
    letter = person.case("letters/1/")
    assert await_true(lambda: 'class="notice ok"' in verified(portal, file=("l.pdf", letter.body)).html, 5)
    page = desks["Approver"].browser.post(form, [*form.fields, ("why", "Too late.")])
    assert page.status == 409
    assert "Taken back" not in desks["Approver"].open(number).text


def test_nothing_else_is_done_while_it_waits(desks: dict[str, Officer], portal: str) -> None:
    _person, number = applicant(portal)
    form = desks["Clerk"].open(number).form(action="/ask/")
    examined(desks["Clerk"], number)
    signed = desks["Clerk"].act(number, "grant").form(action="/take-back/")
    newest = [pair for pair in signed.fields if pair[0] in ("seen", "csrfmiddlewaretoken")]
    page = desks["Clerk"].browser.post(form, [*newest, ("words", "One more page, please.")])
    assert "take it back first" in page.text


def test_an_officer_who_did_not_sign_and_may_not_approve_takes_nothing_back(
    place: Installation, desks: dict[str, Officer], portal: str
) -> None:
    _person, number = applicant(portal)
    examined(desks["Clerk"], number)
    desks["Approver"].act(number, "grant")
    with pytest.raises((Stuck, LookupError)):
        desks["Clerk"].act(number, "take-back", {"why": "I would not."})
    desks["Approver"].act(number, "take-back", {"why": "I signed it myself."})


def test_what_the_person_says_meanwhile_is_read_before_anything_is_sent(
    desks: dict[str, Officer], portal: str, worker: Inside
) -> None:
    person, number = applicant(portal)
    examined(desks["Clerk"], number)
    desks["Clerk"].act(number, "grant")
    person.case("withdraw/")
    person.browser.send(action="")
    sent(worker)
    assert "letters/1/" not in person.case().html
    assert "You withdrew the application" in person.case().text
