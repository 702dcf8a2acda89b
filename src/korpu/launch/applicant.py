"""A person at the portal, played page by page over HTTP with a browser without JavaScript."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from korpu.launch.browse import Browser, File, Page, Value

MOST_PAGES = 60


class Stuck(RuntimeError):
    """The journey did not go on as the story says. The message quotes the page."""

    def __init__(self, expected: str, page: Page) -> None:
        super().__init__(f"expected {expected}, got {page.status} {page.path}: {page.text[:1500]}")
        self.page = page


@dataclass(frozen=True)
class Wish:
    """What somebody applies for. ``answers``: by field of a page, plain text or a list; a day as ISO.

    ``papers``: files by key of the paper. ``born``: ISO day, the second factor.
    """

    service: str
    born: str
    answers: Mapping[str, str | list[str]]
    papers: Mapping[str, File] = field(default_factory=dict)


@dataclass
class Applicant:
    """One browser and the code that opens its draft again."""

    browser: Browser
    code: str = ""
    newest: str = "/my/cases/1/"
    """Where the case that was sent last is found."""

    def begin(self, wish: Wish) -> None:
        """Get a code. Raises `Stuck`."""
        self.browser.get(f"/apply/{wish.service}/")
        page = self.browser.send({"kind": "dob", **days("born", wish.born)})
        found = re.search(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b", page.text)
        if page.status != 200 or not found:
            raise Stuck("a code", page)
        self.code = found.group()

    def come_back(self, born: str) -> Page:
        """With the code, from any device."""
        self.browser.get("/return/")
        return self.browser.send({"code": self.code, **days("born", born)})

    def fill(self, wish: Wish) -> Page:
        """Answer page after page until nothing is open; leaves the browser where one reads all once more."""
        page = self.browser.get("/my/drafts/1/")
        for _turn in range(MOST_PAGES):
            if page.path.endswith("/drafts/1/"):
                onward = page.links(r"/my/drafts/1/.+") if page.status == 200 else []
                send = [link for link in onward if link.endswith("/send/")]
                if send:
                    return self.browser.get(send[0])
                page = self.browser.get(_primary(page))
            page = self._answer(page, wish)
        raise Stuck("an end of questions", page)

    def _answer(self, page: Page, wish: Wish) -> Page:
        if page.status != 200:
            raise Stuck("a question", page)
        here = page.path
        if here.endswith("/papers/"):
            files = {
                f"file-{key}": file
                for key, file in wish.papers.items()
                if f"file-{key}" in page.form(names={"done"}).names
            }
            page = self.browser.send(files, button=("done", "1"))
        else:
            page = self.browser.send(_fitting(page, wish.answers))
        if page.path == here or page.status != 200:
            raise Stuck(f"a page after {here}", page)
        return page

    def send(self) -> str:
        """File it; the case number."""
        page = self.browser.send({"true": "yes"})
        number = number_on(page)
        self.newest = page.path.removesuffix("receipt/")
        return number

    def case(self, path: str = "") -> Page:
        """A page of the newest case."""
        return self.browser.get(f"{self.newest}{path}")


def number_on(page: Page) -> str:
    """The case number that a receipt shows."""
    found = re.search(r'class="slip">\s*(\d\d-[0-9A-Z]{7})\b', page.html)
    if page.status != 200 or not found:
        raise Stuck("a receipt", page)
    return found.group(1)


def days(name: str, iso: str) -> dict[str, Value]:
    """A day as the three fields of a page."""
    year, month, day = iso.split("-")
    return {f"{name}-day": day, f"{name}-month": month, f"{name}-year": year}


def _fitting(page: Page, answers: Mapping[str, Any]) -> dict[str, Value]:
    """Those answers that the form of this page asks for. Raises `Stuck` when the story has none."""
    names = page.form(names={"version"}).names
    found: dict[str, Value] = {}
    for name, value in answers.items():
        if f"{name}-day" in names:
            found |= days(name, value)
        elif name in names:
            found[name] = value
    if not found:
        raise Stuck(f"a question the story answers, one of {sorted(answers)}; it asks {sorted(names)}", page)
    return found


def _primary(page: Page) -> str:
    """Where the one big button of a page leads."""
    found = re.search(r'<a class="btn[^"]*" href="([^"]+)"', page.html)
    if not found:
        raise Stuck("a way on", page)
    return found.group(1)
