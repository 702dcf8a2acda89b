"""The country's invented officers and analysts get accounts, once."""

import json
import secrets
from dataclasses import asdict
from typing import Any

from korpu.launch import staff
from korpu.launch.environment import environment
from korpu.launch.jobs import run_with
from korpu.launch.places import Places


def enlist(places: Places, officers: list[dict[str, Any]]) -> list[staff.DemoOfficer]:
    """Everyone of the list, with a fresh password and secret, at the door of their role.

    Passwords are written down before an account has them: a start that is interrupted in between makes the account later.
    """
    known = staff.known(places)
    emails = {each.email for each in known}
    if fresh := [_invented(each) for each in officers if each["email"] not in emails]:
        known += fresh
        staff.keep(places, known)
    numbers = {each["email"]: each["number"] for each in officers}
    for door in sorted({each.door for each in known}):
        wanted = [{**asdict(each), "number": numbers[each.email]} for each in known if each.door == door]
        run_with(["-m", "korpu.launch.accounts"], environment(places, door), json.dumps({"add": wanted}))
    return known


def _invented(told: dict[str, Any]) -> staff.DemoOfficer:
    columns = {name: value for name, value in told.items() if name != "number"}
    return staff.DemoOfficer(**columns, password=secrets.token_urlsafe(9), totp_secret=staff.new_totp_secret())
