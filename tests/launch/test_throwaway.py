"""An installation for tests: quick, alone, and gone afterwards."""

import time
from pathlib import Path

import pytest

from korpu.launch.throwaway import Installation, throwaway
from tests.launch.conftest import alive


def test_it_is_there_soon_and_leaves_nothing(place: Installation) -> None:
    began = time.monotonic()
    with throwaway() as mine:
        assert time.monotonic() - began < 2.0
        state = mine.places.state
        server = int((mine.places.data / "postmaster.pid").read_text().split()[0])
        assert alive(server)
    assert not alive(server)
    assert not state.exists()


def test_it_leaves_nothing_after_a_failure_either() -> None:
    with pytest.raises(RuntimeError), throwaway() as mine:
        raise RuntimeError("the test failed")
    assert not mine.places.state.exists()


def test_two_of_them_know_nothing_of_each_other(place: Installation) -> None:
    with throwaway() as other:
        assert other.places.state != place.places.state
        with other.admin("open") as admin:
            admin.execute("create table mine as select 1 as one")
        with place.admin("open") as admin:
            assert admin.execute("select to_regclass('public.mine')").fetchone() == (None,)


def test_emptying_keeps_what_a_release_wrote() -> None:
    with throwaway() as mine:
        with mine.admin("permits") as admin:
            admin.execute("insert into store_outbox (kind, application, person, filer, office, body, made_at) "
                          "values ('x', gen_random_uuid(), 'p', 'f', 'o', '{}', now())")  # fmt: skip
        mine.empty()
        with mine.admin("permits") as admin:
            assert admin.execute("select count(*) from store_outbox").fetchone() == (0,)
            assert admin.execute("select count(*) from django_migrations").fetchone()[0] > 10


def test_its_key_files_name_its_own_sockets(place: Installation) -> None:
    for file in place.places.keys.glob("*.json"):
        assert "/korpu/" not in file.read_text(), f"{file.name} still names the template's folder"
        assert Path(place.places.state).name in file.read_text()
