"""The journey in a real browser: in each language, with the keyboard alone, and with JavaScript off."""

import pytest
from playwright.sync_api import Browser

from korpu.launch.officer import Officer
from tests.journey.hands import Keyboard, Mouse, apply
from tests.journey.stories import owner
from tests.journey.test_the_whole_way import examined

PHONE, DESK = {"width": 390, "height": 844}, {"width": 1280, "height": 900}


@pytest.mark.parametrize(("language", "size"), [("az", PHONE), ("en", DESK), ("ru", PHONE)])
def test_a_person_applies_and_reads_the_letter(
    chromium: Browser, portal: str, desks: dict[str, Officer], language: str, size: dict[str, int]
) -> None:
    page = chromium.new_context(viewport=size, locale=language).new_page()  # type: ignore[arg-type]
    number = apply(Mouse(page, portal), owner(language), f"{language}-{size['width']}")
    assert page.get_attribute("html", "lang") == language
    examined(desks["Aysel"], number)
    desks["Aysel"].act(number, "grant")
    page.goto(f"{portal}/my/cases/1/")
    with page.expect_download() as got:
        page.evaluate(
            "a => { const l = document.createElement('a'); l.href = a; l.download = ''; l.click() }", "letters/1/"
        )
    assert got.value.path().read_bytes().startswith(b"%PDF")


def test_the_keyboard_alone_is_enough(chromium: Browser, portal: str) -> None:
    page = chromium.new_context(viewport=DESK, locale="en").new_page()  # type: ignore[arg-type]
    assert apply(Keyboard(page, portal), owner())


def test_no_page_needs_javascript(chromium: Browser, portal: str) -> None:
    page = chromium.new_context(viewport=PHONE, locale="en", java_script_enabled=False).new_page()  # type: ignore[arg-type]
    assert apply(Mouse(page, portal), owner(), "no-javascript")
