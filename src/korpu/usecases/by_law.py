"""What acts of the law without an officer share: the row of the outbox that asks, the case it is about, and who acts."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from django.utils import timezone

from korpu.access.actors import ByLaw
from korpu.applications.answers import facts_of
from korpu.applications.models import Application
from korpu.blueprints.service import Automatic, Service
from korpu.cases.actions import Overtaken, held
from korpu.cases.models import CaseNow, Event
from korpu.documents.letter.compose import Unprintable
from korpu.kernel.moment import real_now
from korpu.law.finding import Finding
from korpu.services.queries import pinned
from korpu.store.keyring_client import Keyring
from korpu.store.models import Outbox
from korpu.store.zones import enter
from korpu.usecases.issue_letter import Issued, prepare_letter
from korpu.usecases.read_case import OpenCase
from korpu.usecases.sealing import open_json, place

UNPAID = "unpaid"
"""What a row says is to be done, when it is not to enter, to ask or to end."""


@dataclass(frozen=True)
class Work:
    """One row of the outbox, the case it is about, and who acts. ``act``: what the row asks for, where it says so."""

    law: ByLaw
    service: Service
    row: Application
    case: CaseNow
    events: list[Event]
    now: dt.datetime
    act: str = ""

    @property
    def automatic(self) -> Automatic:
        """What the service says of acts without an officer."""
        assert self.service.automatic is not None, "only such a service posts this kind of row"
        return self.service.automatic

    @property
    def facts(self) -> dict[str, Any]:
        """What may be read without opening anything: the identity's columns, plain answers, kinds of papers."""
        papers = {
            paper for event in self.events for paper in (*event.body.get("papers", ()), *event.body.get("given", ()))
        }
        identity = {name: getattr(self.row, name) for name in (*self.service.identity, "citizenship")}
        answers = {"facts": self.events[0].body["facts"], "identity": identity, "grounds": []}
        filed_on = timezone.localdate(self.row.received_at).isoformat()
        return {**facts_of(self.service, answers, papers), "filed_on": filed_on}


def work_of(keyring: Keyring, zone: str, outbox: UUID, now: dt.datetime) -> Work | None:
    """The work of one row; None when it is done."""
    with enter(zone):
        waiting = Outbox.objects.filter(id=outbox, done_at=None).first()
        if waiting is None:
            return None
        row = Application.objects.get(id=waiting.application)
        case = CaseNow.objects.get(application=row.id)
        events = list(Event.objects.filter(application=row.id).order_by("n"))
        service = pinned(row.edition_hash)
    act = str(waiting.body.get("act", ""))
    return Work(_law(keyring, zone, outbox, service, act), service, row, case, events, now, act)


def _law(keyring: Keyring, zone: str, outbox: UUID, service: Service, act: str) -> ByLaw:
    if act == UNPAID and service.collection:
        return ByLaw(keyring, outbox, zone, service.collection.article, "cancelled_unpaid")
    return ByLaw(keyring, outbox, zone, service.automatic.article if service.automatic else "", "entered")


def letter_by_law(work: Work, finding: Finding, outcome: str, articles: Sequence[str]) -> Issued:
    """What the law gives at once waits for nobody to write a place anew: a sign in it that no font has is printed as ``?``.

    The record keeps the place as it was written. Raises `Unprintable` when the sign stands anywhere else.
    """
    return _letter(work, finding, outcome, articles, _opened(work))


def _letter(work: Work, finding: Finding, outcome: str, articles: Sequence[str], opened: OpenCase) -> Issued:
    try:
        return prepare_letter(work.law, opened, finding, outcome, articles, "", work.now)
    except Unprintable as lacking:
        stay = opened.contact.get("place", {})
        legible = {part: text.replace(lacking.sign, "?") for part, text in stay.items()}
        if legible == stay:
            raise
        return _letter(work, finding, outcome, articles, replace(opened, contact={**opened.contact, "place": legible}))


def _opened(work: Work) -> OpenCase:
    """As a letter needs it: where the person stays is opened, their answers are not."""
    at = place(work.law.zone, work.row.id, "application", "contact")
    contact = open_json(work.law, work.row.envelope, at, work.row.contact) if work.row.contact else {}
    return OpenCase(work.row, work.service, work.case, work.events, [], [], None, contact=contact)


def case_held(work: Work) -> CaseNow:
    """The case, locked. Raises `Overtaken` when somebody acted since it was read."""
    case = held(application_id=work.row.id)
    if case.last_n != work.case.last_n:
        raise Overtaken
    return case


def row_done(work: Work) -> None:
    """Mark the row, in the act's own transaction."""
    Outbox.objects.filter(id=work.law.outbox).update(done_at=real_now())
