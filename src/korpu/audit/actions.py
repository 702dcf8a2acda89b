"""Leaves and looks."""

import datetime as dt
import json
from collections.abc import Sequence
from typing import Any

from django.db import connections

from korpu.access.purposes import Purpose
from korpu.kernel.ids import new_salt, owned_id
from korpu.kernel.leaf import Leaf
from korpu.store.actions import CaseKey
from korpu.store.inserting import insert


def add_leaf(alias: str, leaf: Leaf, at: dt.datetime) -> None:
    """A pending leaf in its final form; the sequencer carries it. The database chooses its id: this door cannot read it back."""
    insert(alias, "audit_pendingleaf", ("hash", "made_at"), (leaf.hash, at))


LOOKS = """
insert into audit_access
    (id, salt, person, filer, filer_reads, office, application, fields, officer, act, purpose, at, day)
select id, salt, person, filer, false, office, application, fields, %s, %s, %s, %s, %s
from unnest(%s::uuid[], %s::bytea[], %s::text[], %s::text[], %s::text[], %s::uuid[], %s::jsonb[])
    as look (id, salt, person, filer, office, application, fields)
"""
ONCE_A_DAY = "on conflict do nothing"


def note_looks(
    alias: str, cases: Sequence[CaseKey], *,
    officer: str, act: str, purpose: Purpose, fields: list[str], at: dt.datetime, day: dt.date,
) -> None:  # fmt: skip
    """One statement that writes a look at each case's person. A list is noted once per person, officer and day.

    Runs in the reading transaction, before anything is shown: if it raises, nothing is shown.
    """
    told = {"officer": officer, "act": act, "purpose": purpose, "at": at, "day": day}
    _look(alias, [(case, fields) for case in cases], ONCE_A_DAY if act == "list" else "", **told)


def note_hits(
    alias: str, shown: Sequence[tuple[CaseKey, list[str]]], *,
    officer: str, purpose: Purpose, at: dt.datetime, day: dt.date,
) -> None:  # fmt: skip
    """One statement that writes a look at each hit of a search, with the fields that were shown of it: always one a hit.

    ``office`` of each case is the office that looked. Runs in the reading transaction, as `note_looks`.
    """
    _look(alias, shown, officer=officer, act="search", purpose=purpose, at=at, day=day)


def _look(alias: str, shown: Sequence[tuple[CaseKey, list[str]]], conflict: str = "", **told: Any) -> None:
    if not shown:
        return
    salts = [new_salt() for _ in shown]
    columns = [
        [owned_id(case.filer, salt) for (case, _), salt in zip(shown, salts, strict=True)], salts,
        [case.person for case, _ in shown], [case.filer for case, _ in shown], [case.office for case, _ in shown],
        [case.application for case, _ in shown], [json.dumps(fields) for _, fields in shown],
    ]  # fmt: skip
    same = [told[name] for name in ("officer", "act", "purpose", "at", "day")]
    with connections[alias].cursor() as cursor:
        cursor.execute(LOOKS + conflict, [*same, *columns])
