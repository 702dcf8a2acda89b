"""A person in a real browser: with a mouse, or with the keyboard alone. The same story as over plain HTTP."""

import os
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from korpu.launch.applicant import Wish
from korpu.launch.demo.player import paper_photo

MOST = 90
PAGES = 40


class Mouse:
    """Fills fields by pointing at them."""

    def __init__(self, page: Page, address: str) -> None:
        self.page, self.address = page, address

    def open(self, path: str) -> None:
        self.page.goto(self.address + path)

    def type(self, name: str, text: str) -> None:
        self.page.fill(f"main [name='{name}']", text)

    def pick(self, name: str, value: str) -> None:
        self.page.check(f"main [name='{name}'][value='{value}']", force=True)

    def choose(self, name: str, value: str) -> None:
        self.page.select_option(f"main select[name='{name}']", value)

    def press(self, selector: str) -> None:
        with self.page.expect_navigation():
            self.page.click(selector)


class Keyboard(Mouse):
    """The same without ever pointing: Tab, arrows, space, enter."""

    def _to(self, selector: str) -> None:
        self.page.evaluate("document.activeElement.blur()")
        for _step in range(MOST):
            self.page.keyboard.press("Tab")
            if self.page.evaluate("s => document.activeElement.matches(s)", selector):
                return
        raise AssertionError(f"{selector} cannot be reached with the Tab key on {self.page.url}")

    def type(self, name: str, text: str) -> None:
        self._to(f"main [name='{name}']")
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(text)

    def pick(self, name: str, value: str) -> None:
        wanted = f"main [name='{name}'][value='{value}']"
        if self.page.get_attribute(wanted, "type") == "checkbox":
            self._to(wanted)
        else:
            self._to(f"main [name='{name}']")
            for _step in range(MOST):
                if self.page.evaluate("s => document.activeElement.matches(s)", wanted):
                    break
                self.page.keyboard.press("ArrowDown")
        if not self.page.is_checked(wanted):
            self.page.keyboard.press("Space")
        assert self.page.is_checked(wanted)

    def choose(self, name: str, value: str) -> None:
        self._to(f"main select[name='{name}']")
        words = self.page.inner_text(f"main select[name='{name}'] option[value='{value}']")
        self.page.keyboard.type(words)

    def press(self, selector: str) -> None:
        self._to(selector)
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")


def apply(hand: Mouse, wish: Wish, shots: str = "") -> str:
    """From the first page to the receipt; the case number. ``shots``: a name under which pages are saved, if asked for."""
    hand.open(f"/apply/{wish.service}/")
    hand.pick("kind", "dob")
    day(hand, "born", wish.born)
    hand.press("main form button.btn")
    hand.press("main a.btn")
    for turn in range(PAGES):
        picture(hand.page, f"{shots}-{turn:02}")
        if hand.page.url.endswith("/receipt/"):
            return hand.page.inner_text("main .slip").strip()
        answer(hand, wish)
    raise AssertionError(f"no receipt after {PAGES} pages: {hand.page.url}")


def answer(hand: Mouse, wish: Wish) -> None:
    """One page."""
    page = hand.page
    if page.url.endswith("/papers/"):
        for key in wish.papers:
            page.set_input_files(
                f"[name='file-{key}']", {"name": f"{key}.jpg", "mimeType": "image/jpeg", "buffer": paper_photo(key)}
            )
        hand.press("main button[name='done']")
    elif page.url.endswith("/send/"):
        hand.pick("true", "yes")
        hand.press("main form#answer button.btn")
    elif page.url.endswith("/drafts/1/"):
        hand.press("main a.btn")
    else:
        fill(hand, wish.answers)
        hand.press("main form#answer button.btn:not(.line)")


def fill(hand: Mouse, answers: Any) -> None:
    """Every field of the page that the story answers."""
    for name, value in answers.items():
        if hand.page.query_selector(f"main [name='{name}-day']"):
            day(hand, name, value)
            continue
        field = hand.page.query_selector(f"main form#answer [name='{name}']")
        if field is None:
            continue
        kind = field.evaluate("e => e.tagName + ':' + (e.type || '')")
        if kind in ("INPUT:radio", "INPUT:checkbox"):
            for each in value if isinstance(value, list) else [value]:
                hand.pick(name, each)
        elif kind.startswith("SELECT"):
            hand.choose(name, value)
        else:
            hand.type(name, value)


def day(hand: Mouse, name: str, iso: str) -> None:
    for part, text in zip(("year", "month", "day"), iso.split("-"), strict=True):
        hand.type(f"{name}-{part}", text)


def picture(page: Page, name: str) -> None:
    """Saved where ``./korpu check --screenshots DIR`` asks for it."""
    if folder := os.environ.get("KORPU_SCREENSHOTS"):
        Path(folder).mkdir(parents=True, exist_ok=True)
        page.screenshot(path=f"{folder}/{name}.png", full_page=True)
