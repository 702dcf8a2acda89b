"""Record that the state fee was paid, at collection.

For a person: a receipt on the timeline, and the permit in hand. Refuses: a case that was not granted, or is paid. Leaves a payment
row with its article, and an event.
"""

import datetime as dt

from korpu.access.actors import Desk
from korpu.cases.actions import Act, happen, key_of
from korpu.cases.models import CaseNow
from korpu.cases.terms import Kind, State
from korpu.payments.models import Payment
from korpu.store.zones import enter
from korpu.usecases.at_hand import at_hand
from korpu.usecases.refusals import Incomplete, NotNow


def record_payment(desk: Desk, number: str, receipt: str, now: dt.datetime) -> CaseNow:
    """``receipt``: number of the bank's or the payment portal's receipt. The amount is the one that was decided."""
    if not receipt.strip():
        raise Incomplete(("receipt",))
    with enter(desk.zone, office=desk.office) as alias:
        case = at_hand(desk, number)
        fee = case.standing.get("fee")
        if case.state != State.GRANTED or not fee or case.standing["paid"]:
            raise NotNow("record_payment")
        told = key_of(case, told=case.filer_reads)
        Payment.new(
            application=case.application_id, person=case.person, filer=case.filer, office=case.office,
            filer_reads=told.filer_reads, amount=fee["minor"], article=fee["article"], receipt=receipt,
            officer=desk.number, paid_at=now,
        ).save(force_insert=True)  # fmt: skip
        body = {"receipt": receipt, "amount": fee["amount"], "article": fee["article"]}
        happen(alias, desk.zone, case, Act(Kind.PAID, desk.actor, "collect", now, body, told=True))
        return case
