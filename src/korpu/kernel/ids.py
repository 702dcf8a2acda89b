"""Row ids that cannot be used to ask whether somebody else's row exists.

A primary key answers «duplicate key» to anyone who inserts a known id. So an id is derived from the owner's pseudonym and a
random salt, and the table checks it: nobody can even try an id that belongs to another owner.
"""

import hashlib
import secrets
from uuid import UUID

SALT_BYTES = 32


def new_salt() -> bytes:
    """32 random bytes: the salt of a row's id and of its commitment in the ledger."""
    return secrets.token_bytes(SALT_BYTES)


def owned_id(pseudonym: str, salt: bytes) -> UUID:
    """The id of a row: the first 16 bytes of SHA-256 over the owner's pseudonym (64 hex digits) and the salt."""
    return UUID(bytes=hashlib.sha256(bytes.fromhex(pseudonym) + salt).digest()[:16])
