"""«What can I do?»: anonymous, keeps nothing. Answers travel in the page's own form, from question to question."""

import dataclasses
import json
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

import norms
from korpu.applications.flow import words_for
from korpu.blueprints.service import Service
from korpu.law.country import country
from korpu.law.finding import Finding, find
from korpu.portal.asking import choice_words, field_for, only_requests, read_fact
from korpu.portal.saying import by_day, fact_words, money, points, said
from korpu.portal.showing import shown
from korpu.portal.views.public import service_or_404
from korpu.ui import parts
from korpu.ui.fields import problems

KEEP = "answers"
Facts = dict[str, Any]


def check(request: HttpRequest, service: str) -> HttpResponse:
    """One question a page, what holds and what is missing below; every answer can be «I don't know»."""
    found = service_or_404(service)
    facts = _kept(request.POST.get(KEEP, "{}"))
    field_error = ""
    asked = request.POST.get("asked", "")
    if asked in country().law.facts and "language" not in request.POST:
        answer = read_fact(country().law.facts[asked], request.POST)
        field_error = answer.error
        if answer.given:
            facts[asked] = answer.value
    if again := request.POST.get("again", ""):
        facts.pop(again, None)
    finding = find(found, {**dict.fromkeys(found.claims, False), **facts}, today=timezone.localdate(request.now))
    next_fact = again or (asked if field_error else None) or _next(finding, facts)
    return render(request, "portal/check.html", _context(found, finding, facts, next_fact, request, field_error))


def _kept(text: str) -> Facts:
    """Answers of this visit, from the form; whatever cannot be read as the law's facts is left out."""
    try:
        kept = json.loads(text)
        norms.facts.read(country().law, kept)
    except (ValueError, norms.BadFact, AttributeError):
        return {}
    return dict(kept)


def _next(finding: Finding, facts: Facts) -> str | None:
    """The cheapest decisive question that a person can answer here; nothing is fetched in an anonymous check."""
    law, service = country().law, finding.service
    if service.request_grounds and service.request_fact not in facts:
        return service.request_fact
    open_points = [point for point in (*finding.grounds, *finding.refusals) if point.holds is None]
    wanted = dict.fromkeys(fact for point in open_points for fact in point.facts)
    askable = [key for key in wanted if key not in facts and law.facts[key].ask and law.facts[key].by != "officer"]
    if any(point.holds for point in finding.grounds) and not askable:
        return None
    return min(askable, key=lambda key: law.facts[key].cost, default=None)


def _context(
    service: Service, finding: Finding, facts: Facts, next_fact: str | None, request: HttpRequest, error: str
) -> dict[str, Any]:
    fields = []
    if next_fact:
        fact = country().law.facts[next_fact]
        typed = request.POST if error else {}
        ask, _because = words_for(service, next_fact)
        label = said(ask or fact.words)
        field = field_for(fact, label, "", typed, facts.get(next_fact), next_fact in facts)
        field = only_requests(service, field) if next_fact == service.request_fact else field
        fields = [dataclasses.replace(field, error=error)]
    grounds = finding.grounds
    return {
        "service": service,
        "fields": fields,
        "problems": problems(fields),
        "language_form": "answer",
        "asked": next_fact,
        "typed_fact": next_fact if next_fact and not choice_words(country().law.facts[next_fact]) else "",
        "kept": json.dumps(facts),
        "why": _why(service, next_fact),
        "holds": points(finding, [point for point in grounds if point.holds]),
        "unknown": points(finding, [point for point in grounds if point.holds is None]),
        "fails": points(finding, [point for point in grounds if point.holds is False]),
        "obstacles": points(finding, [point for point in finding.refusals if point.holds]),
        "warnings": points(finding, finding.warnings),
        "given": [(key, fact_words(key), shown(key, value)) for key, value in facts.items()],
        "fee": money(finding.fee),
        "due": by_day(finding.due_on, finding.due_earliest),
        "file_by": by_day(finding.value(service.file_by)),
        "outcome": finding.outcome,
        "bearings": parts.Bearings(
            _("Check, without a name"),
            _("Answer, or say that you don't know") if next_fact else _("Apply, if a ground holds"),
            by_day(finding.value(service.file_by)),
            [parts.Link(said(service.short), reverse("service", args=[service.id]))],
        ),
    }


def _why(service: Service, key: str | None) -> parts.Reason | None:
    because = words_for(service, key)[1] if key else None
    return parts.Reason(said(because)) if because else None
