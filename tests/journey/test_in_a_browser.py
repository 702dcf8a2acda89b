"""The whole way in a real browser: check, apply, be asked, answer, decide, open the letter, verify it.

In each language, once with the keyboard alone, once with JavaScript off; and a refusal, which needs two officers.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, ViewportSize

from korpu.launch.throwaway import Installation
from tests.journey import at_the_desk, at_the_portal
from tests.journey.at_the_desk import enlist
from tests.journey.hands import Keyboard, Mouse
from tests.journey.stories import owner

PHONE: ViewportSize = {"width": 390, "height": 844}
DESK: ViewportSize = {"width": 1280, "height": 900}
QUESTION = "Please send the whole dwelling document."


@dataclass
class People:
    """Everybody of one journey, each with a browser of their own."""

    person: Mouse
    officer: Mouse
    approver: Mouse
    stranger: Mouse


@pytest.fixture
def people(chromium: Browser, portal: str, casework: str) -> Callable[..., People]:
    """People who all use the same hand, language and width."""

    def come(hand: type[Mouse] = Mouse, language: str = "en", size: ViewportSize = DESK, **more: Any) -> People:
        def page() -> Page:
            return chromium.new_context(viewport=size, locale=language, **more).new_page()

        return People(hand(page(), portal), hand(page(), casework), hand(page(), casework), hand(page(), portal))

    return come


def from_check_to_application(someone: People, language: str = "en") -> str:
    """Somebody looks what they may do, and files; the case number."""
    wish = owner(language)
    at_the_portal.ask_what_i_can_do(someone.person, wish)
    return at_the_portal.apply(someone.person, wish)


def granted(someone: People, place: Installation, name: str, language: str = "en") -> None:
    """The whole way to a letter that a stranger finds genuine."""
    number = from_check_to_application(someone, language)
    at_the_desk.sign_in(someone.officer, enlist(place, name))
    at_the_desk.open_case(someone.officer, number)
    at_the_desk.ask_the_person(someone.officer, QUESTION)
    at_the_portal.answer_the_officer(someone.person, QUESTION)
    at_the_desk.open_case(someone.officer, number)
    at_the_desk.examine(someone.officer)
    at_the_desk.grant(someone.officer)
    at_the_portal.verify(someone.stranger, at_the_portal.open_the_letter(someone.person))
    for hand in (someone.person, someone.officer, someone.stranger):
        assert hand.page.get_attribute("html", "lang") == language


@pytest.mark.parametrize(("language", "size"), [("az", PHONE), ("en", DESK), ("ru", PHONE)])
def test_somebody_gets_a_permit_and_a_letter_that_anyone_can_verify(
    people: Callable[..., People], place: Installation, language: str, size: ViewportSize
) -> None:
    granted(people(language=language, size=size), place, f"Sona-{language}", language)


def test_the_keyboard_alone_is_enough_for_the_person_and_for_the_officer(
    people: Callable[..., People], place: Installation
) -> None:
    granted(people(Keyboard), place, "Kamran")


def test_no_page_needs_javascript(people: Callable[..., People], place: Installation) -> None:
    granted(people(size=PHONE, java_script_enabled=False), place, "Nigar")


def test_a_refusal_is_written_by_one_officer_and_approved_by_another(
    people: Callable[..., People], place: Installation
) -> None:
    someone = people()
    number = from_check_to_application(someone)
    at_the_desk.sign_in(someone.officer, enlist(place, "Farid", "approver"))
    at_the_desk.open_case(someone.officer, number)
    at_the_desk.examine(someone.officer, **{"fact-unpaid_fine": "yes"})
    at_the_desk.propose_refusal(someone.officer, "50.1.13", "The fine of 3 March is not paid.")
    assert not someone.officer.page.query_selector("main form[action$='/approve/']"), "nobody approves their own words"
    at_the_desk.sign_in(someone.approver, enlist(place, "Zahra", "approver"))
    at_the_desk.open_case(someone.approver, number)
    at_the_desk.approve(someone.approver)
    letter = at_the_portal.open_the_letter(someone.person)
    assert "50.1.13" in someone.person.page.inner_text("main .timeline")
    at_the_portal.verify(someone.stranger, letter)
