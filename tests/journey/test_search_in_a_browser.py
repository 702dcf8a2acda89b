"""An officer finds a case from any page with the box at the top: on the smallest screen, by keyboard alone, without JavaScript."""

from typing import Any

import pytest
from playwright.sync_api import Browser

from korpu.launch.browse import Browser as Reader
from korpu.launch.officer import Officer
from korpu.launch.staff import DemoOfficer
from korpu.launch.throwaway import Installation
from tests.journey.at_the_desk import enlist, find
from tests.journey.hands import Keyboard, Mouse
from tests.journey.test_the_whole_way import applicant
from tests.pages import widths

WAYS: dict[str, tuple[type[Mouse], dict[str, Any]]] = {
    "pointing": (Mouse, {"viewport": widths.DESK}),
    "on the smallest screen": (Mouse, {"viewport": widths.SMALLEST}),
    "by keyboard": (Keyboard, {"viewport": widths.DESK}),
    "without JavaScript": (Mouse, {"viewport": widths.PHONE, "java_script_enabled": False}),
}


@pytest.fixture(scope="module")
def number(portal: str) -> str:
    return applicant(portal, surname="VELIYEVA", given_names="GULNAZ", document_number="P66X0001")[1]


@pytest.fixture(scope="module")
def cookies(place: Installation, casework: str) -> dict[str, str]:
    """Of an officer of the same office."""
    account: DemoOfficer = enlist(place, "Searcher")
    officer = Officer(Reader(casework), account)
    officer.sign_in()
    return officer.browser.cookies


def sit_down(chromium: Browser, casework: str, cookies: dict[str, str], hand: type[Mouse], **more: Any) -> Mouse:
    page = chromium.new_context(**more).new_page()
    page.context.add_cookies([{"name": name, "value": value, "url": casework} for name, value in cookies.items()])
    return hand(page, casework)


@pytest.mark.parametrize("language", ["az", "en", "ru"])
@pytest.mark.parametrize("way", WAYS)
def test_a_name_typed_at_the_top_of_any_page_leads_to_the_case(
    chromium: Browser, casework: str, cookies: dict[str, str], number: str, way: str, language: str
) -> None:
    hand, more = WAYS[way]
    officer = sit_down(chromium, casework, cookies | {"casework_language": language}, hand, **more)
    officer.open(f"/cases/{number}/")
    find(officer, "Гюльназ Велиева")
    assert officer.page.input_value("#find") == "Гюльназ Велиева"
    officer.press(f"a.go[href$='/cases/{number}/']")
    assert number in officer.page.inner_text("main")
    assert officer.page.get_attribute("html", "lang") == language


def test_after_a_search_the_hands_stay_on_the_keys(
    chromium: Browser, casework: str, cookies: dict[str, str], number: str
) -> None:
    officer = sit_down(chromium, casework, cookies, Keyboard)
    officer.open("/")
    officer.on_top().type("q", f"Veliyeva {number}")
    with officer.page.expect_navigation():
        officer.page.keyboard.press("Enter")
    assert officer.page.evaluate("document.activeElement.matches('[data-list]')"), "the list is spoken first"
    officer.page.keyboard.press("j")
    with officer.page.expect_navigation():
        officer.page.keyboard.press("Enter")
    assert officer.page.url.endswith(f"/cases/{number}/")
