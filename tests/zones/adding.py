"""Marks that tests let the portal add, one statement a row or all together. Loaded inside the door's process."""

import hashlib
import uuid

from django.utils import timezone

from korpu.store import inserting
from korpu.store.inserting import together
from korpu.store.models import Once
from korpu.store.zones import enter


def marks(key: str, owners: list[str], at_once: bool) -> dict[str, int]:
    """Add a mark for the holder of each key, as the one who shows ``key``; how many they see within and after, and statements."""
    sent: list[int] = []
    execute = inserting._execute
    inserting._execute = lambda alias, them: (sent.append(len(them.rows)), execute(alias, them))[1]
    try:
        with enter("permits", keys=key) as alias:
            if at_once:
                with together(alias):
                    within = _add(owners)
            else:
                within = _add(owners)
            return {"within": within, "after": _seen(owners), "statements": len(sent), "rows": sum(sent)}
    finally:
        inserting._execute = execute


def asked(key: str) -> list[int]:
    """Add two marks and ask along how many there are, then ask again."""
    with enter("permits", keys=key) as alias:
        with together(alias) as sent:
            _add([key, key])
            sent.ask("select count(*) from store_once where filer = %s and office = %s", (_name(key), "adding"))
        return [sent.answer[0], _seen([key])]


def left(key: str, owners: list[str]) -> int:
    """How many marks the holder of a key sees of these."""
    with enter("permits", keys=key):
        return _seen(owners)


def _add(owners: list[str]) -> int:
    for owner in owners:
        name = _name(owner)
        Once.new(
            person=name, filer=name, office="adding", fingerprint=bytes(32), application=uuid.uuid4(), made_at=timezone.now()
        ).add()  # fmt: skip
    return _seen(owners)


def _seen(owners: list[str]) -> int:
    return Once.objects.filter(filer__in=map(_name, owners), office="adding").count()


def _name(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()
