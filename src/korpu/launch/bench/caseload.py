"""A caseload of a million: what the list, the case screen and filing cost, beside raw SQL for the same rows in the same run."""

import contextlib
import json
import os
import random
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from korpu.access.actors import Desk
from korpu.launch import staff
from korpu.launch.applicant import Applicant
from korpu.launch.bench.fill import ZONE, fill, openable
from korpu.launch.bench.raw import raw_list_ms
from korpu.launch.bench.submit import Submitted, submitted
from korpu.launch.browse import Browser
from korpu.launch.console import CannotGoOn, Say
from korpu.launch.demo.officers import enlist
from korpu.launch.demo.stories import form_of, wish_of
from korpu.launch.demo.told import told
from korpu.launch.officer import Officer
from korpu.launch.throwaway import Installation, served
from korpu.store.keyring_client import Keyring

SMALL, REQUESTS, WARM = 3_500, 200, 20
BARS = {"list_cpu_ms": 15.0, "case_cpu_ms": 25.0}
FLAT, CREATES = 1.5, 200.0
TICK_MS = 1000 / os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Figures:
    """CPU of the door in milliseconds a request, time of a list, applications a second, and the same in raw SQL."""

    cases: int
    list_cpu_ms: float
    list_cpu_ms_small: float
    list_p95_ms: float
    case_cpu_ms: float
    create_per_s: float
    raw_list_ms: float
    raw_create_per_s: float
    pg_cpu_ms: float
    fill_seconds: float

    def missed(self) -> list[str]:
        """Bars that are not met, in words."""
        found = [
            f"{name} is {getattr(self, name)}, the bar is {bar}"
            for name, bar in BARS.items()
            if getattr(self, name) > bar
        ]
        if self.list_cpu_ms > FLAT * self.list_cpu_ms_small:
            found.append(f"the list is not flat: {self.list_cpu_ms} against {self.list_cpu_ms_small}")
        if self.create_per_s < CREATES:
            found.append(f"create_per_s is {self.create_per_s}, the bar is {CREATES:.0f}")
        return found


def measure(cases: int, seconds: float, say: Say) -> Figures:
    """Fill to ``SMALL``, measure, fill to ``cases``, measure; then let people file for ``seconds``."""
    with served(say, settings={}) as place:
        desk, browser, pattern = _one_real_case(place)
        first = fill(place, pattern, 1, SMALL, say)
        small = _lists(place, browser)
        filled = fill(place, pattern, SMALL + 1, cases, say)
        before = _server_ticks(place)
        large = _lists(place, browser)
        server = (_server_ticks(place) - before) * TICK_MS / (REQUESTS + WARM)
        screens = _screens(place, desk, browser, pattern, cases)
        say(f"people file for {seconds:.0f} s")
        created: Submitted = submitted(place, seconds)
        return Figures(
            cases=cases, list_cpu_ms=round(large["cpu_ms"], 2), list_cpu_ms_small=round(small["cpu_ms"], 2),
            list_p95_ms=round(_p95(large["times_ms"]), 1), case_cpu_ms=round(screens["cpu_ms"], 2),
            create_per_s=round(created.per_s, 1), raw_list_ms=round(raw_list_ms(place, desk.office), 2),
            raw_create_per_s=round(created.raw_per_s, 1), pg_cpu_ms=round(server, 2),
            fill_seconds=round(first.seconds + filled.seconds, 1),
        )  # fmt: skip


OF_THE_FORM = {"opinion": {"objects": "no"}, "register": {"dated_on": "2026-05-05"}}
"""What the case screen asks and a story leaves out: the demo's day, and that nobody objects."""


def _one_real_case(place: Installation) -> tuple[Desk, Browser, UUID]:
    """An officer who is signed in, and a case that was filed and examined up to the decision."""
    addresses = place.running().addresses
    story = told()["people"][0]
    officers = enlist(place.places, told()["officers"])
    person, wish = Applicant(Browser(addresses["portal"])), wish_of(story)
    person.begin(wish)
    person.fill(wish)
    number = person.send()
    officer = Officer(Browser(addresses["casework"]), officers[0])
    officer.sign_in()
    for act in story["acts"]:
        if act["act"] in ("grant", "refuse"):
            break
        if act["by"] != "person":
            officer.act(number, act["act"], {**OF_THE_FORM.get(act["act"], {}), **form_of(act["told"])})
    with place.admin(ZONE) as admin:
        (pattern,) = admin.execute("select id from applications_application where number = %s", [number]).fetchone()
    keys = json.loads((place.places.keys / "casework.json").read_text())["keyring"]
    session = officer.browser.cookies["casework_session"]
    known = staff.known(place.places)[0]
    desk = Desk(Keyring(keys["socket"], keys["token"]), session, ZONE, "101", known.office, known.role)
    return desk, officer.browser, pattern


def _lists(place: Installation, browser: Browser) -> dict[str, Any]:
    return _at_the_desk(place, browser, ["/"] * REQUESTS)


def _screens(place: Installation, desk: Desk, browser: Browser, pattern: UUID, cases: int) -> dict[str, Any]:
    with place.admin(ZONE) as admin:
        rows = admin.execute(
            "select number from cases_casenow where office = %s and open and number <> '' offset %s limit %s",
            [desk.office, min(1000, cases // 40), REQUESTS + WARM],
        ).fetchall()
    numbers = [number for (number,) in rows]
    random.Random(1).shuffle(numbers)  # noqa: S311
    openable(place, desk, pattern, numbers)
    return _at_the_desk(place, browser, [f"/cases/{number}/" for number in numbers[:REQUESTS]])


def _at_the_desk(place: Installation, browser: Browser, paths: list[str]) -> dict[str, Any]:
    """In a process of its own, on another day of the demo's clock each time, so that every list writes its looks."""
    cookie = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())
    plan = {"cookie": cookie, "clock": str(place.places.clock), "paths": paths, "warm": paths[:WARM]}
    done = subprocess.run(
        [sys.executable, "-m", "korpu.launch.bench.at_the_desk"], input=json.dumps(plan), capture_output=True, text=True,
        env=place.environment("casework"), timeout=300,
    )  # fmt: skip
    if done.returncode:
        raise CannotGoOn(f"the desk did not answer: {done.stderr.strip()[-1500:]}")
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _server_ticks(place: Installation) -> int:
    """Clock ticks that the database server and its sessions have used, ended ones included."""
    postmaster = place.running().processes["postgres"]
    children = Path(f"/proc/{postmaster}/task/{postmaster}/children").read_text().split()
    return sum(_ticks(each) for each in (postmaster, *map(int, children)))


def _ticks(process: int) -> int:
    with contextlib.suppress(FileNotFoundError, ProcessLookupError):
        fields = re.sub(r"^.*\) ", "", Path(f"/proc/{process}/stat").read_text()).split()
        return sum(map(int, fields[11:15]))
    return 0  # it ended meanwhile; its parent has counted it


def _p95(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]
