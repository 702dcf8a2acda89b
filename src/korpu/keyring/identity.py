"""Keys, pseudonyms and envelopes: what a person is in a zone, and how a row can name them without saying who they are."""

import hashlib
import hmac
from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM


@dataclass(frozen=True)
class Secrets:
    """What only the keyring holds. All 32 bytes; ``zones`` by zone name."""

    zones: dict[str, bytes]
    master: bytes
    mac: bytes
    envelope: X25519PrivateKey
    sign: Ed25519PrivateKey

    @cached_property
    def sealing(self) -> X25519PublicKey:
        """What envelopes are sealed with: reckoned once, it is asked for with every one."""
        return self.envelope.public_key()


def key(secrets: Secrets, zone: str, person: UUID) -> str:
    """What opens a person's rows in a zone: HMAC-SHA256(zone key, «v1/» ‖ person), 64 hex digits."""
    return hmac.new(secrets.zones[zone], f"v1/{person}".encode(), hashlib.sha256).hexdigest()


def pseudonym(person_key: str) -> str:
    """What a zone stores of a person: SHA-256 of their key. Knowing it opens nothing."""
    return hashlib.sha256(person_key.encode()).hexdigest()


def mac(secrets: Secrets, *words: str) -> bytes:
    """HMAC-SHA256 under a key that never leaves this process. The first word says what it is for: none stands for another."""
    return hmac.new(secrets.mac, "\x1f".join(words).encode(), hashlib.sha256).digest()


TICKET_BYTES = 16 + 8 + 32
TICKET_SECONDS = 2
"""At most. A request takes a tenth of that. Whoever signs out is out at once: each request begins with a look at the session."""


def ticket(secrets: Secrets, person: UUID, token_hash: bytes, until: int) -> bytes:
    """That a session was found live a moment ago: subject ‖ until when it counts (seconds since 1970, 8 bytes) ‖ MAC over all."""
    told = person.bytes + until.to_bytes(8, "big")
    return told + mac(secrets, "ticket", token_hash.hex(), told.hex())


def holder(secrets: Secrets, shown: object, token_hash: bytes, now: float) -> UUID | None:
    """The subject of a ticket that still counts for this session, or None. A clock that was set back makes none count longer."""
    if not isinstance(shown, bytes) or len(shown) != TICKET_BYTES:
        return None
    person, until = UUID(bytes=shown[:16]), int.from_bytes(shown[16:24], "big")
    genuine = hmac.compare_digest(shown, ticket(secrets, person, token_hash, until))
    return person if genuine and now < until <= now + TICKET_SECONDS else None


def blinded(secrets: Secrets, zone: str, word: str) -> str:
    """A word of an index that nobody can write without the keyring: 16 hex digits, others in every zone."""
    return mac(secrets, "index", zone, word).hex()[:16]


def envelope(secrets: Secrets, person: UUID) -> bytes:
    """The person sealed to the keyring: random each time, always 92 bytes, so that two envelopes cannot be compared."""
    once = X25519PrivateKey.generate()
    public = once.public_key().public_bytes_raw()
    shared = hashlib.sha256(once.exchange(secrets.sealing) + public).digest()
    return public + AESGCM(shared).encrypt(bytes(12), person.bytes.ljust(44, b"\0"), None)


def opened(secrets: Secrets, sealed: bytes) -> UUID | None:
    """The person in an envelope, or None when it was not made here or was changed."""
    try:
        shared = hashlib.sha256(
            secrets.envelope.exchange(X25519PublicKey.from_public_bytes(sealed[:32])) + sealed[:32]
        ).digest()
        return UUID(bytes=AESGCM(shared).decrypt(bytes(12), sealed[32:], None)[:16])
    except (InvalidTag, ValueError):
        return None
