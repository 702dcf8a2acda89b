"""An analyst at the oversight door, played over HTTP by a browser without JavaScript."""

import re
import time

from korpu.launch.browse import Page, Value
from korpu.launch.officer import Officer

OPEN_SECONDS = 60
HIGHER = """# in migration_code/values.yaml
values:
  property_floor: {rows: [{since: 2026-07-01, is: "150000.00", source: DRAFT, confidence: L}]}
"""
"""A home must be worth more: some who have a ground today have none then."""
SOONER = """# in migration_code/values.yaml
values:
  lead_time: {rows: [{since: 2026-07-01, is: 60, source: DRAFT, confidence: L}]}
"""
"""One has to ask earlier: more stays are over before anybody could."""


FOR_MEN = """# in migration_code/45.py
@article("45.1.3", since="2026-07-01", confidence="L", source="DRAFT",
    az="Kişidir və burada daşınmaz əmlakı var", en="A man who owns real estate here", ru="Мужчина, владеющий недвижимостью")
def owns_real_estate(p: Applicant):
    return p.real_estate_value >= value("property_floor") and p.sex == Sex.male
"""
"""A ground for men only; no instrument permits that."""


class Analyst(Officer):
    """One signed-in browser at oversight."""

    def write(self, text: str, go: str, title: str = "", **more: Value) -> Page:
        """Type a draft on the page that is open and press a button: ``look`` or ``keep``."""
        return self.browser.send({"text": text, "title": title, **more}, button=("go", go))

    def ask(self, text: str, **more: Value) -> Page:
        """What a draft would change, waited for to the end."""
        self.browser.get("/new/")
        page = self.write(text, "look", **more)
        end = time.monotonic() + OPEN_SECONDS
        while "data-again" in page.html and time.monotonic() < end:
            time.sleep(0.5)
            page = self.browser.get(page.path)
        return page

    def kept(self, title: str, text: str) -> str:
        """Keep a new draft; its path."""
        self.browser.get("/new/")
        page = self.write(text, "keep", title)
        assert re.fullmatch(r"/drafts/[0-9a-f-]{36}/", page.path), page.text
        return page.path
