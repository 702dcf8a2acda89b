"""Each caller gets what it is there for, for whom it is there for, and nothing else."""

import base64
import datetime as dt
import json
from collections.abc import Callable
from typing import Any
from uuid import UUID, uuid4

import pytest

from korpu.applications.tokens import case_word
from korpu.documents.letter.seal import LetterFacts, to_be_signed
from korpu.keyring.records import RECORD_BYTES, Records
from korpu.launch import secrets_of
from korpu.store.keyring_client import Enrolled, Keyring, NotLive, NotYours
from korpu.store.wire import dump
from tests.keyring.conftest import CASE, Ring, at, key_for

OTHER = UUID(int=8)


def letter(kind: str) -> bytes:
    """What is signed of a letter of this type."""
    return to_be_signed(LetterFacts("3K7M2QXA90BC", kind, dt.date(2026, 5, 5), "A. B.", kind, bytes(32)))[1]


# a person's presence at the portal


def test_a_person_is_the_same_in_a_zone_each_time_and_nobody_else_is(ring: Ring) -> None:
    ann, bob = ring.somebody(), ring.somebody()
    assert ring.who(ann).key == ring.who(ann).key != ring.who(bob).key
    assert ring.who(ann).pseudonym != ring.who(bob).pseudonym
    first, second = ring.who(ann).envelope, ring.who(ann).envelope
    assert len(first) == len(second) == 92
    assert first[:32] != second[:32]
    assert first[32:] != second[32:], "two envelopes of one person cannot be compared"


FORGED = {
    "ended": "update subjects_session set ended_at = now() where subject = %s",
    "run out": "update subjects_session set expires_at = now() - interval '1 second' where subject = %s",
    "made longer": "update subjects_session set expires_at = expires_at + interval '1 day' where subject = %s",
    "given to somebody else": "update subjects_session set subject = gen_random_uuid() where subject = %s",
    "without its grant": "update subjects_session set grant_mac = sha256('mine') where subject = %s",
}
AT_THE_PORTAL: dict[str, Callable[[Keyring, str, bytes], Any]] = {
    "key": lambda portal, session, envelope: portal.key(session, "permits"),
    "represent": lambda portal, session, envelope: portal.represent(session, "permits", uuid4()),
    "file": lambda portal, session, envelope: portal.file(session, "permits", 2026, envelope, key_for(at()), ["x"]),
    "wrap": lambda portal, session, envelope: portal.wrap(session, envelope, key_for(at())),
    "unwrap": lambda portal, session, envelope: portal.unwrap(session, envelope, key_for(at())),
}


@pytest.mark.parametrize("how", FORGED)
@pytest.mark.parametrize("op", AT_THE_PORTAL)
def test_a_session_that_is_not_live_or_not_genuine_opens_nothing(ring: Ring, how: str, op: str) -> None:
    ann = ring.somebody()
    envelope = ring.who(ann).envelope
    ring.run("portal", FORGED[how], ann.subject)
    with pytest.raises(NotLive):
        AT_THE_PORTAL[op](ring.caller("portal"), ann.token, envelope)


def test_a_session_that_the_portal_writes_for_a_victim_opens_nothing(ring: Ring) -> None:
    """Injected SQL may copy Ann's grant beside a token of its own, or its own grant beside Ann's name."""
    ann, mine = ring.somebody(), ring.somebody()
    ring.run("portal", "update subjects_session set subject = %s where token_hash = %s", ann.subject, mine.token_hash)
    with pytest.raises(NotLive):
        ring.who(mine)
    ring.run("portal", "update subjects_session set grant_mac = %s where token_hash = %s", ann.grant, mine.token_hash)
    with pytest.raises(NotLive):
        ring.who(mine)
    assert ring.who(ann).key, "the genuine one still opens"


def test_a_person_seals_and_opens_their_own_values_only(ring: Ring) -> None:
    ann, bob, portal = ring.somebody(), ring.somebody(), ring.caller("portal")
    wrapped = portal.wrap(ann.token, ring.who(ann).envelope, key_for(at()))
    assert portal.unwrap(ann.token, ring.who(ann).envelope, [(at(), wrapped[0])]) == [bytes(range(32))]
    for envelope in (ring.who(ann).envelope, ring.who(bob).envelope):
        with pytest.raises(NotYours):
            portal.unwrap(bob.token, envelope, [(at(), wrapped[0])])
    with pytest.raises(NotYours):
        portal.wrap(bob.token, ring.who(ann).envelope, key_for(at()))


@pytest.mark.parametrize(
    "moved", [at("contact"), at(application=OTHER), at(table="event"), at(zone="ledger")], ids=lambda place: repr(place)
)
def test_a_value_that_was_moved_does_not_open(ring: Ring, moved: Any) -> None:
    ann, portal = ring.somebody(), ring.caller("portal")
    wrapped = portal.wrap(ann.token, ring.who(ann).envelope, key_for(at()))
    with pytest.raises(NotYours):
        portal.unwrap(ann.token, ring.who(ann).envelope, [(moved, wrapped[0])])


def test_whoever_filed_for_another_opens_that_application_and_no_other(ring: Ring) -> None:
    ann, portal, filed = ring.somebody(), ring.caller("portal"), uuid4()
    child = portal.represent(ann.token, "permits", filed)
    assert portal.represent(ann.token, "permits", filed).pseudonym == child.pseudonym != ring.who(ann).pseudonym
    wrapped = portal.wrap(ann.token, child.envelope, key_for(at(application=filed)))
    assert portal.unwrap(ann.token, child.envelope, [(at(application=filed), wrapped[0])]) == [bytes(range(32))]
    for elsewhere in (at(), at(application=filed, zone="ledger")):
        with pytest.raises(NotYours):
            portal.wrap(ann.token, child.envelope, key_for(elsewhere))


def test_nobody_else_comes_near_an_application_that_was_filed_for_another(ring: Ring) -> None:
    ann, bob, portal, filed = ring.somebody(), ring.somebody(), ring.caller("portal"), uuid4()
    child = portal.represent(ann.token, "permits", filed)
    with pytest.raises(NotYours):
        portal.represent(bob.token, "permits", filed)
    with pytest.raises(NotYours):
        portal.unwrap(bob.token, child.envelope, key_for(at(application=filed)))
    portal.represent(
        bob.token, "permits", CASE
    )  # claiming somebody's own application gives a stranger, not that somebody
    with pytest.raises(NotYours):
        portal.unwrap(bob.token, ring.who(ann).envelope, key_for(at()))


def test_an_envelope_that_was_changed_names_nobody(ring: Ring) -> None:
    ann, portal = ring.somebody(), ring.caller("portal")
    envelope = bytearray(ring.who(ann).envelope)
    for byte in (0, 40, 91):
        changed = bytes(value ^ (at == byte) for at, value in enumerate(envelope))
        with pytest.raises(NotYours):
            portal.wrap(ann.token, changed, key_for(at()))


# officers and the worker


def test_a_live_desk_seals_opens_and_signs(ring: Ring) -> None:
    ann, desk, casework = ring.somebody(), ring.desk(), ring.caller("casework")
    envelope = ring.who(ann).envelope
    wrapped = casework.wrap(desk, envelope, key_for(at()))
    assert casework.unwrap(desk, envelope, [(at(), wrapped[0])]) == [bytes(range(32))]
    assert len(casework.sign(desk, letter("grant"))) == 64


@pytest.mark.parametrize("gone", [{"minutes": -1}, {"officer": None}, {"officer": ""}])
def test_a_desk_that_has_ended_or_has_no_second_factor_does_nothing(ring: Ring, gone: dict[str, Any]) -> None:
    ann, desk, casework = ring.somebody(), ring.desk(**gone), ring.caller("casework")
    envelope = ring.who(ann).envelope
    for act in (casework.wrap, casework.unwrap):
        with pytest.raises(NotLive):
            act(desk, envelope, key_for(at()))
    with pytest.raises(NotLive):
        casework.sign(desk, letter("grant"))
    with pytest.raises(NotLive):
        casework.blind("permits", ["name ann"], desk)


def test_a_word_is_blinded_alike_for_whoever_files_seeks_and_rebuilds(ring: Ring) -> None:
    ann, words = ring.somebody(), ["name ann bob", "doc C01"]
    done = ring.caller("portal").file(ann.token, "permits", 2026, ring.who(ann).envelope, key_for(at()), words)
    known = [case_word(done.number), *words]
    assert (
        done.words
        == ring.caller("casework").blind("permits", known, ring.desk())
        == ring.caller("worker").blind("permits", known)
    )
    assert len(set(done.words)) == len(known)
    assert not [word for word in done.words if "ann" in word or "C01" in word or done.number in word]


def test_a_person_files_only_with_their_own_key_and_for_those_they_stand_for(ring: Ring) -> None:
    ann, bob = ring.somebody(), ring.somebody()
    with pytest.raises(NotYours):
        ring.caller("portal").file(ann.token, "permits", 2026, ring.who(bob).envelope, key_for(at()), [])


@pytest.mark.parametrize("asked", [("ledger", ["name ann"]), ("nowhere", ["name ann"]), ("permits", ["x"] * 513)])
def test_words_of_no_index_and_whole_dictionaries_are_not_blinded(ring: Ring, asked: tuple[str, list[str]]) -> None:
    with pytest.raises(NotYours):
        ring.caller("casework").blind(*asked, ring.desk())
    assert len(ring.caller("casework").blind("permits", ["x"] * 512, ring.desk())) == 512


def contact_of(ring: Ring, ann: Enrolled, application: UUID = CASE) -> tuple[bytes, Any]:
    """A sealed contact: the envelope, and what the worker would ask for."""
    envelope, place = ring.who(ann).envelope, at("contact", application)
    return envelope, [(place, ring.caller("portal").wrap(ann.token, envelope, key_for(place))[0])]


def test_the_worker_opens_contact_data_for_a_row_that_waits(ring: Ring) -> None:
    envelope, items = contact_of(ring, ring.somebody())
    assert ring.caller("worker").unwrap_contact(ring.waiting(), envelope, items) == [bytes(range(32))]


def test_the_worker_opens_nothing_for_a_row_that_is_done_not_there_or_about_another_case(ring: Ring) -> None:
    envelope, items = contact_of(ring, ring.somebody())
    for row in (ring.waiting(done=True), uuid4(), ring.waiting(OTHER)):
        with pytest.raises(NotYours):
            ring.caller("worker").unwrap_contact(row, envelope, items)


def test_of_many_rows_each_is_looked_at_alone(ring: Ring) -> None:
    ann, bob = ring.somebody(), ring.somebody()
    (mine, own), (theirs, other) = contact_of(ring, ann), contact_of(ring, bob, OTHER)
    asked = [
        (ring.waiting(), mine, own), (ring.waiting(done=True), mine, own), (ring.waiting(OTHER), theirs, other),
        (ring.waiting(), theirs, other), (ring.waiting(), theirs, own), (uuid4(), mine, own),
    ]  # fmt: skip
    key = [bytes(range(32))]
    assert ring.caller("worker").unwrap_contacts(asked) == [key, None, key, None, None, None]


def calls(ring: Ring) -> int:
    """How often the worker was answered about contact data."""
    told = ring.caller("keeper").ask("counts")["counts"]
    return sum(count for caller, op, count in told if (caller, op) == ("worker", "unwrap_contacts"))


def test_rows_are_opened_by_the_hundred_and_each_counts_as_a_call(ring: Ring) -> None:
    envelope, items = contact_of(ring, ring.somebody())
    row = ring.waiting()
    before = calls(ring)
    assert len(ring.caller("worker").unwrap_contacts([(row, envelope, items)] * 200)) == 200
    assert calls(ring) == before + 200
    with pytest.raises(NotYours):
        ring.caller("worker").unwrap_contacts([(row, envelope, items)] * 201)
    with pytest.raises(NotYours):  # asking for nothing must not lessen the count
        ring.caller("worker").unwrap_contacts([])
    assert calls(ring) > before + 200


def test_the_worker_opens_nothing_but_contact_data(ring: Ring) -> None:
    ann = ring.somebody()
    envelope, items = contact_of(ring, ann)
    answers = ring.caller("portal").wrap(ann.token, envelope, key_for(at()))
    row = ring.waiting()
    for asked in ([(at(), answers[0])], [*items, (at(), answers[0])]):
        with pytest.raises(NotYours):
            ring.caller("worker").unwrap_contact(row, envelope, asked)


def test_the_worker_signs_letters_of_acts_that_the_law_makes_automatic_and_no_other(ring: Ring) -> None:
    worker = ring.caller("worker")
    assert len(worker.ask("sign_automatic", type="lapsed", payload=letter("lapsed"))["signature"]) == 64
    assert len(worker.ask("sign_automatic", type="entered", payload=letter("entered"))["signature"]) == 64
    for said, payload in (("grant", letter("grant")), ("lapsed", letter("grant")), ("lapsed", b"anything")):
        with pytest.raises(NotYours):
            worker.ask("sign_automatic", type=said, payload=payload)


def test_the_worker_cannot_smuggle_a_second_letter_beside_an_automatic_one(ring: Ring) -> None:
    with pytest.raises(NotYours):
        ring.caller("worker").ask("sign_automatic", type="lapsed", payload=letter("lapsed") + letter("grant"))


# what nobody may


OPS = {
    "portal": {
        "enrol",
        "open",
        "key",
        "represent",
        "wrap",
        "unwrap",
        "file",
        "claim_code",
        "claimable",
        "claim",
    },
    "casework": {"wrap", "unwrap", "sign", "blind"},
    "worker": {"unwrap_contacts", "wrap_automatic", "sign_automatic", "blind"},
    "keeper": {"held", "forget", "destroy", "counts"},
}
NEVER = ("zone_key", "data_key", "secrets", "records", "__init__", "answer", "_wrap", "_subject")
EVERY = sorted(set().union(*OPS.values()) | set(NEVER))


@pytest.mark.parametrize("caller", OPS)
@pytest.mark.parametrize("op", EVERY)
def test_an_act_that_is_not_a_callers_is_refused_to_it(ring: Ring, caller: str, op: str) -> None:
    answer = json.loads(ring.line(token=ring.token(caller), op=op))
    refused = answer == {"ok": False, "why": "not_yours"}
    assert refused is (op not in OPS[caller]), (
        "what is theirs is answered: with «bad request», because nothing was asked"
    )


@pytest.mark.parametrize("token", ["", "wrong", "None"])
@pytest.mark.parametrize("op", ["public_key", "key", "enrol", "counts"])
def test_whoever_has_no_token_hears_nothing(ring: Ring, token: str, op: str) -> None:
    assert json.loads(ring.line(token=token, op=op)) == {"ok": False, "why": "not_yours"}


@pytest.mark.parametrize("strange", [{}, {"token": 1, "op": "key"}, {"op": "key"}, {"token": "x", "op": ["key"]}])
def test_a_question_that_makes_no_sense_is_answered_in_one_word(ring: Ring, strange: dict[str, Any]) -> None:
    assert json.loads(ring.line(**strange))["ok"] is False
    assert len(ring.caller("portal").public_key()) == 32, "and the next one is heard"


def test_a_question_nested_without_end_does_no_harm(ring: Ring) -> None:
    deep = b"[" * 100_000 + b"]" * 100_000
    assert (
        json.loads(ring.line(token=ring.token("portal"), op="key", session=deep.decode(), zone="permits"))["ok"]
        is False
    )
    ann = ring.somebody()
    with pytest.raises(NotYours):
        ring.caller("casework").ask("sign", session="\x00", payload=b"")
    assert ring.who(ann).key


def everything_said(ring: Ring) -> bytes:
    """The answers to everything that callers may ask, in one text."""
    ann, desk, worker = ring.somebody(), ring.desk(), ring.token("worker")
    who, token = ring.who(ann), ring.token("portal")
    envelope = json.loads(dump(who.envelope))
    items = json.loads(dump([["permits", str(CASE), "application", "contact", bytes(32)]]))
    wrapped = ring.line(token=token, op="wrap", session=ann.token, envelope=envelope, items=items)
    own = {"session": ann.token}
    return b"".join([
        wrapped, ring.line(token=token, op="enrol", kind="dob", factor="1990-02-28"),
        ring.line(token=token, op="open", code=ann.code, factor="1990-02-28"),
        ring.line(token=token, op="key", zone="permits", **own),
        ring.line(token=token, op="file", zone="permits", year=2026, envelope=envelope, items=items, words=["x"], **own),
        ring.line(token=token, op="represent", zone="permits", application=str(uuid4()), **own),
        ring.line(token=ring.token("casework"), op="wrap", session=desk, envelope=envelope, items=items),
        ring.line(token=ring.token("casework"), op="sign", session=desk, payload=json.loads(dump(letter("grant")))),
        ring.line(token=worker, op="sign_automatic", type="lapsed", payload=json.loads(dump(letter("lapsed")))),
        ring.line(token=worker, op="blind", zone="permits", words=["name ann"]),
        ring.line(token=ring.token("keeper"), op="held", subjects=[str(ann.subject)]),
        ring.line(token=ring.token("keeper"), op="counts"), ring.line(token=token, op="public_key"),
    ])  # fmt: skip


def kept_secret(ring: Ring, tmp: Any) -> list[bytes]:
    """Every key that only the keyring holds: of zones, of itself, and of people's data."""
    held = secrets_of.read(ring.place.places, "keyring")
    texts = [*held["secrets"]["zones"].values(), *(text for name, text in held["secrets"].items() if name != "zones")]
    copy = tmp / "records"
    copy.write_bytes((ring.place.places.state / "keyring.records").read_bytes())
    records = Records(copy, base64.b64decode(held["secrets"]["master"]))
    people = [payload for payload in records.beginning_with(b"").values() if any(payload)]
    assert len(people) >= copy.stat().st_size // RECORD_BYTES // 2, "the file was read"
    records.close()
    return [base64.b64decode(text) for text in texts] + people


def shapes(secret: bytes) -> list[bytes]:
    """How a key could look in an answer."""
    return [secret, secret.hex().encode(), base64.b64encode(secret)[:40], base64.urlsafe_b64encode(secret)[:40]]


def test_no_answer_ever_holds_a_zone_key_or_a_data_key(ring: Ring, tmp_path: Any) -> None:
    said = everything_said(ring)
    assert said.count(b'"ok":true') >= 12
    secrets = kept_secret(ring, tmp_path)
    assert [secret for secret in secrets if any(shape in said for shape in shapes(secret))] == []
    for secret in secrets:
        assert any(shape in said + dump(secret) for shape in shapes(secret)), "it would be seen"


def test_each_answer_is_counted_by_caller(ring: Ring) -> None:
    def count() -> int:
        counts = ring.caller("keeper").ask("counts")["counts"]
        return next((number for caller, op, number in counts if (caller, op) == ("portal", "public_key")), 0)

    before = count()
    for _ in range(3):
        ring.caller("portal").public_key()
    assert count() == before + 3
