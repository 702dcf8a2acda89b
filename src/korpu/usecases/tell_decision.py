"""A decision that is signed and sealed, and the moment at which it becomes one: when it is told.

For a person: decision, letter and mail come together, in one transaction. Until then nothing of it exists for them. Leaves the
decision with its receipt (sealed), two events, the letter and its entry for the register, what is to be paid and until when or the
article by which nothing is, a mail to be sent.
"""

import datetime as dt
from dataclasses import asdict, dataclass
from typing import Any, Self

from django.conf import settings
from django.db import models
from django.utils import timezone

from korpu.cases.actions import Act
from korpu.cases.models import CaseNow
from korpu.cases.terms import Kind
from korpu.decisions.models import Decision
from korpu.documents.models import Letter
from korpu.law.country import country
from korpu.usecases.issue_letter import Issued
from korpu.usecases.record_payment import payment
from korpu.usecases.tell import tell


@dataclass(frozen=True)
class Money:
    """``fee``: what is to be paid (amount, minor units, article), if anything, by the day ``pay_by`` where it is known.

    ``falls``: what was granted is cancelled when it stays unpaid. ``waived``: the article by which nothing is paid, else empty.
    """

    fee: dict[str, Any] | None = None
    falls: bool = False
    waived: str = ""
    pay_by: dt.date | None = None

    @property
    def plain(self) -> dict[str, Any]:
        """As the outbox keeps it."""
        return {**asdict(self), "pay_by": self.pay_by.isoformat() if self.pay_by else None}

    @classmethod
    def of(cls, plain: dict[str, Any]) -> Self:
        """Read back what `plain` wrote."""
        return cls(**{**plain, "pay_by": dt.date.fromisoformat(plain["pay_by"]) if plain["pay_by"] else None})


@dataclass(frozen=True)
class Prepared:
    """A decision and its letter, ready to be told. ``actor``: who signed."""

    row: Decision
    letter: Issued
    actor: str
    purpose: str
    money: Money

    @property
    def plain(self) -> dict[str, Any]:
        """As the outbox keeps it; what is sealed stays sealed."""
        return {
            "decision": _packed(self.row), "letter": _packed(self.letter.row), "actor": self.actor,
            "payload_hash": self.letter.payload_hash.hex(), "purpose": self.purpose, "money": self.money.plain,
        }  # fmt: skip

    @classmethod
    def of(cls, plain: dict[str, Any]) -> Self:
        """Read back what `plain` wrote."""
        letter = Issued(_unpacked(Letter, plain["letter"]), bytes.fromhex(plain["payload_hash"]))
        money = Money.of(plain["money"])
        return cls(_unpacked(Decision, plain["decision"]), letter, plain["actor"], plain["purpose"], money)


def _packed(row: models.Model) -> dict[str, Any]:
    return {
        each.attname: None if getattr(row, each.attname) is None else each.value_to_string(row)
        for each in row._meta.concrete_fields
    }


def _unpacked(model: Any, packed: dict[str, Any]) -> Any:
    fields = {each.attname: each for each in model._meta.concrete_fields}
    return model(**{name: None if text is None else fields[name].to_python(text) for name, text in packed.items()})


def waits_until(now: dt.datetime) -> dt.datetime | None:
    """When a decision signed now is sent; None: at once. It never waits into another day: the letter bears the day of signing."""
    minutes = int(settings.KORPU_LETTERS_WAIT or country().declared.letters_wait_minutes)
    until = now + dt.timedelta(minutes=minutes)
    return until if minutes and timezone.localdate(until) == timezone.localdate(now) else None


def tell_decision(alias: str, zone: str, case: CaseNow, prepared: Prepared, now: dt.datetime) -> None:
    """Inside the transaction that holds the case."""
    row, money = prepared.row, prepared.money
    body = {
        "outcome": row.outcome, "articles": row.articles, "decision": str(row.id),
        "valid_until": row.valid_until.isoformat() if row.valid_until else None,
        "fee": money.fee, "falls": money.falls, "waived": money.waived, "receipt": row.receipt_hash,
    }  # fmt: skip
    case.pay_by = money.pay_by
    if money.waived:
        payment(case, row.approver or row.officer, 0, money.waived, "", now).add()
    act = Act(Kind.DECIDED, prepared.actor, prepared.purpose, now, body, told=True)
    tell(alias, zone, case, row, act, prepared.letter)
