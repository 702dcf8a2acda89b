"""Come in: as somebody new with a fresh access code, or again with the code and the second factor.

For a person: no account, no name; a code to write down. Refuses: a wrong code or factor, always with the same answer. Leaves a
subject (once) and a session in the portal zone.
"""

import datetime as dt

from korpu.access.subjects.models import Session as SessionRow
from korpu.access.subjects.models import Subject
from korpu.kernel.moment import real_now
from korpu.store.keyring_client import Enrolled, Keyring, Session
from korpu.store.zones import enter


def enrol(keyring: Keyring, kind: str, factor: str) -> Enrolled:
    """A new subject. ``kind``: ``dob`` (``factor`` an ISO date) or ``pin`` (4 to 12 digits)."""
    made = keyring.enrol(kind, factor)
    with enter("portal"):
        Subject(
            id=made.subject, code_mac=made.code_mac, factor_kind=kind, factor_mac=made.factor_mac, created_at=real_now()
        ).save(force_insert=True)
        _keep(made)
    return made


def come_back(keyring: Keyring, code: str, factor: str) -> Session:
    """A session for whoever knows both. Raises `WrongCode`."""
    made = keyring.open(code, factor)
    with enter("portal"):
        _keep(made)
    return made


def leave(token_hash: bytes) -> None:
    """End a session, now."""
    with enter("portal"):
        SessionRow.objects.filter(token_hash=token_hash).update(ended_at=real_now())


def _keep(made: Session) -> None:
    SessionRow(
        token_hash=made.token_hash,
        subject=made.subject,
        grant_mac=made.grant,
        created_at=real_now(),
        expires_at=dt.datetime.fromtimestamp(made.expires, dt.UTC),
    ).save(force_insert=True)
