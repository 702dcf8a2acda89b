"""Compute what every application is found by again, from the application itself.

For a person: they are found also after the ways of spelling that the index knows have changed. Refuses nothing. Leaves entries and
parts of names; returns how many were missing or different.
"""

from typing import Any

from korpu.applications.models import Application, BlindEntry, Entry, NamePart, SearchEntry
from korpu.applications.tokens import nearly
from korpu.store.keyring_client import Keyring
from korpu.store.zones import enter
from korpu.usecases.entries import entries_of, words_of
from korpu.usecases.learn_names import add_parts, learn_names, parts_of

AGAIN = {SearchEntry: ("tokens", "name", "born_on"), BlindEntry: ("tokens",)}
"""What follows from an application and may therefore be written again."""


def rebuild_search(keyring: Keyring, zone: str) -> tuple[int, int]:
    """(applications, entries that were missing or different). Run by the worker."""
    learn_names(zone)
    with enter(zone):
        ids = list(Application.objects.values_list("id", flat=True))
    different = sum(_rebuild(keyring, zone, each) for each in ids)
    return len(ids), different + _parts_again(zone)


def _parts_again(zone: str) -> int:
    """How many parts of names were missing or had other words."""
    with enter(zone):
        borne = {each for pair in SearchEntry.objects.values_list("office", "name") for each in parts_of(*pair)}
        words = {(each.office, each.part): each.tokens for each in NamePart.objects.iterator()}
        wrong = {each for each in borne if each in words and _plain(words[each]) != set(nearly(each[1]))}
        for office, part in wrong:
            NamePart.objects.filter(office=office, part=part).update(tokens=" ".join(nearly(part)))
        return len(wrong) + add_parts(borne - words.keys())


def _rebuild(keyring: Keyring, zone: str, row_id: object) -> int:
    with enter(zone):
        row = Application.objects.get(id=row_id)
    right = entries_of(row, keyring.blind(zone, words_of(row)))
    with enter(zone):
        return sum(_mend(entry) for entry in right)


def _mend(right: Entry) -> bool:
    """Whether the entry that is there had to be made or changed."""
    kind = type(right)
    there = kind.objects.filter(application=right.application_id).first()
    if there is None:
        right.add()
        return True
    columns = AGAIN[kind]
    different = any(_plain(getattr(there, name)) != _plain(getattr(right, name)) for name in columns)
    if different:
        kind.objects.filter(id=there.id).update(**{name: getattr(right, name) for name in columns})
    return different


def _plain(value: Any) -> Any:
    """Words of an index as a set: the database gives them back quoted and in its own order."""
    return {word.strip("'") for word in value.split()} if isinstance(value, str) else value
