"""One campaign: load, kills, and then the count."""

import random
import time
from dataclasses import dataclass

from korpu.launch.chaos.kills import KINDS, await_database, kill
from korpu.launch.chaos.load import Crowd, Tally
from korpu.launch.console import Say
from korpu.launch.throwaway import Installation, served
from korpu.launch.waiting import await_true

PEOPLE = 6
BREAKS = {"sync": {"synchronous_commit": "off", "wal_writer_delay": "10s"}, "mark": {}, "": {}}
"""Settings of the database server for each guard that can be taken away. The second widens the window in which writes are lost."""
MARK_AWAY = (
    "create function forget_mark() returns trigger language plpgsql as 'begin return null; end'",
    "create trigger forget_mark before insert on store_once for each row execute function forget_mark()",
)


@dataclass(frozen=True)
class Count:
    """Receipts that people hold, those of them that are not in the database, and wishes that became two applications."""

    acknowledged: int
    lost: int
    doubled: int


def campaign(kills: int, least: int, seconds: float, broken: str, say: Say) -> Count:
    """``kills`` times somebody is killed while people apply; it goes on until ``least`` receipts are held or time is up."""
    with served(say, settings=BREAKS[broken]) as place:
        if broken == "mark":
            with place.admin("permits") as admin:
                for statement in MARK_AWAY:
                    admin.execute(statement)
        with Crowd(place.running().addresses["portal"], PEOPLE) as tally:
            _under_load(place, tally, kills, least, time.monotonic() + seconds, say)
        return count(place, tally)


def _under_load(place: Installation, tally: Tally, kills: int, least: int, end: float, say: Say) -> None:
    luck = random.Random(1)  # noqa: S311 — which one dies next need not be secret
    for turn in range(kills):
        goal = (turn + 1) * least // (kills + 1)
        await_true(lambda goal=goal: len(tally) >= goal or time.monotonic() > end, max(1.0, end - time.monotonic()))  # type: ignore[misc]
        kind = KINDS[turn % len(KINDS)]
        kill(place, kind, luck)
        say(f"{len(tally)} receipts; killed a {kind}")
    await_true(lambda: len(tally) >= least or time.monotonic() > end, max(1.0, end - time.monotonic()))


def count(place: Installation, tally: Tally) -> Count:
    """Compare what people hold with what is kept."""

    def kept() -> dict[str, list[str]]:
        with place.admin("permits") as admin:
            rows = admin.execute("select document_number, number from applications_application").fetchall()
        found: dict[str, list[str]] = {}
        for intent, number in rows:
            found.setdefault(intent, []).append(number)
        return found

    await_database(place)
    applications = kept()
    lost = sum(number not in applications.get(intent, []) for intent, number in tally.acknowledged.items())
    return Count(len(tally), lost, sum(len(numbers) > 1 for numbers in applications.values()))
