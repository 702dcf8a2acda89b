"""What an officer can tell a person to bring: on demand, as a look that the person sees."""

from korpu.launch.browse import Browser
from korpu.launch.officer import Officer
from korpu.launch.throwaway import Installation
from tests.journey.at_the_desk import enlist
from tests.journey.test_the_whole_way import Desks, applicant, examined


def test_the_officer_sees_the_nearest_remedy_and_the_person_sees_the_look(desks: Desks, portal: str) -> None:
    person, number = applicant(portal)
    aysel = desks["Aysel"]
    examined(aysel, number, **{"fact-unpaid_fine": "yes"})
    assert f"/cases/{number}/what-would-help/" in aysel.open(number).html
    before = person.case("who-looked/").html.count("Officer no. 101")
    page = aysel.browser.get(f"/cases/{number}/what-would-help/")
    assert page.status == 200
    assert "The administrative fine has to be paid (50.1.13)" in page.text
    assert "It decides nothing" in page.text
    assert person.case("who-looked/").html.count("Officer no. 101") == before + 1


def test_nothing_is_offered_where_the_rules_find_for_a_yes(desks: Desks, portal: str) -> None:
    _person, number = applicant(portal)
    examined(desks["Aysel"], number)
    assert "what-would-help" not in desks["Aysel"].open(number).html
    page = desks["Aysel"].browser.get(f"/cases/{number}/what-would-help/")
    assert "Nothing has to be otherwise." in page.text


def test_a_case_of_another_office_helps_nobody(casework: str, place: Installation, portal: str) -> None:
    _person, number = applicant(portal)
    stranger = Officer(Browser(casework), enlist(place, "Stranger-helper", office="ganja"))
    stranger.sign_in()
    assert stranger.browser.get(f"/cases/{number}/what-would-help/").status == 404
