"""What an officer does at casework, in a real browser: signs in with password and one-time code, examines, decides."""

import json
import re
import secrets
from collections.abc import Mapping

from korpu.launch.browse import Value
from korpu.launch.jobs import run_with
from korpu.launch.officer import Officer
from korpu.launch.staff import DemoOfficer, lasting_code, new_totp_secret
from korpu.launch.throwaway import Installation
from tests.journey.hands import Mouse, fill
from tests.journey.stories import NOTHING_AGAINST, REGISTERS

SEND = "button.btn"


def enlist(place: Installation, name: str, role: str = "officer", office: str = "baku") -> DemoOfficer:
    """An account of its own for one test: a one-time code works once, so two tests must not share one."""
    officer = DemoOfficer(
        name, f"{name.lower()}@smm.example", secrets.token_urlsafe(9), new_totp_secret(), office, role
    )
    told = {
        "name": name, "email": officer.email, "password": officer.password, "totp_secret": officer.totp_secret,
        "number": str(300 + secrets.randbelow(10**6)), "office": office, "role": role,
    }  # fmt: skip
    run_with(["-m", "korpu.launch.accounts"], place.environment(officer.door), json.dumps({"add": [told]}))
    return officer


def take(officer: Officer, number: str) -> None:
    """Put a case on the officer's own desk."""
    own = re.search(r'name="to" value="(\d+)"', officer.open(number).html)
    assert own, "the desk offers to take it"
    officer.act(number, "hand-over", {"to": own[1]})


def sign_in(hand: Mouse, officer: DemoOfficer) -> None:
    """E-mail and password, then the code of the app."""
    hand.open("/")
    hand.type("login", officer.email)
    hand.type("password", officer.password)
    hand.press(SEND)
    hand.type("code", lasting_code(officer.totp_secret))
    hand.press(SEND)
    assert hand.page.query_selector("main h1"), hand.page.url
    assert hand.page.query_selector("form[action$='/sign-out/']"), hand.page.inner_text("main")


def open_case(hand: Mouse, number: str) -> None:
    """From the work-list."""
    hand.open("/")
    hand.press(f"a.go[href$='/cases/{number}/']")


def find(hand: Mouse, typed: str) -> None:
    """With the box at the top of every page."""
    hand.on_top().type("q", typed)
    hand.on_top().press("form[role='search'] button")


def act(hand: Mouse, section: str, values: Mapping[str, Value]) -> None:
    """Fill the form of a section of the case screen and send it. Nothing went wrong."""
    form, fold = hand.within(section), f"details:not([open]):has({section})"
    if hand.page.query_selector(f"main {fold}"):
        hand.unfold(fold)
    fill(form, values)
    form.press(SEND)
    assert not hand.page.query_selector("main .errors"), hand.page.inner_text("main .errors")


def ask_the_person(hand: Mouse, words: str) -> None:
    """For a paper, with a sentence."""
    act(hand, "#ask", {"what": ["dwelling"], "words": words})


def examine(hand: Mouse, **registers: str) -> None:
    """Everything known that a decision needs."""
    act(hand, "#ask-opinion", {"reference": "D-1"})
    act(hand, "#opinion", {"objects": "no", "reference": "D-1-A", "words": "No objection."})
    act(hand, "#register", {**REGISTERS, **registers})
    act(hand, "#assert", NOTHING_AGAINST)


def grant(hand: Mouse) -> None:
    """One button: the law found it."""
    act(hand, "#grant", {})


def propose_refusal(hand: Mouse, article: str, reasons: str) -> None:
    """From the closed list, with the draft letter looked at first."""
    form = hand.within("#refuse")
    form.pick("articles", article)
    form.type("reasons", reasons)
    form.press("button[name='preview']")
    assert reasons in hand.page.inner_text("main .sheet"), "the draft letter shows what was typed"
    act(hand, "#refuse", {})


def approve(hand: Mouse) -> None:
    """Read what the other officer wrote, and let the letter go."""
    act(hand, "#approve", {})
