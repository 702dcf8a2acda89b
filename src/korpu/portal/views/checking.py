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
from korpu.law.helping import Busy, ways_of
from korpu.portal.asking import field_for, is_typed, language, only_requests, read_fact
from korpu.portal.saying import by_day, fact_words, money, points, said
from korpu.portal.showing import shown
from korpu.portal.views.public import service_or_404
from korpu.ui import parts
from korpu.ui.fields import Field, problems
from korpu.ui.languages import switching
from norms.vocabulary import Fact

KEEP = "answers"
SAYS_NO = ("refuse", "no_ground")
Facts = dict[str, Any]


def check(request: HttpRequest, service: str) -> HttpResponse:
    """One question a page, what holds and what is missing below; every answer can be «I don't know»."""
    found = service_or_404(service)
    facts = _kept(request.POST.get(KEEP, "{}"))
    asked, again = (_askable(request.POST.get(name, "")) for name in ("asked", "again"))
    stay, error = asked if switching(request) else "", ""
    if asked and not switching(request):
        answer = read_fact(country().law.facts[asked], request.POST)
        if answer.given:
            facts[asked] = answer.value
        elif not again:
            stay, error = asked, answer.error
    facts.pop(again, None)
    finding = find(found, {**dict.fromkeys(found.claims, False), **facts}, today=timezone.localdate(request.now))
    page = Page(request, found, finding, facts, again or stay or _next(finding, facts), error, typed=bool(stay))
    return render(request, "portal/check.html", {**_context(page), **_help(request, finding)})


def _help(request: HttpRequest, finding: Finding) -> dict[str, Any]:
    """What would help, for whoever asks it; it is offered where the law says no."""
    if finding.outcome not in SAYS_NO:
        return {}
    if request.POST.get("help") != "yes" or switching(request):
        return {"may_help": True}
    try:
        return {"helped": True, "ways": ways_of(finding, language())}
    except Busy:
        return {"helped": True, "may_help": True, "busy": True}


def _askable(key: str) -> str:
    """A fact that is asked on this page, or nothing."""
    fact = country().law.facts.get(key)
    return key if fact and fact.ask and fact.by != "officer" else ""


def _kept(text: str) -> Facts:
    """Answers of this visit, from the form; whatever cannot be read as the law's facts is left out."""
    try:
        kept = json.loads(text)
        kept = {key: value for key, value in kept.items() if _askable(key)}
        norms.facts.read(country().law, kept)
    except (ValueError, norms.BadFact, AttributeError, RecursionError):
        return {}
    return kept


def _next(finding: Finding, facts: Facts) -> str:
    """The cheapest decisive question that a person can answer here; nothing is fetched in an anonymous check."""
    law, service = country().law, finding.service
    if service.request_grounds and service.request_fact not in facts:
        return service.request_fact
    open_points = [point for point in (*finding.grounds, *finding.refusals) if point.holds is None]
    wanted = dict.fromkeys(fact for point in open_points for fact in point.facts)
    askable = [key for key in wanted if key not in facts and _askable(key)]
    return min(askable, key=lambda key: law.facts[key].cost, default="")


@dataclasses.dataclass
class Page:
    """What the page is made from. ``asked``: the fact it asks, or nothing; ``typed``: show again what came for it."""

    request: HttpRequest
    service: Service
    finding: Finding
    facts: Facts
    asked: str
    error: str
    typed: bool


def _fields(page: Page) -> list[Field]:
    if not page.asked:
        return []
    fact = country().law.facts[page.asked]
    ask, _because = words_for(page.service, page.asked)
    typed = page.request.POST if page.typed else {}
    label = said(ask or fact.words)
    field = field_for(fact, label, "", typed, page.facts.get(page.asked), page.asked in page.facts)
    field = only_requests(page.service, field) if page.asked == page.service.request_fact else field
    return [dataclasses.replace(field, error=page.error)]


def _context(page: Page) -> dict[str, Any]:
    fields, service, finding = _fields(page), page.service, page.finding
    grounds = finding.grounds
    return {
        "service": service,
        "fields": fields,
        "problems": problems(fields),
        "language_form": "answer",
        "hidden": {KEEP: json.dumps(page.facts), "asked": page.asked},
        "kept": {KEEP: json.dumps(page.facts), "help": "yes"},
        "typed_fact": _typed_fact(page.asked),
        "why": _why(service, page.asked),
        "holds": points(finding, [point for point in grounds if point.holds]),
        "unknown": points(finding, [point for point in grounds if point.holds is None]),
        "fails": points(finding, [point for point in grounds if point.holds is False]),
        "obstacles": points(finding, [point for point in finding.refusals if point.holds]),
        "warnings": points(finding, finding.warnings),
        "given": [(key, fact_words(key), shown(key, value)) for key, value in page.facts.items()],
        "fee": money(finding.fee),
        "due": by_day(finding.due_on, finding.due_earliest),
        "file_by": by_day(finding.value(service.file_by)),
        "outcome": finding.outcome,
        "bearings": parts.Bearings(
            _("Check, without a name"),
            _("Answer, or say that you don't know") if page.asked else _("Apply, if a ground holds"),
            by_day(finding.value(service.file_by)),
            [parts.Link(said(service.short), reverse("service", args=[service.id]))],
        ),
    }


def _typed_fact(key: str) -> Fact | None:
    fact = country().law.facts[key] if key else None
    return fact if fact and is_typed(fact) else None


def _why(service: Service, key: str) -> parts.Reason | None:
    because = words_for(service, key)[1] if key else None
    return parts.Reason(said(because)) if because else None
