"""Somebody for whom another person filed comes to see their own case: with the code and the birthday, once, and nobody else."""

from pathlib import Path
from uuid import UUID, uuid4

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from korpu.kernel.codes import well_formed
from korpu.keyring.claims import Claims
from korpu.keyring.identity import Secrets
from korpu.keyring.records import Records

SECRETS = Secrets({}, bytes(32), b"m" * 32, X25519PrivateKey.generate(), Ed25519PrivateKey.generate())
BORN = "19900228"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "records"


def opened(file: Path) -> Claims:
    """The claims as a keyring that starts now finds them."""
    return Claims(SECRETS, Records(file, SECRETS.master))


def test_a_receipt_shows_the_same_code_each_time_and_each_person_has_another(file: Path) -> None:
    guest, claims = uuid4(), opened(file)
    code = claims.offer(guest, BORN)
    assert well_formed(code)
    assert (claims.offer(guest, BORN), opened(file).offer(guest, BORN)) == (code, code)
    assert claims.offer(uuid4(), BORN) != code


def test_code_and_birthday_together_answer(file: Path) -> None:
    guest, claims = uuid4(), opened(file)
    code = claims.offer(guest, BORN)
    assert claims.answers(code, BORN) == guest
    assert claims.answers(code, "19900227") is None
    assert claims.answers("0" * 12, BORN) is None


def test_a_code_works_once_and_the_case_stays_with_whoever_took_it(file: Path) -> None:
    guest, first, second, claims = uuid4(), uuid4(), uuid4(), opened(file)
    code = claims.offer(guest, BORN)
    assert claims.take(guest, first, code)
    assert not claims.take(guest, second, code)
    again = opened(file)
    assert (again.answers(code, BORN), again.offer(guest, BORN)) == (None, "")
    assert (again.of(first), again.of(second)) == ([guest], [])


def test_a_claim_that_a_crash_cut_short_can_be_made_again(file: Path) -> None:
    guest, person, claims = uuid4(), uuid4(), opened(file)
    code = claims.offer(guest, BORN)
    assert claims.take(guest, person, code)
    assert claims.take(guest, person, code)
    assert claims.of(person) == [guest]


def test_one_person_takes_over_what_several_hosts_filed(file: Path) -> None:
    person, claims = uuid4(), opened(file)
    guests = [uuid4() for _ in range(3)]
    for guest in guests:
        assert claims.take(guest, person, claims.offer(guest, BORN))
    assert claims.of(person) == guests


class Careless(Claims):
    """Forgets to look at the birthday."""

    def _factor(self, person: UUID, born: str) -> bytes:
        return bytes(16)


def test_without_its_look_at_the_birthday_any_day_would_open_it(file: Path) -> None:
    """Positive control."""
    guest, careless = uuid4(), Careless(SECRETS, Records(file, SECRETS.master))
    assert careless.answers(careless.offer(guest, BORN), "19900227") == guest
