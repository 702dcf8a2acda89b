"""Do at once, without an officer, what the law makes automatic: enter a complete case, ask for what is missing, end what was left.

For a person: a complete form is entered within seconds; an incomplete one asks for what is missing and is never refused. Refuses
nothing. Leaves, in one transaction with the end of its outbox row: the decision with its receipt, its events, the letter and a
mail; or the event that asks; or the end. Run again, it finds the row done.
"""

import datetime as dt
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from django.utils import timezone

from korpu.access.actors import ByLaw
from korpu.applications.answers import facts_of
from korpu.applications.models import Application
from korpu.blueprints.service import Automatic, Service
from korpu.cases.actions import Act, Overtaken, happen, held, key_of
from korpu.cases.models import CaseNow, Event
from korpu.cases.terms import Kind, State
from korpu.documents.letter.compose import Unprintable
from korpu.kernel.moment import real_now
from korpu.law.finding import Finding, find
from korpu.services.queries import pinned
from korpu.store.actions import NOTICE, post
from korpu.store.keyring_client import Keyring
from korpu.store.models import Outbox
from korpu.store.zones import enter
from korpu.usecases.decision_row import decision_row, receipt_of
from korpu.usecases.issue_letter import Issued, prepare_letter, write_letter
from korpu.usecases.read_case import OpenCase
from korpu.usecases.sealing import open_json, place


@dataclass(frozen=True)
class Work:
    """One row of the outbox, the case it is about, and who acts."""

    law: ByLaw
    service: Service
    row: Application
    case: CaseNow
    events: list[Event]
    now: dt.datetime

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


def act_by_law(keyring: Keyring, zone: str, outbox: UUID, now: dt.datetime) -> str:
    """What was done: ``entered``, ``asked``, ``ended``, or nothing. Raises `Overtaken` when somebody acted meanwhile: try again."""
    work = _work(keyring, zone, outbox, now)
    if work is None:
        return ""
    if work.case.open and work.case.next_act == "enter":
        return _enter_or_ask(work)
    if work.case.state == State.GRANTED and work.case.standing["left_on"]:
        body = {"article": work.automatic.end_article, "why": "left", "left_on": work.case.standing["left_on"]}
        _write(work, Kind.ENDED, work.automatic.end_article, body, about="ended")
        return "ended"
    with enter(zone):
        _done(work)
    return ""


def _work(keyring: Keyring, zone: str, outbox: UUID, now: dt.datetime) -> Work | None:
    with enter(zone):
        waiting = Outbox.objects.filter(id=outbox, done_at=None).first()
        if waiting is None:
            return None
        row = Application.objects.get(id=waiting.application)
        case = CaseNow.objects.get(application=row.id)
        events = list(Event.objects.filter(application=row.id).order_by("n"))
        service = pinned(row.edition_hash)
    article = service.automatic.article if service.automatic else ""
    return Work(ByLaw(keyring, outbox, zone, article), service, row, case, events, now)


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
    letter = _letter(work, finding, articles, _opened(work))
    row = decision_row(
        work.law, work.row, finding, receipt_of(work.row, finding, work.facts, (), work.now), outcome="grant",
        articles=articles, reasons="", officer=work.law.actor, approver="", now=work.now,
    )  # fmt: skip
    until = row.valid_until.isoformat() if row.valid_until else None
    body = {"outcome": "grant", "articles": articles, "decision": str(row.id), "fee": None, "valid_until": until}
    said = {"letter": str(letter.row.id), "kind": letter.row.kind, "code": letter.row.code}
    with enter(work.law.zone) as alias:
        case = _held(work)
        row.save(force_insert=True)
        happen(alias, work.law.zone, case, Act(Kind.DECIDED, work.law.actor, "decide", work.now, body, told=True))
        write_letter(alias, letter)
        happen(alias, work.law.zone, case, Act(Kind.LETTER_ISSUED, work.law.actor, "decide", work.now, said, told=True))
        post(alias, key_of(case), NOTICE, work.now, about="letter")
        _done(work)


def _letter(work: Work, finding: Finding, articles: list[str], opened: OpenCase) -> Issued:
    """What the law gives at once waits for nobody to write a place anew: a sign in it that no font has is printed as ``?``.

    The record keeps the place as it was written. Raises `Unprintable` when the sign stands anywhere else.
    """
    try:
        return prepare_letter(work.law, opened, finding, "grant", articles, "", work.now)
    except Unprintable as lacking:
        stay = opened.contact.get("place", {})
        legible = {part: text.replace(lacking.sign, "?") for part, text in stay.items()}
        if legible == stay:
            raise
        return _letter(work, finding, articles, replace(opened, contact={**opened.contact, "place": legible}))


def _opened(work: Work) -> OpenCase:
    """As a letter needs it: where the person stays is opened, their answers are not."""
    at = place(work.law.zone, work.row.id, "application", "contact")
    contact = open_json(work.law, work.row.envelope, at, work.row.contact) if work.row.contact else {}
    return OpenCase(work.row, work.service, work.case, work.events, [], [], None, contact=contact)


def _write(work: Work, kind: Kind, article: str, body: dict[str, Any], about: str) -> None:
    """One event by an article, and a neutral mail."""
    with enter(work.law.zone) as alias:
        case = _held(work)
        happen(alias, work.law.zone, case, Act(kind, f"law:{article}", "decide", work.now, body, told=True))
        post(alias, key_of(case), NOTICE, work.now, about=about)
        _done(work)


def _held(work: Work) -> CaseNow:
    case = held(application_id=work.row.id)
    if case.last_n != work.case.last_n:
        raise Overtaken
    return case


def _done(work: Work) -> None:
    Outbox.objects.filter(id=work.law.outbox).update(done_at=real_now())
