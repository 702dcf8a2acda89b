"""Leaves and looks."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from django.db import connections

from korpu.audit.models import Access
from korpu.kernel.leaf import Leaf
from korpu.store.actions import CaseKey


def add_leaf(alias: str, leaf: Leaf, at: dt.datetime) -> None:
    """A pending leaf in its final form; the sequencer carries it. The database chooses its id: this door cannot read it back."""
    with connections[alias].cursor() as cursor:
        cursor.execute("insert into audit_pendingleaf (hash, made_at) values (%s, %s)", [leaf.hash, at])


def note_looks(
    cases: Iterable[CaseKey], *, officer: str, act: str, purpose: str, fields: list[str], at: dt.datetime, day: dt.date
) -> None:
    """One statement that writes a look at each case's person. A list is noted once per person, officer and day.

    Runs in the reading transaction, before anything is shown: if it raises, nothing is shown.
    """
    told: dict[str, Any] = {"officer": officer, "act": act, "purpose": purpose, "at": at, "day": day}
    rows = [_look(case, fields=fields, **told) for case in cases]
    Access.objects.bulk_create(rows, ignore_conflicts=act == "list")


def note_hits(
    shown: Iterable[tuple[CaseKey, list[str]]], *, officer: str, purpose: str, at: dt.datetime, day: dt.date
) -> None:
    """One statement that writes a look at each hit of a search, with the fields that were shown of it: always one a hit.

    ``office`` of each case is the office that looked. Runs in the reading transaction, as `note_looks`.
    """
    told: dict[str, Any] = {"officer": officer, "act": "search", "purpose": purpose, "at": at, "day": day}
    Access.objects.bulk_create([_look(case, fields=fields, **told) for case, fields in shown])


def _look(case: CaseKey, **told: Any) -> Access:
    return Access.new(person=case.person, filer=case.filer, office=case.office, application=case.application, **told)
