"""Claim codes: how somebody for whom another person filed comes to see their own case.

The code goes to whoever filed, on the receipt. With it and the birthday the person takes the case over, once; from then on
their own session opens it. Nothing of this stands in a database: no row ties the two people together.
"""

import hmac
import threading
from uuid import UUID

from korpu.kernel.codes import code_of
from korpu.keyring import identity
from korpu.keyring.identity import Secrets
from korpu.keyring.records import Records, record_id

FACTOR_BYTES = 16


class Claims:
    """The claims of one keyring, kept among its records."""

    def __init__(self, secrets: Secrets, records: Records) -> None:
        self._secrets, self._records = secrets, records
        self._lock = threading.Lock()

    def offer(self, person: UUID, born: str) -> str:
        """The code for this person, the same each time; empty once it was used. ``born``: digits of the birthday."""
        if self._records.get(_taken(person)):
            return ""
        code = code_of(identity.mac(self._secrets, "claim", str(person)))
        self._records.get_or_add(_offer(self._mac(code)), person.bytes + self._factor(person, born))
        return code

    def answers(self, code: str, born: str) -> UUID | None:
        """The person whose code and birthday these are; None in every other case, after the same work."""
        offered = self._records.get(_offer(self._mac(code))) or bytes(16 + FACTOR_BYTES)
        person = UUID(bytes=offered[:16])
        right = hmac.compare_digest(offered[16:], self._factor(person, born))
        return person if right else None

    def take(self, person: UUID, subject: UUID, code: str) -> bool:
        """Give a person's cases to a subject, for good. False when another subject has them. May be repeated after a crash."""
        holder = self._records.get_or_add(_taken(person), subject.bytes + bytes(16))
        if holder[:16] != subject.bytes:
            return False
        with self._lock:
            held = self.of(subject)
            if person not in held:
                self._records.get_or_add(_claim(subject, len(held)), person.bytes + bytes(16))
        self._records.destroy(_offer(self._mac(code)))
        return True

    def of(self, subject: UUID) -> list[UUID]:
        """The people whose cases a subject has claimed, oldest first."""
        found: list[UUID] = []
        while record := self._records.get(_claim(subject, len(found))):
            found.append(UUID(bytes=record[:16]))
        return found

    def _mac(self, code: str) -> bytes:
        return identity.mac(self._secrets, "claim code", code)

    def _factor(self, person: UUID, born: str) -> bytes:
        return identity.mac(self._secrets, "claim factor", str(person), born)[:FACTOR_BYTES]


def _offer(code_mac: bytes) -> bytes:
    return record_id("claim offered", code_mac.hex())


def _taken(person: UUID) -> bytes:
    return record_id("claim taken", str(person))


def _claim(subject: UUID, place: int) -> bytes:
    return record_id("claim", str(subject), str(place))
