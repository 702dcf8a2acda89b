"""The row of a decision, with the receipt from which anyone with the law of that day can judge again."""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from korpu.access.actors import Writer
from korpu.applications.models import Application
from korpu.decisions.models import Decision
from korpu.law.finding import Finding
from korpu.usecases.sealing import place, seal_json


def decision_row(
    writer: Writer, row: Application, finding: Finding, receipt: Mapping[str, Any], *, outcome: str,
    articles: Sequence[str], reasons: str, officer: str, approver: str, now: dt.datetime,
) -> Decision:  # fmt: skip
    """Not written yet. ``officer`` is who decided: a number, or the article by which the law itself did."""
    at = place(writer.zone, row.id, "decision", "sealed")
    return Decision.new(
        application_id=row.id, person=row.person, filer=row.filer, office=row.office, filer_reads=row.filer_reads,
        outcome=outcome, articles=list(articles), law_day=finding.law_day, law_hash=finding.country.law.hash,
        receipt_hash=receipt["hash"],
        valid_until=finding.value(finding.service.valid_until) if outcome == "grant" else None,
        sealed=seal_json(writer, row.envelope, at, {"reasons": reasons, "receipt": receipt}),
        officer=officer, approver=approver, decided_at=now,
    )  # fmt: skip
