"""Leaves and looks."""

import datetime as dt
import json
from collections.abc import Sequence
from typing import Any

from korpu.access.purposes import Purpose
from korpu.kernel.ids import new_salt, owned_id
from korpu.kernel.leaf import Leaf
from korpu.store.actions import CaseKey
from korpu.store.inserting import insert
from korpu.store.prepared import ask


def add_leaf(alias: str, leaf: Leaf, at: dt.datetime) -> None:
    """A pending leaf in its final form; the sequencer carries it. The database chooses its id: this door cannot read it back."""
    insert(alias, "audit_pendingleaf", ("hash", "made_at"), (leaf.hash, at))


LOOKS = b"""
insert into audit_access
    (id, salt, person, filer, filer_reads, office, application, fields, officer, act, purpose, at, day)
select id, salt, person, filer, false, office, application, fields, $1, $2, $3, $4, $5
from jsonb_to_recordset($6::jsonb)
    as look (id uuid, salt bytea, person text, filer text, office text, application uuid, fields jsonb)
"""
"""All looks as one value: the driver takes longer over seven lists than the database over what it does with them."""
ONCE_A_DAY = b"on conflict do nothing"


def note_looks(
    alias: str, cases: Sequence[CaseKey], *,
    officer: str, act: str, purpose: Purpose, fields: list[str], at: dt.datetime, day: dt.date,
) -> None:  # fmt: skip
    """One statement that writes a look at each case's person. A list is noted once per person, officer and day.

    Runs in the reading transaction, before anything is shown: if it raises, nothing is shown.
    """
    told = {"officer": officer, "act": act, "purpose": purpose, "at": at, "day": day}
    _look(alias, [(case, fields) for case in cases], ONCE_A_DAY if act == "list" else b"", **told)


def note_hits(
    alias: str, shown: Sequence[tuple[CaseKey, list[str]]], *,
    officer: str, purpose: Purpose, at: dt.datetime, day: dt.date,
) -> None:  # fmt: skip
    """One statement that writes a look at each hit of a search, with the fields that were shown of it: always one a hit.

    ``office`` of each case is the office that looked. Runs in the reading transaction, as `note_looks`.
    """
    _look(alias, shown, officer=officer, act="search", purpose=purpose, at=at, day=day)


def _look(alias: str, shown: Sequence[tuple[CaseKey, list[str]]], conflict: bytes = b"", **told: Any) -> None:
    if not shown:
        return
    looks = [_one(case, fields, new_salt()) for case, fields in shown]
    same = [told[name] for name in ("officer", "act", "purpose", "at", "day")]
    ask(alias, LOOKS + conflict, [*same, json.dumps(looks)])


def _one(case: CaseKey, fields: list[str], salt: bytes) -> dict[str, Any]:
    return {
        "id": str(owned_id(case.filer, salt)), "salt": f"\\x{salt.hex()}", "person": case.person, "filer": case.filer,
        "office": case.office, "application": str(case.application), "fields": fields,
    }  # fmt: skip
