"""Send the neutral notices that wait in the outbox.

For a person: a mail that says there is something new, and nothing about them. Refuses nothing: without an address there is nothing
to send. Leaves the row marked as done only after the mail server took the mail; a mail may come twice, never not at all.
"""

import json
from uuid import UUID

from django.core.mail import EmailMessage
from django.utils import translation
from django.utils.translation import gettext as _

from korpu.applications.models import Application
from korpu.kernel.moment import real_now
from korpu.kernel.seal import unseal
from korpu.store.keyring_client import Keyring
from korpu.store.models import Outbox
from korpu.store.zones import enter
from korpu.usecases.sealing import place


def send_notice(keyring: Keyring, zone: str, outbox: UUID) -> bool:
    """One row of the outbox. True when a mail went out. Raises OSError when the mail server does not take it: try again."""
    with enter(zone):
        row = Outbox.objects.filter(id=outbox, done_at=None).first()
        if row is None:
            return False
        about = Application.objects.only("id", "envelope", "contact", "language").get(id=row.application)
    contact = _contact(keyring, zone, outbox, about)
    if contact.get("email"):
        _send(contact["email"], about.language)
    with enter(zone):
        Outbox.objects.filter(id=outbox).update(done_at=real_now())
    return bool(contact.get("email"))


def _contact(keyring: Keyring, zone: str, outbox: UUID, about: Application) -> dict[str, str]:
    if not about.contact:
        return {}
    items = [(place(zone, about.id, "application", "contact"), bytes(about.contact))]
    opened = unseal(items, lambda keys: keyring.unwrap_contact(outbox, bytes(about.envelope), keys))
    contact: dict[str, str] = json.loads(opened[0])
    return contact


def _send(address: str, language: str) -> None:
    with translation.override(language):
        EmailMessage(
            subject=_("Something new for you"),
            body=_("There is something new for you. Come to the portal with your code to read it."),
            to=[address],
        ).send()
