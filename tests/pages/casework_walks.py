"""Walks through casework that together see each of its pages, and the case screen in every state of a case."""

import time

from korpu.launch.staff import lasting_code
from tests.journey.at_the_desk import SEND, enlist, find
from tests.pages.visit import Visit
from tests.pages.world import World


def signing_in(visit: Visit, world: World) -> None:
    """Password and code, wrong and right, then the work-list."""
    officer = enlist(world.place, f"Visitor-{time.monotonic_ns()}")
    visit.open("/sign-in/")
    visit.see("empty")
    visit.hand.type("login", officer.email)
    visit.hand.type("password", "not this one")
    visit.see("filled")
    visit.press(SEND)
    visit.see("errors")
    visit.hand.type("password", officer.password)
    visit.press(SEND)
    visit.see("empty")
    visit.hand.type("code", "000000")
    visit.see("filled")
    visit.press(SEND)
    visit.see("errors")
    visit.hand.type("code", lasting_code(officer.totp_secret))
    visit.press(SEND)


def listing(visit: Visit, world: World) -> None:
    """The work-list with every kind of case, a list with nothing in it, an address that is none."""
    come(visit, world.clerk.browser.cookies)
    assert all((world.filed, world.asked, world.waiting, world.proposed, world.ready))
    visit.open("/")
    visit.see("filled")
    visit.open("/?hand=officer&order=filed")
    visit.see("narrowed")
    visit.open("/?service=stay-extension&step=approve")
    visit.see("empty")
    visit.open("/cashier/?day=2026-04-24")
    visit.see("filled")
    visit.open("/cashier/?day=2024-01-01")
    visit.see("empty")
    visit.open("/nothing-here/")
    visit.see("404")
    visit.open("/sign-out/")
    visit.see("filled")


def examining(visit: Visit, world: World) -> None:
    """The case screen in every state, as the officer sees it who examined it."""
    come(visit, world.clerk.browser.cookies)
    states = {
        "filed": world.filed, "asked": world.asked, "waiting": world.waiting, "ready": world.ready, "fined": world.fined,
        "proposed": world.proposed, "signed": world.signed, "to pay": world.granted, "withdrawn": world.withdrawn,
    }  # fmt: skip
    for state, case in states.items():
        visit.open(f"/cases/{case.number}/")
        visit.see(state)
    visit.open(f"/cases/{world.fined.number}/what-would-help/")
    visit.see("filled")
    visit.open(f"/cases/{world.ready.number}/what-would-help/")
    visit.see("nothing")
    come(visit, world.approver.browser.cookies)
    visit.open(f"/cases/{world.proposed.number}/")
    visit.see("to approve")


def sharing(visit: Visit, world: World) -> None:
    """A case on somebody's desk, open at another one too, with notes; the whole of it on paper."""
    come(visit, world.clerk.browser.cookies)
    case = world.shared
    visit.open("/?whose=mine")
    visit.see("mine")
    visit.open(f"/cases/{case.number}/")
    visit.see("shared")
    visit.open(f"/cases/{case.number}/print/")
    visit.see("open")
    visit.open(f"/cases/{world.granted.number}/print/")
    visit.see("decided")


def acting(visit: Visit, world: World) -> None:
    """Acts that do not happen, the draft of a refusal, a form whose token is gone."""
    come(visit, world.clerk.browser.cookies)
    visit.open(f"/cases/{world.filed.number}/")
    for fold in visit.page.query_selector_all("main details:not([open]) > summary"):
        fold.click()
    visit.see("unfolded")
    visit.press("#ask button.btn")
    visit.see("errors")
    world.approver.act(world.filed.number, "note", {"note": "I called the host.", "reader": "colleagues"})
    visit.press("#ask button.btn")
    visit.see("overtaken")
    visit.open(f"/cases/{world.fined.number}/")
    refusal = visit.hand.within("#refuse")
    refusal.pick("articles", "50.1.13")
    refusal.type("reasons", "The fine of 3 March is not paid.")
    visit.press("#refuse button[name='preview']")
    visit.see("filled")
    visit.page.context.clear_cookies(name="casework_csrf")
    visit.press("#refuse button[name='preview']")
    visit.see("403")


def come(visit: Visit, cookies: dict[str, str]) -> None:
    """Sit down at a desk where somebody is signed in."""
    visit.page.context.clear_cookies()
    for name, value in cookies.items():
        visit.cookie(name, value)


def searching(visit: Visit, world: World) -> None:
    """Nothing typed; then everything that a search can answer."""
    come(visit, world.clerk.browser.cookies)
    visit.open("/search/")
    visit.see("empty")
    typed = {
        "filled": world.filed.number, "another office": world.elsewhere[0].number, "too many elsewhere": "Tahmaz Orkhideya",
        "nobody": "Nobody Ofthatname", "errors": "«»",
    }  # fmt: skip
    for state, words in typed.items():
        visit.open("/search/")
        find(visit.hand, words)
        visit.see(state)


WALKS = (signing_in, listing, examining, sharing, acting, searching)
