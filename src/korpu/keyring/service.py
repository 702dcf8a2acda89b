"""What the keyring answers, and to whom. It never gives out a zone key or a data key.

Each caller has its own token: ``portal`` acts for the subject of a live session and for applications that this subject filed,
``casework`` for a live staff session, ``worker`` without anyone, for one named row of the outbox: it opens contact data, and seals
and signs what the law makes automatic. ``keeper`` destroys data keys that may no longer be kept.
"""

import datetime as dt
import hashlib
import hmac
import re
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from korpu.applications.tokens import case_word
from korpu.documents.letter.seal import NotGenuine, type_of_signed
from korpu.kernel.codes import access_code, normalise, well_formed
from korpu.kernel.seal import Place
from korpu.keyring import identity
from korpu.keyring.claims import Claims
from korpu.keyring.identity import Secrets
from korpu.keyring.numbers import Numbers
from korpu.keyring.presence import Presence, grant
from korpu.keyring.records import Records, record_id
from korpu.keyring.tries import Pace, Tries
from korpu.store.policy import kept_for

SESSION_HOURS = 12
MOST_WORDS = 512
"""Words of an index blinded at once: a name of many parts, each read in several ways, has some hundred."""
MOST_ROWS = 200
"""Rows of the outbox for which contact data are opened at once."""
AUTOMATIC = frozenset({"cancelled_unpaid", "lapsed", "entered"})
"""Types of letters that the law makes without an officer."""
BY_LAW = "by_law"
"""Kind of an outbox row by which the worker does what the law makes automatic."""
SEALED_BY_LAW = frozenset({("letter", "file"), ("decision", "sealed")})
"""What the worker seals then, and cannot open again."""


class Refused(Exception):
    """A request that is not granted. The word says why in one word the client knows."""


@dataclass
class Keyring:
    """The service; ``callers`` maps token hashes to caller names."""

    secrets: Secrets
    records: Records
    presence: Presence
    callers: dict[bytes, str]

    def __post_init__(self) -> None:
        self.tries, self.pace = Tries(), Pace()
        self.claims = Claims(self.secrets, self.records)
        self.numbers = Numbers(self.records, hashlib.sha256(b"numbers" + self.secrets.mac).digest())
        everyone = {"public_key": self.public_key}
        self.ops: dict[str, dict[str, Callable[..., Any]]] = {
            "portal": {
                **everyone, "enrol": self.enrol, "open": self.open, "key": self.key, "represent": self.represent,
                "wrap": self.portal_wrap, "unwrap": self.portal_unwrap, "file": self.file,
                "claim_code": self.claim_code, "claimable": self.claimable, "claim": self.claim,
            },
            "casework": {
                **everyone, "wrap": self.desk_wrap, "unwrap": self.desk_unwrap, "sign": self.sign, "blind": self.desk_blind,
            },
            "worker": {
                **everyone, "unwrap_contacts": self.unwrap_contacts, "wrap_automatic": self.wrap_automatic,
                "sign_automatic": self.sign_automatic, "blind": self.worker_blind,
            },
            "keeper": {
                **everyone, "held": self.held, "forget": self.forget, "destroy": self.destroy, "counts": self.counts,
            },
        }  # fmt: skip

    def answer(self, token: str, op: str, request: dict[str, Any]) -> Any:
        """Answer one request, or raise `Refused`."""
        caller = self.callers.get(hashlib.sha256(token.encode()).digest())
        if caller is None or op not in self.ops[caller]:
            raise Refused("not_yours")
        if not self.pace.allows(caller, op):
            raise Refused("too_fast")
        return self.ops[caller][op](**request)

    # people at the portal

    def enrol(self, kind: str, factor: str) -> dict[str, Any]:
        """A new subject with an access code and a first session. The caller writes both rows."""
        subject, code = uuid4(), access_code()
        macs = {"code_mac": self._code_mac(code), "factor_mac": self._factor_mac(subject, kind, factor)}
        return {"subject": str(subject), "code": code, **macs, **self._session(subject)}

    def open(self, code: str, factor: str) -> dict[str, Any]:
        """A session for whoever knows code and second factor. Every refusal is the same, in word and in work."""
        code_mac = self._code_mac(normalise(code))
        found = self.presence.by_code(code_mac)
        subject, kind, known = found or (UUID(int=0), "dob", bytes(32))
        allowed = self.tries.begin(code_mac) if found else self.tries.stray()
        right = hmac.compare_digest(bytes(known), self._factor_mac(subject, kind, factor))
        if not (allowed and right and well_formed(code)):
            raise Refused("wrong_code")
        self.tries.right(code_mac)
        return {"subject": str(subject), **self._session(subject)}

    def _session(self, subject: UUID) -> dict[str, Any]:
        token = secrets.token_urlsafe(32)
        hashed = hashlib.sha256(token.encode()).digest()
        expires = int((dt.datetime.now(dt.UTC) + dt.timedelta(hours=SESSION_HOURS)).timestamp())
        made = grant(self.secrets, subject, hashed, expires)
        return {"session": token, "session_hash": hashed, "grant": made, "expires": expires}

    def _code_mac(self, code: str) -> bytes:
        return identity.mac(self.secrets, "code", code)

    def _factor_mac(self, subject: UUID, kind: str, factor: str) -> bytes:
        if kind not in ("dob", "pin"):
            raise Refused("bad_request")
        return identity.mac(self.secrets, "factor", str(subject), kind, _digits(factor))

    def _subject(self, session: str, ticket: bytes = b"") -> UUID:
        hashed = hashlib.sha256(session.encode()).digest()
        subject = identity.holder(self.secrets, ticket, hashed, time.time()) or self.presence.subject_of(session)
        if subject is None:
            raise Refused("not_live")
        return subject

    def key(self, session: str, zone: str) -> dict[str, Any]:
        """What opens the person's own rows in a zone, with their pseudonym, a fresh envelope, and the keys of what they claimed.

        ``ticket``: with it the same request need not have its session looked at again, for `identity.TICKET_SECONDS`.
        """
        person = self._subject(session)
        hashed, until = hashlib.sha256(session.encode()).digest(), int(time.time()) + identity.TICKET_SECONDS
        opens = identity.key(self.secrets, zone, person)
        return {
            "key": opens,
            "pseudonym": identity.pseudonym(opens),
            "envelope": identity.envelope(self.secrets, person),
            "claimed": [identity.key(self.secrets, zone, each) for each in self.claims.of(person)],
            "ticket": identity.ticket(self.secrets, person, hashed, until),
        }

    def represent(self, session: str, zone: str, application: str) -> dict[str, Any]:
        """The pseudonym of somebody this subject files for: a fresh subject, noted with the filer and the application."""
        filer = self._subject(session)
        noted = self.records.get_or_add(_note(zone, application), filer.bytes + uuid4().bytes)
        if noted[:16] != filer.bytes:
            raise Refused("not_yours")
        person = UUID(bytes=noted[16:])
        return {
            "pseudonym": _named(self.secrets, zone, person),
            "envelope": identity.envelope(self.secrets, person),
        }

    def claim_code(self, session: str, zone: str, application: str, born: str) -> dict[str, Any]:
        """The code by which the person of an application takes it over; empty once they did. Only for whoever filed it."""
        noted = self.records.get(_note(zone, application))
        if noted is None or noted[:16] != self._subject(session).bytes:
            raise Refused("not_yours")
        return {"code": self.claims.offer(UUID(bytes=noted[16:]), _digits(born))}

    def claimable(self, code: str, born: str) -> dict[str, Any]:
        """Nothing, if code and birthday belong together and were not used. Every refusal is the same, in word and in work."""
        self._claimed_person(code, born)
        return {}

    def claim(self, session: str, code: str, born: str) -> dict[str, Any]:
        """Let the session's subject see the case from now on. The code ends."""
        person, subject = self._claimed_person(code, born), self._subject(session)
        if not self.claims.take(person, subject, normalise(code)):
            raise Refused("wrong_code")
        return {"pseudonyms": {zone: _named(self.secrets, zone, person) for zone in self.secrets.zones}}

    def _claimed_person(self, code: str, born: str) -> UUID:
        plain = normalise(code)
        code_mac, person = self._code_mac(plain), self.claims.answers(plain, _digits(born))
        allowed = self.tries.begin(code_mac) if self.claims.offered(plain) else self.tries.stray()
        if not allowed or person is None or not well_formed(code):
            raise Refused("wrong_code")
        self.tries.right(code_mac)
        return person

    def file(
        self, session: str, zone: str, year: int, envelope: bytes, items: list[Any], words: list[str], ticket: bytes = b"",
    ) -> dict[str, Any]:  # fmt: skip
        """What filing takes: the next case number of a year, row keys wrapped as `portal_wrap`
        does, and words of the index blinded, that of the number first."""
        wrapped = self.portal_wrap(session, envelope, items, ticket)
        number = self.numbers.allot(year)
        return {"number": number, **wrapped, **self._blind(zone, [case_word(number), *words])}

    def portal_wrap(self, session: str, envelope: bytes, items: list[Any], ticket: bytes = b"") -> dict[str, Any]:
        """Wrap row keys for the session's subject, or for somebody they filed for."""
        person = self._allowed(session, envelope, items, ticket)
        return {"items": [self._wrap(person, place, key) for place, key in _places(items)]}

    def portal_unwrap(self, session: str, envelope: bytes, items: list[Any], ticket: bytes = b"") -> dict[str, Any]:
        """Unwrap row keys, as `portal_wrap`."""
        person = self._allowed(session, envelope, items, ticket)
        return {"items": [self._unwrap(person, place, key) for place, key in _places(items)]}

    def _allowed(self, session: str, envelope: bytes, items: list[Any], ticket: bytes) -> UUID:
        subject, person = self._subject(session, ticket), self._person(envelope)
        if person == subject or person in self.claims.of(subject):
            return person
        for place, _ in _places(items):
            if self.records.get(_note(place.zone, str(place.application))) != subject.bytes + person.bytes:
                raise Refused("not_yours")
        return person

    # staff and worker

    def desk_wrap(self, session: str, envelope: bytes, items: list[Any]) -> dict[str, Any]:
        """Wrap row keys for a live staff session."""
        self._officer(session)
        person = self._person(envelope)
        return {"items": [self._wrap(person, place, key) for place, key in _places(items)]}

    def desk_unwrap(self, session: str, envelope: bytes, items: list[Any]) -> dict[str, Any]:
        """Unwrap row keys for a live staff session."""
        self._officer(session)
        person = self._person(envelope)
        return {"items": [self._unwrap(person, place, key) for place, key in _places(items)]}

    def sign(self, session: str, payload: bytes) -> dict[str, Any]:
        """Sign a letter for a live staff session."""
        self._officer(session)
        return {"signature": self.secrets.sign.sign(payload)}

    def desk_blind(self, session: str, zone: str, words: list[str]) -> dict[str, Any]:
        """Words of an index for what an officer searches."""
        self._officer(session)
        return self._blind(zone, words)

    def worker_blind(self, zone: str, words: list[str]) -> dict[str, Any]:
        """Words of an index that is computed again."""
        return self._blind(zone, words)

    def _blind(self, zone: str, words: list[str]) -> dict[str, Any]:
        if len(words) > MOST_WORDS or zone not in self.secrets.zones:
            raise Refused("bad_request")
        return {"words": [identity.blinded(self.secrets, zone, str(word)) for word in words]}

    def unwrap_contacts(self, asked: list[Any]) -> dict[str, Any]:
        """The keys of contact columns, each time for one row of the outbox that is not done and is about that application; null
        where it is not so. Every row counts as a call."""
        if not 0 < len(asked) <= MOST_ROWS:
            raise Refused("bad_request")
        if not self.pace.allows("worker", "unwrap_contacts", len(asked) - 1):
            raise Refused("too_fast")
        rows = [UUID(outbox) for outbox, _envelope, _items in asked]
        waiting = self.presence.waiting(rows)
        told = [waiting.get(row, (None, ""))[0] for row in rows]
        return {"items": [self._contact(about, *each[1:]) for about, each in zip(told, asked, strict=True)]}

    def _contact(self, about: UUID | None, envelope: bytes, items: list[Any]) -> list[bytes] | None:
        places = _places(items)
        if about is None or any(place.column != "contact" or place.application != about for place, _ in places):
            return None
        try:
            return [self._unwrap(self._person(envelope), place, key) for place, key in places]
        except Refused:
            return None

    def wrap_automatic(self, outbox: str, envelope: bytes, items: list[Any]) -> dict[str, Any]:
        """Wrap the keys of a letter and a decision that the law makes automatic, for one row of the outbox that asks for it."""
        about, kind = self.presence.waiting([UUID(outbox)]).get(UUID(outbox), (None, ""))
        places = _places(items)
        if kind != BY_LAW or any(
            place.application != about or (place.table, place.column) not in SEALED_BY_LAW for place, _ in places
        ):
            raise Refused("not_yours")
        return {"items": [self._wrap(self._person(envelope), place, key) for place, key in places]}

    def sign_automatic(self, type: str, payload: bytes) -> dict[str, Any]:
        """Sign a letter of an act that the law makes automatic; what the letter itself says counts, not what the caller says."""
        if type not in AUTOMATIC or _letter_type(payload) != type:
            raise Refused("not_yours")
        return {"signature": self.secrets.sign.sign(payload)}

    def _officer(self, session: str) -> str:
        officer = self.presence.officer_of(session)
        if officer is None:
            raise Refused("not_live")
        if not self.pace.allows_seat(session):
            raise Refused("too_fast")
        return officer

    # for all, and for the keeper

    def public_key(self) -> dict[str, Any]:
        """The key that checks letters, 32 bytes."""
        return {"key": self.secrets.sign.public_key().public_bytes_raw()}

    def held(self, subjects: list[str]) -> dict[str, Any]:
        """Those of these subjects who have a draft or an application in any zone, or are here now."""
        asked = [UUID(subject) for subject in subjects]
        held = self.presence.here_now(asked)
        for zone in self.secrets.zones:
            named = {identity.pseudonym(identity.key(self.secrets, zone, subject)): subject for subject in asked}
            held |= {named[pseudonym] for pseudonym in self.presence.with_something(zone, list(named))}
        return {"held": [str(subject) for subject in held]}

    def forget(self, subject: str) -> dict[str, Any]:
        """Destroy every data key of a subject who has held nothing long enough, and of those they would have filed for.

        Looks itself, at the row and in every zone: whoever asks cannot make it destroy what is still needed.
        """
        since = self.presence.idle_since(UUID(subject))
        until = kept_for("subjects_subject").until(dt.datetime.now(dt.UTC))
        if since is None or since >= until or self.held([subject])["held"]:
            return {"forgotten": False}
        noted = self.records.beginning_with(UUID(subject).bytes)
        people = [UUID(subject), *(UUID(bytes=payload[16:]) for payload in noted.values())]
        for key in (*(_data_key(zone, person) for zone in self.secrets.zones for person in people), *noted):
            self.records.destroy(key)
        return {"forgotten": True}

    def destroy(self, zone: str, envelope: bytes) -> dict[str, Any]:
        """Destroy a person's data key in a zone: nothing sealed under it opens again."""
        return {"destroyed": self.records.destroy(_data_key(zone, self._person(envelope)))}

    def counts(self) -> dict[str, Any]:
        """How many answers each caller got, by operation."""
        return {"counts": [[caller, op, count] for (caller, op), count in sorted(self.pace.answered.items())]}

    # data keys

    def _person(self, envelope: bytes) -> UUID:
        person = identity.opened(self.secrets, envelope)
        if person is None:
            raise Refused("bad_envelope")
        return person

    def _wrap(self, person: UUID, place: Place, row_key: bytes) -> bytes:
        data_key = self.records.get_or_add(_data_key(place.zone, person), secrets.token_bytes(32))
        nonce = secrets.token_bytes(12)
        return nonce + AESGCM(data_key).encrypt(nonce, row_key, place.bound)

    def _unwrap(self, person: UUID, place: Place, wrapped: bytes) -> bytes:
        data_key = self.records.get(_data_key(place.zone, person))
        try:
            return AESGCM(data_key or bytes(32)).decrypt(wrapped[:12], wrapped[12:], place.bound)
        except (InvalidTag, ValueError) as closed:
            raise Refused("not_opened") from closed


def _letter_type(payload: bytes) -> str:
    try:
        return type_of_signed(payload)
    except NotGenuine as strange:
        raise Refused("not_yours") from strange


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _named(secrets: Secrets, zone: str, person: UUID) -> str:
    return identity.pseudonym(identity.key(secrets, zone, person))


def _note(zone: str, application: str) -> bytes:
    return record_id("filed", zone, str(application))


def _data_key(zone: str, person: UUID) -> bytes:
    return record_id("data key", zone, str(person))


def _places(items: list[Any]) -> list[tuple[Place, bytes]]:
    return [(Place(zone, UUID(application), table, column), key) for zone, application, table, column, key in items]
