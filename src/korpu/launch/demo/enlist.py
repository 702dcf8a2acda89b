"""Make officers' accounts, in a process that holds casework's keys: ``python -m korpu.launch.demo.enlist < officers.json``

Standard input: a list of {name, email, password, totp_secret, number, office, role}. Officers that exist stay as they are.
"""

import json
import sys
from typing import Any

import django


def enlist(officers: list[dict[str, Any]]) -> None:
    """Accounts with a password and a second factor: without one, nobody signs in."""
    from allauth.account.models import EmailAddress
    from allauth.mfa.adapter import get_adapter
    from allauth.mfa.models import Authenticator
    from django.db import transaction

    from korpu.access.staff.models import Officer

    for each in officers:
        secret = each.pop("totp_secret")
        if Officer.objects.filter(email=each["email"]).exists():
            continue
        with transaction.atomic():
            officer = Officer.objects.create_user(each.pop("email"), each.pop("password"), **each)
            EmailAddress.objects.create(user=officer, email=officer.email, verified=True, primary=True)
            Authenticator.objects.create(
                user=officer, type=Authenticator.Type.TOTP, data={"secret": get_adapter().encrypt(secret)}
            )


if __name__ == "__main__":
    django.setup()
    enlist(json.load(sys.stdin))
