"""Leaves and looks."""

import datetime as dt
import json
from collections.abc import Sequence

from django.db import connections

from korpu.access.purposes import Purpose
from korpu.kernel.ids import new_salt, owned_id
from korpu.kernel.leaf import Leaf
from korpu.store.actions import CaseKey


def add_leaf(alias: str, leaf: Leaf, at: dt.datetime) -> None:
    """A pending leaf in its final form; the sequencer carries it. The database chooses its id: this door cannot read it back."""
    with connections[alias].cursor() as cursor:
        cursor.execute("insert into audit_pendingleaf (hash, made_at) values (%s, %s)", [leaf.hash, at])


LOOKS = """
insert into audit_access
    (id, salt, person, filer, filer_reads, office, application, officer, act, purpose, fields, at, day)
select id, salt, person, filer, false, office, application, %s, %s, %s, %s, %s, %s
from unnest(%s::uuid[], %s::bytea[], %s::text[], %s::text[], %s::text[], %s::uuid[])
    as look (id, salt, person, filer, office, application)
"""
ONCE_A_DAY = "on conflict do nothing"


def note_looks(
    alias: str, cases: Sequence[CaseKey], *,
    officer: str, act: str, purpose: Purpose, fields: list[str], at: dt.datetime, day: dt.date,
) -> None:  # fmt: skip
    """One statement that writes a look at each case's person. A list is noted once per person, officer and day.

    Runs in the reading transaction, before anything is shown: if it raises, nothing is shown.
    """
    salts = [new_salt() for _ in cases]
    columns = [
        [owned_id(case.filer, salt) for case, salt in zip(cases, salts, strict=True)], salts,
        [case.person for case in cases], [case.filer for case in cases], [case.office for case in cases],
        [case.application for case in cases],
    ]  # fmt: skip
    with connections[alias].cursor() as cursor:
        cursor.execute(
            LOOKS + (ONCE_A_DAY if act == "list" else ""),
            [officer, act, purpose, json.dumps(fields), at, day, *columns],
        )
