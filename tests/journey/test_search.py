"""Officers find people by whatever they have at hand, in their own office; the people see who searched."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest

from korpu.launch.applicant import Applicant
from korpu.launch.browse import Browser, Page
from korpu.launch.officer import Officer
from korpu.launch.throwaway import Installation
from korpu.launch.waiting import await_true
from tests.journey.stories import BORN
from tests.journey.test_the_whole_way import applicant

Desks = dict[str, Officer]


@dataclass(frozen=True)
class Known:
    """Somebody who has filed, and the number of the case."""

    person: Applicant
    number: str

    @property
    def looks(self) -> str:
        return self.person.case("who-looked/").text


def filed(portal: str, **identity: str | list[str]) -> Known:
    return Known(*applicant(portal, **identity))


@pytest.fixture(scope="module")
def near(place: Installation, portal: str) -> Known:
    """In the searching officer's own office; the worker has heard the name."""
    known = filed(portal, surname="GUSEINZADE", given_names="SHAHLA", document_number="P77X0001")
    with place.admin("permits") as admin:
        waiting = "select count(*) from applications_searchentry where not heard"
        assert await_true(lambda: admin.execute(waiting).fetchone() == (0,), 5)
    return known


@pytest.fixture(scope="module")
def far(portal: str) -> Known:
    """In another office."""
    return filed(portal, surname="QOCAYEVA", given_names="XATIRA", document_number="P77X0002", office="ganja")


def searched(desk: Officer, typed: str) -> Page:
    desk.browser.get("/search/")
    return desk.browser.send({"q": typed}, action="/search/")


@pytest.mark.parametrize(
    "typed",
    ["Hüseynzadə Şəhla", "гусейнзаде шахла", "Schahla Huseinzade", "SHAHLA GUSENZADE", "Huseynzadeh", "P77X0001", "p77 xOO01",
     f"{BORN} shahla", "28.02.1990 Гусейнзаде"],
)  # fmt: skip
def test_a_person_is_found_under_every_spelling_and_number(near: Known, desks: Desks, typed: str) -> None:
    page = searched(desks["Aysel"], typed)
    assert page.links(rf"/cases/{near.number}/"), page.text
    assert "GUSEINZADE SHAHLA" in page.text


def test_a_case_number_finds_its_case_alone(near: Known, desks: Desks) -> None:
    page = searched(desks["Aysel"], near.number.lower())
    assert len(page.links(r"/cases/")) == 1
    assert desks["Aysel"].browser.get(page.links(r"/cases/")[0]).status == 200


def test_the_document_number_and_the_birth_date_stand_before_a_name_alone(
    portal: str, near: Known, desks: Desks
) -> None:
    namesake = filed(portal, surname="GUSEINZADE", given_names="SHAHLA", document_number="P77X0009")
    page = searched(desks["Aysel"], "Guseinzade P77X0009")
    assert re.findall(r"/cases/([0-9A-Z-]+)/", page.html) == [namesake.number]
    assert {near.number, namesake.number} <= set(
        re.findall(r"/cases/([0-9A-Z-]+)/", searched(desks["Aysel"], "Guseinzade").html)
    )


def test_every_hit_is_a_look_that_the_person_sees(near: Known, desks: Desks) -> None:
    before = near.looks.count("your name, among search results")
    searched(desks["Aysel"], "Guseinzade Shahla")
    searched(desks["Aysel"], "Nobody Ofthatname")
    assert near.looks.count("your name, among search results") == before + 1
    assert "To find your case" in near.looks


@pytest.mark.parametrize("typed", ["Qocayeva Xatirə", "Годжаева Хатира", "Khatira Gojayeva", "P77X0002", "NUMBER"])
def test_a_case_elsewhere_shows_its_office_and_nothing_else(far: Known, desks: Desks, typed: str) -> None:
    typed = typed.replace("NUMBER", far.number)
    page = searched(desks["Aysel"], typed)
    assert "Ganja regional office" in page.text
    assert not page.links(r"/cases/")
    assert far.number not in page.html.replace(f'value="{typed}"', "")
    assert "XATIRA" not in page.html


def test_the_person_sees_that_another_office_asked(far: Known, desks: Desks) -> None:
    before = far.looks.count("which office has your case, and nothing else")
    searched(desks["Aysel"], "P77X0002")
    assert far.looks.count("which office has your case, and nothing else") == before + 1
    assert "Officer no. 101" in far.looks


@pytest.mark.parametrize("typed", ["Qocayeva", BORN, "Qocayeva 01.01.1970", "Qocayeva Xatira 01.01.1970", "P77X000"])
def test_less_than_a_whole_name_or_number_tells_nothing_of_other_offices(far: Known, desks: Desks, typed: str) -> None:
    assert "Ganja regional office" not in searched(desks["Aysel"], typed).text


def test_a_name_that_many_bear_elsewhere_points_at_nobody(portal: str, desks: Desks) -> None:
    many = [
        filed(portal, surname="DEMIRCI", given_names="OMUR", document_number=f"P88X000{n}", office="ganja")
        for n in range(6)
    ]
    page = searched(desks["Aysel"], "Demirci Omur")
    assert "more than 5 cases under this name" in page.text
    assert "Ganja regional office" not in page.text
    assert "which office has your case" not in many[0].looks
    assert "Ganja regional office" in searched(desks["Aysel"], "P88X0003").text


@contextmanager
def nothing_can_be_noted(place: Installation) -> Iterator[None]:
    with place.admin("permits") as admin:
        admin.execute("revoke insert on audit_access from casework_in_permits")
        try:
            yield
        finally:
            admin.execute("grant insert on audit_access to casework_in_permits")


def test_what_cannot_be_noted_is_not_shown(place: Installation, near: Known, desks: Desks) -> None:
    with nothing_can_be_noted(place):
        page = searched(desks["Aysel"], "Guseinzade Shahla")
        assert page.status >= 500
        assert near.number not in page.html
        assert searched(desks["Aysel"], "Nobody Ofthatname").status == 200, "nobody found, nothing to note"
    assert near.number in searched(desks["Aysel"], "Guseinzade Shahla").html


@pytest.mark.parametrize("typed", ["()|&:*!", "«»", "\u0000", "' -- \\"])
def test_what_cannot_be_searched_for_is_said(desks: Desks, typed: str) -> None:
    page = searched(desks["Aysel"], typed)
    assert page.status == 200
    assert "Nothing in this can be searched for" in page.text


def test_a_very_long_text_is_a_search_like_any_other(desks: Desks) -> None:
    assert searched(desks["Aysel"], "Məmmədov " * 500).status == 200


def test_nothing_typed_and_nothing_found_say_what_to_try(desks: Desks) -> None:
    assert "What one can search for" in searched(desks["Aysel"], "  ").text
    page = searched(desks["Aysel"], "Nobody Ofthatname")
    assert "Nothing in your office fits." in page.text
    assert "What to try" in page.text


def test_a_name_in_the_address_is_no_search(near: Known, desks: Desks) -> None:
    assert near.number not in desks["Aysel"].browser.get("/search/?q=Guseinzade").html


@pytest.mark.parametrize(("language", "words"), [("az", "Axtarış"), ("ru", "Поиск"), ("en", "Search")])
def test_another_language_keeps_what_was_typed_and_looks_at_nobody(
    near: Known, desks: Desks, language: str, words: str
) -> None:
    before, here = near.looks.count("among search results"), Browser(desks["Aysel"].browser.address)
    here.cookies = dict(desks["Aysel"].browser.cookies)
    here.get("/search/")
    page = here.send({"q": "Guseinzade", "language": language}, action="/search/")
    assert f"<h1>{words}</h1>" in page.html
    assert 'value="Guseinzade"' in page.html
    assert near.looks.count("among search results") == before


def test_nobody_searches_without_signing_in(casework: str, near: Known) -> None:
    stranger = Browser(casework)
    page = stranger.get("/search/")
    assert page.path.startswith("/sign-in")
    assert near.number not in page.html
