"""The database does not answer: what can be read is read, and a form gives back what was typed."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from korpu.launch.applicant import Applicant
from korpu.launch.browse import Browser, Page
from korpu.launch.throwaway import Installation
from tests.journey.stories import owner


@pytest.fixture
def person(portal: str) -> Applicant:
    somebody = Applicant(Browser(portal, seconds=40))
    somebody.begin(owner())
    return somebody


@pytest.fixture
def silent(place: Installation, person: Applicant) -> Iterator[Page]:
    """A page that was open when the server, with all its sessions, stopped answering."""
    opened = person.browser.get("/my/drafts/1/contact/")
    whole = whole_server(place)
    for each in whole:
        os.kill(each, signal.SIGSTOP)
    yield opened
    for each in reversed(whole):
        os.kill(each, signal.SIGCONT)


def whole_server(place: Installation) -> list[int]:
    """The database server and every session, which leads a group of its own."""
    server = place.running().processes["postgres"]
    return [server, *(int(each) for each in Path(f"/proc/{server}/task/{server}/children").read_text().split())]


@pytest.mark.parametrize("path", ["/", "/services/", "/services/temporary-residence/", "/check/temporary-residence/"])
def test_what_needs_no_database_is_there(silent: Page, portal: str, path: str) -> None:
    assert Browser(portal, seconds=5).get(path).status == 200


def test_a_form_gives_back_what_was_typed(silent: Page, person: Applicant) -> None:
    page = person.browser.send({"email": "kept@people.example"})
    assert page.status == 503
    assert int(page.headers["retry-after"]) > 0
    assert "kept@people.example" in page.html
