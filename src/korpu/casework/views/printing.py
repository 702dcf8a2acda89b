"""The whole case on paper: who printed it and when stands on it, and the person sees that it was printed."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from korpu.applications.models import Application
from korpu.casework import screen
from korpu.casework.frame import frame
from korpu.casework.printed import decided, identity
from korpu.casework.saying import language, said
from korpu.ui import speech
from korpu.ui.doors import read_only
from korpu.usecases.case_facts import known_facts
from korpu.usecases.print_case import print_case


@read_only
def printed(request: Any, number: str) -> HttpResponse:
    """One page for the browser's own printing."""
    try:
        found, reasons = print_case(request.desk, number, request.now, request.purpose)
    except Application.DoesNotExist as nothing:
        raise Http404(_("There is no such case in your office.")) from nothing
    service = screen.service_of(found)
    context = {
        **frame(request),
        "case": found,
        "bearings": screen.bearings(found, timezone.localdate(request.now)),
        "service": said(service.title),
        "office": said(service.office(str(found.row.office)).words),
        "identity": identity(found),
        "facts": screen.facts(known_facts(found, service), service),
        "stay": found.contact.get("place"),
        "events": screen.events(found),
        "papers": [{"words": each["words"], "name": each["name"]} for each in screen.papers(found)],
        "decision": decided(found, reasons),
        "printed": _("Printed by officer no. %(number)s, %(moment)s. The person can see that it was printed.")
        % {"number": request.desk.number, "moment": speech.moment(timezone.localtime(request.now), language())},
    }
    return render(request, "casework/printed.html", context)
