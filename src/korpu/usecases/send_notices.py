"""Send the neutral notices that wait in the outbox.

For a person: a mail that says there is something new, and nothing about them. Refuses nothing: without an address there is nothing
to send. Leaves the row marked as done only after the mail server took the mail; a mail may come twice, never not at all.
"""

import json
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django.core.mail import EmailMessage, get_connection
from django.utils import translation
from django.utils.translation import gettext as _

from korpu.applications.models import Application
from korpu.kernel.moment import real_now
from korpu.kernel.seal import NotOpened, unseal
from korpu.store.keyring_client import Keyring, KeyringUnavailable
from korpu.store.models import Outbox
from korpu.store.zones import enter
from korpu.usecases.sealing import place


def send_notices(keyring: Keyring, zone: str, rows: Sequence[UUID]) -> int:
    """Rows of the outbox, over one connection to the mail server; how many mails went out.

    Each row is tried, also after one that failed; then the first failure is raised: those that failed can be tried again. OSError:
    the mail server did not take a mail.
    """
    with enter(zone):
        about = dict(Outbox.objects.filter(id__in=rows, done_at=None).values_list("id", "application"))
        found = Application.objects.only("id", "envelope", "contact", "language").in_bulk(list(about.values()))
    if not about:
        return 0
    done, sent, failed = list[UUID](), 0, list[Exception]()
    with get_connection() as server:
        for row, application in about.items():
            try:
                sent += application in found and _told(keyring, zone, row, found[application], server)
                done.append(row)
            except (OSError, KeyringUnavailable, NotOpened) as trouble:
                failed.append(trouble)
    with enter(zone):
        Outbox.objects.filter(id__in=done).update(done_at=real_now())
    if failed:
        raise failed[0]
    return sent


def _told(keyring: Keyring, zone: str, outbox: UUID, about: Application, server: Any) -> bool:
    contact = _contact(keyring, zone, outbox, about)
    if contact.get("email"):
        _send(contact["email"], about.language, server)
    return bool(contact.get("email"))


def _contact(keyring: Keyring, zone: str, outbox: UUID, about: Application) -> dict[str, str]:
    if not about.contact:
        return {}
    items = [(place(zone, about.id, "application", "contact"), bytes(about.contact))]
    opened = unseal(items, lambda keys: keyring.unwrap_contact(outbox, bytes(about.envelope), keys))
    contact: dict[str, str] = json.loads(opened[0])
    return contact


def _send(address: str, language: str, server: Any) -> None:
    with translation.override(language):
        EmailMessage(
            subject=_("Something new for you"),
            body=_("There is something new for you. Come to the portal with your code to read it."),
            to=[address],
            connection=server,
        ).send()
