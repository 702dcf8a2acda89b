"""Run the keyring: ``python -m korpu.keyring``, with its key file in KORPU_KEYS."""

import base64
import contextlib
import hashlib
import signal
import sys
import threading
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from korpu.keyring.identity import Secrets
from korpu.keyring.presence import Presence
from korpu.keyring.records import Records
from korpu.keyring.server import Socket
from korpu.keyring.service import Keyring
from korpu.store.zones import key_file


def keyring_from(content: dict[str, Any]) -> Keyring:
    """The service that a key file describes: ``secrets`` (base64), ``callers`` (name → token), ``zones``, ``records`` (path)."""
    raw = {name: base64.b64decode(text) for name, text in content["secrets"].items() if name != "zones"}
    secrets = Secrets(
        zones={zone: base64.b64decode(text) for zone, text in content["secrets"]["zones"].items()},
        master=raw["master"],
        mac=raw["mac"],
        envelope=X25519PrivateKey.from_private_bytes(raw["envelope"]),
        sign=Ed25519PrivateKey.from_private_bytes(raw["sign"]),
    )
    callers = {hashlib.sha256(token.encode()).digest(): name for name, token in content["callers"].items()}
    return Keyring(
        secrets, Records(Path(content["records"]), secrets.master), Presence(secrets, content["zones"]), callers
    )


def main() -> int:
    """Serve until SIGTERM or SIGINT."""
    content = key_file("keyring")
    server = Socket(content["socket"], keyring_from(content))
    for stop in (signal.SIGTERM, signal.SIGINT):
        signal.signal(stop, lambda *_: threading.Thread(target=server.shutdown).start())
    with contextlib.closing(server.keyring.records):
        server.serve_forever(poll_interval=0.2)
        server.server_close()
    Path(content["socket"]).unlink(missing_ok=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
