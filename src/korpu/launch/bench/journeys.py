"""What an application costs the person: pages, fields, papers, bytes, and seconds on a slow network.

Each service of the country is filed by the first of its invented people, over HTTP, as a browser with an empty cache does it.
"""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from korpu.blueprints.service import Service
from korpu.launch.applicant import Applicant, Wish
from korpu.launch.browse import Browser, Page, Value
from korpu.launch.console import Say
from korpu.launch.demo.stories import wish_of
from korpu.launch.demo.told import told
from korpu.launch.throwaway import served
from korpu.law.country import country

FIRST_PAGE, WHOLE = 60 * 1024, 200 * 1024
NETWORKS = {"s_2g": (100_000, 0.6), "s_3g": (750_000, 0.1)}
"""Bits a second and seconds a round trip: EDGE at a cell's edge, and ordinary 3G."""
MACHINE = {"csrfmiddlewaretoken", "version", "once", "language"}
"""Fields that the page brings and nobody types."""


@dataclass(frozen=True)
class Cost:
    """Of one service. ``typed``: fields filled or chosen; ``asked`` and ``fetched``: papers; bytes without attachments."""

    service: str
    steps: int
    typed: int
    asked: int
    fetched: int
    first_page_bytes: int
    bytes: int
    s_2g: float
    s_3g: float


class Counting(Browser):
    """A browser that loads what a page needs, once, and counts what a person does."""

    def __init__(self, address: str, language: str) -> None:
        super().__init__(address, language)
        self.typed = self.steps = self.attached = 0
        self._seen: set[str] = set()

    def get(self, path: str) -> Page:
        """A page with its stylesheet, script and mark, if they are new."""
        return self._with_parts(super().get(path))

    def send(
        self, values: Mapping[str, Value] | None = None, *, action: str = "", button: tuple[str, str] | None = None
    ) -> Page:
        """A form; its fields and files are counted."""
        given = dict(values or {})
        self.steps += 1
        self.typed += sum(name not in MACHINE and not isinstance(value, tuple) for name, value in given.items())
        self.attached += sum(len(value[1]) for value in given.values() if isinstance(value, tuple))
        return self._with_parts(super().send(given, action=action, button=button))

    def _with_parts(self, page: Page) -> Page:
        for path in dict.fromkeys(re.findall(r'(?:href|src)="(/static/[^"]+)"', page.html)):
            if path not in self._seen:
                self._seen.add(path)
                super().get(path)
        self.page = page
        return page

    @property
    def bytes(self) -> int:
        """What went over the wire, both ways, without attachments."""
        return self.sent + self.received - self.attached


def measure(say: Say) -> list[Cost]:
    """Every service that one of the country's people applies for."""
    services = country().services
    first = {story["service"]: story for story in reversed(told()["people"])}
    with served(say) as place:
        address = place.running().addresses["portal"]
        return [_cost(services[name], address, first[name]) for name in services if name in first]


def missed(costs: list[Cost]) -> list[str]:
    """Bars that are not met, in words."""
    bars = {"first_page_bytes": FIRST_PAGE, "bytes": WHOLE}
    return [
        f"{cost.service}: {name} {asdict(cost)[name]}, the bar is {bar}"
        for cost in costs for name, bar in bars.items() if asdict(cost)[name] > bar
    ]  # fmt: skip


def _cost(service: Service, address: str, story: dict[str, Any]) -> Cost:
    browser, wish = Counting(address, story["language"]), wish_of(story)
    browser.get(f"/services/{service.id}/")
    first = browser.bytes
    person = Applicant(browser)
    _file(person, wish)
    return Cost(
        service.id, browser.steps, browser.typed, len(wish.papers), sum(each.fetched for each in service.evidence),
        first, browser.bytes, **{name: _seconds(browser, *network) for name, network in NETWORKS.items()},
    )  # fmt: skip


def _file(person: Applicant, wish: Wish) -> None:
    person.begin(wish)
    person.fill(wish)
    person.send()


def _seconds(browser: Counting, bits: int, trip: float) -> float:
    """Waiting for the network: a round trip a request, and every bit once."""
    return round(browser.bytes * 8 / bits + browser.requests * trip, 1)
