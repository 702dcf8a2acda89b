"""Who works at the desk is made and ended by the administrator, by command; nobody registers."""

import re

import pytest

from korpu.launch.browse import Browser
from korpu.launch.cli import main
from korpu.launch.officer import Officer
from korpu.launch.staff import DemoOfficer
from korpu.launch.throwaway import Installation

SIGN_IN = "/sign-in/"


def add(place: Installation, email: str, number: str, office: str = "baku") -> int:
    told = ["--name", "Nobody Yet", "--number", number, "--office", office, "--state", str(place.places.state)]
    return main(["officer", "add", email, *told])


def shown(said: str, email: str) -> DemoOfficer:
    """What an administrator hands over, as they read it off the terminal."""
    password, secret = re.findall(r"password: (\S+)|secret=(\w+)", said)
    return DemoOfficer("Nobody Yet", email, password[0], secret[1], "baku", "officer")


def test_an_account_works_from_now_on_and_no_longer_once_it_is_ended(
    place: Installation, casework: str, capsys: pytest.CaptureFixture[str]
) -> None:
    email = "newly-made@smm.example"
    assert add(place, email, "901") == 0
    officer = Officer(Browser(casework), shown(capsys.readouterr().out, email))
    officer.sign_in()
    assert "Officer no. 901" in officer.browser.get("/").text
    assert main(["officer", "end", email, "--state", str(place.places.state)]) == 0
    assert officer.browser.get("/").path.startswith(SIGN_IN)
    assert main(["officer", "end", email, "--state", str(place.places.state)]) == 2


@pytest.mark.parametrize(("email", "number"), [("Twice@smm.example", "903"), ("other@smm.example", "902")])
def test_neither_an_address_nor_a_number_is_given_twice(
    place: Installation, capsys: pytest.CaptureFixture[str], email: str, number: str
) -> None:
    add(place, "twice@smm.example", "902")
    assert add(place, email, number) == 2
    assert "already" in capsys.readouterr().err


def test_an_office_that_is_none_is_refused_with_those_there_are(
    place: Installation, capsys: pytest.CaptureFixture[str]
) -> None:
    assert add(place, "lost@smm.example", "904", office="atlantis") == 2
    assert "baku" in capsys.readouterr().err


ENDINGS = {
    "its time is over": "update staff_session set expire_date = now() where officer = %s",
    "the session is gone": "delete from staff_session where officer = %s",
    "the account is stopped": "update staff_officer set is_active = false where number = %s",
}


@pytest.mark.parametrize(("number", "why"), [*enumerate(ENDINGS, 910)])
def test_no_page_opens_any_more_once(
    place: Installation, casework: str, capsys: pytest.CaptureFixture[str], number: int, why: str
) -> None:
    email = f"nobody-{number}@smm.example"
    add(place, email, str(number))
    officer = Officer(Browser(casework), shown(capsys.readouterr().out, email))
    officer.sign_in()
    assert officer.browser.get("/").path == "/"
    with place.admin("permits") as admin:
        assert admin.execute(ENDINGS[why], (str(number),)).rowcount == 1
    assert officer.browser.get("/").path == SIGN_IN


@pytest.mark.parametrize(
    "cookie", ['"aaaaaaaaaa\\000b"', "A" * 32, "a" * 31, "a" * 32, '"\\303\\274"', "'; select 1 --"]
)
def test_a_session_that_was_never_given_is_none(casework: str, cookie: str) -> None:
    browser = Browser(casework)
    browser.cookies["casework_session"] = cookie
    page = browser.get("/")
    assert (page.status, page.path) == (200, SIGN_IN)
