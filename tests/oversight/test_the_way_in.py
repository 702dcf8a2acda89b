"""Who prepares a change of the law comes in with a password and a second factor, and nobody else does."""

from collections.abc import Callable

import pytest

from korpu.launch.browse import Browser
from korpu.launch.cli import main
from korpu.launch.officer import Officer
from korpu.launch.throwaway import Installation
from tests.journey.at_the_desk import enlist
from tests.journey.test_officers_accounts import shown
from tests.oversight.analyst import Analyst

HEADINGS = {"az": "Qanun layihələri", "en": "Draft laws", "ru": "Проекты законов"}


@pytest.mark.parametrize("language", HEADINGS)
def test_an_analyst_reads_every_page_in_their_language(analyst: Analyst, language: str) -> None:
    page = analyst.browser.get(f"/?language={language}")
    assert f"<h1>{HEADINGS[language]}</h1>" in page.html
    assert page.headers["content-language"] == language
    analyst.browser.get("/?language=en")


def test_a_password_without_the_code_opens_nothing(place: Installation, oversight: str) -> None:
    account, browser = enlist(place, "Hasty", "analyst", office=""), Browser(oversight)
    browser.get("/sign-in/")
    browser.send({"login": account.email, "password": account.password})
    page = browser.send({"code": "000000"})
    assert page.path == "/sign-in/code/"
    assert "did not fit" in page.text
    assert browser.get("/").path == "/sign-in/code/"


def test_an_officer_of_casework_has_no_account_here(oversight: str, officer: Officer) -> None:
    browser = Browser(oversight)
    browser.get("/sign-in/")
    page = browser.send({"login": officer.account.email, "password": officer.account.password})
    assert page.path == "/sign-in/"
    assert 'class="errors"' in page.html


def test_a_session_of_casework_is_none_here(oversight: str, officer: Officer) -> None:
    officer.sign_in()
    browser = Browser(oversight)
    browser.cookies["oversight_session"] = officer.browser.cookies["casework_session"]
    assert browser.get("/").path == "/sign-in/"


def test_whoever_has_another_role_is_turned_away_with_a_live_session(
    place: Installation, come_in: Callable[[str], Analyst]
) -> None:
    person = come_in("Moved")
    assert person.browser.get("/").path == "/"
    with place.admin("oversight") as admin:
        admin.execute("update staff_officer set role = 'officer' where name = 'Moved'")
    assert person.browser.get("/").path == "/sign-in/"


def test_an_account_is_made_and_ended_by_command(
    place: Installation, oversight: str, capsys: pytest.CaptureFixture[str]
) -> None:
    email, state = "made-here@smm.example", ["--state", str(place.places.state), "--door", "oversight"]
    assert main(["officer", "add", email, "--name", "Made Here", "--number", "951", *state]) == 0
    person = Officer(Browser(oversight), shown(capsys.readouterr().out, email))
    assert "Analyst no. 951" in person.sign_in().text
    assert main(["officer", "end", email, *state]) == 0
    assert person.browser.get("/").path == "/sign-in/"


@pytest.mark.parametrize(
    ("told", "named"),
    [
        (["--door", "oversight", "--role", "approver"], "analyst"),
        (["--door", "oversight", "--office", "baku"], "no office"),
        (["--door", "casework", "--role", "analyst", "--office", "baku"], "officer, approver"),
    ],
)
def test_a_role_or_an_office_that_a_door_does_not_know_is_refused(
    place: Installation, capsys: pytest.CaptureFixture[str], told: list[str], named: str
) -> None:
    who = ["--name", "Lost", "--number", "952", "--state", str(place.places.state)]
    assert main(["officer", "add", "lost@smm.example", *who, *told]) == 2
    assert named in capsys.readouterr().err
