"""Approve a colleague's proposal to end what was granted, after the law has found it again with today's facts.

For a person: a letter with the reasons, its article and the way to contest it. Refuses: an approval by the officer who wrote it or
by one who may not approve, a reason that the facts no longer carry. Leaves, in one transaction: the decision with its receipt
(sealed), two events, the letter and its entry for the register, a mail.
"""

import datetime as dt
from typing import Any

from korpu.access.actors import Desk
from korpu.access.purposes import Purpose
from korpu.cases.actions import Act, Overtaken
from korpu.cases.models import CaseNow
from korpu.cases.terms import Kind
from korpu.decisions.models import Decision
from korpu.law.country import country
from korpu.law.finding import Finding
from korpu.law.receipts import receipt_of
from korpu.store.zones import enter
from korpu.usecases.at_hand import at_hand
from korpu.usecases.case_facts import ending_of
from korpu.usecases.decision_row import decision_row
from korpu.usecases.issue_letter import prepare_letter
from korpu.usecases.propose_refusal import lawful
from korpu.usecases.read_case import OpenCase, open_case
from korpu.usecases.second_officer import proposal_for
from korpu.usecases.tell import tell


def approve_cancellation(desk: Desk, number: str, now: dt.datetime) -> CaseNow:
    """By another officer than the one who proposed it."""
    case = open_case(desk, number, now, Purpose.APPROVE)
    proposal = proposal_for(desk, case, ending=True)
    finding, articles = ending_of(case, now), proposal.body["articles"]
    lawful(finding, "cancel", articles)
    reasons = case.words[proposal.id]["reasons"]
    letter = prepare_letter(desk, case, finding, "cancel", articles, reasons, now)
    row = _row(desk, case, finding, proposal, reasons, now)
    with enter(desk.zone, office=desk.office) as alias:
        held_case = at_hand(desk, number)
        if held_case.last_n != case.now.last_n:
            raise Overtaken
        body = {
            "articles": row.articles, "article": row.articles[0], "why": "officer", "decision": str(row.id),
            "receipt": row.receipt_hash,
        }  # fmt: skip
        tell(alias, desk.zone, held_case, row, Act(Kind.CANCELLED, desk.actor, "approve", now, body, told=True), letter)
        return held_case


def _row(
    desk: Desk, case: OpenCase, finding: Finding, proposal: Any, reasons: str, now: dt.datetime
) -> Decision:  # fmt: skip
    return decision_row(
        desk, case.row, finding, receipt_of(finding, country().edition_hash(finding.service)), outcome="cancel",
        articles=proposal.body["articles"], reasons=reasons, officer=proposal.actor.partition(":")[2],
        approver=desk.number, now=now,
    )  # fmt: skip
