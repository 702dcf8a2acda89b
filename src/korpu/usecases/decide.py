"""Decide: grant when the law finds so; approve a colleague's proposed refusal, or send it back.

For a person: a decision with its articles, a letter in their language, and the way to contest it. Refuses: a grant that the facts
do not carry, an approval by the officer who wrote it or by one who may not approve, a refusal that the facts no longer carry.
Leaves, in one transaction: the decision with its receipt (sealed), two events, the letter and its entry for the register, what is
to be paid and until when or that nothing is, a mail to be sent.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from django.utils import timezone

from korpu.access.actors import Desk
from korpu.access.purposes import Purpose
from korpu.cases.actions import Act, happen, held, key_of
from korpu.cases.models import CaseNow
from korpu.cases.terms import Kind
from korpu.decisions.models import Decision
from korpu.law.collection import falls_if_unpaid, last_day_to_pay, waiver_of
from korpu.law.finding import Finding, amount
from korpu.store.actions import NOTICE, post
from korpu.store.zones import enter
from korpu.usecases.case_facts import finding_of, known_facts
from korpu.usecases.decision_row import decision_row, receipt_of
from korpu.usecases.issue_letter import Issued, prepare_letter, write_letter
from korpu.usecases.propose_refusal import lawful
from korpu.usecases.read_case import OpenCase, open_case
from korpu.usecases.record_payment import payment
from korpu.usecases.refusals import Incomplete, NotNow
from korpu.usecases.sealing import seal_words
from korpu.usecases.second_officer import proposal_for


def grant(desk: Desk, number: str, now: dt.datetime) -> CaseNow:
    """Grant what was asked, because every condition is known to hold."""
    case = open_case(desk, number, now, Purpose.DECIDE)
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
        now_held = held(number=number)
        happen(alias, desk.zone, now_held, Act(Kind.RETURNED, desk.actor, "approve", now, {}, sealed))
        return now_held


def _decide(
    desk: Desk, case: OpenCase, finding: Finding, outcome: str, articles: Sequence[str], reasons: str, writer: str,
    now: dt.datetime,
) -> CaseNow:  # fmt: skip
    letter = prepare_letter(desk, case, finding, outcome, articles, reasons, now)
    facts = {key: known.value for key, known in known_facts(case, finding.service).items()}
    row = _row(desk, case, finding, facts, outcome, articles, reasons, writer, now)
    with enter(desk.zone, office=desk.office) as alias:
        held_case = held(number=case.row.number)
        if held_case.last_n != case.now.last_n:
            raise NotNow("decide", "somebody acted meanwhile")
        row.save(force_insert=True)
        _tell(alias, desk, held_case, row, _money(finding, facts, outcome), letter, now)
        _to_pay(desk, held_case, finding, now)
        return held_case


def _tell(
    alias: str, desk: Desk, case: CaseNow, row: Decision, money: dict[str, Any], letter: Issued, now: dt.datetime
) -> None:
    purpose = "approve" if row.approver else "decide"
    until = row.valid_until.isoformat() if row.valid_until else None
    body = {"outcome": row.outcome, "articles": row.articles, "decision": str(row.id), "valid_until": until, **money}
    happen(alias, desk.zone, case, Act(Kind.DECIDED, desk.actor, purpose, now, body, told=True))
    write_letter(alias, letter)
    said = {"letter": str(letter.row.id), "kind": letter.row.kind, "code": letter.row.code}
    happen(alias, desk.zone, case, Act(Kind.LETTER_ISSUED, desk.actor, purpose, now, said, told=True))
    post(alias, key_of(case), NOTICE, now, about="letter")


def _money(finding: Finding, facts: Mapping[str, Any], outcome: str) -> dict[str, Any]:
    """What is to be paid, whether the permit falls when it is not, or the article by which nothing is paid."""
    if outcome != "grant":
        return {"fee": None}
    if waived := waiver_of(finding):
        return {"fee": None, "waived": waived}
    if not finding.fee:
        return {"fee": None}
    fee = {"minor": finding.fee, "amount": amount(finding.fee), "article": finding.fee_article}
    return {"fee": fee, "falls": falls_if_unpaid(finding, facts)}


def _to_pay(desk: Desk, case: CaseNow, finding: Finding, now: dt.datetime) -> None:
    """The last day to pay, or the row that says by which article nothing is."""
    if case.standing["fee"]:
        case.pay_by = last_day_to_pay(finding.service, case.due_on, timezone.localdate(now))
        case.save(update_fields=["pay_by"])
    if case.standing["waived"]:
        payment(desk, case, 0, case.standing["waived"], "", now).save(force_insert=True)


def _row(
    desk: Desk, case: OpenCase, finding: Finding, facts: Mapping[str, Any], outcome: str, articles: Sequence[str],
    reasons: str, writer: str, now: dt.datetime,
) -> Decision:  # fmt: skip
    return decision_row(
        desk, case.row, finding, receipt_of(case.row, finding, facts, case.answers["grounds"], now), outcome=outcome,
        articles=articles, reasons=reasons, officer=writer or desk.number, approver=desk.number if writer else "", now=now,
    )  # fmt: skip
