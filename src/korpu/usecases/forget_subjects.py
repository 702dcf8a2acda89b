"""Forget whoever has had no draft and no case for 30 days, and destroy the keys of what they once typed.

For a person: a code that opens nothing does not stay, and copies of old drafts in backups can never be read again. Refuses
somebody who holds a draft or an application in any zone, or who is here now: the keyring looks itself before it destroys
anything. The portal's zone learns only since when somebody holds nothing. Leaves nothing.
"""

import datetime as dt
from uuid import UUID

from django.db.models import F, Q

from korpu.access.subjects.models import Subject
from korpu.store.keyring_client import Keyring
from korpu.store.policy import kept_for
from korpu.store.zones import enter

BATCH = 200
LOOKED_AGAIN = dt.timedelta(days=1)

Looked = tuple[UUID, dt.datetime | None]
"""A subject and since when they hold nothing."""


def forget_subjects(keyring: Keyring, real: dt.datetime) -> int:
    """Look at up to BATCH subjects, those not looked at for longest first; how many were forgotten. Run by the keeper."""
    waiting = _waiting(real)
    if not waiting:
        return 0
    held = keyring.held([subject for subject, _ in waiting])
    idle = [(subject, since) for subject, since in waiting if subject not in held]
    _note(held, [subject for subject, since in idle if since is None], [subject for subject, _ in waiting], real)
    until = kept_for("subjects_subject").until(real)
    return sum(_forget(keyring, subject) for subject, since in idle if since is not None and since < until)


def _waiting(real: dt.datetime) -> list[Looked]:
    due = Q(looked_at=None) | Q(looked_at__lt=real - LOOKED_AGAIN)
    with enter("portal"):
        rows = Subject.objects.filter(due).order_by(F("looked_at").asc(nulls_first=True))
        return list(rows.values_list("id", "idle_since")[:BATCH])


def _note(held: set[UUID], newly_idle: list[UUID], looked: list[UUID], real: dt.datetime) -> None:
    with enter("portal"):
        Subject.objects.filter(id__in=held).update(idle_since=None)
        Subject.objects.filter(id__in=newly_idle).update(idle_since=real)
        Subject.objects.filter(id__in=looked).update(looked_at=real)


def _forget(keyring: Keyring, subject: UUID) -> bool:
    """Keys first: if this is interrupted, the row brings us back."""
    if not keyring.forget(subject):
        return False
    with enter("portal"):
        return bool(Subject.objects.filter(id=subject).delete()[0])
