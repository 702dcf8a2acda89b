"""A leaf of the record: what was done, to which object, when and why, without a word of its content.

The content enters only as a salted commitment; the salt stays beside the record. Leaf hash as in RFC 6962: SHA-256(0x00 ‖ leaf).
"""

import datetime as dt
import hashlib
from dataclasses import dataclass
from uuid import UUID

from korpu.kernel.canonical import Plain, canonical


@dataclass(frozen=True)
class Leaf:
    """One act. ``actor`` is a pseudonym or an office role, never a name. ``commitment``: see `commit`."""

    type: str
    zone: str
    object: UUID
    commitment: str
    actor: str
    purpose: str
    at: dt.datetime

    @property
    def text(self) -> bytes:
        """The leaf as canonical JSON; time in UTC with microseconds."""
        moment = self.at.astimezone(dt.UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
        return canonical(
            {
                "type": self.type, "zone": self.zone, "object": str(self.object), "commitment": self.commitment,
                "actor": self.actor, "purpose": self.purpose, "time": moment,
            }
        )  # fmt: skip

    @property
    def hash(self) -> bytes:
        """SHA-256(0x00 ‖ leaf), 32 bytes."""
        return hashlib.sha256(b"\x00" + self.text).digest()


def commit(content: Plain, salt: bytes) -> str:
    """SHA-256(salt ‖ canonical content) as 64 hex digits. ``salt``: 32 random bytes, kept with the record and shredded with it."""
    return hashlib.sha256(salt + canonical(content)).hexdigest()
