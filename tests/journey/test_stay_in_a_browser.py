"""Registration and extension in a real browser: in each language, with the keyboard alone, and with JavaScript off."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from korpu.launch.officer import Officer
from korpu.launch.waiting import await_true
from tests.journey.at_the_portal import GO_ON, apply, open_the_letter
from tests.journey.hands import Keyboard, Mouse, day
from tests.journey.stay_stories import BORN, extension, hotel, registration
from tests.journey.test_extension import examined
from tests.journey.test_in_a_browser import DESK, PHONE

SIZES = [("az", PHONE), ("en", DESK), ("ru", PHONE)]
WITHIN_SECONDS = 6


def tab(chromium: Browser, language: str, size: Any, javascript: bool = True) -> Page:
    return chromium.new_context(viewport=size, locale=language, java_script_enabled=javascript).new_page()


def entered(page: Page) -> bool:
    """The receipt, loaded again, no longer waits: the confirmation is on the timeline."""

    def there() -> bool:
        page.goto(page.url.partition("/my/")[0] + "/my/cases/1/")
        return page.query_selector("a[href*='letters/1/']") is not None

    return await_true(there, WITHIN_SECONDS)


@pytest.mark.parametrize(("language", "size"), SIZES)
def test_a_hotel_registers_a_guest_who_takes_it_over(chromium: Browser, portal: str, language: str, size: Any) -> None:
    page = tab(chromium, language, size)
    number = apply(Mouse(page, portal), hotel(language))
    assert page.get_attribute("html", "lang") == language
    code = page.inner_text("section .slip").strip()
    assert entered(page)
    guest = tab(chromium, language, size)
    hand = Mouse(guest, portal)
    hand.open("/claim/")
    hand.type("code", code)
    day(hand, "born", BORN)
    hand.press(GO_ON)
    hand.press("a.btn")
    assert number in guest.inner_text("main")


@pytest.mark.parametrize(("language", "size"), SIZES)
def test_somebody_in_hospital_stays_a_little_longer(
    chromium: Browser, portal: str, desks: dict[str, Officer], language: str, size: Any
) -> None:
    page = tab(chromium, language, size)
    hand = Mouse(page, portal)
    number = apply(hand, extension(language))
    examined(desks["Aysel"], number)
    desks["Aysel"].act(number, "grant")
    assert open_the_letter(hand)


@pytest.mark.parametrize("wish", [registration(), extension()], ids=["registration", "extension"])
def test_the_keyboard_alone_is_enough(chromium: Browser, portal: str, wish: Any) -> None:
    assert apply(Keyboard(tab(chromium, "en", DESK), portal), wish)


@pytest.mark.parametrize("wish", [registration(), extension()], ids=["registration", "extension"])
def test_no_page_needs_javascript(chromium: Browser, portal: str, wish: Any) -> None:
    assert apply(Mouse(tab(chromium, "en", PHONE, javascript=False), portal), wish)


@pytest.mark.parametrize(("language", "size"), SIZES)
def test_the_calculator_answers_without_javascript(chromium: Browser, portal: str, language: str, size: Any) -> None:
    page = tab(chromium, language, size, javascript=False)
    hand = Mouse(page, portal)
    hand.open("/days/stay-registration/")
    day(hand, "arrived_on", "2026-05-05")
    hand.type("days_of_stay", "16")
    hand.pick("citizen_of_kazakhstan", "no")
    hand.press(GO_ON)
    assert "20" in page.inner_text("#answers h3 >> nth=0")
    assert all("session" not in each["name"] for each in page.context.cookies())
