"""Send the neutral notices that wait in the outbox.

For a person: a mail that says there is something new, and nothing about them. Refuses nothing: without an address there is nothing
to send. Leaves the row marked as done only after the mail server took the mail; a mail may come twice, never not at all.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from django.core.mail import EmailMessage, get_connection
from django.utils import translation
from django.utils.translation import gettext as _

from korpu.applications.models import Application
from korpu.kernel.moment import real_now
from korpu.kernel.seal import NotOpened, Place, unseal, wrapped_keys
from korpu.store.keyring_client import Keyring
from korpu.store.models import Outbox
from korpu.store.zones import enter
from korpu.usecases.sealing import place

Contact = dict[str, str]


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
    concerned = {row: found[application] for row, application in about.items() if application in found}
    contacts = _contacts(keyring, zone, concerned)
    done, sent, failed = [row for row in about if row not in concerned], 0, list[Exception]()
    with get_connection() as server:
        for row, application in concerned.items():
            try:
                sent += _told(contacts[row], application.language, server)
                done.append(row)
            except (OSError, NotOpened) as trouble:
                failed.append(trouble)
    with enter(zone):
        Outbox.objects.filter(id__in=done).update(done_at=real_now())
    if failed:
        raise failed[0]
    return sent


def _contacts(keyring: Keyring, zone: str, concerned: Mapping[UUID, Application]) -> dict[UUID, Contact | NotOpened]:
    """By row of the outbox: nothing where none was given, the reason where it does not open. One question to the keyring."""
    found: dict[UUID, Contact | NotOpened] = {row: {} for row in concerned}
    asked = []
    for row, about in concerned.items():
        if about.contact:
            at = place(zone, about.id, "application", "contact")
            try:
                asked.append((row, bytes(about.envelope), wrapped_keys([(at, bytes(about.contact))])))
            except NotOpened as damaged:
                found[row] = damaged
    given = keyring.unwrap_contacts(asked) if asked else []
    for (row, _envelope, ((at, _key),)), keys in zip(asked, given, strict=True):
        found[row] = _opened(at, bytes(concerned[row].contact), keys)
    return found


def _opened(at: Place, contact: bytes, keys: list[bytes] | None) -> Contact | NotOpened:
    if keys is None:
        return NotOpened("the keyring does not open this contact for this row")
    try:
        opened: Contact = json.loads(unseal([(at, contact)], lambda _: keys)[0])
    except NotOpened as damaged:
        return damaged
    return opened


def _told(contact: Contact | NotOpened, language: str, server: Any) -> bool:
    if isinstance(contact, NotOpened):
        raise contact
    if contact.get("email"):
        _send(contact["email"], language, server)
    return bool(contact.get("email"))


def _send(address: str, language: str, server: Any) -> None:
    with translation.override(language):
        EmailMessage(
            subject=_("Something new for you"),
            body=_("There is something new for you. Come to the portal with your code to read it."),
            to=[address],
            connection=server,
        ).send()
