"""Cancel what was granted and not paid for in time, where the law does that by itself.

For a person: they were told before the day; now a letter says what ended, by which article, and how to contest it. Refuses
nothing: what was paid, or may still be paid, is left as it is. Leaves, in one transaction with the end of its outbox row: the
decision with its receipt, two events whose actor is the article, the letter, a mail. Run again, it finds the row done.
"""

import datetime as dt

from django.utils import timezone

from korpu.cases.actions import Act, key_of
from korpu.cases.models import CaseNow
from korpu.cases.rules import Standing
from korpu.cases.terms import Kind, State
from korpu.law.collection import last_day_to_pay, unpaid_facts
from korpu.law.finding import find
from korpu.law.receipts import receipt_of
from korpu.store.actions import BY_LAW, post
from korpu.store.models import Outbox
from korpu.store.zones import enter
from korpu.usecases.by_law import UNPAID, Work, case_held, letter_by_law, row_done
from korpu.usecases.decision_row import decision_row
from korpu.usecases.tell import tell

BATCH = 200


def call_unpaid(zone: str, now: dt.datetime) -> int:
    """Put every case whose last day to pay has passed into the outbox, once; how many. Run by the worker, over all offices."""
    with enter(zone) as alias:
        over = (
            CaseNow.objects.select_for_update(skip_locked=True)
            .filter(state=State.GRANTED, pay_by__lt=timezone.localdate(now), standing__falls=True)
            .order_by("pay_by")[:BATCH]
        )
        called = set(Outbox.objects.filter(kind=BY_LAW, done_at=None).values_list("application", flat=True))
        waiting = [case for case in over if case.application_id not in called]
        for case in waiting:
            post(alias, key_of(case), BY_LAW, now, act=UNPAID)
        return len(waiting)


def cancel_unpaid(work: Work) -> str:
    """``cancelled``, or nothing. Raises `Overtaken` when somebody acted meanwhile: try again."""
    today, term = timezone.localdate(work.now), work.case.due_on
    decided = timezone.localdate(next(event.at for event in work.events if event.kind == Kind.DECIDED))
    last = last_day_to_pay(work.service, term, decided)
    if not Standing.of(work.case.standing).owes or term is None or last is None or today <= last:
        with enter(work.law.zone):
            row_done(work)
        return ""
    _cancel(work, term, decided)
    return "cancelled"


def _cancel(work: Work, term: dt.date, decided: dt.date) -> None:
    assert work.service.collection is not None, "only where a fee is collected is one unpaid"
    facts, today = unpaid_facts(work.service, term, decided), timezone.localdate(work.now)
    finding, article = find(work.service, facts, today=today), work.service.collection.article
    letter = letter_by_law(work, finding, work.law.letter, [article])
    row = decision_row(
        work.law, work.row, finding, receipt_of(finding, work.row.edition_hash), outcome="cancel",
        articles=[article], reasons="", officer=work.law.actor, approver="", now=work.now,
    )  # fmt: skip
    body = {
        "articles": [article],
        "article": article,
        "why": UNPAID,
        "decision": str(row.id),
        "receipt": row.receipt_hash,
    }
    act = Act(Kind.CANCELLED, work.law.actor, "decide", work.now, body, told=True)
    with enter(work.law.zone) as alias:
        tell(alias, work.law.zone, case_held(work), row, act, letter)
        row_done(work)
