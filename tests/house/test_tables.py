"""The shape of the tables: no relation leaves its zone or climbs, nothing counts rows, every column has its class and its time."""

import configparser
import json
import subprocess
import sys
from typing import Any

import pytest

from korpu.launch import secrets_of
from korpu.launch.environment import environment
from korpu.launch.places import CHECKOUT, Places
from korpu.store import policy
from korpu.store.zones import APP_ZONES, ZONES

Table = dict[str, Any]
COUNTED = {"AutoField", "BigAutoField", "SmallAutoField"}


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Table]]:
    """Tables of each zone as its builder knows them; the builders tell at the same time."""
    places = Places(tmp_path_factory.mktemp("state"))
    places.keys.mkdir()
    secrets_of.ensure(places)
    running = {
        zone: subprocess.Popen(
            [sys.executable, "-m", "tests.house.tables"], cwd=CHECKOUT, env=environment(places, f"build:{zone}"),
            stdout=subprocess.PIPE, text=True,
        )
        for zone in ZONES
    }  # fmt: skip
    return {zone: json.loads(process.communicate(timeout=60)[0]) for zone, process in running.items()}


@pytest.fixture(scope="module")
def ours(tables: dict[str, list[Table]]) -> list[Table]:
    """Each table of our rooms once, whatever zones it stands in."""
    return list({each["table"]: each for zone in ZONES for each in tables[zone] if each["app"] in APP_ZONES}.values())


def floors() -> dict[str, int]:
    """Package → its height, the highest first in the file; neighbours share one."""
    file = configparser.ConfigParser()
    file.read(CHECKOUT / ".importlinter")
    layers = file["importlinter:contract:floors"]["layers"].split("\n")
    return {name.strip(): -height for height, line in enumerate(layers) for name in line.split("|") if name.strip()}


def leaving(found: list[Table]) -> list[str]:
    """Relations to a table that does not stand beside theirs in every zone."""
    return [
        f"{each['table']}.{name} → {app}"
        for each in found
        for name, app, _ in each["leads"]
        if not set(APP_ZONES[each["app"]]) <= set(APP_ZONES.get(app, ()))
    ]


def climbing(found: list[Table]) -> list[str]:
    """Relations from an earlier room to a later one, or to a neighbour."""
    height = floors()
    return [
        f"{each['table']}.{name} → {room}"
        for each in found
        for name, _, room in each["leads"]
        if room != each["package"] and height[room] >= height[each["package"]]
    ]


def unclassed(found: list[Table], named: dict[str, Any]) -> list[str]:
    """Columns of which the policy file says nothing, or two things, and columns it names that are not there."""
    wrong = []
    for each in found:
        said = [name for names in named.get(each["table"], {"columns": {}})["columns"].values() for name in names]
        wrong += [f"{each['table']}.{name}" for name in each["columns"] if said.count(name) != 1]
        wrong += [f"{each['table']}.{name}" for name in said if name not in each["columns"]]
    return wrong


PLANTED = {"table": "services_new", "app": "services", "package": "services", "columns": ["id", "owner"], "generic": []}


def test_every_room_tells_of_its_tables(ours: list[Table]) -> None:
    assert {each["app"] for each in ours} == set(APP_ZONES)
    assert any(each["leads"] for each in ours), "so that the next tests mean something"


def test_no_relation_leaves_its_zone_even_without_a_constraint(ours: list[Table]) -> None:
    assert leaving(ours) == []


def test_a_relation_to_the_officers_or_to_a_case_from_the_catalogue_would_be_seen() -> None:
    for app, room in (("staff", "access"), ("contenttypes", "django"), ("cases", "cases")):
        assert leaving([{**PLANTED, "leads": [["owner", app, room]]}])


def test_no_relation_climbs_to_a_later_room(ours: list[Table]) -> None:
    assert climbing(ours) == []


def test_a_relation_that_climbs_would_be_seen() -> None:
    early = {**PLANTED, "table": "applications_new", "app": "applications", "package": "applications"}
    assert climbing([{**early, "leads": [["decision", "decisions", "decisions"]]}])
    assert not climbing([{**early, "leads": [["edition", "services", "services"]]}])


def test_no_table_of_ours_counts_its_rows_or_points_at_just_anything(ours: list[Table]) -> None:
    assert [each["table"] for each in ours if each["key"] in COUNTED or each["generic"]] == []


def test_every_column_has_exactly_one_class(ours: list[Table]) -> None:
    assert unclassed(ours, policy.document()["tables"]) == []
    assert {name for each in policy.document()["tables"].values() for name in each["columns"]} <= set(
        policy.document()["classes"]
    )


def test_a_column_without_a_class_with_two_or_that_is_gone_is_seen() -> None:
    for columns in ({"none": ["id"]}, {"none": ["id", "owner"], "named": ["owner"]}, {"none": ["id", "owner", "gone"]}):
        assert len(unclassed([PLANTED], {"services_new": {"columns": columns}})) == 1
    assert unclassed([PLANTED], {}) == ["services_new.id", "services_new.owner"]


def test_tables_of_libraries_have_a_ground_and_a_time_by_their_prefix(tables: dict[str, list[Table]]) -> None:
    known = (*policy.document()["tables"], *policy.document()["libraries"])
    assert [each["table"] for zone in ZONES for each in tables[zone] if not each["table"].startswith(known)] == []


def unended(named: dict[str, Any]) -> list[str]:
    """Tables whose rows neither stay for a reason nor are ended, after a moment they know, by a door that may."""
    may = {(rule.door, rule.table) for zone in ZONES for rule in policy.rules(zone) if rule.verb == "remove"}
    acts = {file.stem for file in (CHECKOUT / "src" / "korpu").glob("*/*.py")}
    wrong = []
    for table, facts in named.items():
        ends, columns = facts["retention"], [name for names in facts["columns"].values() for name in names]
        by = {ends.get("by"), *ends.get("also", {}).values()}
        ended = all((door, table) in may for door in by) and ends.get("act") in acts and ends.get("after") in columns
        if ended == ("open" in ends):
            wrong.append(table)
    return wrong


def test_whatever_is_said_to_end_is_ended_by_a_door_that_may() -> None:
    assert unended(policy.document()["tables"]) == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"by": "portal"},
        {"also": {"permits": "portal"}},
        {"act": "forget_nothing"},
        {"after": "never"},
        {"open": "both said"},
    ],
)
def test_an_end_that_nobody_brings_about_is_seen(wrong: dict[str, str]) -> None:
    facts = policy.document()["tables"]["store_once"]
    assert unended({"store_once": {**facts, "retention": {**facts["retention"], **wrong}}}) == ["store_once"]
