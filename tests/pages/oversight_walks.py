"""Walks through oversight that together see each of its pages, and an answer in every state."""

import time

from korpu.launch.officer import Officer
from korpu.launch.staff import lasting_code
from tests.journey.at_the_desk import SEND, enlist
from tests.oversight.analyst import FOR_MEN, HIGHER
from tests.pages.casework_walks import come
from tests.pages.visit import Visit
from tests.pages.world import World

LOOK, KEEP = "button[value='look']", "button[value='keep']"


def signing_in(visit: Visit, world: World) -> None:
    """Password and code, wrong and right; then the list, with nothing in it."""
    analyst = enlist(world.place, f"Analyst-{time.monotonic_ns()}", "analyst", office="")
    visit.open("/sign-in/")
    visit.see("empty")
    visit.hand.type("login", analyst.email)
    visit.hand.type("password", "not this one")
    visit.see("filled")
    visit.press(SEND)
    visit.see("errors")
    visit.hand.type("password", analyst.password)
    visit.press(SEND)
    visit.see("empty")
    visit.hand.type("code", "000000")
    visit.see("filled")
    visit.press(SEND)
    visit.see("errors")
    visit.hand.type("code", lasting_code(analyst.totp_secret))
    visit.press(SEND)
    visit.see("empty")
    visit.open("/nothing-here/")
    visit.see("404")
    visit.open("/sign-out/")
    visit.see("filled")


def drafting(visit: Visit, world: World) -> None:
    """A draft that is begun, cannot be kept, is kept, and is kept by a colleague as well."""
    come(visit, world.analyst.browser.cookies)
    visit.open("/new/")
    visit.see("empty")
    visit.press(KEEP)
    visit.see("errors")
    visit.hand.type("title", "Homes and first permits")
    visit.hand.type("text", HIGHER)
    visit.press(KEEP)
    visit.see("filled")
    draft = visit.page.url.removeprefix(visit.address)
    colleague(world.analyst, draft)
    visit.press(KEEP)
    visit.see("overtaken")
    visit.open(f"{draft}1/")
    visit.see("older")
    visit.open("/")
    visit.see("filled")


def colleague(analyst: Officer, draft: str) -> None:
    """The same draft kept from another browser meanwhile."""
    analyst.browser.get(draft)
    analyst.browser.send({"text": HIGHER.replace("150000", "120000")}, button=("go", "keep"))


def looking(visit: Visit, world: World) -> None:
    """A text that is no draft, one that changes nothing for anybody, one that takes from some, one that tells people apart."""
    come(visit, world.analyst.browser.cookies)
    for state, text in {
        "wrong": "# in migration_code/45.py\nimport os\n",
        "answered": HIGHER,
        "violated": FOR_MEN,
    }.items():
        visit.open("/new/")
        visit.hand.type("text", text)
        visit.press(LOOK)
        visit.page.wait_for_selector("#answer:not(:has([data-again]))", timeout=60_000)
        visit.see(state)


WALKS = (signing_in, drafting, looking)
