"""An installation is made once, mended when asked again, and nobody is its builder in between."""

import json
import stat
import subprocess
import sys
from collections.abc import Iterator

import psycopg
import pytest

from korpu.launch import install as install_module
from korpu.launch import secrets_of
from korpu.launch.install import install
from korpu.launch.throwaway import Installation, throwaway
from korpu.store.zones import DOORS, ZONES


@pytest.fixture(scope="module")
def mine() -> Iterator[Installation]:
    """An installation that these tests may damage."""
    with throwaway() as installation:
        yield installation


def again(place: Installation) -> list[str]:
    """Install as if the release were new; what was said."""
    said: list[str] = []
    place.places.stamp.unlink(missing_ok=True)
    install(place.places, place.cluster, said.append)
    return said


def test_the_second_time_there_is_nothing_to_do(mine: Installation) -> None:
    said: list[str] = []
    install(mine.places, mine.cluster, said.append)
    assert said == []


def test_a_release_over_an_installation_keeps_its_rows(mine: Installation) -> None:
    with mine.admin("permits") as admin:
        before = admin.execute("select count(*) from django_migrations").fetchone()
    assert "zone permits has its tables" in again(mine)
    with mine.admin("permits") as admin:
        assert admin.execute("select count(*) from django_migrations").fetchone() == before
        assert before[0] > 10


def release(place: Installation) -> subprocess.CompletedProcess[str]:
    """The command of an administrator whose database server runs already."""
    return subprocess.run(
        [sys.executable, "-m", "korpu.launch", "release", "--state", str(place.places.state)],
        env=place.environment(""), capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip


def test_an_administrator_brings_a_running_server_to_this_release() -> None:
    with throwaway(settings={}) as sound:
        with sound.admin("permits") as admin:
            admin.execute("revoke select on cases_casenow from casework_in_permits")
        sound.places.stamp.unlink()
        done = release(sound)
        assert done.returncode == 0, done.stderr
        assert "this release is in force" in done.stderr
        with sound.link("casework", "permits") as link:
            link.execute("select * from cases_casenow")


def test_a_release_on_a_server_that_could_lose_rows_is_refused(place: Installation) -> None:
    done = release(place)
    assert done.returncode == 1
    assert "could be lost" in done.stderr


def test_between_releases_nobody_is_the_builder(mine: Installation) -> None:
    for zone in ZONES:
        with pytest.raises(psycopg.OperationalError, match="not permitted to log in"):
            mine.link(f"build_{zone}", zone)


def test_the_builder_is_shut_out_even_when_a_release_fails(mine: Installation, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("the power went")

    monkeypatch.setattr(install_module, "run_all", fail)
    with pytest.raises(RuntimeError, match="power"):
        again(mine)
    for zone in ZONES:
        with pytest.raises(psycopg.OperationalError, match="not permitted to log in"):
            mine.link(f"build_{zone}", zone)
    monkeypatch.undo()
    again(mine)


def test_every_table_is_closed_again_after_a_release(mine: Installation) -> None:
    again(mine)
    for zone in ZONES:
        with mine.admin(zone) as admin:
            open_tables = admin.execute(
                "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') "
                "and not (relrowsecurity and relforcerowsecurity)"
            ).fetchall()
        assert open_tables == []


def test_a_login_that_a_later_release_brings_is_made(mine: Installation) -> None:
    with mine.admin("ledger") as admin:
        admin.execute("drop owned by worker_in_ledger")
        admin.execute("drop role worker_in_ledger")
    again(mine)
    mine.link("worker", "ledger").close()


def test_lost_key_files_are_made_anew_and_the_doors_open_again(mine: Installation) -> None:
    old = secrets_of.read(mine.places, "portal")["secret_key"]
    (mine.places.keys / "portal.json").unlink()
    again(mine)
    mine.link("portal", "permits").close()
    assert secrets_of.read(mine.places, "portal")["secret_key"] != old


def test_each_door_has_its_own_key_file_that_only_its_account_reads(place: Installation) -> None:
    for door in DOORS:
        file = place.places.keys / f"{door}.json"
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        logins = {zone["USER"] for zone in json.loads(file.read_text())["zones"].values()}
        assert all(login.startswith(f"{door}_in_") for login in logins)


def test_secrets_stay_when_the_release_is_new(mine: Installation) -> None:
    def content() -> dict[str, str]:
        return {file.name: file.read_text() for file in mine.places.keys.iterdir()}

    before = content()
    again(mine)
    assert content() == before


def test_the_mail_server_that_an_administrator_wrote_down_stays(mine: Installation) -> None:
    smtp = {"host": "mail.example", "port": 587, "user": "korpu", "password": "secret", "tls": True}
    secrets_of.write(mine.places, "worker", secrets_of.read(mine.places, "worker") | {"smtp": smtp})
    again(mine)
    assert secrets_of.read(mine.places, "worker")["smtp"] == smtp


def test_no_two_doors_share_a_secret(place: Installation) -> None:
    keys = [secrets_of.read(place.places, door) for door in DOORS]
    assert len({each["secret_key"] for each in keys}) == len(DOORS)
    passwords = [zone["PASSWORD"] for each in keys for zone in each["zones"].values()]
    assert len(set(passwords)) == len(passwords)
    tokens = [each["keyring"]["token"] for each in keys if "keyring" in each]
    assert len(set(tokens)) == len(tokens)
    others = json.dumps([each for each in keys if each["door"] != "keyring"])
    assert keys[-1]["door"] == "keyring"
    assert keys[-1]["secrets"]["master"] not in others


def test_a_failed_release_says_why(mine: Installation, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KORPU_COUNTRY", "no_such_country")
    with pytest.raises(install_module.CannotGoOn, match="no_such_country"):
        again(mine)
    monkeypatch.undo()
    again(mine)
