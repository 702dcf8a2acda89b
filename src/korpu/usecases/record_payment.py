"""Record that the state fee was paid, at collection; or, when it is granted, that nothing is to be paid.

For a person: a receipt on the timeline, and the permit in hand. Refuses: a case that was not granted, is paid, waived or no longer
runs; another amount than the law's; a receipt that paid before. Leaves a payment row with its article, and an event.
"""

import datetime as dt
from typing import Any

from django.db import IntegrityError
from django.utils import timezone

from korpu.access.actors import Desk
from korpu.cases.actions import Act, happen, key_of
from korpu.cases.models import CaseNow
from korpu.cases.rules import Standing
from korpu.cases.terms import Kind
from korpu.payments.models import Payment
from korpu.store.zones import enter
from korpu.usecases.at_hand import at_hand
from korpu.usecases.refusals import Incomplete, NotNow, ReceiptUsed, WrongAmount


def record_payment(desk: Desk, number: str, receipt: str, paid: int, now: dt.datetime) -> CaseNow:
    """``receipt``: number of the bank's or the payment portal's receipt; ``paid``: its amount in minor units."""
    if not receipt.strip():
        raise Incomplete(("receipt",))
    try:
        with enter(desk.zone, office=desk.office) as alias:
            case = at_hand(desk, number)
            fee = _due(case, paid, timezone.localdate(now))
            payment(case, desk.number, fee["minor"], fee["article"], receipt.strip(), now).add()
            body = {"receipt": receipt.strip(), "amount": fee["amount"], "article": fee["article"]}
            happen(alias, desk.zone, case, Act(Kind.PAID, desk.actor, "collect", now, body, told=True))
            return case
    except IntegrityError as used:
        raise ReceiptUsed(receipt) from used


def _due(case: CaseNow, paid: int, today: dt.date) -> dict[str, Any]:
    fee: dict[str, Any] = case.standing["fee"] or {}
    in_time = case.pay_by is None or today <= case.pay_by
    if not Standing.of(case.standing).owes or not in_time:
        raise NotNow("record_payment")
    if paid != fee["minor"]:
        raise WrongAmount(fee["minor"], paid)
    return fee


def payment(case: CaseNow, officer: str, amount: int, article: str, receipt: str, now: dt.datetime) -> Payment:
    """The row, not written yet. A waiver has amount 0, no receipt, and the article by which nothing is paid."""
    told = key_of(case, told=case.filer_reads)
    return Payment.new(
        application=case.application_id, person=case.person, filer=case.filer, office=case.office,
        filer_reads=told.filer_reads, service=case.service, amount=amount, article=article, receipt=receipt,
        officer=officer, paid_at=now, paid_on=timezone.localdate(now),
    )  # fmt: skip
