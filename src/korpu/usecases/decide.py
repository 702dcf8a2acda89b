"""Decide: grant when the law finds so; approve a colleague's proposed refusal, or send it back.

For a person: a decision with its articles, a letter in their language, and the way to contest it. Refuses: a grant that the facts
do not carry, an approval by the officer who wrote it or by one who may not approve, a refusal that the facts no longer carry.
Leaves a signature that may be taken back for a short while, then what `tell_decision` leaves; where the country lets nothing wait,
that at once.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from django.utils import timezone

from korpu.access.actors import Desk
from korpu.access.purposes import Purpose
from korpu.cases.actions import Act, Overtaken, happen, key_of
from korpu.cases.models import CaseNow
from korpu.cases.terms import Kind
from korpu.decisions.models import Decision
from korpu.law.collection import falls_if_unpaid, last_day_to_pay, waiver_of
from korpu.law.finding import Finding, amount
from korpu.law.receipts import receipt_of
from korpu.store.actions import DECISION, post
from korpu.store.zones import enter
from korpu.usecases.at_hand import all_seen, at_hand
from korpu.usecases.case_facts import finding_of, known_facts
from korpu.usecases.decision_row import decision_row
from korpu.usecases.issue_letter import prepare_letter
from korpu.usecases.propose_refusal import lawful
from korpu.usecases.read_case import OpenCase, open_case
from korpu.usecases.refusals import Incomplete, NotNow
from korpu.usecases.sealing import seal_words
from korpu.usecases.second_officer import proposal_for
from korpu.usecases.tell_decision import Money, Prepared, tell_decision, waits_until


def grant(desk: Desk, number: str, now: dt.datetime) -> CaseNow:
    """Grant what was asked, because every condition is known to hold."""
    case = open_case(desk, number, now, Purpose.DECIDE)
    all_seen(desk, case.now)
    finding = finding_of(case, now)
    if not case.now.open or not may_grant(finding):
        raise NotNow("grant", finding.outcome)
    return _decide(desk, case, finding, "grant", finding.articles, "", "", now)


def may_grant(finding: Finding) -> bool:
    """Whether an officer may grant: the law finds it, leaves it to an officer, and until when it would run is known."""
    ends = finding.value(finding.service.valid_until) is not None
    return finding.outcome == "grant" and ends and finding.service.automatic is None


def approve_refusal(desk: Desk, number: str, now: dt.datetime) -> CaseNow:
    """Approve a colleague's proposal, after the law has found it again with today's facts."""
    case = open_case(desk, number, now, Purpose.APPROVE)
    proposal = proposal_for(desk, case, ending=False)
    finding = finding_of(case, now)
    lawful(finding, proposal.body["outcome"], proposal.body["articles"])
    reasons = case.words[proposal.id]["reasons"]
    writer = proposal.actor.partition(":")[2]
    return _decide(desk, case, finding, proposal.body["outcome"], proposal.body["articles"], reasons, writer, now)


def return_proposal(desk: Desk, number: str, why: str, now: dt.datetime) -> CaseNow:
    """Send a colleague's proposal back, with reasons."""
    if not why.strip():
        raise Incomplete(("why",))
    case = open_case(desk, number, now, Purpose.APPROVE)
    proposal_for(desk, case, ending=case.now.standing["ending"])
    sealed = seal_words(desk, number, "returned", {"why": why})
    with enter(desk.zone, office=desk.office) as alias:
        now_held = at_hand(desk, number)
        happen(alias, desk.zone, now_held, Act(Kind.RETURNED, desk.actor, "approve", now, {}, sealed))
        return now_held


def _decide(
    desk: Desk, case: OpenCase, finding: Finding, outcome: str, articles: Sequence[str], reasons: str, writer: str,
    now: dt.datetime,
) -> CaseNow:  # fmt: skip
    letter = prepare_letter(desk, case, finding, outcome, articles, reasons, now)
    facts = {key: known.value for key, known in known_facts(case, finding.service).items()}
    row = _row(desk, case, finding, outcome, articles, reasons, writer, now)
    money = _money(finding, facts, outcome, case.now.due_on, timezone.localdate(now))
    prepared = Prepared(row, letter, desk.actor, "approve" if writer else "decide", money)
    with enter(desk.zone, office=desk.office) as alias:
        held_case = at_hand(desk, case.row.number)
        if held_case.last_n != case.now.last_n:
            raise Overtaken
        if until := waits_until(now):
            _sign(alias, desk, held_case, prepared, until, now)
        else:
            tell_decision(alias, desk.zone, held_case, prepared, now)
        return held_case


def _sign(alias: str, desk: Desk, case: CaseNow, prepared: Prepared, until: dt.datetime, now: dt.datetime) -> None:
    """What is signed waits in the outbox; the event says to colleagues what it is, and to nobody else."""
    row = prepared.row
    body = {
        "decision": str(row.id), "by": desk.actor, "send_at": until.isoformat(), "outcome": row.outcome,
        "articles": row.articles, "code": prepared.letter.row.code,
    }  # fmt: skip
    happen(alias, desk.zone, case, Act(Kind.SIGNED, desk.actor, prepared.purpose, now, body))
    post(alias, key_of(case), DECISION, now, **prepared.plain)


def _money(finding: Finding, facts: Mapping[str, Any], outcome: str, due_on: dt.date | None, today: dt.date) -> Money:
    if outcome != "grant":
        return Money()
    if waived := waiver_of(finding):
        return Money(waived=waived)
    if not finding.fee:
        return Money()
    fee = {"minor": finding.fee, "amount": amount(finding.fee), "article": finding.fee_article}
    return Money(fee, falls_if_unpaid(finding, facts), "", last_day_to_pay(finding.service, due_on, today))


def _row(
    desk: Desk, case: OpenCase, finding: Finding, outcome: str, articles: Sequence[str], reasons: str, writer: str,
    now: dt.datetime,
) -> Decision:  # fmt: skip
    receipt = receipt_of(finding, case.row.edition_hash, case.answers["grounds"])
    return decision_row(
        desk, case.row, finding, receipt, outcome=outcome,
        articles=articles, reasons=reasons, officer=writer or desk.number, approver=desk.number if writer else "", now=now,
    )  # fmt: skip
