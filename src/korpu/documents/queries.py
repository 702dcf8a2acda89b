"""The letter register as a door reads it."""

from korpu.audit.ledger.models import Letter
from korpu.documents.letter.verify import Entry
from korpu.store.zones import enter


class LedgerLookup:
    """Looks in the ledger; the newest entry of a code counts."""

    def by_code(self, code: str) -> Entry | None:
        """The entry of a printed code."""
        return self._newest(code=code)

    def by_file(self, sha256: bytes) -> Entry | None:
        """The entry of the letter whose file this is."""
        found = self._newest(file_sha256=sha256)
        return self._newest(code=found.code) if found else None

    def _newest(self, **where: object) -> Entry | None:
        with enter("ledger"):
            row = Letter.objects.filter(**where).order_by("-registered_at").first()
        if row is None:
            return None
        return Entry(row.code, bytes(row.payload_hash), bytes(row.file_sha256), row.status, row.registered_at)
