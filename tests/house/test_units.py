"""In production each process runs as the supervisor runs it, with its own account and key file, and is back within ten seconds."""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from korpu.launch import secrets_of, units
from korpu.launch.environment import told
from korpu.launch.places import CHECKOUT, Places
from korpu.launch.processes import Process, doors
from korpu.store.zones import DOORS

DEPLOY = CHECKOUT / "deploy"
PROGRAM, STATE = Path("/opt/korpu"), Path("/var/lib/korpu")
PLACES = Places(STATE)
FOUND = units.files(PROGRAM, STATE)
SERVED = {each.name: each for each in doors(PLACES, units.PORTS, shown_clock=False) if each.name not in units.DEMO}
PROMISED_SECONDS = 10

Unit = dict[str, list[str]]


def unit(text: str) -> Unit:
    """Key → its values in their order, of a unit file."""
    found: Unit = {}
    for key, value in re.findall(r"^(\w+)=(.*)$", text, re.M):
        found.setdefault(key, []).append(value)
    return found


def of(name: str) -> Unit:
    return unit(FOUND[f"korpu-{name}.service"])


def keys_given(name: str, text: str) -> list[str]:
    """Key files of others that a unit names, and its own where it is missing or given twice."""
    named = re.findall(r"(\w+)\.json", text)
    own = [f"{name}.json:{PLACES.keys / name}.json"]
    return [each for each in named if each != name] + ([] if unit(text)["LoadCredential"] == own else [name])


def test_the_units_in_the_repository_are_those_of_the_processes_today() -> None:
    held = {
        str(file.relative_to(DEPLOY / "systemd")): file for file in (DEPLOY / "systemd").rglob("*") if file.is_file()
    }
    assert set(held) == set(FOUND)
    for name, file in held.items():
        assert file.read_text(encoding="utf-8") == FOUND[name], "run ./korpu units deploy/systemd"


def test_every_door_has_a_process_and_every_process_a_unit() -> None:
    assert set(SERVED) == set(DOORS)
    assert {f"korpu-{name}.service" for name in SERVED} == {name for name in FOUND if name.endswith(".service")}
    assert unit(FOUND["korpu.target"])["Wants"] == [" ".join(f"korpu-{name}.service" for name in SERVED)]


@pytest.mark.parametrize("name", SERVED)
def test_a_unit_runs_the_command_that_the_supervisor_runs(name: str) -> None:
    (command,) = of(name)["ExecStart"]
    assert command == " ".join([str(PROGRAM / ".venv/bin/python"), *SERVED[name].command[1:]])


@pytest.mark.parametrize("name", SERVED)
def test_a_unit_tells_what_the_supervisor_tells(name: str) -> None:
    given = dict(each.split("=", 1) for each in of(name)["Environment"])
    assert SERVED[name].env
    supervised = {key: value for key, value in SERVED[name].env.items() if key in told(PLACES, name)}
    assert given == supervised | {"KORPU_KEYS": "%d", "PYTHONPATH": str(PROGRAM / "src")}


def test_a_new_process_without_needs_of_its_own_stops_the_units(monkeypatch: pytest.MonkeyPatch) -> None:
    def more(*given: object, **ways: object) -> list[Process]:
        first, *rest = doors(PLACES, units.PORTS)
        return [first, *rest, replace(first, name="newcomer")]

    monkeypatch.setattr(units, "doors", more)
    with pytest.raises(KeyError, match="newcomer"):
        units.files(PROGRAM, STATE)


@pytest.mark.parametrize("name", SERVED)
def test_a_process_is_handed_its_own_key_file_and_sees_no_other(name: str, tmp_path: Path) -> None:
    assert keys_given(name, FOUND[f"korpu-{name}.service"]) == []
    assert of(name)["InaccessiblePaths"] == [str(PLACES.keys)]
    there = Places(tmp_path)
    there.keys.mkdir()
    secrets_of.ensure(there)
    assert (there.keys / f"{name}.json").exists()


def test_anothers_key_file_in_a_unit_is_seen() -> None:
    text = FOUND["korpu-portal.service"]
    assert keys_given("portal", text.replace("portal.json", "keyring.json"))
    assert keys_given("portal", f"{text}LoadCredential=keyring.json:/var/lib/korpu/keys/keyring.json\n")


def test_no_two_processes_share_an_account_and_each_account_and_group_is_made() -> None:
    users = [user for name in SERVED for user in of(name)["User"]]
    assert len(set(users)) == len(SERVED)
    made = set(re.findall(r"^[ug] (\S+)", FOUND["sysusers.d/korpu.conf"], re.M))
    groups = {
        each for name in SERVED for key in ("Group", "SupplementaryGroups") for each in words(of(name).get(key, []))
    }
    assert {*users, *groups} <= made


def words(values: Sequence[str]) -> list[str]:
    return [word for value in values for word in value.split()]


def test_whatever_a_process_writes_is_made_for_it_and_nothing_else_is_writable() -> None:
    made = set(re.findall(r"^[df] (\S+)", FOUND["tmpfiles.d/korpu.conf"], re.M))
    assert {each for name in SERVED for each in of(name).get("ReadWritePaths", [])} <= made - {
        str(STATE),
        str(PLACES.keys),
    }
    assert "ReadWritePaths" not in of("sequencer") | of("keeper")


@pytest.mark.parametrize("name", SERVED)
def test_a_process_can_gain_nothing_and_is_back_in_time(name: str) -> None:
    hardened = of(name)
    for key in ("NoNewPrivileges", "PrivateTmp", "PrivateDevices", "MemoryDenyWriteExecute", "RestrictSUIDSGID"):
        assert hardened[key] == ["yes"], key
    assert hardened["ProtectSystem"] == ["strict"]
    assert hardened["CapabilityBoundingSet"] == [""]
    assert hardened["Restart"] == ["always"]
    assert hardened["StartLimitIntervalSec"] == ["0"]
    (pause,), (patience,) = hardened["RestartSec"], hardened["TimeoutStopSec"]
    assert int(pause) + int(patience) < PROMISED_SECONDS


@pytest.mark.parametrize("name", ["sequencer", "keeper", "keyring"])
def test_what_serves_nobody_has_no_network(name: str) -> None:
    assert of(name)["PrivateNetwork"] == ["yes"]
    assert of(name)["RestrictAddressFamilies"] == ["AF_UNIX"]


def test_what_an_authority_sets_is_a_setting_and_overrides_nothing_of_a_unit() -> None:
    names = set(re.findall(r"^(\w+)=", (DEPLOY / "korpu.env").read_text(), re.M))
    assert names <= set(re.findall(r"^\| `(\w+)`", (CHECKOUT / "docs" / "settings.md").read_text(), re.M))
    assert not names & set(told(PLACES, "portal"))
