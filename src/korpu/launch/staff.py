"""Who can sign in at the staff doors in the demo. The demo player writes it; `start` and `otp` read it. Invented people only."""

import base64
import hashlib
import hmac
import json
import secrets
import time
from dataclasses import asdict, dataclass

from korpu.kernel.durable import write_whole
from korpu.launch.console import BadInput
from korpu.launch.places import Places

STEP_SECONDS, DIGITS = 30, 6
TYPING_SECONDS = 5


DOOR_OF = {"officer": "casework", "approver": "casework", "analyst": "oversight"}
"""Role → the door at which whoever has it signs in; each door keeps accounts of its own."""


@dataclass(frozen=True)
class DemoOfficer:
    """An invented member of staff. ``totp_secret``: base32, as an authenticator app takes it. An analyst has no office."""

    name: str
    email: str
    password: str
    totp_secret: str
    office: str
    role: str

    @property
    def door(self) -> str:
        """Where they sign in."""
        return DOOR_OF[self.role]


def keep(places: Places, officers: list[DemoOfficer]) -> None:
    """Write them down, for their own account only."""
    write_whole(places.staff, json.dumps([asdict(each) for each in officers], ensure_ascii=False, indent=1))


def known(places: Places) -> list[DemoOfficer]:
    """The demo's officers; none where no demo was played."""
    return [DemoOfficer(**each) for each in json.loads(places.staff.read_text())] if places.staff.exists() else []


def named(places: Places, name: str) -> DemoOfficer:
    """An officer by e-mail, its first part, or a part of the name. Raises `BadInput` naming those there are."""
    wanted = name.casefold()
    for officer in known(places):
        email = officer.email.casefold()
        if wanted in (email, email.split("@")[0]) or wanted in officer.name.casefold():
            return officer
    there = ", ".join(each.email for each in known(places)) or "nobody: ./korpu start plays the demo first"
    raise BadInput(f"no demo officer «{name}». There is {there}.")


def new_totp_secret() -> str:
    """A fresh secret for an authenticator app, in base32."""
    return base64.b32encode(secrets.token_bytes(20)).decode()


def lasting_code(secret: str) -> str:
    """The code of now. One about to change is let go and the next waited for, as anybody does who reads it off an app."""
    left = STEP_SECONDS - time.time() % STEP_SECONDS
    if left < TYPING_SECONDS:
        time.sleep(left)
    return one_time_code(secret, time.time())


def one_time_code(secret: str, at: float) -> str:
    """The code of RFC 6238 (SHA-1, 30 s, 6 digits) at a real moment, seconds since 1970."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    mac = hmac.digest(key, int(at // STEP_SECONDS).to_bytes(8, "big"), hashlib.sha1)
    start = mac[-1] & 15
    number = int.from_bytes(mac[start : start + 4], "big") & 0x7FFFFFFF
    return str(number % 10**DIGITS).zfill(DIGITS)
