"""When something goes wrong, a person reads what happened, what to do, and where help is. No database is asked."""

from dataclasses import replace
from pathlib import Path

import pytest
from django.http import HttpRequest
from django.test import RequestFactory
from django.test.utils import override_settings

from korpu.ui import context, errors
from korpu.ui.mishaps import MISHAPS, mishap
from tests.ui.html import Page

STATUSES = [400, 403, 404, 409, 413, 429, 500, 503]
NEVER = ("illegal", "invalid", "failed", "unfortunately", "sorry")


def country(language: str) -> context.CountryWords:
    """Words of an invented country, named in settings like a real one's."""
    return replace(context.CountryWords(), authority=f"Office ({language})", helpline="555")


@pytest.mark.parametrize("status", STATUSES)
def test_every_page_says_what_happened_what_now_and_where_help_is(
    asked: HttpRequest, language: str, status: int
) -> None:
    with override_settings(KORPU_COUNTRY_WORDS=f"{__name__}.country"):
        answer = errors.page(asked, status)
    text = Page(answer.content.decode()).text
    assert answer.status_code == status
    assert str(mishap(status).happened) in text
    assert str(mishap(status).now) in text
    assert "555" in text


def test_an_unknown_status_is_our_own_mistake(asked: HttpRequest) -> None:
    assert mishap(418) == mishap(500)
    assert 418 not in MISHAPS


@pytest.mark.parametrize("status", STATUSES)
def test_no_page_blames_the_person(status: int) -> None:
    said = f"{mishap(status).happened} {mishap(status).now}".lower()
    assert not [word for word in NEVER if word in said]


def test_what_was_typed_is_on_the_page_and_can_be_sent_again() -> None:
    asked = RequestFactory().post("/answer", {"why": "Because\nof <b>this</b>", "csrfmiddlewaretoken": "x"})
    page = Page(errors.page(asked, 503, typed=errors.typed(asked)).content.decode())
    kept = {field["name"]: field["value"] for field in page.all("input")}
    assert kept["why"] == "Because\nof <b>this</b>"
    assert "of <b>this</b>" in page.text


def test_the_pages_need_no_country_to_open(asked: HttpRequest) -> None:
    assert errors.page(asked, 500).status_code == 500


def test_no_country_is_named_by_the_product() -> None:
    package = Path(context.__file__).parent
    words = [
        path for path in package.rglob("*.html") if "migration service" in path.read_text(encoding="utf-8").lower()
    ]
    assert words == []
