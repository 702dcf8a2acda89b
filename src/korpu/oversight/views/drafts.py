"""Kept drafts, the page on which one is written, and the two things that can be done with it: look, and keep."""

from dataclasses import replace
from typing import Any
from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from korpu.drafts.models import Version
from korpu.drafts.queries import kept, versions_of
from korpu.kernel.moment import real_now
from korpu.oversight.editor import Written, page
from korpu.oversight.frame import frame, language
from korpu.ui import errors, parts, speech
from korpu.ui.doors import act_only, read_only
from korpu.ui.languages import switching
from korpu.usecases.ask_reckoner import TooOften, ask_reckoner
from korpu.usecases.keep_draft import keep_draft
from korpu.usecases.refusals import Incomplete, Stale


@read_only
def drafts(request: Any) -> HttpResponse:
    """Every draft that is kept, what was kept last first."""
    rows = [parts.Link(each.title, reverse("draft", args=[each.draft]), note=_by(each)) for each in kept()]
    return render(request, "oversight/drafts.html", {**frame(request, "drafts"), "rows": rows})


@read_only
def new(request: Any) -> HttpResponse:
    """An empty draft."""
    return page(request, Written(), here="new")


@read_only
def draft(request: Any, draft: UUID) -> HttpResponse:
    """A kept draft in its newest version, to go on with."""
    versions = _versions(draft)
    return page(request, Written.of(versions[0]), versions=_listed(versions))


@read_only
def version(request: Any, draft: UUID, n: int) -> HttpResponse:
    """An older version, as it was; to go on from it keeps it as the newest."""
    versions = _versions(draft)
    found = next((each for each in versions if each.n == n), None)
    if found is None:
        raise Http404
    return page(request, Written.of(found, seen=versions[0].n), versions=_listed(versions, n), older=found)


@act_only
def write(request: Any) -> HttpResponse:
    """What was written: looked at, or kept. Nothing typed is lost, whatever is wrong with it."""
    written, problem = Written.sent(request)
    if switching(request):
        return page(request, written)
    if problem:
        return page(request, written, wrong={"text": problem})
    return _keep(request, written) if request.POST.get("go") == "keep" else _look(request, written)


def _look(request: Any, written: Written) -> HttpResponse:
    try:
        wish = replace(written.wish, typed="part" in request.POST)
        run = ask_reckoner(request.analyst, written.text, wish, real_now())
    except Incomplete:
        return page(request, written, wrong={"text": _lacking()["text"]})
    except TooOften:
        return errors.page(request, 429, typed=errors.typed(request))
    return redirect(reverse("answer" if "part" in request.POST else "look", args=[run.id]))


def _keep(request: Any, written: Written) -> HttpResponse:
    try:
        version = keep_draft(request.analyst, written.draft, written.seen, written.title, written.text, request.now)
    except Incomplete as lacking:
        return page(request, written, wrong={name: _lacking()[name] for name in lacking.missing})
    except Stale as stale:
        return page(request, written.after(stale.version), overtaken=stale.version)
    return redirect(reverse("draft", args=[version.draft]))


def _lacking() -> dict[str, str]:
    return {
        "title": _("Give the draft a title of at most 200 signs, so that it can be found again."),
        "text": _("Paste or type the draft, at most 100,000 signs. A file can be chosen instead."),
    }


def _versions(draft: UUID) -> list[Version]:
    versions = versions_of(draft)
    if not versions:
        raise Http404
    return versions


def _listed(versions: list[Version], n: int = 0) -> list[parts.Link]:
    """Versions as links, the newest first; ``n`` is the one on the page."""
    here = n or versions[0].n
    return [
        parts.Link(
            _("Version %(n)s") % {"n": each.n}, reverse("version", args=[each.draft, each.n]), note=_by(each),
            current=each.n == here,
        )
        for each in versions
    ]  # fmt: skip


def _by(version: Version) -> str:
    """When, and by whom."""
    told = {"when": speech.moment(timezone.localtime(version.kept_at), language()), "number": version.author}
    return _("%(when)s, analyst no. %(number)s") % told
