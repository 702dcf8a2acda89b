"""Extension of stay over HTTP: from the calculator to the decision that gives the right to stay."""

import pytest

from korpu.launch.applicant import Applicant, Stuck, days
from korpu.launch.browse import Browser
from korpu.launch.officer import Officer
from tests.journey.stay_stories import NOTHING_AGAINST, REGISTERS, extension

Desks = dict[str, Officer]


def applicant(portal: str, language: str = "en", **changed: str | list[str]) -> tuple[Applicant, str]:
    """Somebody who has filed, and the number of the case."""
    person, wish = Applicant(Browser(portal, language)), extension(language, **changed)
    person.begin(wish)
    person.fill(wish)
    return person, person.send()


def examined(desk: Officer, number: str, **registers: str) -> None:
    """Everything known that a decision needs."""
    desk.act(number, "register", {**REGISTERS, **registers})
    desk.act(number, "assert", NOTHING_AGAINST)


@pytest.mark.parametrize("language", ["az", "en", "ru"])
def test_a_stay_is_extended_within_three_working_days(portal: str, desks: Desks, language: str) -> None:
    person, number = applicant(portal, language)
    examined(desks["Aysel"], number)
    desks["Aysel"].act(number, "grant")
    assert person.case("letters/1/").body.startswith(b"%PDF")
    assert "40.0.1" in person.case().text
    desks["Aysel"].act(number, "pay", {"receipt": f"P-{language}-9", "paid": "30"})


def test_the_fee_and_the_day_stand_on_the_last_page_before_filing(portal: str) -> None:
    person, wish = Applicant(Browser(portal)), extension(days_asked="31", stay_speed="working_day_1")
    person.begin(wish)
    page = person.fill(wish)
    assert "100" in page.text
    assert "Wednesday, 6 May 2026" in page.text


def test_a_grant_waits_until_a_register_has_told_when_the_stay_ends(portal: str, desks: Desks) -> None:
    _person, number = applicant(portal)
    told = {key: value for key, value in REGISTERS.items() if not key.startswith("fact-")}
    known = {key: value for key, value in REGISTERS.items() if key != "fact-stay_until"}
    desks["Aysel"].act(number, "register", known)
    desks["Aysel"].act(number, "assert", NOTHING_AGAINST)
    with pytest.raises((Stuck, LookupError)):
        desks["Aysel"].act(number, "grant")
    desks["Aysel"].act(number, "register", {**told, "fact-stay_until": "2026-05-20"})
    desks["Aysel"].act(number, "grant")


def test_a_refusal_says_by_which_article_and_until_when_one_may_stay(portal: str, desks: Desks) -> None:
    person, number = applicant(portal)
    examined(desks["Aysel"], number, **{"fact-entry_ban_in_force": "yes"})
    desks["Aysel"].act(number, "refuse", {"articles": ["43.1.5"], "reasons": "An entry ban is in force."})
    desks["Rauf"].act(number, "approve")
    assert "43.1.5" in person.case().text
    assert "letters/1/" in person.case().html


def test_a_missing_paper_is_asked_for_and_is_no_reason_to_refuse(portal: str, desks: Desks) -> None:
    grounds = {"grounds": ["business_is_unfinished"], "business_unfinished": "yes"}
    _person, number = applicant(portal, **grounds)  # type: ignore[arg-type]
    desks["Aysel"].act(number, "register", REGISTERS)
    desks["Aysel"].act(number, "assert", {**NOTHING_AGAINST, "fact-extension_petition_given": "no"})
    assert "is no ground of refusal" in desks["Aysel"].open(number).text
    with pytest.raises((Stuck, LookupError)):
        desks["Aysel"].act(number, "refuse", {"articles": ["43.1.6"], "reasons": "No petition."})


def test_the_calculator_counts_three_working_days_back(portal: str) -> None:
    anyone = Browser(portal)
    anyone.get("/days/stay-extension/")
    page = anyone.send({**days("stay_until", "2026-05-15"), "days_asked": "30"})
    assert "Tuesday, 12 May 2026" in page.text
    assert "Sunday, 14 June 2026" in page.text
    late = anyone.send(days("stay_until", "2026-05-07"))
    assert "lateness is no ground of refusal" in late.text


def test_the_calculator_gives_back_what_cannot_be_read(portal: str) -> None:
    anyone = Browser(portal)
    anyone.get("/days/stay-extension/")
    page = anyone.send(days("stay_until", "2026-02-31"))
    assert "There is no such day" in page.text
    assert 'value="31"' in page.html
