"""Accounts of a staff door, in a process that holds that door's keys: ``python -m korpu.launch.accounts < asked.json``

Standard input: ``{"add": [{name, email, password, totp_secret, number, office, role}, …]}`` or ``{"end": email}``. Standard output:
a list of the e-mails of accounts that were made or ended. Officers that exist stay as they are.
"""

import json
import sys
from typing import Any

import django


def add(officers: list[dict[str, Any]]) -> list[str]:
    """Accounts with a password and a second factor: without one, nobody signs in."""
    from allauth.account.models import EmailAddress
    from allauth.mfa.adapter import get_adapter
    from allauth.mfa.models import Authenticator
    from django.db import transaction
    from django.db.models import Q

    from korpu.access.staff.models import Officer

    made = []
    for each in officers:
        secret, email = each.pop("totp_secret"), Officer.objects.normalize_email(each.pop("email"))
        if Officer.objects.filter(Q(email__iexact=email) | Q(number=each["number"])).exists():
            continue
        with transaction.atomic():
            officer = Officer.objects.create_user(email, each.pop("password"), **each)
            EmailAddress.objects.create(user=officer, email=email, verified=True, primary=True)
            Authenticator.objects.create(
                user=officer, type=Authenticator.Type.TOTP, data={"secret": get_adapter().encrypt(secret)}
            )
        made.append(email)
    return made


def end(email: str) -> list[str]:
    """Close an account and end its sessions, at once. The number is never given to anybody else: people read it in their logs."""
    from django.db import transaction

    from korpu.access.staff.models import Officer, Session

    with transaction.atomic():
        found = list(Officer.objects.select_for_update().filter(email__iexact=email, is_active=True))
        for officer in found:
            officer.is_active = False
            officer.save(update_fields=["is_active"])
            Session.objects.filter(officer=officer.number).delete()
    return [officer.email for officer in found]


if __name__ == "__main__":
    django.setup()
    asked = json.load(sys.stdin)
    print(json.dumps(end(asked["end"]) if "end" in asked else add(asked["add"])))
