"""The database is gone, or does not answer: what can be read is read, and a form gives back what was typed."""

import contextlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg
import pytest

from korpu.kernel import codes
from korpu.launch.applicant import Applicant, days
from korpu.launch.browse import Browser, Page
from korpu.launch.throwaway import Installation
from korpu.launch.waiting import await_true
from tests.journey.stories import BORN, owner

PUBLIC = ("/", "/services/", "/services/temporary-residence/", "/law/?q=permit", "/law/migration-code/",
          "/law/migration-code/46.2/?on=2024-01-11", "/check/temporary-residence/")  # fmt: skip
AT_ONCE = 8
WORKERS = 2
"""Processes of the portal: each has connections of its own."""
CODE = codes.grouped(codes.letter_code())
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
    *public, looked_up = opened(
        place, *((path, None) for path in PUBLIC), (PUBLIC[-1], ANSWER), ("/verify/", {"code": CODE})
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


@contextlib.contextmanager
def without_server(place: Installation, person: Applicant) -> Iterator[None]:
    """The server ends, and nobody is there to start it again; afterwards its supervisor is back, and starts it."""
    running = place.running()
    os.kill(running.pid, signal.SIGSTOP)
    os.kill(running.processes["postgres"], signal.SIGINT)
    try:
        assert await_true(lambda: not answers(place), 20)
        yield
    finally:
        os.kill(running.pid, signal.SIGCONT)
    assert await_true(lambda: serves(person), 30)


@pytest.fixture
def gone(place: Installation, person: Applicant) -> Iterator[Page]:
    """A page that was open when the server ended."""
    opened = person.browser.get("/my/drafts/1/contact/")
    with without_server(place, person):
        yield opened


def answers(place: Installation) -> bool:
    """Whether the server lets the portal in."""
    try:
        place.link("portal", "portal").close()
    except psycopg.OperationalError:
        return False
    return True


def serves(person: Applicant) -> bool:
    """Whether people come in again, one after the other."""
    devices = (Applicant(Browser(person.browser.address), person.code) for _device in range(AT_ONCE))
    return all(device.come_back(BORN).status == 200 for device in devices)


@pytest.mark.parametrize("path", PUBLIC)
@pytest.mark.parametrize("trouble", ["silent", "gone"])
def test_what_needs_no_database_is_there(
    request: pytest.FixtureRequest, portal: str, person: Applicant, trouble: str, path: str
) -> None:
    request.getfixturevalue(trouble)
    assert Browser(portal, seconds=5).get(path).status == 200
    person.browser.seconds = 5
    assert person.browser.get(path).status == 200, "also for somebody who is here with a code"


def test_the_check_goes_on(gone: Page, portal: str) -> None:
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


@pytest.mark.parametrize("trouble", ["silent", "gone"])
def test_a_form_gives_back_what_was_typed(request: pytest.FixtureRequest, person: Applicant, trouble: str) -> None:
    request.getfixturevalue(trouble)
    assert_given_back(person.browser.send({"email": "kept@people.example"}), "kept@people.example")


@pytest.mark.parametrize(
    ("path", "typed"),
    [
        ("/apply/temporary-residence/", {"kind": "dob", **days("born", BORN)}),
        ("/return/", {"code": CODE, **days("born", BORN)}),
        ("/verify/", {"code": CODE}),
    ],
)
def test_forms_for_everyone_give_back_what_was_typed(gone: Page, portal: str, path: str, typed: dict[str, str]) -> None:
    browser = Browser(portal, seconds=40)
    browser.get(path)
    page = browser.send(typed)
    assert_given_back(page, *(each for each in typed.values() if each != "dob"))


def sent_again(person: Applicant) -> bool:
    """Whether the form is taken. A connection that was lost may still be given out: then the form comes back once more, whole."""
    page = person.browser.send()
    if page.status != 200:
        assert_given_back(page, "kept@people.example")
    return page.status == 200


def test_what_was_given_back_is_sent_again_when_the_server_is_there(place: Installation, person: Applicant) -> None:
    person.browser.get("/my/drafts/1/contact/")
    with without_server(place, person):
        assert_given_back(person.browser.send({"email": "kept@people.example"}), "kept@people.example")
    assert await_true(lambda: sent_again(person), 10)
    kept = dict(person.browser.get("/my/drafts/1/contact/").form(names={"email"}).fields)
    assert kept["email"] == "kept@people.example"


def test_a_restart_of_the_server_costs_each_process_one_request(place: Installation, person: Applicant) -> None:
    devices = [Applicant(Browser(person.browser.address, seconds=20), person.code) for _device in range(AT_ONCE)]
    with ThreadPoolExecutor(AT_ONCE) as together:
        assert {page.status for page in together.map(lambda each: each.come_back(BORN), devices)} == {200}
    server = place.running().processes["postgres"]
    os.kill(server, signal.SIGINT)
    assert await_true(lambda: place.running().processes["postgres"] != server and answers(place), 20)
    statuses = [each.browser.get("/my/").status for each in devices for _turn in range(2)]
    assert statuses.count(503) <= WORKERS
    assert set(statuses[-WORKERS:]) == {200}
