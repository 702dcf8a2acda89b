"""Do at once, without an officer, what the law makes automatic: enter a complete case, ask for what is missing, end what was left.

For a person: a complete form is entered within seconds; an incomplete one asks for what is missing and is never refused. Refuses
nothing. Leaves, in one transaction with the end of its outbox row: the decision with its receipt, its events, the letter and a
mail; or the event that asks; or the end. Run again, it finds the row done.
"""

import datetime as dt
from typing import Any
from uuid import UUID

from django.utils import timezone

from korpu.cases.actions import Act, happen, key_of
from korpu.cases.terms import Kind, State
from korpu.law.finding import Finding, find
from korpu.law.receipts import receipt_of
from korpu.store.actions import NOTICE, post
from korpu.store.keyring_client import Keyring
from korpu.store.zones import enter
from korpu.usecases.by_law import UNPAID, Work, case_held, letter_by_law, row_done, work_of
from korpu.usecases.cancel_unpaid import cancel_unpaid
from korpu.usecases.decision_row import decision_row
from korpu.usecases.tell import tell


def act_by_law(keyring: Keyring, zone: str, outbox: UUID, now: dt.datetime) -> str:
    """What was done: ``entered``, ``asked``, ``ended``, ``cancelled``, or nothing.

    Raises `Overtaken` when somebody acted meanwhile: try again.
    """
    work = work_of(keyring, zone, outbox, now)
    if work is None:
        return ""
    if work.act == UNPAID:
        return cancel_unpaid(work)
    if work.case.open and work.case.next_act == "enter":
        return _enter_or_ask(work)
    if work.case.state == State.GRANTED and work.case.standing["left_on"]:
        body = {"article": work.automatic.end_article, "why": "left", "left_on": work.case.standing["left_on"]}
        _write(work, Kind.ENDED, work.automatic.end_article, body, about="ended")
        return "ended"
    with enter(zone):
        row_done(work)
    return ""


def _enter_or_ask(work: Work) -> str:
    finding = find(work.service, work.facts, today=timezone.localdate(work.now), law_day=work.row.law_day)
    judged = finding.judgement.book.judge([work.automatic.when], finding.judgement.facts, today=finding.today)
    if judged.excepted(work.automatic.when) is True:
        _enter(work, finding)
        return "entered"
    missing = {each.fact for each in judged.missing(work.automatic.when, excepted=True)}
    what = [each.key for each in work.service.evidence if each.demanded and each.fact in missing]
    _write(work, Kind.ASKED, work.automatic.article, {"what": what, "article": work.automatic.article}, about="asked")
    return "asked"


def _enter(work: Work, finding: Finding) -> None:
    articles = [work.automatic.article, *finding.articles]
    letter = letter_by_law(work, finding, "grant", articles)
    row = decision_row(
        work.law, work.row, finding, receipt_of(finding, work.row.edition_hash), outcome="grant",
        articles=articles, reasons="", officer=work.law.actor, approver="", now=work.now,
    )  # fmt: skip
    until = row.valid_until.isoformat() if row.valid_until else None
    body = {
        "outcome": "grant", "articles": articles, "decision": str(row.id), "fee": None, "valid_until": until,
        "receipt": row.receipt_hash,
    }  # fmt: skip
    act = Act(Kind.DECIDED, work.law.actor, "decide", work.now, body, told=True)
    with enter(work.law.zone) as alias:
        tell(alias, work.law.zone, case_held(work), row, act, letter)
        row_done(work)


def _write(work: Work, kind: Kind, article: str, body: dict[str, Any], about: str) -> None:
    """One event by an article, and a neutral mail."""
    with enter(work.law.zone) as alias:
        case = case_held(work)
        happen(alias, work.law.zone, case, Act(kind, f"law:{article}", "decide", work.now, body, told=True))
        post(alias, key_of(case), NOTICE, work.now, about=about)
        row_done(work)
