"""Play the country's invented people through the real doors, each act at its own moment of the demo's clock.

A story that was played is written down, so a start that was interrupted goes on with the next one.
"""

import datetime as dt
import io
import json
import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from PIL import Image, ImageDraw

from korpu.kernel.durable import write_whole
from korpu.kernel.moment import set_clock
from korpu.launch import staff
from korpu.launch.applicant import Applicant, Stuck, Wish
from korpu.launch.browse import Browser, File
from korpu.launch.console import Say
from korpu.launch.demo.told import told
from korpu.launch.environment import environment
from korpu.launch.jobs import run_with
from korpu.launch.officer import Officer
from korpu.launch.places import Places


@dataclass(frozen=True)
class Visitor:
    """An invented person whose case one may look at: code and birthday open it."""

    name: str
    code: str
    born: str


def play(places: Places, addresses: Mapping[str, str], today: dt.datetime, say: Say) -> None:
    """Every story that was not played yet; after each the clock stands at ``today``.

    Raises `Stuck` when a story does not go on, and what the network raises.
    """
    stories, played = told(), visitors(places)
    waiting = [story for story in stories["people"] if story["name"] not in {each.name for each in played}]
    if not waiting:
        return
    say(f"{addresses['portal']} answers; playing {len(waiting)} invented people there")
    desk = _enlist(places, addresses, stories["officers"])
    for story in waiting:
        played.append(_play(places, addresses, desk, story))
        set_clock(places.clock, today)
        write_whole(places.people, json.dumps([asdict(each) for each in played]))


def visitors(places: Places) -> list[Visitor]:
    """People who were played already."""
    return [Visitor(**each) for each in json.loads(places.people.read_text())] if places.people.exists() else []


def _enlist(places: Places, addresses: Mapping[str, str], officers: list[dict[str, Any]]) -> dict[str, Officer]:
    """Accounts, and a browser each that signs in when first needed.

    Passwords are written down before an account has them: a start that is interrupted in between makes the account later.
    """
    if not staff.known(places):
        fresh = ({**each, "password": secrets.token_urlsafe(9), "totp_secret": _totp_secret()} for each in officers)
        staff.keep(places, [staff.DemoOfficer(**{k: v for k, v in each.items() if k != "number"}) for each in fresh])
    numbers, known = {each["email"]: each["number"] for each in officers}, staff.known(places)
    wanted = [{**asdict(each), "number": numbers[each.email]} for each in known]
    run_with(["-m", "korpu.launch.demo.enlist"], environment(places, "casework"), json.dumps(wanted))
    return {each.email.split("@")[0]: Officer(Browser(addresses["casework"]), each) for each in known}


def _totp_secret() -> str:
    return "".join(secrets.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") for _ in range(32))


def wish_of(story: dict[str, Any]) -> Wish:
    """What somebody of the stories applies for, with a photograph of each paper."""
    papers = {key: (f"{key}.jpg", paper_photo(f"{key}: {story['name']}")) for key in story["papers"]}
    return Wish(story["service"], story["born"], story["answers"], papers)


def _play(places: Places, addresses: Mapping[str, str], desk: dict[str, Officer], story: dict[str, Any]) -> Visitor:
    set_clock(places.clock, dt.datetime.fromisoformat(story["filed"]))
    person = Applicant(Browser(addresses["portal"], story["language"]))
    wish = wish_of(story)
    person.begin(wish)
    person.fill(wish)
    number = person.send()
    for act in story["acts"]:
        set_clock(places.clock, dt.datetime.fromisoformat(act["at"]))
        if act["by"] == "person":
            _answer(person, act)
        else:
            _at_desk(desk[act["by"]], number, act)
    return Visitor(story["name"], person.code, story["born"])


def _answer(person: Applicant, act: dict[str, Any]) -> None:
    person.case(f"{act['act']}/")
    files: dict[str, File] = {f"file-{key}": (f"{key}.jpg", paper_photo(key)) for key in act.get("papers", [])}
    page = person.browser.send({**act["fields"], **files})
    if page.status != 200 or 'class="errors"' in page.html:
        raise Stuck("an answer taken", page)


def _at_desk(officer: Officer, number: str, act: dict[str, Any]) -> None:
    if officer.browser.get("/").path.startswith("/sign-in"):
        officer.sign_in()
    officer.act(number, act["act"], act.get("fields"))


def paper_photo(words: str) -> bytes:
    """A JPEG of a sheet that says what it stands for."""
    sheet = Image.new("RGB", (900, 1200), "white")
    ImageDraw.Draw(sheet).text((60, 60), words, fill="black")
    held = io.BytesIO()
    sheet.save(held, "JPEG")
    return held.getvalue()
