"""Rows that a door may add but not read: written as plain statements, because Django would ask for the new id back."""

import json
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from korpu.store.inserting import insert

NOTICE, BY_LAW, DECISION = "notice", "by_law", "decision"
"""Kinds of outbox rows: a neutral mail to be sent, what the law makes automatic to be done by the worker, a signed decision that
waits to be sent."""


@dataclass(frozen=True)
class CaseKey:
    """What ties the rows of one case together. Pseudonyms are 64 hex digits.

    ``filer_reads`` says whether a row is told to the filer.
    """

    application: UUID
    person: str
    filer: str
    office: str
    filer_reads: bool = False

    @property
    def columns(self) -> dict[str, Any]:
        """The key as columns of an `OfCase` row."""
        owner = {"person": self.person, "filer": self.filer, "office": self.office, "filer_reads": self.filer_reads}
        return {"application_id": self.application, **owner}


def post(alias: str, case: CaseKey, kind: str, at: Any, **body: Any) -> None:
    """Put something to be sent or done into the zone's outbox, inside the act's own transaction."""
    row = (kind, case.application, case.person, case.filer, case.office, json.dumps(body), at)
    insert(alias, "store_outbox", ("kind", "application", "person", "filer", "office", "body", "made_at"), row)
