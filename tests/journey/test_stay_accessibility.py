"""Pages of registration and extension in their states are in order for both engines, in every language."""

import pytest
from playwright.sync_api import Browser, Page

from korpu.launch.officer import Officer
from tests.journey.hands import Mouse, apply, day
from tests.journey.stay_stories import hotel
from tests.journey.test_accessibility import LANGUAGES, faults, tab
from tests.journey.test_stay_in_a_browser import entered

BUTTON = "main form#answer button.btn:not(.line)"
SERVICES = ("stay-registration", "stay-extension")


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_that_anyone_reads(chromium: Browser, portal: str, language: str) -> None:
    page, wrong = tab(chromium, language), []
    for service in SERVICES:
        for path in ("services", "check", "days"):
            page.goto(f"{portal}/{path}/{service}/")
            wrong += faults(page)
    wrong += counted(Mouse(page, portal))
    page.goto(f"{portal}/claim/")
    wrong += faults(page) + sent(page)
    assert wrong == []


def counted(hand: Mouse) -> list[str]:
    """The calculator with an impossible day, and with its answers."""
    hand.open("/days/stay-registration/")
    day(hand, "arrived_on", "2026-02-31")
    wrong = sent(hand.page)
    day(hand, "arrived_on", "2026-05-05")
    hand.type("days_of_stay", "20")
    hand.pick("citizen_of_kazakhstan", "yes")
    return wrong + sent(hand.page)


def sent(page: Page) -> list[str]:
    with page.expect_navigation():
        page.click(BUTTON)
    return faults(page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_of_a_host_and_of_the_officer(
    chromium: Browser, portal: str, casework: str, desks: dict[str, Officer], language: str
) -> None:
    page, wrong = tab(chromium, language), []
    number = apply(Mouse(page, portal), hotel(language))
    wrong += faults(page)
    assert entered(page)
    wrong += faults(page)
    page.goto(f"{portal}/my/cases/1/left/")
    wrong += faults(page) + sent(page)
    page.context.add_cookies(
        [{"name": k, "value": v, "url": casework} for k, v in desks["Aysel"].browser.cookies.items()]
    )
    page.goto(f"{casework}/cases/{number}/")
    assert wrong + faults(page) == []
