"""A session is looked at once a request: a ticket stands for that look, for seconds, for this session and for nobody else."""

import base64
import time
from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from korpu.kernel.seal import Place
from korpu.keyring.identity import TICKET_SECONDS, Secrets, holder, ticket
from korpu.launch import secrets_of
from korpu.store.keyring_client import Enrolled, NotLive
from tests.keyring.conftest import CASE, Ring

SECRETS = Secrets({}, bytes(32), b"m" * 32, X25519PrivateKey.generate(), Ed25519PrivateKey.generate())
ANN, SESSION, NOW = UUID(int=1), b"s" * 32, 1_770_000_000
ITEMS = [(Place("permits", CASE, "draft", "answers"), bytes(32))]
TICKET = ticket(SECRETS, ANN, SESSION, NOW + TICKET_SECONDS)


def test_a_ticket_names_its_subject_until_its_time_is_over() -> None:
    assert holder(SECRETS, TICKET, SESSION, NOW) == ANN
    assert holder(SECRETS, TICKET, SESSION, NOW + TICKET_SECONDS - 0.1) == ANN
    assert holder(SECRETS, TICKET, SESSION, NOW + TICKET_SECONDS) is None


def test_a_ticket_of_another_session_names_nobody() -> None:
    assert holder(SECRETS, TICKET, b"t" * 32, NOW) is None


@pytest.mark.parametrize("at", range(len(TICKET)))
def test_a_ticket_that_was_changed_anywhere_names_nobody(at: int) -> None:
    changed = TICKET[:at] + bytes([TICKET[at] ^ 1]) + TICKET[at + 1 :]
    assert holder(SECRETS, changed, SESSION, NOW) is None


def test_a_clock_that_is_set_back_makes_no_ticket_count_longer() -> None:
    assert holder(SECRETS, TICKET, SESSION, NOW - 3600) is None


STRANGE = [b"", TICKET[:-1], TICKET + b"\0", bytes(len(TICKET)), "x" * len(TICKET), [0] * len(TICKET), None]


@pytest.mark.parametrize("shown", STRANGE)
def test_what_is_no_ticket_names_nobody(shown: object) -> None:
    assert holder(SECRETS, shown, SESSION, NOW) is None


def secrets(ring: Ring) -> Secrets:
    """The keyring's own, for its MACs only."""
    kept = secrets_of.read(ring.place.places, "keyring")["secrets"]
    return replace(SECRETS, mac=base64.b64decode(kept["mac"]))


def fresh(ring: Ring, who: Enrolled) -> bytes:
    """What the keyring would have given this moment."""
    return ticket(secrets(ring), who.subject, who.token_hash, int(time.time()) + TICKET_SECONDS)


def end(ring: Ring, who: Enrolled) -> None:
    ring.run("portal", "update subjects_session set ended_at = now() where subject = %s", who.subject)


def test_a_request_that_has_begun_ends_and_the_next_one_does_not_begin(ring: Ring) -> None:
    """Each question shows a ticket of its moment: on a busy machine all three together could take longer than one counts."""
    ann, portal = ring.somebody(), ring.caller("portal")
    here = ring.who(ann)
    assert (
        holder(secrets(ring), here.ticket, ann.token_hash, int.from_bytes(here.ticket[16:24], "big") - 1) == ann.subject
    )
    end(ring, ann)
    wrapped = portal.wrap(ann.token, here.envelope, ITEMS, fresh(ring, ann))
    sealed = [(ITEMS[0][0], wrapped[0])]
    assert portal.unwrap(ann.token, here.envelope, sealed, fresh(ring, ann)) == [bytes(32)]
    assert portal.file(ann.token, "permits", 2026, here.envelope, ITEMS, [], fresh(ring, ann)).number
    with pytest.raises(NotLive):
        ring.who(ann)
    with pytest.raises(NotLive):
        portal.wrap(ann.token, here.envelope, ITEMS)


def test_somebody_elses_ticket_does_not_keep_a_session_alive(ring: Ring) -> None:
    ann, bob = ring.somebody(), ring.somebody()
    here, other = ring.who(ann), ring.who(bob)
    end(ring, ann)
    with pytest.raises(NotLive):
        ring.caller("portal").wrap(ann.token, here.envelope, ITEMS, other.ticket)


def test_with_a_ticket_nobody_files_for_those_they_do_not_stand_for(ring: Ring) -> None:
    ann, bob = ring.somebody(), ring.somebody()
    here, other = ring.who(ann), ring.who(bob)
    place = Place("permits", uuid4(), "draft", "answers")
    with pytest.raises(PermissionError):
        ring.caller("portal").wrap(ann.token, other.envelope, [(place, bytes(32))], here.ticket)
