"""One case on one screen: clock, facts with sources, papers, what the rules find, checklist, opinions, decision, the letter."""

from typing import Any

from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _

from korpu.applications.models import Application
from korpu.casework import screen
from korpu.casework.frame import frame
from korpu.casework.together import together
from korpu.kernel.moment import real_now
from korpu.ui.fields import Problem
from korpu.usecases.case_facts import finding_of, known_facts
from korpu.usecases.come_in import come_in
from korpu.usecases.read_case import OpenCase, open_case


def opened(request: Any, number: str, purpose: str = "decide") -> OpenCase:
    """The case, or 404: a case of another office is as if it did not exist."""
    try:
        return open_case(request.desk, number, request.now, purpose)
    except Application.DoesNotExist as nothing:
        raise Http404(_("There is no such case in your office.")) from nothing


def case(request: Any, number: str, **more: Any) -> HttpResponse:
    """The whole screen in one request. ``more``: problems and typed text of an act that did not happen.

    ``since``, ``act``: an act sent from a page that did not show what happened after event number ``since``.
    """
    found = opened(request, number)
    service = screen.service_of(found)
    finding = finding_of(found, request.now)
    known = known_facts(found, service)
    today = timezone.localdate(request.now)
    typed = more.get("typed", QueryDict())
    overtaken = [Problem(screen.meanwhile(found, more["since"]), more["act"])] if "since" in more else []
    problems = more.get("problems", overtaken)
    context = {
        **frame(request),
        "case": found,
        "others": screen.others(come_in(request.desk, found.row.id, real_now())),
        "seen": format_html('<input type="hidden" name="seen" value="{}">', found.now.last_n),
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
        "decision": screen.decision(found, finding, request.desk),
        "opinion": screen.opinion(found),
        "together": together(found, request.desk),
        "registers": screen.registers(finding, typed),
        "assertable": screen.assertable(finding, service, typed),
        "askable": screen.askable(service),
        "typed": typed,
        "picked": {name: typed.getlist(name) for name in ("articles", "what")},
        "problems": problems,
        "sides": screen.draft_letter(found, finding, typed),
        "opened": _("You opened this at %(time)s. The person can see that.")
        % {"time": timezone.localtime(request.now).strftime("%H:%M")},
    }
    return render(request, "casework/case.html", context, status=409 if overtaken else 422 if problems else 200)
