"""Money and what comes after a decision, as officers and people see it over HTTP."""

import itertools

import pytest

from korpu.launch.applicant import Applicant, Stuck, number_on
from korpu.launch.browse import Browser
from korpu.launch.officer import Officer
from tests.journey.stories import paper_photo
from tests.journey.test_the_whole_way import applicant, examined

Desks = dict[str, Officer]
RECEIPTS = (f"K-{serial}" for serial in itertools.count(1))
TODAY = "2026-05-05"


@pytest.fixture
def granted(portal: str, desks: Desks) -> tuple[Applicant, str]:
    """Somebody whose permit waits for its fee."""
    person, number = applicant(portal)
    examined(desks["Aysel"], number)
    desks["Aysel"].act(number, "grant")
    return person, number


def test_the_person_reads_until_when_to_pay_and_what_follows(granted: tuple[Applicant, str]) -> None:
    page = granted[0].case()
    assert "What you may lawfully do now" in page.text
    assert "Pay the state fee" in page.text
    assert "Wednesday, 8 July" in page.text


def test_a_wrong_amount_is_explained_and_nothing_is_recorded(desks: Desks, granted: tuple[Applicant, str]) -> None:
    person, number = granted
    with pytest.raises(Stuck) as stuck:
        desks["Aysel"].act(number, "pay", {"receipt": next(RECEIPTS), "paid": "12,00"})
    assert "the fee is 120 AZN" in stuck.value.page.text.replace("\u00a0", " ")
    assert 'value="12,00"' in stuck.value.page.html
    assert "You paid the state fee" not in person.case().text


def test_a_payment_is_on_the_timeline_and_in_the_cashiers_day(desks: Desks, granted: tuple[Applicant, str]) -> None:
    person, number = granted
    before = paid_today(desks["Aysel"])
    receipt = next(RECEIPTS)
    desks["Aysel"].act(number, "pay", {"receipt": receipt, "paid": "120.00"})
    assert f"Receipt {receipt}, 120 AZN" in person.case().text.replace("\u00a0", " ")
    assert paid_today(desks["Aysel"]) == before + 1
    with pytest.raises((Stuck, LookupError)):
        desks["Aysel"].act(number, "pay", {"receipt": next(RECEIPTS), "paid": "120.00"})


def test_a_complaint_has_a_day_that_somebody_wrote(desks: Desks, granted: tuple[Applicant, str]) -> None:
    person, number = granted
    desks["Aysel"].open(number)
    page = desks["Aysel"].browser.send({"reference": "C-1", "words": "It is contested."}, action="/complaint/")
    assert page.status == 422
    assert "Day on which it came" in page.html.partition('class="errors"')[2].partition("</ul>")[0]
    assert "Your complaint is known here" not in person.case().text
    desks["Aysel"].act(number, "complaint", {"reference": "C-1", "received_on": TODAY, "words": "It is contested."})
    assert "Your complaint is known here" in person.case().text


def paid_today(officer: Officer) -> int:
    """How many payments the cashier's page counts in all."""
    page = officer.browser.get("/cashier/")
    words = page.text.split("All together")
    return int(words[1].split()[0]) if len(words) > 1 else 0


def test_the_cashier_of_another_office_sees_none_of_it(place: object, casework: str, desks: Desks) -> None:
    leyla = desks["Leyla"]
    leyla.sign_in()
    assert "Nothing was paid on this day" in leyla.browser.get("/cashier/").text


@pytest.mark.parametrize(("language", "word"), [("az", "Kassa"), ("en", "Cashier"), ("ru", "Касса")])
def test_the_cashiers_day_is_said_in_every_language(desks: Desks, language: str, word: str) -> None:
    browser = desks["Aysel"].browser
    assert word in browser.get(f"/cashier/?language={language}").text
    browser.get("/cashier/?language=en")


def test_a_host_who_withdrew_is_recorded_and_the_person_brings_another_dwelling_document(
    portal: str, desks: Desks
) -> None:
    person, number = applicant(portal, hosted=True)
    examined(desks["Aysel"], number)
    desks["Aysel"].act(number, "grant")
    told = {"withdrew_on": TODAY, "reference": "H-1", "words": "She moved out."}
    desks["Aysel"].act(number, "host", told)
    page = person.case()
    assert "Bring another dwelling document" in page.text
    assert "Wednesday, 20 May" in page.text
    assert "She moved out" not in page.text
    person.case("answer/")
    person.browser.send({"file-dwelling": ("flat.jpg", paper_photo("flat"))})
    assert "An officer looks at your new dwelling document" in person.case().text
    desks["Aysel"].act(number, "accept")
    assert "Your new dwelling document was accepted" in person.case().text


def test_a_refused_person_sends_again_from_one_page(portal: str, desks: Desks) -> None:
    person, number = applicant(portal)
    examined(desks["Aysel"], number, **{"fact-unpaid_fine": "yes"})
    desks["Aysel"].act(number, "refuse", {"articles": ["50.1.13"], "reasons": "A fine is unpaid."})
    desks["Rauf"].act(number, "approve")
    page = person.case("again/")
    assert "An administrative fine for the rules of stay is unpaid" in page.text
    assert "Grounds" not in page.text
    receipt = person.browser.send({"file-reason_gone": ("fine.jpg", paper_photo("fine paid"))})
    assert 'class="slip"' in receipt.html
    cases = person.browser.get("/my/").links(r"/my/cases/")
    assert len(cases) == 2
    desk = desks["Aysel"].open(number_on(receipt))
    assert f"refused application {number}" in desk.text


def test_a_complaint_is_known_to_the_person(portal: str, desks: Desks, granted: tuple[Applicant, str]) -> None:
    person, number = granted
    desks["Aysel"].act(number, "complaint", {"received_on": TODAY, "reference": "A-3", "words": "Too long."})
    assert "Your complaint is known here" in person.case().text
    assert Browser(portal).get("/").status == 200
