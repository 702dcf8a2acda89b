"""The country's invented officers get accounts, once."""

import json
import secrets
from dataclasses import asdict
from typing import Any

from korpu.launch import staff
from korpu.launch.environment import environment
from korpu.launch.jobs import run_with
from korpu.launch.places import Places


def enlist(places: Places, officers: list[dict[str, Any]]) -> list[staff.DemoOfficer]:
    """Everyone of the list, with a fresh password and secret.

    Passwords are written down before an account has them: a start that is interrupted in between makes the account later.
    """
    if not staff.known(places):
        fresh = (
            {**each, "password": secrets.token_urlsafe(9), "totp_secret": staff.new_totp_secret()} for each in officers
        )
        staff.keep(places, [staff.DemoOfficer(**{k: v for k, v in each.items() if k != "number"}) for each in fresh])
    numbers, known = {each["email"]: each["number"] for each in officers}, staff.known(places)
    wanted = [{**asdict(each), "number": numbers[each.email]} for each in known]
    run_with(["-m", "korpu.launch.accounts"], environment(places, "casework"), json.dumps({"add": wanted}))
    return known
