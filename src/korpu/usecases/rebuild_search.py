"""Compute what every application is found by again, from the application itself.

For a person: they are found also after the ways of spelling that the index knows have changed. Refuses nothing. Leaves entries;
returns how many were missing or different.
"""

from typing import Any

from korpu.applications.models import Application, BlindEntry, Entry, SearchEntry
from korpu.store.keyring_client import Keyring
from korpu.store.zones import enter
from korpu.usecases.entries import entries_of

AGAIN = {SearchEntry: ("tokens", "name", "born_on"), BlindEntry: ("tokens",)}
"""What follows from an application and may therefore be written again."""


def rebuild_search(keyring: Keyring, zone: str) -> tuple[int, int]:
    """(applications, entries that were missing or different). Run by the worker."""
    with enter(zone):
        ids = list(Application.objects.values_list("id", flat=True))
    return len(ids), sum(_rebuild(keyring, zone, each) for each in ids)


def _rebuild(keyring: Keyring, zone: str, row_id: object) -> int:
    with enter(zone):
        row = Application.objects.get(id=row_id)
    right = entries_of(row, lambda words: keyring.blind(zone, words))
    with enter(zone):
        return sum(_mend(entry) for entry in right)


def _mend(right: Entry) -> bool:
    """Whether the entry that is there had to be made or changed."""
    kind = type(right)
    there = kind.objects.filter(application=right.application_id).first()
    if there is None:
        right.save(force_insert=True)
        return True
    columns = AGAIN[kind]
    different = any(_plain(getattr(there, name)) != _plain(getattr(right, name)) for name in columns)
    if different:
        kind.objects.filter(id=there.id).update(**{name: getattr(right, name) for name in columns})
    return different


def _plain(value: Any) -> Any:
    """Words of an index as a set: the database gives them back quoted and in its own order."""
    return {word.strip("'") for word in value.split()} if isinstance(value, str) else value
