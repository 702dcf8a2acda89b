"""Who acts: a person at the portal, or an officer at a desk. Each opens and seals only what the keyring lets them."""

import datetime as dt
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol
from uuid import UUID

from korpu.kernel.seal import Place, seal, unseal
from korpu.store.keyring_client import Filed, InZone, Keyring

Items = Sequence[tuple[Place, bytes]]


class Keeper(Protocol):
    """Somebody who may seal and open values of the person in an envelope."""

    def seal(self, envelope: bytes, items: Items) -> list[bytes]: ...
    def open(self, envelope: bytes, items: Items) -> list[bytes]: ...


class Writer(Keeper, Protocol):
    """Somebody who may also sign letters: an officer at a desk, or the law itself."""

    @property
    def zone(self) -> str: ...
    @property
    def actor(self) -> str: ...
    def letter_type(self, outcome: str) -> str: ...
    def sign(self, payload: bytes) -> bytes: ...


@dataclass(frozen=True)
class _Keyed:
    keyring: Keyring
    session: str
    ticket: bytes = field(default=b"", kw_only=True)

    def seal(self, envelope: bytes, items: Items) -> list[bytes]:
        """Seal values for the person in the envelope; one round trip."""
        return seal(items, lambda keys: self.keyring.wrap(self.session, envelope, keys, self.ticket))

    def open(self, envelope: bytes, items: Items) -> list[bytes]:
        """Open values of the person in the envelope; one round trip."""
        return unseal(items, lambda keys: self.keyring.unwrap(self.session, envelope, keys, self.ticket))


@dataclass(frozen=True)
class Present(_Keyed):
    """Somebody with a live portal session, seen in one zone. ``key`` opens their rows there, claimed ones included.

    ``claimed``: pseudonyms of people whose cases they took over.
    """

    zone: str
    key: str
    pseudonym: str
    envelope: bytes
    claimed: tuple[str, ...] = ()

    @classmethod
    def at(cls, keyring: Keyring, session: str, zone: str) -> "Present":
        """Ask the keyring who this session is in a zone. Raises `NotLive` when the session has ended."""
        here = keyring.key(session, zone)
        claimed = tuple(hashlib.sha256(key.encode()).hexdigest() for key in here.claimed)
        keys = ",".join((here.key, *here.claimed))
        return cls(keyring, session, zone, keys, here.pseudonym, here.envelope, claimed, ticket=here.ticket)

    def is_me(self, pseudonym: str) -> bool:
        """Whether a row is about this person: by their own name here, or by one they claimed."""
        return pseudonym in (self.pseudonym, *self.claimed)

    def acts_as(self, row: Any) -> str:
        """As events name them: ``person`` of their own case, ``filer`` of one they filed for somebody else."""
        return "person" if self.is_me(row.person) else "filer"

    def file(self, year: int, envelope: bytes, items: Items, words: Sequence[str]) -> Filed:
        """A case number of the year, values sealed for the person in the envelope, words of the index blinded; one round trip."""
        found: list[Filed] = []

        def wrap(keys: Items) -> list[bytes]:
            found.append(self.keyring.file(self.session, self.zone, year, envelope, keys, words, self.ticket))
            return found[0].items

        sealed = seal(items, wrap)
        return Filed(found[0].number, sealed, found[0].words)

    def represent(self, application: UUID) -> InZone:
        """Who somebody this person files for is in the zone."""
        return self.keyring.represent(self.session, self.zone, application)

    def claim_code(self, application: UUID, born_on: dt.date) -> str:
        """What somebody this person filed for needs to take the case over; empty once they did."""
        return self.keyring.claim_code(self.session, self.zone, application, born_on.isoformat())


@dataclass(frozen=True)
class Desk(_Keyed):
    """An officer at work. ``office`` is what row policies read; the person sees ``number``.

    ``seen``: number of the newest event on the page from which they act; None where no page is behind an act.
    """

    zone: str
    number: str
    office: str
    role: str
    seen: int | None = None

    def blind(self, words: Sequence[str]) -> list[str]:
        """Words of the zone's index as only the keyring writes them; one round trip."""
        return self.keyring.blind(self.zone, words, self.session)

    @property
    def actor(self) -> str:
        """As events name them."""
        return f"officer:{self.number}"

    @property
    def may_approve(self) -> bool:
        """Whether this officer may approve a colleague's refusal."""
        return self.role == "approver"

    def letter_type(self, outcome: str) -> str:
        """What a letter is signed as: the decision it tells."""
        return outcome

    def sign(self, payload: bytes) -> bytes:
        """Sign a letter."""
        return self.keyring.sign(self.session, payload)


@dataclass(frozen=True)
class Analyst:
    """Somebody who prepares changes of the law. Kept drafts bear the ``number``; no key of anybody is within reach."""

    number: str


@dataclass(frozen=True)
class ByLaw:
    """The worker doing what an article makes automatic, for one named row of the outbox. It seals; it opens only contact data.

    ``letter``: the type of letter that it may sign then.
    """

    keyring: Keyring
    outbox: UUID
    zone: str
    article: str
    letter: str

    @property
    def actor(self) -> str:
        """As events name it."""
        return f"law:{self.article}"

    def seal(self, envelope: bytes, items: Items) -> list[bytes]:
        """Seal values for the person in the envelope; one round trip."""
        return seal(items, lambda keys: self.keyring.wrap_automatic(self.outbox, envelope, keys))

    def open(self, envelope: bytes, items: Items) -> list[bytes]:
        """Open contact data."""
        return unseal(items, lambda keys: self.keyring.unwrap_contact(self.outbox, envelope, keys))

    def letter_type(self, outcome: str) -> str:
        """What a letter is signed as: nobody decided, the law acted."""
        return self.letter

    def sign(self, payload: bytes) -> bytes:
        """Sign a letter."""
        return self.keyring.sign_automatic(self.letter, payload)
