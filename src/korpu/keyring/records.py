"""A file of small sealed records, outside PostgreSQL: a deleted row survives in database files and archives, this does not.

Every record has one size. Adding appends and reaches the disk before it is acknowledged; destroying overwrites in place. A record
torn by a crash does not open and counts as absent. Record: id (32 bytes) ‖ nonce (12) ‖ AES-256-GCM of a 32-byte payload (48).
"""

import fcntl
import hashlib
import os
import secrets
import threading
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

PAYLOAD_BYTES = 32
RECORD_BYTES = 32 + 12 + PAYLOAD_BYTES + 16


def record_id(*words: str) -> bytes:
    """An id that says nothing: SHA-256 over the words."""
    return hashlib.sha256("\x1f".join(words).encode()).digest()


class Records:
    """The file and its index. Safe for several threads of one process; one process at a time."""

    def __init__(self, path: Path, master: bytes) -> None:
        """Open or make the file. ``master``: 32 bytes that seal every payload. Raises BlockingIOError while another has it."""
        self._seal = AESGCM(master)
        self._lock = threading.Lock()
        self._at: dict[bytes, int] = {}
        self._payload: dict[bytes, bytes] = {}
        self._fd = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        fcntl.flock(self._fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        self._end = os.fstat(self._fd).st_size // RECORD_BYTES * RECORD_BYTES
        for at in range(0, self._end, RECORD_BYTES):
            self._read(at)

    def _read(self, at: int) -> None:
        record = os.pread(self._fd, RECORD_BYTES, at)
        try:
            payload = self._seal.decrypt(record[32:44], record[44:], record[:32])
        except InvalidTag:
            return  # destroyed, or torn by a crash before it was acknowledged
        self._at[record[:32]], self._payload[record[:32]] = at, payload

    def get(self, key: bytes) -> bytes | None:
        """The payload under an id, or None."""
        return self._payload.get(key)

    def beginning_with(self, start: bytes) -> dict[bytes, bytes]:
        """Every record whose payload begins with these bytes, by id."""
        with self._lock:
            return {key: payload for key, payload in self._payload.items() if payload.startswith(start)}

    def get_or_add(self, key: bytes, payload: bytes) -> bytes:
        """The payload under an id; ``payload`` (32 bytes) is kept there, on disk, when there was none."""
        with self._lock:
            if key not in self._payload:
                nonce = secrets.token_bytes(12)
                os.pwrite(self._fd, key + nonce + self._seal.encrypt(nonce, payload, key), self._end)
                os.fsync(self._fd)
                self._at[key], self._payload[key] = self._end, payload
                self._end += RECORD_BYTES
            return self._payload[key]

    def destroy(self, key: bytes) -> bool:
        """Overwrite a record for good. True when there was one."""
        with self._lock:
            at = self._at.pop(key, None)
            if at is None:
                return False
            del self._payload[key]
            os.pwrite(self._fd, secrets.token_bytes(RECORD_BYTES), at)
            os.fsync(self._fd)
            return True

    def close(self) -> None:
        """Give the file back."""
        os.close(self._fd)
