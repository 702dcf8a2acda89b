"""Why it was decided so: the receipt of one's own decision as a file, and the kept texts that whoever judges again needs."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from korpu.cases.terms import State
from korpu.law.helping import Busy, ways_of
from korpu.portal.asking import language
from korpu.portal.gate import present
from korpu.portal.views.mine import bearings, case_or_404
from korpu.services.queries import kept_text
from korpu.ui.doors import read_only
from korpu.ui.downloads import json_file
from korpu.usecases.judge_again import NothingDecided, judge_again
from korpu.usecases.take_receipts import NotTheirs, my_receipts

REFUSED = (State.REFUSED, State.NO_GROUND)
FOR_EVER = "public, max-age=31536000, immutable"


@read_only
@present
def why(request: Any, place: int) -> HttpResponse:
    """Law, facts, answers and trace of every decision in a case, for the person whom it concerns."""
    found = case_or_404(request, place)
    try:
        taken = my_receipts(request.person, found)
    except NotTheirs as others:
        raise Http404(_("Only the person whom it concerns can take this.")) from others
    if not taken["decisions"]:
        raise Http404(_("Nothing is decided yet."))
    return json_file(taken, f"korpu-{found.row.number}")


@read_only
@present
def help_on(request: Any, place: int) -> HttpResponse:
    """What would have to be otherwise for a yes, from the facts of the last decision and on the law of today."""
    found = case_or_404(request, place)
    if found.now.state not in REFUSED:
        raise Http404(_("Nothing was refused here."))
    try:
        finding = judge_again(request.person, found, request.now)
    except (NotTheirs, NothingDecided) as none:
        raise Http404(_("Only the person whom it concerns can ask this.")) from none
    context: dict[str, Any] = {"place": place, "mine": found, "bearings": bearings(found)}
    try:
        return render(request, "portal/help.html", {**context, "ways": ways_of(finding, language())})
    except Busy:
        return render(request, "portal/help.html", {**context, "busy": True}, status=503)


@read_only
def kept(request: HttpRequest, digest: str) -> HttpResponse:
    """A law, a calendar or an edition of a service by its hash, as it was published. It never changes."""
    text = kept_text(digest)
    if text is None:
        raise Http404(_("No text with this hash was published here."))
    return HttpResponse(text, content_type="text/plain; charset=utf-8", headers={"Cache-Control": FOR_EVER})
