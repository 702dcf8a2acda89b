"""Every part is on show, in every language and both directions."""

from pathlib import Path

from django.test import RequestFactory

from korpu.ui import pattern_library
from tests.ui.html import Page

PARTS = Path(pattern_library.__file__).parent.parent / "templates" / "ui" / "parts"
IN_EVERY_FRAME = {"brand", "mark", "languages"}
IN_TAGS = {"bearings", "cites", "missing"}


def shown(query: str = "") -> str:
    return pattern_library.page(RequestFactory().get(f"/pattern-library{query}")).content.decode()


def test_it_opens_in_every_language(language: str) -> None:
    assert Page(shown()).all("html")[0]["lang"] == language


def test_it_can_be_read_from_right_to_left() -> None:
    assert Page(shown("?dir=rtl")).all("html")[0]["dir"] == "rtl"
    assert Page(shown("?dir=sideways")).all("html")[0]["dir"] == "ltr"


def test_no_id_stands_twice_and_every_reference_leads_somewhere(language: str) -> None:
    page = Page(shown())
    ids = page.values("id")
    assert len(ids) == len(set(ids))
    for attribute in ("for", "aria-describedby", "aria-labelledby"):
        for value in page.values(attribute):
            assert set(value.split()) <= set(ids), (attribute, value)


def test_no_part_is_missing_from_it() -> None:
    library = (PARTS.parent / "pattern_library.html").read_text(encoding="utf-8")
    parts = {path.stem for path in PARTS.glob("*.html")} - IN_EVERY_FRAME - IN_TAGS
    assert {part for part in parts if f"ui/parts/{part}.html" not in library} == set()


def test_it_needs_no_script_and_no_style_of_its_own() -> None:
    page = Page(shown())
    assert page.values("style") == []
    assert [script for script in page.all("script") if "src" not in script] == []
    assert page.all("style") == []
