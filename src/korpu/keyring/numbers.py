"""Case numbers: never twice, never in order. A counter, encrypted by a secret permutation of 30 bits."""

import hashlib
import hmac
import threading

from korpu.kernel.codes import case_number
from korpu.keyring.records import PAYLOAD_BYTES, Records, record_id

BLOCK = 4096
"""Serials are taken in blocks, each block written down before its first number is given out."""
HALF = 15
ROUNDS = 6


def permuted(key: bytes, serial: int) -> int:
    """A Feistel network over two halves of 15 bits: one-to-one on 0 … 2³⁰ − 1, whatever its round function."""
    left, right = serial >> HALF, serial & (1 << HALF) - 1
    for step in range(ROUNDS):
        turned = hmac.new(key, bytes([step]) + right.to_bytes(2, "big"), hashlib.sha256).digest()
        left, right = right, left ^ (int.from_bytes(turned[:2], "big") & (1 << HALF) - 1)
    return left << HALF | right


class Numbers:
    """Gives out case numbers by year; after a restart it goes on with a fresh block."""

    def __init__(self, records: Records, key: bytes) -> None:
        self._records, self._key = records, key
        self._lock = threading.Lock()
        self._next: dict[int, tuple[int, int]] = {}

    def allot(self, year: int) -> str:
        """The next number of a year."""
        with self._lock:
            serial, last = self._next.get(year, (0, 0))
            if serial == last:
                serial, last = self._fresh_block(year)
            self._next[year] = (serial + 1, last)
        return case_number(year, permuted(self._key + year.to_bytes(2, "big"), serial))

    def _fresh_block(self, year: int) -> tuple[int, int]:
        block = 0
        while self._records.get(record_id("numbers", str(year), str(block))):
            block += 1
        self._records.get_or_add(record_id("numbers", str(year), str(block)), bytes(PAYLOAD_BYTES))
        return block * BLOCK, (block + 1) * BLOCK
