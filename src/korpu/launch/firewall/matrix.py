"""The whole matrix on one installation, and again with each planted mistake."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol

import psycopg

from korpu.launch.firewall.canaries import Table, catalogue, plant
from korpu.launch.firewall.cells import CONTEXTS, OPERATIONS, Finding, Seat
from korpu.launch.firewall.planted import PLANTS, Plant
from korpu.launch.firewall.windows import probes
from korpu.store.strays import strays
from korpu.store.zones import DOORS, ZONES


class Installation(Protocol):
    """What the matrix needs of an installation: the administrator's and the doors' own connections, autocommit."""

    def admin(self, zone: str) -> Any: ...
    def link(self, door: str, zone: str, database: str | None = None) -> Any: ...


@dataclass
class Result:
    """Counts of a run, and the findings that are not fine."""

    cells: int = 0
    allowed: int = 0
    wrongly_refused: int = 0
    leaks: int = 0
    oracles: int = 0
    bad: tuple[str, ...] = ()

    @property
    def clean(self) -> bool:
        """Nothing leaked, nothing told, nothing promised that did not work."""
        return not (self.wrongly_refused or self.leaks or self.oracles)


def run(place: Installation, say: Callable[[str], None] = lambda text: None) -> Result:
    """Every cell of every zone."""
    result = Result()
    for zone in ZONES:
        for finding in of_zone(place, zone):
            _count(result, finding)
        say(f"{zone}: {result.cells} cells so far")
    for finding in closed_zones(place):
        _count(result, finding)
    return result


def _count(result: Result, finding: Finding) -> None:
    result.cells += 1
    result.allowed += finding.allowed and finding.verdict == "fine"
    result.leaks += finding.verdict == "leak"
    result.wrongly_refused += finding.verdict == "refused"
    result.oracles += finding.verdict == "oracle"
    if finding.verdict != "fine":
        place = f"{finding.door} in {finding.zone}, {finding.table}, {finding.operation}, {finding.context}"
        result.bad += (f"{finding.verdict}: {place}",)


def of_zone(place: Installation, zone: str) -> Iterator[Finding]:
    """Every cell of one zone, on freshly planted canaries, and what the catalogue says."""
    tables = _planted(place, zone)
    for door in DOORS:
        if zone in DOORS[door].zones:
            yield from _of_door(place, zone, door, tables)
    yield from _of_catalogue(place, zone)


def _planted(place: Installation, zone: str) -> list[Table]:
    """The tables of a zone, each with freshly planted canaries, and its views."""
    with place.admin(zone) as admin:
        tables = catalogue(admin)
        views = {
            name for (name,) in admin.execute("select relname from pg_class where relkind in ('v', 'm')").fetchall()
        }
        plant(admin, [table for table in tables if table.name not in views])
    return tables


def _of_catalogue(place: Installation, zone: str) -> Iterator[Finding]:
    """What the catalogue says of memberships, views and functions."""
    with place.admin(zone) as admin:
        for sentence in strays(admin, zone):
            yield Finding(zone, "-", "-", sentence, "-", False, "leak")


def _of_door(place: Installation, zone: str, door: str, tables: list[Table]) -> Iterator[Finding]:
    """Every cell of a login at these tables, and what it could learn without asking any."""
    with place.link(door, zone) as link:
        for table in tables:
            for context in CONTEXTS:
                seat = Seat(zone, door, table, context, link)
                for operation in OPERATIONS:
                    yield operation(seat)
        yield from probes(Seat(zone, door, tables[0], "nobody", link))


def closed_zones(place: Installation) -> Iterator[Finding]:
    """Each login tries each database that is not its own, the server's own two included."""
    for door, its in DOORS.items():
        for zone in its.zones:
            for other in (*ZONES, "postgres", "template1"):
                if other != zone:
                    yield _knock(place, door, zone, other)


def _knock(place: Installation, door: str, zone: str, other: str) -> Finding:
    try:
        place.link(door, zone, other).close()
    except psycopg.OperationalError:
        return Finding(other, door, "-", f"connect as {door}_in_{zone}", "-", False, "fine")
    return Finding(other, door, "-", f"connect as {door}_in_{zone}", "-", False, "leak")


def find_planted(place: Installation, say: Callable[[str], None] = lambda text: None) -> list[str]:
    """Names of the planted mistakes that the matrix found, each by the cells that must see it. Each is taken back afterwards."""
    return [mistake.name for mistake in PLANTS if _found(place, mistake, say)]


def _found(place: Installation, mistake: Plant, say: Callable[[str], None]) -> bool:
    with place.admin(mistake.zone) as admin:
        database = admin.execute("select quote_ident(current_database())").fetchone()[0]
        admin.execute(mistake.make.replace("{db}", database))
        try:
            found = any(finding.verdict != "fine" for finding in _seen_of(place, mistake))
        finally:
            admin.execute(mistake.unmake.replace("{db}", database))
    say(f"planted: {mistake.name}: {'found' if found else 'NOT FOUND'}")
    return found


def _seen_of(place: Installation, mistake: Plant) -> Iterator[Finding]:
    """The part of the matrix that must see a mistake: what it finds, the whole finds."""
    if mistake.seen is None:
        yield from closed_zones(place)
        yield from _of_catalogue(place, mistake.zone)
        return
    tables = _planted(place, mistake.zone)
    own = [table for table in tables if table.name == mistake.seen.table]
    yield from _of_door(place, mistake.zone, mistake.seen.door, own)
