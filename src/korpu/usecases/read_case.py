"""Look at a case as staff. The look is written where the person sees it, or nothing is shown.

For a person: who looked, when, why, at what. Refuses: cases of another office, which are as if they did not exist.
Leaves an access row.
"""

import datetime as dt
import json
from dataclasses import dataclass, field
from typing import Any

from django.utils import timezone

from korpu.access.actors import Desk
from korpu.access.purposes import Purpose
from korpu.applications.models import Application
from korpu.audit.actions import note_looks
from korpu.blueprints.service import Service
from korpu.cases.actions import key_of
from korpu.cases.models import CaseNow, Event
from korpu.decisions.models import Decision
from korpu.documents.models import Letter, Upload
from korpu.services.queries import pinned
from korpu.store.zones import enter
from korpu.usecases.sealing import place

OPENED = ["application", "papers", "events"]


@dataclass
class OpenCase:
    """A case in the clear, as one officer sees it, with the edition of the service under which it was filed.

    ``answers`` and ``words`` (by event id) were opened by the keyring. ``earlier``: the refused application that this one repeats
    with only what was missing.
    """

    row: Application
    service: Service
    now: CaseNow
    events: list[Event]
    papers: list[Upload]
    letters: list[Letter]
    decision: Decision | None
    answers: dict[str, Any] = field(default_factory=dict)
    contact: dict[str, Any] = field(default_factory=dict)
    words: dict[Any, dict[str, Any]] = field(default_factory=dict)
    names: dict[Any, str] = field(default_factory=dict)
    earlier: "OpenCase | None" = None


def open_case(desk: Desk, number: str, now: dt.datetime, purpose: Purpose, act: str = "case") -> OpenCase:
    """One case, whole, with the earlier file it rests on: one transaction, then a round trip to the keyring for each."""
    with enter(desk.zone, office=desk.office) as alias:
        case = _read(number)
        files = _with_earlier(case)
        note_looks(
            alias, [key_of(each.row) for each in files], officer=desk.number, act=act, purpose=purpose, fields=OPENED,
            at=now, day=timezone.localdate(now),
        )  # fmt: skip
    for each in files:
        _open_sealed(desk, each)
    return case


def _read(number: str) -> OpenCase:
    row = Application.objects.get(number=number)
    return OpenCase(
        row=row,
        service=pinned(row.edition_hash),
        now=CaseNow.objects.get(application=row.id),
        events=list(Event.objects.filter(application=row.id).order_by("n")),
        papers=list(Upload.objects.filter(application=row.id).order_by("received_at")),
        letters=list(Letter.objects.filter(application=row.id).order_by("issued_at")),
        decision=Decision.objects.filter(application=row.id).order_by("decided_at").last(),
    )


def _with_earlier(case: OpenCase) -> list[OpenCase]:
    """The case and the files before it, each tied to the one it repeats; a file of another office stays closed."""
    files = [case]
    while number := files[-1].events[0].body.get("again"):
        if not Application.objects.filter(number=number).exists():
            break
        files[-1].earlier = _read(number)
        files.append(files[-1].earlier)
    return files


def _open_sealed(desk: Desk, case: OpenCase) -> None:
    """Answers, contact and the words of events are the concerned person's; papers' names may be the filer's."""
    row, zone = case.row, desk.zone
    said = [event for event in case.events if event.sealed]
    items = [(place(zone, row.id, "application", "answers"), bytes(row.answers))]
    items += [(place(zone, row.id, "application", "contact"), bytes(row.contact))] if row.contact else []
    items += [(place(zone, row.id, "event", event.kind), bytes(event.sealed)) for event in said]
    opened = [json.loads(plain) for plain in desk.open(bytes(row.envelope), items)]
    case.answers = opened.pop(0)
    case.contact = opened.pop(0) if row.contact else {}
    case.words = dict(zip((event.id for event in said), opened, strict=True))
    for paper in case.papers:
        at = place(zone, row.id, "upload", "name")
        case.names[paper.id] = desk.open(bytes(paper.envelope), [(at, bytes(paper.name))])[0].decode()
