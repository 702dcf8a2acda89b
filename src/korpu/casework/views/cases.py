"""One case on one screen: clock, facts with sources, papers, what the rules find, checklist, opinions, decision, the letter."""

from collections.abc import Sequence
from typing import Any

from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from korpu.applications.models import Application
from korpu.casework import screen
from korpu.casework.frame import frame
from korpu.ui import errors
from korpu.ui.doors import read_only
from korpu.ui.fields import Problem
from korpu.usecases.case_facts import finding_of, known_facts
from korpu.usecases.read_case import OpenCase, open_case


def opened(request: Any, number: str) -> OpenCase:
    """The case, or 404: a case of another office is as if it did not exist."""
    try:
        return open_case(request.desk, number, request.now, request.purpose)
    except Application.DoesNotExist as nothing:
        raise Http404(_("There is no such case in your office.")) from nothing


@read_only
def case(request: Any, number: str) -> HttpResponse:
    """As it stands."""
    return whole(request, number)


def whole(request: Any, number: str, act: str = "", problems: Sequence[Problem] = ()) -> HttpResponse:
    """The whole screen in one request. ``act``: what was typed for it stays in its form; ``problems``: why it did not happen."""
    found = opened(request, number)
    service = screen.service_of(found)
    finding = finding_of(found, request.now)
    known = known_facts(found, service)
    today = timezone.localdate(request.now)
    typed = request.POST if act else QueryDict()
    decision, opinion = screen.decision(found, finding, request.desk), screen.opinion(found)
    has_form = act in screen.forms(found, decision, opinion)
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
        "decision": decision,
        "opinion": opinion,
        "registers": screen.registers(finding, typed if act == "register" else {}),
        "assertable": screen.assertable(finding, service, typed if act == "assert" else {}),
        "askable": screen.askable(service, typed.getlist("what") if act == "ask" else []),
        "typed": {act.replace("-", "_"): typed},
        "articles": typed.getlist("articles"),
        "language_form": act if has_form else "",
        "kept": [] if has_form else errors.typed(request).read,
        "problems": problems,
        "sides": screen.draft_letter(found, finding, typed),
        "opened": _("You opened this at %(time)s. The person can see that.")
        % {"time": timezone.localtime(request.now).strftime("%H:%M")},
    }
    return render(request, "casework/case.html", context, status=422 if problems else 200)
