"""The unix socket at which doors ask."""

import logging
import os
import socketserver
from pathlib import Path
from typing import Any

import psycopg

from korpu.keyring.presence import Unavailable
from korpu.keyring.service import Keyring, Refused
from korpu.store.wire import dump, load

LINE_LIMIT = 1 << 20


class Door(socketserver.StreamRequestHandler):
    """One caller's connection: line in, line out, until it hangs up."""

    server: "Socket"

    def handle(self) -> None:
        """Answer each line. One that is too long, or has no end, ends the connection."""
        while (line := self.rfile.readline(LINE_LIMIT)).endswith(b"\n"):
            self.wfile.write(dump(self._answer(line)))

    def _answer(self, line: bytes) -> dict[str, Any]:
        try:
            request = load(line)
            token, op = request.pop("token"), request.pop("op")
            return {"ok": True, **self.server.keyring.answer(token, op, request)}
        except Refused as refused:
            return {"ok": False, "why": str(refused)}
        except Unavailable:
            return {"ok": False, "why": "unavailable"}
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError, psycopg.DataError):
            logging.getLogger("korpu.keyring").warning("a request that cannot be read")
            return {"ok": False, "why": "bad_request"}


class Socket(socketserver.ThreadingUnixStreamServer):
    """Listens for doors; a stale socket of a killed keyring is replaced."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, path: str, keyring: Keyring) -> None:
        self.keyring = keyring
        Path(path).unlink(missing_ok=True)
        before = os.umask(0o117)  # doors reach it through their group in production
        try:
            super().__init__(path, Door)
        finally:
            os.umask(before)
