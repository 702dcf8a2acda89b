"""Every page, empty, filled and with errors, is in order for both engines, in the dark, and on the smallest screen."""

import dataclasses

from playwright.sync_api import Browser

from tests.pages import engines, widths
from tests.pages.conftest import WHOLE
from tests.pages.routes import Routes
from tests.pages.visit import Seen

REVIEWED = {
    "WCAG2AA.Principle1.Guideline1_4.1_4_3.G18.Abs",  # hidden half of a language's name and words for screen readers
    "WCAG2AA.Principle1.Guideline1_4.1_4_3.G145.Abs",  # the same, large
    "WCAG2AA.Principle1.Guideline1_3.1_3_1.H85.2",  # citizenships: an alphabetical list, not groups
    "WCAG2AA.Principle4.Guideline4_1.4_1_2.H91.Select.Value",  # nothing is chosen for anybody beforehand
    "WCAG2AA.Principle1.Guideline1_3.1_3_1.H48",  # a paragraph with two links to articles is not navigation
    "WCAG2AA.Principle1.Guideline1_3.1_3_5.H98",  # one-time-code is a purpose of HTML that this engine does not know
    "WCAG2AA.Principle1.Guideline1_3.1_3_1.H42",  # a strong sentence in a notice is not a heading
}
"""Warnings of HTML_CodeSniffer that a person looked at and found in order, by code. Errors are never listed."""
STATES = {
    "portal:": {"404"},
    "portal:home": {"filled"},
    "portal:services": {"filled"},
    "portal:figures": {"filled"},
    "portal:again": {"filled", "errors"},
    "portal:service": {"filled"},
    "portal:law": {"filled", "found", "nothing fits"},
    "portal:act": {"filled"},
    "portal:article": {"filled", "another day", "errors"},
    "portal:pattern-library": {"filled"},
    "portal:check": {"empty", "errors", "a ground holds", "answered", "helped"},
    "portal:offline": {"filled"},
    "portal:days": {"empty", "errors", "answered"},
    "portal:claim": {"empty", "errors", "filled", "code"},
    "portal:left": {"empty", "errors", "filled"},
    "portal:verify": {"empty", "errors", "filled", "unknown", "taken back", "genuine"},
    "portal:return": {"empty", "errors", "filled"},
    "portal:begin": {"empty", "errors", "filled", "code"},
    "portal:mine": {"empty", "filled", "drafts", "cases"},
    "portal:draft": {"empty", "filled", "expired"},
    "portal:question": {
        *(f"{kind} {state}" for kind in ("filer", "passport", "ground", "choice", "money", "office", "contact")
          for state in ("empty", "errors", "filled")),
        "passport with a slip", "two versions", "400", "403", "503",
    },
    "portal:papers": {"empty", "errors", "filled"},
    "portal:send": {"empty", "errors", "filled"},
    "portal:receipt": {"filled", "of a host"},
    "portal:case": {"filed", "asked", "waiting", "proposed", "granted", "refused", "withdrawn", "of a host"},
    "portal:looks": {"empty", "filled"},
    "portal:help": {"filled"},
    "portal:answer": {"empty", "errors", "filled"},
    "portal:withdraw": {"filled"},
    "casework:": {"404"},
    "casework:account_login": {"empty", "errors", "filled"},
    "casework:mfa_authenticate": {"empty", "errors", "filled"},
    "casework:account_logout": {"filled"},
    "casework:worklist": {"empty", "filled", "narrowed", "mine"},
    "casework:cashier": {"empty", "filled"},
    "casework:case": {"filed", "asked", "waiting", "ready", "fined", "proposed", "to approve", "to pay", "withdrawn", "unfolded",
                      "signed", "shared"},
    "casework:help": {"filled", "nothing"},
    "casework:print": {"open", "decided"},
    "casework:search": {"empty", "filled", "another office", "too many elsewhere", "nobody", "errors"},
    "casework:act": {"errors", "filled", "overtaken", "403"},
    "oversight:": {"404"},
    "oversight:account_login": {"empty", "errors", "filled"},
    "oversight:mfa_authenticate": {"empty", "errors", "filled"},
    "oversight:account_logout": {"filled"},
    "oversight:drafts": {"empty", "filled"},
    "oversight:new": {"empty"},
    "oversight:write": {"errors", "overtaken"},
    "oversight:draft": {"filled"},
    "oversight:version": {"older"},
    "oversight:look": {"wrong", "answered", "violated"},
}  # fmt: skip
"""Address → the states in which it must be seen. A new address is written here when a walk goes there."""
NO_PAGE = {
    "portal:letter": "a PDF", "casework:letter": "a PDF", "casework:paper": "a picture",
    "portal:worker": "a script", "portal:why": "a file to save", "casework:receipt": "a file to save",
    "portal:kept": "a text for whoever judges again", "portal:check-law": "data for a script",
    "casework:keep-view": "only a button leads there",
    "portal:leave": "only a button leads there", "portal:drop": "only a button leads there",
    "oversight:answer": "a part of a page, for a script", "oversight:json": "a file", "oversight:csv": "a file",
    **{f"{door}:{name}": "leads to the sign-in page" for door in ("casework", "oversight") for name in (
        "account_signup", "account_reset_password", "account_inactive", "account_reauthenticate", "mfa_reauthenticate",
        "account_email")},
}  # fmt: skip
"""Addresses at which nobody sees a page, and why."""


def missing(routes: dict[str, Routes], seen: Seen) -> list[str]:
    """Addresses, and states of addresses, that no walk saw."""
    known = {name for each in routes.values() for name in each.names} - set(NO_PAGE)
    never = sorted(known - set(STATES))
    return never + [
        f"{name} {state}" for name in STATES for state in sorted(STATES[name] - seen.states.get(name, set()))
    ]


def test_every_address_is_seen_in_every_state(routes: dict[str, Routes], seen: Seen) -> None:
    assert missing(routes, seen) == []


def test_an_address_that_no_walk_sees_is_named(routes: dict[str, Routes], seen: Seen) -> None:
    grown = dataclasses.replace(routes["portal"], patterns={**routes["portal"].patterns, "complaint": r"^complaint/\Z"})
    assert missing({**routes, "portal": grown}, seen) == ["portal:complaint"]
    less = dataclasses.replace(seen, states={**seen.states, "portal:looks": {"filled"}})
    assert missing(routes, less) == ["portal:looks empty"]


def test_axe_finds_nothing(seen: Seen) -> None:
    assert seen.axe == []


def test_the_other_engine_finds_no_error(seen: Seen) -> None:
    assert seen.errors == []


def test_its_warnings_are_those_that_a_person_reviewed(seen: Seen) -> None:
    assert {code: html for code, html in seen.warnings.items() if code not in REVIEWED} == {}
    if WHOLE:
        assert REVIEWED - set(seen.warnings) == set(), "reviewed, and nowhere any more"


def test_contrast_holds_in_the_dark(seen: Seen) -> None:
    assert seen.dark == []


def test_nobody_scrolls_sideways_on_the_smallest_phone_or_with_letters_of_twice_the_size(seen: Seen) -> None:
    assert seen.wide == [], "\n".join(seen.wide)


def test_both_engines_and_the_ruler_do_find_faults(chromium: Browser, portal: str) -> None:
    page = chromium.new_context(viewport=widths.DESK, color_scheme="dark").new_page()
    page.goto(portal)
    engines.load(page)
    assert (engines.axe(page), engines.sniff(page)[0], widths.too_wide(page), engines.contrast(page)) == (
        [],
        [],
        [],
        [],
    )
    page.evaluate(
        """document.querySelector('main').insertAdjacentHTML('beforeend',
            '<input><img src=x><p class="soft" id="faint">faint</p>');
        const faint = document.getElementById('faint'); faint.style.color = '#223'; faint.style.width = '1400px'"""
    )
    assert all((engines.axe(page), engines.sniff(page)[0], widths.too_wide(page), engines.contrast(page)))
