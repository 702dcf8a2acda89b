"""While an analyst types, what the draft would change appears beside it; without a script the button does the same."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.journey.hands import Mouse
from tests.oversight.analyst import FOR_MEN, HIGHER, Analyst

COMPLETE = "#answer:has(.badge):not(:has([data-again]))"
PATIENCE = 30_000


@pytest.fixture
def page(chromium: Browser, oversight: str, analyst: Analyst) -> Iterator[Page]:
    context = chromium.new_context(locale="en")
    told = analyst.browser.cookies | {"oversight_language": "en"}
    context.add_cookies([{"name": name, "value": value, "url": oversight} for name, value in told.items()])
    page = context.new_page()
    page.goto(f"{oversight}/new/")
    yield page
    context.close()


def test_the_answer_comes_while_somebody_types_and_follows_what_is_typed(page: Page) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.fill("#text", HIGHER)
    page.wait_for_selector(COMPLETE, timeout=PATIENCE)
    assert "would lose it by the draft" in page.inner_text("#answer")
    page.fill("#text", FOR_MEN)
    page.wait_for_selector("#answer .badge.bad", timeout=PATIENCE)
    assert "Two people the draft would treat differently" in page.inner_text("#answer")
    page.fill("#text", "import os")
    page.wait_for_selector("#answer .errors", timeout=PATIENCE)
    assert "Line 1" in page.inner_text("#answer")
    assert page.url.endswith("/new/"), "nobody was led away"
    assert page.input_value("#text") == "import os"
    assert said == [], "nothing was refused by the page's own policy"


def test_what_is_typed_is_looked_at_and_kept_by_buttons(page: Page, oversight: str) -> None:
    hand = Mouse(page, oversight)
    hand.type("title", "By buttons")
    hand.type("text", HIGHER)
    hand.press("button[value='look']")
    page.wait_for_selector(COMPLETE, timeout=PATIENCE)
    hand.press("button[value='keep']")
    assert page.inner_text("h1") == "By buttons"
    assert "Version 1" in page.inner_text("main")
