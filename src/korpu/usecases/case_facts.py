"""Every fact of a case, with who said it: the person, a register, an officer, the clock. Later words replace earlier ones."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.utils import timezone

from korpu.applications.answers import facts_of
from korpu.blueprints.service import Service
from korpu.cases.terms import Kind
from korpu.law.country import country
from korpu.law.finding import Finding, find
from korpu.usecases.read_case import OpenCase

NONE_CAME = "n/a"
"""As the law's facts write that something did not happen."""


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
    earlier = case.earlier.papers if case.earlier else []
    papers = {paper.paper for paper in (*earlier, *case.papers)}
    found = {
        **_of_earlier_file(case, service),
        **{key: Known(value, "person", "", filed) for key, value in facts_of(service, case.answers, papers).items()},
    }
    for evidence in service.evidence:
        if evidence.fact and evidence.key in papers:
            found[evidence.fact] = Known(True, "paper", evidence.key, filed)
    for event in case.events:
        found |= _of_event(case, service, event)
        found |= _of_host(service, event, found)
    return {**found, "filed_on": Known(filed.isoformat(), "record", "", filed)}


def _of_earlier_file(case: OpenCase, service: Service) -> dict[str, Known]:
    """What registers and officers said in the refused application that this one repeats (48.4), but on what the refusal rested.

    Another body is asked anew: no article lets an old opinion stand.
    """
    if case.earlier is None or service.again is None:
        return {}
    decision, book = case.earlier.decision, country().law.on(case.row.law_day)
    against = set(decision.articles) if decision else set()
    rules = [name for name in service.refusals if book.last_text(name).article in against]
    doubted = {fact.name for name in rules for fact in book.rests_on(name)}
    if service.opinion:
        doubted |= {service.opinion.asked_fact, service.opinion.answer_fact}
    kept = {
        key: known for key, known in known_facts(case.earlier, service).items()
        if known.said_by in ("register", "officer") and key not in doubted
    }  # fmt: skip
    refused = Known(True, "record", service.again.article, timezone.localdate(case.row.received_at))
    return {**kept, service.again.refused_fact: refused}


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


def _of_host(service: Service, event: Any, found: Mapping[str, Known]) -> dict[str, Known]:
    """The record itself knows when a host withdrew, and when another dwelling document came, or that none did."""
    host, at = service.host, timezone.localdate(event.at)
    if host is None:
        return {}
    if event.kind == Kind.HOST_WITHDREW:
        withdrew = Known(event.body["withdrew_on"], "record", host.article, at)
        return {host.withdrew_fact: withdrew, host.dwelling_fact: Known(NONE_CAME, "record", host.article, at)}
    waited = host.withdrew_fact in found and found[host.withdrew_fact].value != NONE_CAME
    if event.kind == Kind.ANSWERED and waited and host.paper in event.body.get("given", ()):
        return {host.dwelling_fact: Known(at.isoformat(), "paper", host.paper, at)}
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
    """What the law finds in a case today, under the law of the day it was filed."""
    facts = _plain(case, case.service)
    return find(
        case.service, facts, today=timezone.localdate(now), law_day=case.row.law_day, grounds=case.answers["grounds"]
    )


def ending_of(case: OpenCase, now: dt.datetime) -> Finding:
    """What the law finds of ending what was granted, under the law and the edition of today: the day of the act (a reading, M)."""
    service = country().services[case.row.service]
    facts = _plain(case, service)
    return find(service, {**facts, service.request_fact: service.ending}, today=timezone.localdate(now))


def _plain(case: OpenCase, service: Service) -> dict[str, Any]:
    return {key: known.value for key, known in known_facts(case, service).items()}
