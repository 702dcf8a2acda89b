"""The worker acts by law without anybody: it seals and signs for the case at hand, and opens nothing but where to write."""

import json
from collections.abc import Iterator
from uuid import UUID, uuid4

import pytest

from korpu.kernel.seal import Place
from korpu.launch.throwaway import Installation
from korpu.store.keyring_client import Keyring, NotYours

ROW = """insert into store_outbox (kind, application, person, filer, office, body)
    values (%s, %s, 'p', 'f', 'baku', '{}') returning id"""
KEY = bytes(32)


@pytest.fixture
def keyring(place: Installation) -> Keyring:
    keys = json.loads((place.places.keys / "worker.json").read_text())["keyring"]
    return Keyring(keys["socket"], keys["token"])


@pytest.fixture
def envelope(place: Installation) -> bytes:
    with place.admin("permits") as admin:
        return bytes(admin.execute("select envelope from applications_application limit 1").fetchone()[0])


@pytest.fixture
def rows(place: Installation) -> Iterator[dict[str, tuple[UUID, UUID]]]:
    """Rows of the outbox that stay undone, because nobody filed what they are about: (row, application) by kind."""
    made = {}
    with place.admin("permits") as admin:
        for kind in ("by_law", "notice"):
            application = uuid4()
            made[kind] = (admin.execute(ROW, (kind, application)).fetchone()[0], application)
        yield made
        admin.execute("delete from store_outbox where id = any(%s)", ([row for row, _ in made.values()],))


def test_it_seals_the_letter_and_the_decision_of_the_case_at_hand(
    keyring: Keyring, rows: dict, envelope: bytes
) -> None:
    row, application = rows["by_law"]
    for table, column in (("letter", "file"), ("decision", "sealed")):
        assert keyring.wrap_automatic(row, envelope, [(Place("permits", application, table, column), KEY)])


@pytest.mark.parametrize(
    ("kind", "other_case", "table", "column"),
    [
        ("notice", False, "letter", "file"),
        ("by_law", True, "letter", "file"),
        ("by_law", False, "application", "answers"),
        ("by_law", False, "upload", "cleaned"),
    ],
)
def test_it_seals_nothing_else(
    keyring: Keyring, rows: dict, envelope: bytes, kind: str, other_case: bool, table: str, column: str
) -> None:
    row, application = rows[kind]
    place = Place("permits", uuid4() if other_case else application, table, column)
    with pytest.raises(NotYours):
        keyring.wrap_automatic(row, envelope, [(place, KEY)])


def test_it_does_not_open_again_what_it_sealed(keyring: Keyring, rows: dict, envelope: bytes) -> None:
    row, application = rows["by_law"]
    place = Place("permits", application, "decision", "sealed")
    sealed = keyring.wrap_automatic(row, envelope, [(place, KEY)])
    with pytest.raises(NotYours):
        keyring.unwrap_contact(row, envelope, [(place, sealed[0])])
    with pytest.raises(NotYours):
        keyring.unwrap("", envelope, [(place, sealed[0])])
