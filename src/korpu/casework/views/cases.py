"""One case on one screen: clock, facts with sources, papers, what the rules find, checklist, opinions, decision, the letter."""

from typing import Any

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from korpu.applications.models import Application
from korpu.casework import screen
from korpu.casework.after import after
from korpu.casework.frame import frame
from korpu.usecases.case_facts import finding_of, known_facts
from korpu.usecases.read_case import OpenCase, open_case


def opened(request: Any, number: str) -> OpenCase:
    """The case, or 404: a case of another office is as if it did not exist."""
    try:
        return open_case(request.desk, number, request.now, request.purpose)
    except Application.DoesNotExist as nothing:
        raise Http404(_("There is no such case in your office.")) from nothing


def case(request: Any, number: str, **more: Any) -> HttpResponse:
    """The whole screen in one request. ``more``: problems and typed text of an act that did not happen."""
    found = opened(request, number)
    service = screen.service_of(found)
    finding = finding_of(found, request.now)
    known = known_facts(found, service)
    today = timezone.localdate(request.now)
    typed = more.get("typed", {})
    context = {
        **frame(request),
        "case": found,
        "service": service,
        "bearings": screen.bearings(found, today),
        "clock": screen.clock_of(found, today),
        "facts": screen.facts(known),
        "stay": found.contact.get("place"),
        "papers": screen.papers(found),
        "findings": screen.findings(finding),
        "outcome": screen.outcome_words(finding),
        "checklist": screen.checklist(found, service, finding),
        "events": screen.events(found),
        "currency": settings.KORPU_CURRENCY,
        "after": after(found, finding, request.desk, request.now, today),
        "decision": screen.decision(found, finding, request.desk),
        "opinion": screen.opinion(found),
        "registers": screen.registers(finding),
        "assertable": screen.assertable(finding, service),
        "askable": screen.askable(service),
        "typed": typed,
        "problems": more.get("problems", []),
        "sides": screen.draft_letter(found, finding, typed),
        "opened": _("You opened this at %(time)s. The person can see that.")
        % {"time": timezone.localtime(request.now).strftime("%H:%M")},
    }
    return render(request, "casework/case.html", context, status=422 if more.get("problems") else 200)
