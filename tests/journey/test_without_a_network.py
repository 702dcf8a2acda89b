"""Without a network: pages read before are read again, the check goes on, and what was typed is sent later, once."""

import pytest
from playwright.sync_api import Browser, Page

from korpu.launch.applicant import Applicant
from korpu.launch.browse import Browser as Plain
from korpu.launch.waiting import await_true
from tests.journey.hands import Mouse, day
from tests.journey.stories import owner

KEPT = "p => caches.match(p, {ignoreVary: true}).then(answer => !!answer)"
WAITING = "caches.open('kept').then(kept => kept.keys()).then(keys => keys.length)"
CHECK = "/check/temporary-residence/"


@pytest.fixture
def tab(chromium: Browser, portal: str) -> Page:
    """A browser that has been here before: the worker looks after its pages."""
    page = chromium.new_context(locale="en").new_page()
    page.goto(portal)
    assert await_true(lambda: page.evaluate(KEPT, "/offline/"), 10)
    page.reload()
    return page


def visit(page: Page, portal: str, *paths: str) -> None:
    for path in paths:
        page.goto(portal + path)
        assert await_true(lambda path=path: page.evaluate(KEPT, path), 10)


def test_pages_read_before_are_read_again(tab: Page, portal: str) -> None:
    visit(tab, portal, "/", "/services/temporary-residence/")
    tab.context.set_offline(True)
    tab.goto(f"{portal}/services/temporary-residence/")
    assert "Temporary residence permit" in tab.inner_text("h1")
    tab.goto(f"{portal}/services/")
    assert tab.inner_text("h1") == "There is no network"


def test_the_check_goes_on_from_the_law_that_the_device_kept(tab: Page, portal: str) -> None:
    visit(tab, portal, CHECK, f"{CHECK}law/", CHECK)
    tab.context.set_offline(True)
    for _question in range(4):
        asked = tab.get_attribute("form#answer [name=asked]", "value")
        if tab.query_selector("form#answer input[value='unknown']"):
            tab.check("form#answer input[value='unknown']", force=True)
            tab.click("form#answer button.btn:not(.line)")
        else:
            tab.click("form#answer [name=not_known]")
        tab.wait_for_selector(
            "[data-device]:not([hidden])"
        )  # until then it is the page as it was kept, with its first question
        tab.wait_for_function("a => document.querySelector('[name=asked]').value !== a", arg=asked)
    assert "Not known yet" in tab.inner_text("[data-check]")


def test_a_ground_that_holds_is_found_without_a_network(tab: Page, portal: str) -> None:
    visit(tab, portal, CHECK, f"{CHECK}law/", CHECK)
    tab.context.set_offline(True)
    tab.goto(f"{portal}{CHECK}#asked=studies_full_time&studies_full_time=yes&answers=%7B%7D")
    tab.wait_for_selector("[data-device]:not([hidden])")
    assert "Studies here full-time, or at a vocational or general school § 45.1.9" in tab.inner_text(
        "[data-check] h2:has-text('Holds') + ul"
    )


def test_nothing_of_a_person_is_kept_in_the_browser(tab: Page, portal: str) -> None:
    person = Applicant(Plain(portal))
    person.begin(owner())
    signed_in(tab, portal, person)
    tab.goto(f"{portal}/my/", wait_until="networkidle")
    kept = tab.evaluate("caches.open('pages').then(p => p.keys()).then(k => k.map(r => new URL(r.url).pathname))")
    assert kept
    assert [path for path in kept if path.startswith(("/my", "/apply", "/return"))] == []


def test_what_was_typed_without_a_network_is_sent_once_when_it_is_back(tab: Page, portal: str) -> None:
    person = Applicant(Plain(portal))
    person.begin(owner())
    signed_in(tab, portal, person)
    tab.goto(f"{portal}/my/drafts/1/contact/")
    tab.context.set_offline(True)
    tab.fill("[name=email]", "kept@people.example")
    tab.click("main form#answer button.btn:not(.line)")
    tab.wait_for_selector("[data-kept]:not([hidden])")
    assert "kept@people.example" not in person.browser.get("/my/drafts/1/contact/").html, "nothing has arrived yet"
    tab.context.set_offline(False)
    tab.wait_for_selector("main:not(.away)")
    assert "kept@people.example" in person.browser.get("/my/drafts/1/contact/").html
    assert await_true(lambda: tab.evaluate(WAITING) == 0, 10), "and it is not sent a second time"


def test_a_device_that_believes_in_a_network_it_has_not_stays_still(tab: Page, portal: str) -> None:
    person = Applicant(Plain(portal))
    person.begin(owner())
    signed_in(tab, portal, person)
    tab.add_init_script("Object.defineProperty(navigator, 'onLine', {get: () => true})")
    tab.goto(f"{portal}/my/drafts/1/contact/")
    tries: list[str] = []
    tab.on("request", lambda request: tries.append(request.url) if request.method == "POST" else None)
    tab.context.set_offline(True)
    tab.fill("[name=email]", "later@people.example")
    tab.click("main form#answer button.btn:not(.line)")
    tab.wait_for_selector("[data-kept]:not([hidden])")
    tab.wait_for_timeout(2000)
    assert len(tries) == 1, "what was typed"
    assert tab.evaluate(WAITING) == 1
    tab.context.set_offline(False)
    assert await_true(lambda: "later@people.example" in person.browser.get("/my/drafts/1/contact/").html, 20)


def test_the_same_typing_sent_twice_is_saved_once(portal: str) -> None:
    person = Applicant(Plain(portal))
    person.begin(owner())
    person.browser.get("/my/drafts/1/contact/")
    asked = person.browser.page
    person.browser.send({"email": "once@people.example"})
    person.browser.page = asked
    assert person.browser.send({"email": "once@people.example"}).status == 200


def signed_in(tab: Page, portal: str, person: Applicant) -> None:
    hand = Mouse(tab, portal)
    hand.open("/return/")
    hand.type("code", person.code)
    day(hand, "born", owner().born)
    hand.press("form button.btn")
