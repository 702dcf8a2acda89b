"""A visit to a door: from page to page, and at each page a look by everything that looks."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page

from tests.journey.hands import Mouse
from tests.pages import engines, widths
from tests.pages.routes import Routes

LANGUAGES = ("az", "en", "ru")


@dataclass
class Seen:
    """What was found on all pages. Every line begins with the page it was found on."""

    states: dict[str, set[str]] = field(default_factory=dict)
    """Address ("door:name") → the states in which it was seen."""
    axe: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    warnings: dict[str, str] = field(default_factory=dict)
    dark: list[str] = field(default_factory=list)
    wide: list[str] = field(default_factory=list)


@dataclass
class Looking:
    """How to look. ``whole``: on phone and desk each; otherwise on one of them in turn. ``dark``: contrast as well."""

    seen: Seen
    whole: bool
    dark: bool
    pictures: Path | None
    been: set[tuple[str, str, str]] = field(default_factory=set)
    """Address, state, and which of several pages of that kind: seen on this walk already."""
    sizes: Iterator[widths.ViewportSize] = field(default_factory=lambda: itertools.cycle((widths.PHONE, widths.DESK)))

    def look(self, page: Page, stop: str, name: str) -> None:
        """Everything about one page as it stands. ``stop`` names it in faults, ``name`` in files."""
        seen = self.seen
        self._picture(page, name)
        engines.load(page)
        for size in (widths.PHONE, widths.DESK) if self.whole else (next(self.sizes),):
            page.set_viewport_size(size)
            seen.axe += [f"{stop} {each}" for each in engines.axe(page)]
        errors, warnings = engines.sniff(page)
        seen.errors += [f"{stop} {each}" for each in errors]
        seen.warnings |= {code: f"{stop} {html}" for code, html in warnings.items()}
        if self.dark:
            page.emulate_media(color_scheme="dark")
            seen.dark += [f"{stop} {each}" for each in engines.contrast(page)]
            page.emulate_media(color_scheme="light")
        seen.wide += [f"{stop} {each}" for each in widths.too_wide(page)]
        page.set_viewport_size(widths.DESK)

    def _picture(self, page: Page, name: str) -> None:
        if self.pictures is None:
            return
        self.pictures.mkdir(parents=True, exist_ok=True)
        for size, width in ((widths.PHONE, "phone"), (widths.DESK, "desktop")):
            page.set_viewport_size(size)
            page.screenshot(path=self.pictures / f"{name}-{width}.png", full_page=True)


class Visit:
    """One browser at one door. Each page comes in the next of ``languages``."""

    def __init__(self, chromium: Browser, address: str, routes: Routes, languages: Sequence[str], looking: Looking):
        self.page = chromium.new_context(viewport=widths.DESK, locale=languages[0]).new_page()
        self.hand = Mouse(self.page, address)
        self.address, self.routes, self.looking = address, routes, looking
        self._next = itertools.cycle(languages)

    def open(self, path: str) -> None:
        """An address, in the next language."""
        self._speak()
        self.hand.open(path)

    def press(self, selector: str) -> None:
        """A button or link of the main part; what comes is in the next language."""
        self._speak()
        self.hand.press(selector)

    def see(self, state: str, which: str = "") -> None:
        """Look at the page in this state. ``which`` of several pages of one kind: a short look sees only the first."""
        route = self.routes.of(urlsplit(self.page.url).path)
        stop = (route, state, which if self.looking.whole else "")
        if stop in self.looking.been:
            return
        self.looking.been.add(stop)
        self.looking.seen.states.setdefault(route, set()).add(state)
        language = self.page.get_attribute("html", "lang")
        name = "-".join(filter(None, (*route.split(":"), state, which, language)))
        self.looking.look(self.page, f"{route} {state} {language} {self.page.url}", name)

    def cookie(self, name: str, value: str) -> None:
        """Give the browser a cookie of this door."""
        self.page.context.add_cookies([{"name": name, "value": value, "url": self.address}])

    def _speak(self) -> None:
        self.cookie(f"{self.routes.door}_language", next(self._next))
