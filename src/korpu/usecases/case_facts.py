"""Every fact of a case, with who said it: the person, a register, an officer, the clock. Later words replace earlier ones."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.utils import timezone

from korpu.applications.answers import facts_of
from korpu.blueprints.service import Service
from korpu.cases.terms import Kind
from korpu.law.finding import Finding, find
from korpu.usecases.read_case import OpenCase


@dataclass(frozen=True)
class Known:
    """A plain fact and its source: ``said_by`` is ``person``, ``paper``, ``register``, ``officer`` or ``record``."""

    value: Any
    said_by: str
    source: str
    at: dt.date


def known_facts(case: OpenCase, service: Service) -> dict[str, Known]:
    """By fact key."""
    filed = timezone.localdate(case.row.received_at)
    papers = {paper.paper for paper in case.papers}
    found = {key: Known(value, "person", "", filed) for key, value in facts_of(service, case.answers, papers).items()}
    for evidence in service.evidence:
        if evidence.fact and evidence.key in papers:
            found[evidence.fact] = Known(True, "paper", evidence.key, filed)
    for event in case.events:
        found |= _of_event(case, service, event)
    return {**found, "filed_on": Known(filed.isoformat(), "record", "", filed)}


def _of_event(case: OpenCase, service: Service, event: Any) -> dict[str, Known]:
    at = timezone.localdate(event.at)
    match event.kind:
        case Kind.REGISTER_ANSWERED:
            dated = dt.date.fromisoformat(event.body["dated_on"])
            facts = case.words[event.id]["facts"]
            return {key: Known(value, "register", event.body["body"], dated) for key, value in facts.items()}
        case Kind.ASSERTED:
            facts = case.words[event.id]["facts"]
            return {key: Known(value, "officer", event.actor.partition(":")[2], at) for key, value in facts.items()}
        case Kind.OPINION_ASKED | Kind.OPINION_ANSWERED:
            return _opinion(service, event, at)
        case _:
            return {}


def _opinion(service: Service, event: Any, at: dt.date) -> dict[str, Known]:
    opinion = service.opinion
    if opinion is None:
        return {}
    if event.kind == Kind.OPINION_ASKED:
        asked = Known(at.isoformat(), "record", opinion.body, at)
        return {opinion.asked_fact: asked, opinion.answer_fact: Known(opinion.not_answered, "record", opinion.body, at)}
    answer = opinion.objection if event.body["objects"] else opinion.no_objection
    return {opinion.answer_fact: Known(answer, "register", opinion.body, at)}


def finding_of(case: OpenCase, now: dt.datetime) -> Finding:
    """What the law finds in a case today, under the law of the day it was filed (a cancellation: of the day of the act)."""
    facts = {key: known.value for key, known in known_facts(case, case.service).items()}
    return find(
        case.service, facts, today=timezone.localdate(now), law_day=case.row.law_day, grounds=case.answers["grounds"]
    )
