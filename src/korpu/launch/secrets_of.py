"""Key files: one a door, readable by its own account only. Made once; what exists is kept."""

import base64
import json
import secrets
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from korpu.kernel.durable import write_whole
from korpu.launch.places import Places
from korpu.store.policy import doors_of
from korpu.store.zones import CASE_ZONES, DOORS, ZONES, login

CALLERS = ("portal", "casework", "worker", "keeper")


def _random() -> str:
    return base64.b64encode(secrets.token_bytes(32)).decode()


def read(places: Places, who: str) -> dict[str, Any]:
    """A key file as it stands, or an empty one."""
    file = _file(places, who)
    content: dict[str, Any] = json.loads(file.read_text()) if file.exists() else {}
    return content


def write(places: Places, who: str, content: dict[str, Any]) -> None:
    """Keep a key file, 0600, on the disk before anything is sealed under it."""
    write_whole(_file(places, who), json.dumps(content, indent=1))


def tell_mail(places: Places, port: int) -> None:
    """Where the worker hands mail over."""
    write(places, "worker", read(places, "worker") | {"smtp": {"host": "127.0.0.1", "port": port}})


def _file(places: Places, who: str) -> Path:
    return places.keys / f"{who.replace(':', '_')}.json"


def ensure(places: Places) -> None:
    """Every door's and builder's file, with passwords, secret keys, tokens; the keyring's own secrets, and its public key.

    What was there before is kept; so is the mail server that an administrator wrote down.
    """
    socket = str(places.sockets / "keyring.sock")
    had = read(places, "keyring").get("callers", {})
    tokens = {name: had.get(name) or secrets.token_urlsafe(32) for name in CALLERS}
    for who, zones in _logins().items():
        known = read(places, who)
        content = {
            "door": who,
            "secret_key": known.get("secret_key") or secrets.token_urlsafe(48),
            "zones": {zone: _place(places, who, zone, known) for zone in zones},
        }
        if "smtp" in known:
            content["smtp"] = known["smtp"]
        if who in tokens:
            content["keyring"] = {"socket": socket, "token": tokens[who]}
        if who == "keyring":
            content |= _keyring(places, known, tokens, socket)
        write(places, who, content)
    _publish_key(places)


def _publish_key(places: Places) -> None:
    private = Ed25519PrivateKey.from_private_bytes(base64.b64decode(read(places, "keyring")["secrets"]["sign"]))
    write_whole(places.letters_key, private.public_key().public_bytes_raw().hex(), mode=0o644)


def _logins() -> dict[str, list[str]]:
    found = {f"build:{zone}": [zone] for zone in ZONES}
    for door in DOORS:
        found[door] = [zone for zone in DOORS[door].zones if door in doors_of(zone)]
    return found


def _place(places: Places, who: str, zone: str, known: dict[str, Any]) -> dict[str, str]:
    password = known.get("zones", {}).get(zone, {}).get("PASSWORD") or secrets.token_hex(24)
    return {"HOST": str(places.sockets), "NAME": zone, "USER": login(who, zone), "PASSWORD": password}


def _keyring(places: Places, known: dict[str, Any], tokens: dict[str, str], socket: str) -> dict[str, Any]:
    had = known.get("secrets", {})
    made: dict[str, Any] = {name: had.get(name) or _random() for name in ("master", "mac", "envelope", "sign")}
    made["zones"] = {zone: had.get("zones", {}).get(zone) or _random() for zone in CASE_ZONES}
    return {"callers": tokens, "secrets": made, "socket": socket, "records": str(places.state / "keyring.records")}
