"""One case on one screen: clock, facts with sources, papers, what the rules find, checklist, opinions, decision, the letter."""

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils import timezone
from django.utils.html import format_html
from django.utils.translation import gettext as _

from korpu.applications.models import Application
from korpu.casework import desk_forms, screen
from korpu.casework.after import after
from korpu.casework.frame import frame
from korpu.casework.together import together
from korpu.kernel.moment import real_now
from korpu.law.finding import Finding
from korpu.ui import errors
from korpu.ui.doors import read_only
from korpu.ui.fields import Problem
from korpu.usecases.case_facts import finding_of, known_facts
from korpu.usecases.come_in import come_in
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
    """The whole screen in one request. ``act``: what was typed for it stays in its form; ``problems``: why it did not happen.

    When the act came from a page that does not show everything, what happened meanwhile is said before anything else.
    """
    found = opened(request, number)
    typed = request.POST if act else QueryDict()
    overtaken = request.desk.seen not in (None, found.now.last_n)
    if overtaken:
        problems = [Problem(screen.meanwhile(found, request.desk.seen), act)]
    finding = finding_of(found, request.now)
    context = {
        **frame(request),
        **_picture(request, found, finding),
        **_forms(request, found, finding, act, typed),
        "problems": problems,
        "sides": screen.draft_letter(found, finding, typed),
        "opened": _("You opened this at %(time)s. The person can see that.")
        % {"time": timezone.localtime(request.now).strftime("%H:%M")},
    }
    status = 409 if overtaken else 422 if problems else 200
    return render(request, "casework/case.html", context, status=status)


def _picture(request: Any, found: OpenCase, finding: Finding) -> dict[str, Any]:
    """What there is to see, and who else is looking."""
    service, today = screen.service_of(found), timezone.localdate(request.now)
    return {
        "case": found,
        "others": screen.others(come_in(request.desk, found.row.id, real_now())),
        "service": service,
        "bearings": screen.bearings(found, today),
        "clock": screen.clock_of(found, today),
        "facts": screen.facts(known_facts(found, service), service),
        "stay": found.contact.get("place"),
        "papers": screen.papers(found),
        "findings": screen.findings(finding),
        "outcome": screen.outcome_words(finding),
        "helped": found.now.open and screen.may_be_helped(finding),
        "checklist": screen.checklist(found, service, finding),
        "events": screen.events(found),
        "together": together(found, request.desk),
    }


def _forms(request: Any, found: OpenCase, finding: Finding, act: str, typed: QueryDict) -> dict[str, Any]:
    """What may be done now, with what was typed for ``act``. ``seen``: a form tells from which picture it was sent."""
    service = screen.service_of(found)
    decision, opinion = screen.decision(found, finding, request.desk), screen.opinion(found)
    then = after(found, finding, request.desk, request.now, timezone.localdate(request.now))
    assertable = desk_forms.assertable(finding, service, typed if act == "assert" else {})
    has_form = act in desk_forms.forms(found, decision, opinion, then, assertable)
    return {
        "seen": format_html('<input type="hidden" name="seen" value="{}">', found.now.last_n),
        "decision": decision,
        "opinion": opinion,
        "after": then,
        "currency": settings.KORPU_CURRENCY,
        "registers": desk_forms.registers(finding, typed if act == "register" else {}),
        "assertable": assertable,
        "askable": desk_forms.askable(service, typed.getlist("what") if act == "ask" else []),
        "typed": {act.replace("-", "_"): typed},
        "articles": typed.getlist("articles"),
        "language_form": act if has_form else "",
        "kept": [] if has_form else errors.typed(request).read,
    }
