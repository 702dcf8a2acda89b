"""A person in a real browser: with a mouse, or with the keyboard alone. The same acts either way."""

import copy
from typing import Any, Self

from playwright.sync_api import FilePayload, Page, TimeoutError

PRESSES = 5
MOST = 150
"""Presses of the Tab key after which something counts as out of reach."""


class Mouse:
    """Fills fields and presses buttons by pointing at them, within one part of the page."""

    def __init__(self, page: Page, address: str) -> None:
        self.page, self.address, self.part = page, address, "main"

    def within(self, part: str) -> Self:
        """The same hand, in a part of the page only: a page may have several forms with fields of one name."""
        other = copy.copy(self)
        other.part = f"main {part}"
        return other

    def on_top(self) -> Self:
        """The same hand, in the bar at the top of the page."""
        other = copy.copy(self)
        other.part = "header"
        return other

    def open(self, path: str) -> None:
        """Type an address."""
        self.page.goto(self.address + path)

    def type(self, name: str, text: str) -> None:
        """Write into a field."""
        self.page.fill(self._named(name), text)

    def pick(self, name: str, value: str) -> None:
        """Choose one of several answers, or tick a box."""
        self.page.check(f"{self._named(name)}[value='{value}']", force=True)

    def choose(self, name: str, value: str) -> None:
        """Choose from a list."""
        self.page.select_option(self._named(name), value)

    def unfold(self, part: str) -> None:
        """Open a fold."""
        self.page.click(f"{self.part} {part} > summary")

    def attach(self, name: str, file: FilePayload) -> None:
        """Choose a file."""
        self.page.set_input_files(self._named(name), file)

    def press(self, selector: str) -> None:
        """Press a button or follow a link of this part, and wait for the page it leads to."""
        with self.page.expect_navigation():
            self.hit(f"{self.part} {selector}")

    def hit(self, selector: str) -> None:
        """Press something anywhere on the page."""
        self.page.click(selector)

    def saves(self, selector: str) -> bytes:
        """Save what a link leads to; its bytes."""
        with self.page.expect_download() as got:
            self.save(f"{self.part} {selector}")
        return got.value.path().read_bytes()

    def save(self, selector: str) -> None:
        """The browser's own way to save a link instead of opening it."""
        self.page.click(selector, modifiers=["Alt"])

    def _named(self, name: str) -> str:
        return f"{self.part} [name='{name}']"


class Keyboard(Mouse):
    """The same without ever pointing: Tab, arrows, space, enter."""

    def type(self, name: str, text: str) -> None:
        self._to(self._named(name))
        self.page.keyboard.press("Control+A")
        self.page.keyboard.type(text)

    def pick(self, name: str, value: str) -> None:
        wanted = f"{self._named(name)}[value='{value}']"
        if self.page.get_attribute(wanted, "type") == "checkbox":
            self._to(wanted)
        else:
            self._to(self._named(name))
            self._arrow_to(wanted)
        if not self.page.is_checked(wanted):
            self.page.keyboard.press("Space")
        assert self.page.is_checked(wanted)

    def choose(self, name: str, value: str) -> None:
        self._to(self._named(name))
        words = self.page.inner_text(f"{self._named(name)} option[value='{value}']")
        self.page.keyboard.type(words)
        assert self.page.input_value(self._named(name)) == value

    def unfold(self, part: str) -> None:
        self._to(f"{self.part} {part} > summary")
        self.page.keyboard.press("Enter")

    def attach(self, name: str, file: FilePayload) -> None:
        """Chromium passes over a key while its last file dialog is still closing; a person presses once more, and so do we."""
        for _press in range(PRESSES):
            self._to(self._named(name))
            try:
                with self.page.expect_file_chooser(timeout=2000) as chooser:
                    self.page.keyboard.press("Space")
            except TimeoutError:
                continue
            chooser.value.set_files(file)
            return
        raise AssertionError(f"{name}: no file dialog on {self.page.url}")

    def hit(self, selector: str) -> None:
        self._to(selector)
        self.page.keyboard.press("Enter")

    def save(self, selector: str) -> None:
        self._to(selector)
        self.page.keyboard.press("Alt+Enter")

    def _to(self, selector: str) -> None:
        self.page.evaluate("document.activeElement.blur()")
        for _step in range(MOST):
            self.page.keyboard.press("Tab")
            if self._is_at(selector):
                return
        raise AssertionError(f"{selector} cannot be reached with the Tab key on {self.page.url}")

    def _arrow_to(self, wanted: str) -> None:
        for _step in range(MOST):
            if self._is_at(wanted):
                return
            self.page.keyboard.press("ArrowDown")

    def _is_at(self, selector: str) -> bool:
        return bool(self.page.evaluate("s => document.activeElement.matches(s)", selector))


def fill(hand: Mouse, answers: Any) -> None:
    """Every field of the page that the story answers."""
    for name, value in answers.items():
        if hand.page.query_selector(f"{hand.part} [name='{name}-day']"):
            day(hand, name, value)
            continue
        field = hand.page.query_selector(f"{hand.part} [name='{name}']")
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
    """A day into its three fields."""
    for part, text in zip(("year", "month", "day"), iso.split("-"), strict=True):
        hand.type(f"{name}-{part}", text)
