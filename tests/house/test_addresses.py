"""No address of a door without whom it is for and what for; and a stranger is turned away wherever it is not for anyone."""

import json
import subprocess
import sys
from typing import Any

import pytest
from django.urls import include, path

from korpu.access.purposes import PURPOSES, Purpose
from korpu.access.routes import Audience
from korpu.launch import secrets_of
from korpu.launch.environment import environment
from korpu.launch.places import CHECKOUT, Places
from korpu.store.zones import DOORS
from tests.house.knocking import addresses

WEB = [door for door in DOORS if (CHECKOUT / "src" / "korpu" / door / "urls.py").exists()]
AWAY = {"portal": "/return/", "casework": "/sign-in/", "oversight": "/sign-in/"}
"""Where each door sends somebody who has not come in."""
WAYS = [[], ["unguarded"]]

Address = dict[str, Any]
Told = dict[str, list[Address]]


@pytest.fixture(scope="module")
def processes(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, bool], list[Address]]:
    """(door, whether its guards stand there) → what the door's own process says. All at once: starting them is the cost."""
    places = Places(tmp_path_factory.mktemp("state"))
    places.keys.mkdir()
    secrets_of.ensure(places)
    running = {
        (door, not way): subprocess.Popen(
            [sys.executable, "-m", "tests.house.knocking", *way], cwd=CHECKOUT, env=environment(places, door),
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )
        for door in WEB for way in WAYS
    }  # fmt: skip
    return {which: json.loads(process.communicate(timeout=60)[0]) for which, process in running.items()}


@pytest.fixture
def told(processes: dict[tuple[str, bool], list[Address]]) -> Told:
    return {door: processes[door, True] for door in WEB}


def unnamed(found: list[Address]) -> list[str]:
    """Addresses that do not say whom they are for, or not what for."""
    return [
        each["path"] for each in found if each["audience"] not in list(Audience) or each["purpose"] not in list(Purpose)
    ]


def let_in(found: list[Address], away: str) -> list[str]:
    """Addresses for somebody known that do not turn a stranger away: 403, a way of asking they do not take, or to the entrance."""
    refusals = ([302, away], [403, ""], [405, ""])
    return [
        each["path"]
        for each in found
        if each["audience"] != Audience.ANYONE
        and not (all(got in refusals for got in each["answers"]) and any(got[0] != 405 for got in each["answers"]))
    ]


@pytest.mark.parametrize("door", WEB)
def test_every_address_says_whom_it_is_for_and_what_for(told: Told, door: str) -> None:
    assert len(told[door]) > 10
    assert unnamed(told[door]) == []


def test_an_address_that_does_not_say_it_is_seen_wherever_it_hangs() -> None:
    nothing: Any = print
    assert unnamed(list(addresses([path("new/", nothing), path("below/", include([path("<int:n>/", nothing)]))]))) == [
        "/new/",
        "/below/1/",
    ]


@pytest.mark.parametrize("door", WEB)
def test_a_stranger_is_turned_away_wherever_somebody_known_is_expected(told: Told, door: str) -> None:
    assert let_in(told[door], AWAY[door]) == []


@pytest.mark.parametrize("door", WEB)
def test_without_the_guard_a_stranger_would_not_be_turned_away(
    processes: dict[tuple[str, bool], list[Address]], door: str
) -> None:
    unguarded = processes[door, False]
    assert len(let_in(unguarded, AWAY[door])) > 3


def test_what_is_for_anyone_at_the_portal_asks_nobody_who_they_are(told: Told) -> None:
    assert [
        each["path"] for each in told["portal"] if each["audience"] == "anyone" and each["answers"][0][0] == 302
    ] == []


def test_at_the_officers_door_nothing_but_the_entrance_is_for_anyone(told: Told) -> None:
    open_to_all = {each["path"] for each in told["casework"] if each["audience"] == "anyone"}
    assert open_to_all
    assert all(each.startswith("/sign-in/") for each in open_to_all)


def test_every_purpose_with_which_officers_look_is_said_to_the_person(told: Told) -> None:
    purposes = {each["purpose"] for each in told["casework"] if each["audience"] == "officer"}
    assert {"worklist", "decide", "paper", "letter"} <= purposes
    assert purposes - {Purpose.ENTER} <= set(PURPOSES)
