"""A person's own cases: what happened, in the clear for them; and every look at their data by staff."""

import json
from dataclasses import dataclass, field
from typing import Any

from django.db import connections

from korpu.access.actors import Present
from korpu.applications.models import Application
from korpu.audit.models import Access
from korpu.blueprints.service import Service
from korpu.cases.models import CaseNow, Event
from korpu.documents.models import Letter
from korpu.services.queries import pinned
from korpu.store.zones import enter
from korpu.usecases.sealing import place

OPEN_TO_PERSON = ("asked", "answered", "noted")
"""Kinds of events whose words the person reads."""
BEFORE = "select count(*) from cases_casenow where (filed_at, id) < (%s, %s)"
"""How many cases of the reader's come before one."""
NOT_FOR_FILERS: dict[str, dict[str, str]] = {
    "state": {"awaiting_opinion": "examined"},
    "hand": {"body": "officer"},
    "next_act": {"ask_opinion": "decide", "await_opinion": "decide"},
}
"""Whoever filed for somebody else sees the status, never that another body's opinion is asked: what they read instead."""


@dataclass
class Mine:
    """One case as its person sees it, with the service as it was when they filed.

    ``words``: what was asked and answered, by event id.
    """

    row: Application
    service: Service
    now: CaseNow
    events: list[Event]
    letters: list[Letter]
    words: dict[Any, dict[str, Any]] = field(default_factory=dict)
    filed_for_another: bool = False

    @property
    def term(self) -> dict[str, Any]:
        """The authority's term, as it was filed."""
        term: dict[str, Any] = self.events[0].body["term"]
        return term


def my_cases(person: Present) -> list[CaseNow]:
    """Cases that concern the person, and cases they filed; the oldest first, so that a case keeps its place in the list."""
    with enter(person.zone, keys=person.key):
        return [_status(person, case) for case in CaseNow.objects.order_by("filed_at", "id")]


def _status(person: Present, case: CaseNow) -> CaseNow:
    """The case as this reader may see it; the row itself is never saved from here."""
    if case.person != person.pseudonym:
        for column, instead in NOT_FOR_FILERS.items():
            setattr(case, column, instead.get(getattr(case, column), getattr(case, column)))
    return case


def place_in_list(alias: str, case: CaseNow) -> int:
    """The place of a case in the reader's own list, from 1. Runs in the transaction that shows the reader's rows."""
    with connections[alias].cursor() as cursor:
        cursor.execute(BEFORE, [case.filed_at, case.id])
        return int(cursor.fetchone()[0]) + 1


def my_case(person: Present, case: CaseNow) -> Mine:
    """One case, opened."""
    with enter(person.zone, keys=person.key):
        row = Application.objects.get(id=case.application_id)
        found = Mine(
            row,
            pinned(row.edition_hash),
            case,
            list(Event.objects.filter(application=case.application_id).order_by("n")),
            list(Letter.objects.filter(application=case.application_id).order_by("issued_at")),
            filed_for_another=not person.is_me(case.person),
        )
    said = [event for event in found.events if event.sealed and event.kind in OPEN_TO_PERSON]
    if said:
        items = [(place(person.zone, case.application_id, "event", event.kind), bytes(event.sealed)) for event in said]
        opened = person.open(bytes(found.row.envelope), items)
        found.words = {event.id: json.loads(plain) for event, plain in zip(said, opened, strict=True)}
    return found


def my_looks(person: Present, found: Mine) -> list[Access]:
    """Who looked, newest first. A filer does not see looks at somebody else's data: row security shows them none."""
    with enter(person.zone, keys=person.key):
        return list(Access.objects.filter(application=found.row.id).order_by("-at"))
