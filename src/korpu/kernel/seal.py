"""A sealed value: readable only where the keyring unwraps its key.

Each value has a random 256-bit key of its own, wrapped by the keyring under the person's data key. What it is and where it stands
(zone, application, table, column) is bound to both, so that a sealed value moved elsewhere does not open.

Format: ``0x01`` ‖ length of the wrapped key (2 bytes, big-endian) ‖ wrapped key ‖ nonce (12 bytes) ‖ AES-256-GCM ciphertext.
"""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from korpu.kernel.canonical import canonical

VERSION = b"\x01"
NONCE_BYTES = 12


class NotOpened(ValueError):
    """A sealed value was damaged, cut, or moved from its place."""


@dataclass(frozen=True)
class Place:
    """Where a sealed value stands."""

    zone: str
    application: UUID
    table: str
    column: str

    @property
    def bound(self) -> bytes:
        """The associated data that ties keys and ciphertext to this place."""
        return canonical([self.zone, str(self.application), self.table, self.column])


Wrap = Callable[[Sequence[tuple[Place, bytes]]], Sequence[bytes]]
"""One round trip to the keyring: keys with their places in, wrapped (or unwrapped) keys out, in the same order."""


def seal(items: Sequence[tuple[Place, bytes]], wrap: Wrap) -> list[bytes]:
    """Seal values, each at its place."""
    keys = [AESGCM.generate_key(bit_length=256) for _ in items]
    wrapped = wrap([(place, key) for (place, _), key in zip(items, keys, strict=True)])
    return [_close(place, plain, key, w) for (place, plain), key, w in zip(items, keys, wrapped, strict=True)]


def _close(place: Place, plain: bytes, key: bytes, wrapped: bytes) -> bytes:
    nonce = secrets.token_bytes(NONCE_BYTES)
    body = AESGCM(key).encrypt(nonce, plain, place.bound)
    return VERSION + len(wrapped).to_bytes(2, "big") + wrapped + nonce + body


def unseal(items: Sequence[tuple[Place, bytes]], unwrap: Wrap) -> list[bytes]:
    """Open sealed values. Raises `NotOpened` when one is damaged or stands elsewhere than it was sealed for."""
    keys = unwrap(wrapped_keys(items))
    parts = [_parts(sealed) for _, sealed in items]
    return [_open(place, key, *part[1:]) for (place, _), key, part in zip(items, keys, parts, strict=True)]


def wrapped_keys(items: Sequence[tuple[Place, bytes]]) -> list[tuple[Place, bytes]]:
    """What `unseal` asks the keyring for, for whoever asks for several at once. Raises `NotOpened` when one is damaged."""
    return [(place, _parts(sealed)[0]) for place, sealed in items]


def _parts(sealed: bytes) -> tuple[bytes, bytes, bytes]:
    sealed = bytes(sealed)
    size = int.from_bytes(sealed[1:3], "big")
    wrapped, rest = sealed[3 : 3 + size], sealed[3 + size :]
    if sealed[:1] != VERSION or len(wrapped) != size or len(rest) < NONCE_BYTES + 16:
        raise NotOpened("not a sealed value")
    return wrapped, rest[:NONCE_BYTES], rest[NONCE_BYTES:]


def _open(place: Place, key: bytes, nonce: bytes, body: bytes) -> bytes:
    try:
        return AESGCM(key).decrypt(nonce, body, place.bound)
    except InvalidTag as damaged:
        raise NotOpened(f"{place.table}.{place.column} does not open here") from damaged
