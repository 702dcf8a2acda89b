"""The database does not answer: what can be read is read, and a form gives back what was typed."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from korpu.launch.applicant import Applicant, days
from korpu.launch.browse import Browser, Page
from korpu.launch.throwaway import Installation
from tests.journey.stories import BORN, owner

PUBLIC = ("/", "/services/", "/services/temporary-residence/", "/check/temporary-residence/")
ANSWER = {"asked": "owns_real_estate", "owns_real_estate": "unknown", "answers": "{}"}
COUNT = """
import contextlib, json, sys
import django
django.setup()
from django.db import connections
from django.test import Client

def opened(path, form):
    queries = []
    def noted(execute, *query):
        queries.append(query[0])
        return execute(*query)
    with contextlib.ExitStack() as stack:
        for alias in connections:
            stack.enter_context(connections[alias].execute_wrapper(noted))
        answer = Client(headers={"host": "localhost"}).post(path, form) if form else Client(headers={"host": "localhost"}).get(path)
    return answer.status_code, len(queries)

print(json.dumps([opened(*each) for each in json.loads(sys.argv[1])]))
"""
"""Opens pages inside the portal's own program: status, and how many queries were made."""


def opened(place: Installation, *pages: tuple[str, dict[str, str] | None]) -> list[tuple[int, int]]:
    """(status, queries) of each page; with a form it is sent."""
    said = subprocess.run(
        [sys.executable, "-c", COUNT, json.dumps(pages)], env=place.environment("portal"), capture_output=True, text=True,
        check=True,
    )  # fmt: skip
    return [(status, queries) for status, queries in json.loads(said.stdout)]


def test_what_anyone_reads_is_made_without_a_query(place: Installation) -> None:
    code = "0000-0000-0000"
    *public, looked_up = opened(
        place, *((path, None) for path in PUBLIC), (PUBLIC[-1], ANSWER), ("/verify/", {"code": code})
    )
    assert public == [(200, 0)] * (len(PUBLIC) + 1)
    assert looked_up[1] > 0, "where a query is made, it is counted"


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


@pytest.mark.parametrize("path", PUBLIC)
def test_what_needs_no_database_is_there(silent: Page, portal: str, person: Applicant, path: str) -> None:
    assert Browser(portal, seconds=5).get(path).status == 200
    person.browser.seconds = 5
    assert person.browser.get(path).status == 200, "also for somebody who is here with a code"


def test_the_check_goes_on(silent: Page, portal: str) -> None:
    browser = Browser(portal, seconds=5)
    asked = dict(browser.get(PUBLIC[-1]).form(names={"asked"}).fields)["asked"]
    page = browser.send({asked: "unknown"})
    assert page.status == 200
    assert dict(page.form(names={"asked"}).fields)["asked"] != asked


def assert_given_back(page: Page, *typed: str) -> None:
    assert page.status == 503
    assert int(page.headers["retry-after"]) > 0
    assert "919" in page.text
    for each in typed:
        assert each in page.html


def test_a_form_gives_back_what_was_typed(silent: Page, person: Applicant) -> None:
    assert_given_back(person.browser.send({"email": "kept@people.example"}), "kept@people.example")


@pytest.mark.parametrize(
    ("path", "typed"),
    [
        ("/apply/temporary-residence/", {"kind": "dob", **days("born", BORN)}),
        ("/return/", {"code": "7TQ4-M2KX-90RD", **days("born", BORN)}),
    ],
)
def test_forms_for_everyone_give_back_what_was_typed(
    silent: Page, portal: str, path: str, typed: dict[str, str]
) -> None:
    browser = Browser(portal, seconds=40)
    browser.get(path)
    assert_given_back(browser.send(typed), "28 2 1990", *([typed["code"]] if "code" in typed else []))
