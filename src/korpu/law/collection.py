"""Paying for what was granted, as the law says it: who pays nothing, until when, and what follows when nobody pays."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from korpu.blueprints.afterwards import Collection
from korpu.blueprints.service import Service
from korpu.law.clocks import named_day
from korpu.law.finding import Finding

LONG_AFTER = dt.timedelta(days=60)
"""Later than any last day to pay, counted from the same day."""


def waiver_of(finding: Finding) -> str:
    """The article by which nothing is paid; empty where a fee is due or nobody knows."""
    collection = finding.service.collection
    if collection is None or finding.judgement.book.judge(
        [collection.waived], finding.judgement.facts, today=finding.today
    ).excepted(collection.waived) is not True:  # fmt: skip
        return ""
    return finding.judgement.book.last_text(collection.waived).article


def last_day_to_pay(service: Service, term_ended_on: dt.date | None, decided_on: dt.date) -> dt.date | None:
    """The last day; None where the law names none, or the calendar does not reach that far."""
    collection = service.collection
    if collection is None or term_ended_on is None:
        return None
    return named_day(collection.pay_by, _term(collection, term_ended_on, decided_on), decided_on)


def unpaid_facts(service: Service, term_ended_on: dt.date, decided_on: dt.date) -> dict[str, Any]:
    """What the record knows of a fee that nobody paid, for a decision that ends the permit."""
    assert service.collection is not None, "only where a fee is collected can one stay unpaid"
    return {
        service.request_fact: service.ending, service.collection.paid_fact: False,
        **_term(service.collection, term_ended_on, decided_on),
    }  # fmt: skip


def falls_if_unpaid(finding: Finding, facts: Mapping[str, Any]) -> bool:
    """Whether this permit would be cancelled when nobody pays. Not known is never yes: an officer looks then.

    ``facts``: plain facts on which the finding rests.
    """
    collection, filed = finding.service.collection, finding.law_day
    if collection is None:
        return False
    facts = {**facts, **unpaid_facts(finding.service, filed, filed)}
    judged = finding.judgement.book.judge([collection.unpaid], facts, today=filed + LONG_AFTER)
    return judged.excepted(collection.unpaid) is True


def _term(collection: Collection, term_ended_on: dt.date, decided_on: dt.date) -> Mapping[str, str]:
    return {collection.term_fact: term_ended_on.isoformat(), collection.decided_fact: decided_on.isoformat()}
