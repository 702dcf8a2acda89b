"""«By which day?»: anonymous, keeps nothing. One page that asks a few facts and names days with their articles."""

import dataclasses
import datetime as dt
from collections.abc import Mapping
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from korpu.applications.flow import words_for
from korpu.blueprints.service import Calculator, Service
from korpu.law.country import country
from korpu.law.finding import Finding, Point, find, point
from korpu.portal.asking import field_for, is_open, language, only_requests, read_fact
from korpu.portal.saying import cite_of, fact_words, points, said
from korpu.portal.views.public import service_or_404
from korpu.ui import parts, speech
from korpu.ui.fields import Field, problems
from korpu.ui.languages import switching


def days(request: HttpRequest, service: str) -> HttpResponse:
    """Fields above, days below; a field that stays open is not asked for."""
    found = service_or_404(service)
    calculator = found.calculator
    if calculator is None:
        raise Http404(_("There is no calculator for this service."))
    asked = request.method == "POST" and not switching(request)
    facts, fields = _read(found, calculator, request.POST, asked)
    context: dict[str, Any] = {
        "service": found, "calculator": calculator, "fields": fields, "problems": problems(fields), "language_form": "answer",
        "bearings": parts.Bearings(
            _("Count, without a name"), said(calculator.title), _("The answer stands on this page"),
            [parts.Link(said(found.short), reverse("service", args=[found.id]))],
        ),
    }  # fmt: skip
    if asked and not context["problems"]:
        context |= _answer(found, calculator, facts, timezone.localdate(request.now))
    return render(request, "portal/days.html", context)


def _read(
    service: Service, calculator: Calculator, typed: Mapping[str, str], asked: bool
) -> tuple[dict[str, Any], list[Field]]:
    facts: dict[str, Any] = {}
    fields = []
    for key in calculator.asks:
        field = _field(service, key, typed)
        fact = country().law.facts[key]
        if asked and not is_open(fact, typed):
            read = read_fact(fact, typed)
            field = dataclasses.replace(field, error=read.error)
            if read.given:
                facts[key] = read.value
        fields.append(field)
    return facts, fields


def _field(service: Service, key: str, typed: Mapping[str, str]) -> Field:
    fact = country().law.facts[key]
    ask, _because = words_for(service, key)
    field = field_for(fact, said(ask or fact.words), "", typed, heading=False)
    if key != service.request_fact:
        return field
    chosen = typed.get(key, next(iter(service.requests)))
    kept = [dataclasses.replace(each, chosen=each.value == chosen) for each in only_requests(service, field).choices]
    return dataclasses.replace(field, choices=kept)


def _answer(service: Service, calculator: Calculator, facts: dict[str, Any], today: dt.date) -> dict[str, Any]:
    claims = {fact: False for fact in service.claims if fact not in calculator.asks}
    request = {service.request_fact: service.request_of(facts)}
    finding = find(service, {**claims, **request, **facts}, today=today)
    judged = [each for each in finding.grounds if each.rule.name in calculator.verdicts]
    rules = (*calculator.notes, *(rule for day in calculator.days for rule in (day.rule, day.when) if rule))
    finding = dataclasses.replace(finding, judgement=finding.judgement.book.judge(
        [*rules, *(each.rule.name for each in judged)], finding.judgement.facts, today=today))  # fmt: skip
    notes = [point(finding.judgement, rule) for rule in calculator.notes]
    return {
        "holds": points(finding, [each for each in judged if each.holds]),
        "unknown": points(finding, [each for each in judged if each.holds is None]),
        "fails": points(finding, [each for each in judged if each.holds is False]),
        "days": [_day(finding, day.rule) for day in calculator.days if _is_shown(finding, day.when)],
        "notes": points(finding, [each for each in notes if each.holds]),
        "open_notes": points(finding, [each for each in notes if _is_for_a_lawyer(each)]),
    }  # fmt: skip


def _is_shown(finding: Finding, when: str) -> bool:
    return not when or finding.judgement.excepted(when) is True


def _day(finding: Finding, rule: str) -> dict[str, Any]:
    """A day with its claim and article; one that is not known says what is missing."""
    text, day = finding.judgement.book.last_text(rule), finding.value(rule)
    missing = [] if day else [fact_words(each.fact) for each in finding.judgement.missing(rule)]
    earliest = finding.judgement.earliest(rule)
    if day is None and earliest:
        said_day = _("not known yet: not before %(day)s") % {"day": speech.day(earliest, language())}
    else:
        said_day = speech.day(day, language()) if day else _("not known yet")
    return {
        "claim": said(text.words),
        "cite": cite_of(text),
        "day": said_day,
        "missing": missing,
        "note": text.reading,
    }


def _is_for_a_lawyer(each: Point) -> bool:
    """Not known, and nothing that a person or a register could add would settle it."""
    facts = country().law.facts
    return each.holds is None and bool(each.facts) and all(facts[key].by == "officer" for key in each.facts)
