"""What would help the person of a case: on demand only, because a solver works on it."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone

from korpu.casework import screen
from korpu.casework.frame import frame
from korpu.casework.saying import language
from korpu.casework.views.cases import opened
from korpu.law.helping import Busy, ways_of
from korpu.ui.doors import read_only
from korpu.usecases.case_facts import finding_of


@read_only
def help_on(request: Any, number: str) -> HttpResponse:
    """The nearest remedy with its articles, from the facts of the case as they stand. It is a look at the case like any other."""
    found = opened(request, number)
    finding = finding_of(found, request.now)
    context: dict[str, Any] = {
        **frame(request),
        "case": found,
        "bearings": screen.bearings(found, timezone.localdate(request.now)),
        "outcome": screen.outcome_words(finding),
        "in_order": not screen.may_be_helped(finding),
    }
    try:
        return render(request, "casework/help.html", {**context, "ways": ways_of(finding, language())})
    except Busy:
        return render(request, "casework/help.html", {**context, "busy": True}, status=503)
