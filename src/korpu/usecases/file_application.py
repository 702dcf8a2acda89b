"""File an application.

For a person: a receipt with a number and the day by which the law wants a decision. Refuses: an incomplete draft, an expired one,
one that another device changed meanwhile (`Stale`), and a key that was used for something else (`OtherContent`). The same key
twice gives the same receipt. Leaves, in one transaction: the mark, the application, its papers, the first event with its leaf,
where the case stands, what it is found by, and a mail to be sent or, where the law acts at once, work for the worker; the draft
is gone.
"""

import datetime as dt
import hashlib
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db import IntegrityError
from django.utils import timezone

from korpu.access.actors import Present
from korpu.applications.models import Application
from korpu.blueprints.service import Service
from korpu.cases.actions import Act, add_event, key_of, set_due, stand
from korpu.cases.models import CaseNow
from korpu.cases.rules import Standing, after
from korpu.cases.terms import Kind
from korpu.kernel.canonical import canonical
from korpu.kernel.ids import owned_id
from korpu.law.clocks import decision_due, needs_opinion
from korpu.store.actions import BY_LAW, NOTICE, post
from korpu.store.inserting import together
from korpu.store.keyring_client import InZone
from korpu.store.models import Once
from korpu.store.zones import enter
from korpu.usecases.attach_paper import hand_in, take_papers
from korpu.usecases.drafts import Typed, my_draft, take_draft
from korpu.usecases.entries import Entries, entries_of, words_of
from korpu.usecases.filled import Filled, filled
from korpu.usecases.my_cases import BEFORE, place_in_list
from korpu.usecases.refusals import Expired, Stale
from korpu.usecases.sealing import place, plain_json


@dataclass(frozen=True)
class Receipt:
    """What the person gets at once. ``place``: of the case in their own list."""

    application: UUID
    place: int
    number: str
    received_at: dt.datetime


SAID = ("facts", "identity", "filer", "contact", "office", "grounds")
"""Parts of the answers that make an application the same one, whichever draft they were typed into."""


class OtherContent(ValueError):
    """The same key came with other content: this is another application, and needs a key of its own."""


def file_application(person: Present, version: int, once: str, now: dt.datetime, **which: Any) -> Receipt:
    """The person's draft with this ``id``, or at this ``place`` of their list, as it stood in the ``version`` that they read.

    ``once``: a key made by the client, unique to this act.
    """
    content = b""
    try:
        with enter(person.zone, keys=person.key) as alias:
            if typed := take_draft(alias, person, version, now, **which):
                content = _fingerprint(typed)
                return _file(alias, person, typed, (once, content), now)
    except IntegrityError:  # the key has served before
        if earlier := _earlier(person, _mark(once), content):
            return earlier
        raise
    return _moved(person, once, now, **which)


def _file(alias: str, person: Present, typed: Typed, key: tuple[str, bytes], now: dt.datetime) -> Receipt:
    """``key``: the client's, and what it was used for."""
    attached = take_papers(alias, typed.row.id)
    papers = {paper.paper for paper in attached}
    given = filled(typed.service, typed.answers, papers, now)
    row, entries = _application(person, _concerned(person, typed, given), typed, given, now)
    mark = Once.new(
        salt=_mark(key[0]), person=row.person, filer=row.filer, office=row.office, fingerprint=key[1], application=row.id,
        made_at=now,
    )  # fmt: skip
    with together(alias) as sent:
        mark.add()
        row.add()
        hand_in(row, attached)
        for entry in entries:
            entry.add()
        case = _open_case(alias, person.zone, row, _body(row, typed.service, given, papers), now)
        if case.standing["automatic"]:
            post(alias, key_of(row), BY_LAW, now)
        else:
            post(alias, key_of(row), NOTICE, now, about="received")
        sent.ask(BEFORE, (case.filed_at, case.id))
    return Receipt(row.id, int(sent.answer[0]) + 1, row.number, now)


def _moved(person: Present, once: str, now: dt.datetime, **which: Any) -> Receipt:
    """What became of a draft that was sent before, or saved or forgotten on another device.

    Raises `Stale` for one that was saved meanwhile, `Expired` for one that led to nothing.
    """
    try:
        newer = my_draft(person, now, **which)
    except Expired:
        if earlier := earlier_receipt(person, which.get("id"), once):
            return earlier
        raise
    raise Stale(newer.answers, newer.version)


def earlier_receipt(person: Present, draft: UUID | None, once: str) -> Receipt | None:
    """What a draft that is gone became: found by its own id, else by the key it was sent with."""
    return (_of_draft(person, draft) if draft else None) or _earlier(person, _mark(once), None)


def _mark(once: str) -> bytes:
    return hashlib.sha256(once.encode()).digest()


def _fingerprint(typed: Typed) -> bytes:
    said = {part: typed.answers.get(part) for part in SAID}
    return hashlib.sha256(canonical({"service": typed.row.service, **said})).digest()


def _of_draft(person: Present, draft: UUID) -> Receipt | None:
    """The application that a draft became bears the draft's id."""
    with enter(person.zone, keys=person.key) as alias:
        case = CaseNow.objects.filter(application_id=draft, filer=person.pseudonym).first()
        return _receipt(alias, case) if case else None


def _earlier(person: Present, mark_salt: bytes, content: bytes | None) -> Receipt | None:
    with enter(person.zone, keys=person.key) as alias:
        mark = Once.objects.filter(id=owned_id(person.pseudonym, mark_salt)).first()
        if mark is None:
            return None
        if content is not None and bytes(mark.fingerprint) != content:
            raise OtherContent
        return _receipt(alias, CaseNow.objects.get(application_id=mark.application))


def _receipt(alias: str, case: CaseNow) -> Receipt:
    return Receipt(case.application_id, place_in_list(alias, case), case.number, case.filed_at)


def _concerned(person: Present, typed: Typed, given: Filled) -> InZone:
    """Whom it concerns: the person, or a fresh subject for somebody they represent."""
    if given.filer_role == "self":
        return InZone(person.pseudonym, person.envelope)
    return person.represent(typed.row.id)


def _application(
    person: Present, concerned: InZone, typed: Typed, given: Filled, now: dt.datetime
) -> tuple[Application, Entries]:  # fmt: skip
    """The unsaved row, and what it is found by."""
    row_id, zone = typed.row.id, person.zone
    values = {"answers": given.answers, "contact": given.contact}
    at = [(place(zone, row_id, "application", column), plain_json(value)) for column, value in values.items()]
    row = Application.new(
        salt=bytes(typed.row.salt), person=concerned.pseudonym, filer=person.pseudonym,
        filer_reads=given.filer_role != "self", office=given.office, **given.identity,
        service=typed.row.service, edition=typed.row.edition, edition_hash=typed.row.edition_hash,
        request=given.request, law_day=timezone.localdate(now), language=given.language,
        envelope=concerned.envelope, filer_envelope=person.envelope, filer_role=given.filer_role,
        received_at=now,
    )  # fmt: skip
    filed = person.file(timezone.localdate(now).year, bytes(concerned.envelope), at, words_of(row))
    row.number = filed.number
    row.answers, row.contact = filed.items
    return row, entries_of(row, filed.words)


def _body(row: Application, service: Service, given: Filled, papers: set[str]) -> dict[str, Any]:
    body: dict[str, Any] = {
        "request": row.request, "term": given.term, "needs_opinion": needs_opinion(service), "language": row.language,
    }  # fmt: skip
    if given.again:
        body["again"] = given.again
    if service.automatic is None:
        return body
    return {**body, "automatic": service.automatic.article, "facts": given.plain, "papers": sorted(papers)}


def _open_case(alias: str, zone: str, row: Application, body: dict[str, Any], now: dt.datetime) -> CaseNow:
    act = Act(Kind.FILED, "person" if row.filer_role == "self" else "filer", "apply", now, body, told=True)
    event = add_event(alias, zone, key_of(row), act, n=1)
    case = CaseNow.new(
        application_id=row.id, person=row.person, filer=row.filer, filer_reads=row.filer_reads, office=row.office,
        number=row.number, service=row.service, request=row.request, surname=row.surname, given_names=row.given_names,
        language=row.language, filed_at=now, last_n=1,
    )  # fmt: skip
    stand(case, after(Standing(), event), now)
    set_due(case, decision_due(body["term"]["working_days"], timezone.localdate(now)))
    case.add()
    return case
