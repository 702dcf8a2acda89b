"""A question about a draft, and its answer as far as it has come."""

import time
from typing import Any
from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from korpu.drafts.models import Run, State
from korpu.drafts.queries import run_of
from korpu.drafts.rules import Wish
from korpu.figures.queries import decided
from korpu.oversight.answer import Answer
from korpu.oversight.editor import Written, page
from korpu.ui.doors import read_only

PATIENCE_SECONDS, PAUSE_SECONDS = 2.5, 0.1
"""How long a page waits for a quick answer, so that it is there without a script."""
OPEN = (State.WAITING, State.WORKING)


@read_only
def look(request: Any, run: UUID) -> HttpResponse:
    """The draft with the answer beside it."""
    found = _awaited(run)
    return page(request, Written.asked(found), answer=Answer.of(found, decided()))


@read_only
def answer(request: Any, run: UUID) -> HttpResponse:
    """The answer alone: what a page that is already open puts in place of its own."""
    found = _found(run)
    context = {"answer": Answer.of(found, decided()), "again": reverse("look", args=[found.id])}
    return render(request, "oversight/answer.html", context)


def _awaited(run: UUID) -> Run:
    found, end = _found(run), time.monotonic() + PATIENCE_SECONDS
    while found.state in OPEN and Wish(**found.wish).quick and time.monotonic() < end:
        time.sleep(PAUSE_SECONDS)
        found = _found(run)
    return found


def _found(run: UUID) -> Run:
    found = run_of(run)
    if found is None:
        raise Http404
    return found
