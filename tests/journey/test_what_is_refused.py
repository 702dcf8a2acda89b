"""Whoever is refused an act is told why, and nothing has happened: no event, no letter, no leaf, no mail, no file."""

import re
from dataclasses import replace
from typing import Any

import pytest

from korpu.launch.applicant import Applicant
from korpu.launch.browse import Browser, Page
from korpu.launch.officer import Officer
from korpu.launch.places import CHECKOUT
from korpu.launch.throwaway import Installation, tables_of
from korpu.launch.waiting import await_true
from tests.journey.stories import owner

WITHIN_SECONDS = 10
ACTS = re.findall(r'^    "([\w-]+)": ', (CHECKOUT / "src/korpu/casework/views/acts.py").read_text(), re.M)
"""Every act of a desk, by the name in its address."""
LOOKS = ("audit_access", "staff_", "account_", "mfa_", "auth_", "django_", "procrastinate_")
"""That somebody looked, or is here, is written down all the same."""
ELSEWHERE = {"audit_pendingleaf": "id, hash", "documents_pendingletter": "id, code", "store_outbox": "id, kind, body"}
"""What other processes carry on meanwhile: only what an act itself would have written."""


def traces(place: Installation) -> dict[str, str]:
    """A hash of each table of the case zone, and of the names of its files."""
    with place.admin("permits") as admin:
        found = {
            name: admin.execute(
                f"select coalesce(md5(string_agg(row::text, '' order by row::text)), '') from (select {ELSEWHERE.get(name, '*')} "
                f'from "{name}") row'
            ).fetchone()[0]
            for name in tables_of(admin)
            if not name.startswith(LOOKS)
        }
    return found | {"files": " ".join(sorted(each.name for each in (place.places.state / "files").rglob("*")))}


def heard(place: Installation) -> bool:
    """Whether the worker has learnt the names of all who filed: it writes no more about them."""
    with place.admin("permits") as admin:
        return admin.execute("select count(*) from applications_searchentry where not heard").fetchone() == (0,)


@pytest.fixture(scope="module")
def filed(place: Installation, portal: str) -> tuple[Applicant, str]:
    """Somebody whose case nobody has examined, and its number."""
    person = Applicant(Browser(portal))
    wish = owner()
    person.begin(wish)
    person.fill(wish)
    number = person.send()
    assert await_true(lambda: heard(place), WITHIN_SECONDS)
    return person, number


def forge(desk: Officer, number: str, act: str, **typed: str) -> Page:
    """Send an act that the page may not even offer, with the page's own token."""
    form = desk.open(number).form(action="/ask/")
    token = [pair for pair in form.fields if pair[0] == "csrfmiddlewaretoken"]
    sent: list[Any] = [*token, *typed.items()]
    return desk.browser.post(replace(form, action=form.action.replace("/ask/", f"/{act}/")), sent)


def test_acts_are_those_of_the_desk() -> None:
    assert {"ask", "grant", "refuse", "approve", "pay"} <= set(ACTS)


@pytest.mark.parametrize("act", ACTS)
def test_an_act_with_nothing_typed_is_refused_and_leaves_no_trace(
    place: Installation, desks: dict[str, Officer], filed: tuple[Applicant, str], act: str
) -> None:
    before = traces(place)
    page = forge(desks["Aysel"], filed[1], act)
    assert page.status == 422
    assert 'class="errors"' in page.html
    assert traces(place) == before


HOSTILE = {
    "refuse": {"articles": "50.1.13", "reasons": "Because."},
    "opinion": {"objects": "perhaps", "reference": "D-1", "words": "x"},
    "register": {"body": "nobody", "reference": "R-1", "dated_on": "2026-02-30"},
    "assert": {"fact-opinion_answer": "no_objection", "why": "I say so."},
    "return": {"why": "There is no proposal."},
}


@pytest.mark.parametrize("act", HOSTILE)
def test_an_act_that_is_not_lawful_is_refused_and_leaves_no_trace(
    place: Installation, desks: dict[str, Officer], filed: tuple[Applicant, str], act: str
) -> None:
    before = traces(place)
    assert forge(desks["Aysel"], filed[1], act, **HOSTILE[act]).status == 422
    assert traces(place) == before


@pytest.mark.parametrize("act", ACTS)
def test_an_act_on_a_case_that_is_none_leaves_no_trace(
    place: Installation, desks: dict[str, Officer], filed: tuple[Applicant, str], act: str
) -> None:
    before = traces(place)
    form = desks["Aysel"].open(filed[1]).form(action="/ask/")
    away = replace(form, action=f"/cases/26-0000000/{act}/")
    page = desks["Aysel"].browser.post(away, [*form.fields, ("words", "Hello?"), ("reference", "R-1"), ("why", "x")])
    assert page.status in (404, 422)
    assert traces(place) == before


def test_an_act_that_is_done_leaves_its_traces(place: Installation, desks: dict[str, Officer], portal: str) -> None:
    person = Applicant(Browser(portal))
    person.begin(owner())
    person.fill(owner())
    number, before = person.send(), traces(place)
    desks["Aysel"].act(number, "ask", {"words": "One more page, please.", "what": ["dwelling"]})
    now = traces(place)
    assert {"cases_event", "cases_casenow", "audit_pendingleaf", "store_outbox"} <= {
        name for name in now if now[name] != before[name]
    }
