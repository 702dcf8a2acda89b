"""A decision that is signed and sealed, and the moment at which it becomes one: when it is told.

For a person: decision, letter and mail come together, in one transaction. Until then nothing of it exists for them. Leaves the
decision with its receipt (sealed), two events, the letter and its entry for the register, a mail to be sent.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Any, Self

from django.conf import settings
from django.db import models
from django.utils import timezone

from korpu.cases.actions import Act, happen, key_of
from korpu.cases.models import CaseNow
from korpu.cases.terms import Kind
from korpu.decisions.models import Decision
from korpu.documents.models import Letter
from korpu.law.country import country
from korpu.store.actions import NOTICE, post
from korpu.usecases.issue_letter import Issued, write_letter


@dataclass(frozen=True)
class Prepared:
    """A decision and its letter, ready to be told. ``actor``: who signed; ``fee``: what is to be paid, if anything."""

    row: Decision
    letter: Issued
    actor: str
    purpose: str
    fee: dict[str, Any] | None

    @property
    def plain(self) -> dict[str, Any]:
        """As the outbox keeps it; what is sealed stays sealed."""
        return {
            "decision": _packed(self.row), "letter": _packed(self.letter.row), "actor": self.actor,
            "payload_hash": self.letter.payload_hash.hex(), "purpose": self.purpose, "fee": self.fee,
        }  # fmt: skip

    @classmethod
    def of(cls, plain: dict[str, Any]) -> Self:
        """Read back what `plain` wrote."""
        letter = Issued(_unpacked(Letter, plain["letter"]), bytes.fromhex(plain["payload_hash"]))
        return cls(_unpacked(Decision, plain["decision"]), letter, plain["actor"], plain["purpose"], plain["fee"])


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
    row, letter = prepared.row, prepared.letter
    row.save(force_insert=True)
    body = {
        "outcome": row.outcome, "articles": row.articles, "decision": str(row.id), "fee": prepared.fee,
        "valid_until": row.valid_until.isoformat() if row.valid_until else None,
    }  # fmt: skip
    happen(alias, zone, case, Act(Kind.DECIDED, prepared.actor, prepared.purpose, now, body, told=True))
    write_letter(alias, letter)
    said = {"letter": str(letter.row.id), "kind": letter.row.kind, "code": letter.row.code}
    happen(alias, zone, case, Act(Kind.LETTER_ISSUED, prepared.actor, prepared.purpose, now, said, told=True))
    post(alias, key_of(case), NOTICE, now, about="letter")
