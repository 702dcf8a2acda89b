"""Who acts: a person at the portal, or an officer at a desk. Each opens and seals only what the keyring lets them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from korpu.kernel.seal import Place, seal, unseal
from korpu.store.keyring_client import InZone, Keyring

Items = Sequence[tuple[Place, bytes]]


class Keeper(Protocol):
    """Somebody who may seal and open values of the person in an envelope."""

    def seal(self, envelope: bytes, items: Items) -> list[bytes]: ...
    def open(self, envelope: bytes, items: Items) -> list[bytes]: ...


@dataclass(frozen=True)
class _Keyed:
    keyring: Keyring
    session: str

    def seal(self, envelope: bytes, items: Items) -> list[bytes]:
        """Seal values for the person in the envelope; one round trip."""
        return seal(items, lambda keys: self.keyring.wrap(self.session, envelope, keys))

    def open(self, envelope: bytes, items: Items) -> list[bytes]:
        """Open values of the person in the envelope; one round trip."""
        return unseal(items, lambda keys: self.keyring.unwrap(self.session, envelope, keys))

    def blind(self, zone: str, words: Sequence[str]) -> list[str]:
        """Words of a zone's index as only the keyring writes them; one round trip."""
        return self.keyring.blind(zone, words, self.session)


@dataclass(frozen=True)
class Present(_Keyed):
    """Somebody with a live portal session, seen in one zone. ``key`` opens their rows there."""

    zone: str
    key: str
    pseudonym: str
    envelope: bytes

    @classmethod
    def at(cls, keyring: Keyring, session: str, zone: str) -> "Present":
        """Ask the keyring who this session is in a zone. Raises `NotLive` when the session has ended."""
        here = keyring.key(session, zone)
        return cls(keyring, session, zone, here.key, here.pseudonym, here.envelope)

    def represent(self, application: UUID) -> InZone:
        """Who somebody this person files for is in the zone."""
        return self.keyring.represent(self.session, self.zone, application)


@dataclass(frozen=True)
class Desk(_Keyed):
    """An officer at work. ``office`` is what row policies read; the person sees ``number``."""

    zone: str
    number: str
    office: str
    role: str

    @property
    def actor(self) -> str:
        """As events name them."""
        return f"officer:{self.number}"

    @property
    def may_approve(self) -> bool:
        """Whether this officer may approve a colleague's refusal."""
        return self.role == "approver"
