"""A draft: its questions one by one, what is answered so far, and two versions when two devices saved."""

import dataclasses
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from korpu.applications.flow import Step, next_step, steps
from korpu.blueprints.service import Service
from korpu.portal import groups
from korpu.portal.gate import present
from korpu.portal.saying import said
from korpu.portal.summary import summary
from korpu.ui import parts, speech
from korpu.ui.fields import Field, problems
from korpu.ui.languages import remember as remember_language
from korpu.usecases.drafts import Typed, drop_draft, my_drafts, open_draft, save_draft
from korpu.usecases.papers_of import papers_of
from korpu.usecases.refusals import Stale


def draft_of(request: Any, place: int) -> Typed:
    """The person's draft at a place of their own list. 404 when there is none."""
    mine = my_drafts(request.person, request.now)
    if not 1 <= place <= len(mine):
        raise Http404(_("This draft is not here any more. A draft is kept for 30 days after the last save."))
    return open_draft(request.person, mine[place - 1], request.now)


def pages(request: Any, typed: Typed) -> tuple[Service, list[Step]]:
    """The service and every page of the draft as it stands."""
    papers = {paper.paper for paper in papers_of(request.person, typed.row.id)}
    return typed.service, steps(typed.service, typed.answers, papers, timezone.localdate(request.now))


@present
def overview(request: Any, place: int) -> HttpResponse:
    """What is answered, and the next question."""
    typed = draft_of(request, place)
    service, all_steps = pages(request, typed)
    upcoming = next_step(all_steps)
    context = {
        "service": service,
        "rows": summary(service, typed.answers, all_steps, place),
        "next": upcoming and _address(place, upcoming),
        "send": reverse("send", args=[place]),
        "place": place,
        "until": speech.day(timezone.localdate(typed.row.expires_at), request.LANGUAGE_CODE),
        "progress": (sum(step.done for step in all_steps), len(all_steps)),
        "bearings": bearings(service, typed, said(upcoming.ask) if upcoming else _("Read it once more and send it")),
    }
    return render(request, "portal/draft.html", context)


def bearings(service: Service, typed: Typed, step: str) -> parts.Bearings:
    """Where one is while applying: the draft, the next question, until when it is kept."""
    kept = speech.by_day(timezone.localdate(typed.row.expires_at), groups.language())
    return parts.Bearings(
        _("Your application, a draft"), step, _("The draft is kept: %(by)s") % {"by": kept},
        [parts.Link(said(service.short), reverse("service", args=[service.id]))],
    )  # fmt: skip


def _address(place: int, step: Step) -> str:
    name = "papers" if step.group == "papers" else ""
    return reverse(name, args=[place]) if name else reverse("question", args=[place, step.key.replace("_", "-")])


@present
def question(request: Any, place: int, step: str) -> HttpResponse:
    """One question. What was typed is kept as typed, whatever is wrong with it; then the next page comes."""
    typed = draft_of(request, place)
    service, all_steps = pages(request, typed)
    here = next((each for each in all_steps if each.key.replace("_", "-") == step), None)
    if here is None:
        return redirect("draft", place)
    form = groups.form_for(here, service, typed.answers, timezone.localdate(request.now))
    fields = form.fields({})
    if request.method == "POST":
        fields = form.fields(request.POST)
        if "language" in request.POST:
            return _in_language(request, service, typed, place, here, fields, all_steps)
        read = form.read(request.POST)
        fields = [
            dataclasses.replace(field, error=read.errors.get(field.name, ""), slip=read.slips.get(field.name))
            for field in fields
        ]
        answers = {**typed.answers, **read.answers}
        try:
            version = int(request.POST.get("version", typed.version))
            save_draft(request.person, typed.row, version, answers, request.now)
        except Stale as newer:
            return _both(request, service, typed, here, fields, newer)
        if not read.errors and "again" not in request.POST:
            typed = draft_of(request, 1 if place == 1 else _place_of(request, typed))
            return _onward(request, typed, here)
        typed = dataclasses.replace(typed, answers=answers)
        typed.row.version = version + 1
    return _page(request, service, typed, here, fields, all_steps)


def _place_of(request: Any, typed: Typed) -> int:
    ids = [draft.id for draft in my_drafts(request.person, request.now)]
    return ids.index(typed.row.id) + 1


def _onward(request: Any, typed: Typed, here: Step) -> HttpResponse:
    _, all_steps = pages(request, typed)
    upcoming = next_step(all_steps, here.key)
    place = _place_of(request, typed)
    return redirect(_address(place, upcoming)) if upcoming else redirect("draft", place)


def _page(
    request: Any,
    service: Service,
    typed: Typed,
    here: Step,
    fields: list[Field],
    all_steps: list[Step],
    status: int = 200,
) -> HttpResponse:
    context = {
        "fields": fields,
        "problems": problems(fields),
        "language_form": "answer",
        "heading": "" if any(field.heading for field in fields) else said(here.ask),
        "hidden": {"version": typed.version},
        "progress": (sum(step.done for step in all_steps), len(all_steps)),
        "why": parts.Reason(said(here.because)),
        "helps": groups.helps(here),
        "typed_fact": groups.typed_fact(here, service),
        "stop": reverse("mine"),
        "bearings": bearings(service, typed, said(here.ask)),
    }
    return render(request, f"portal/{groups.template(here)}", context, status=status)


def _in_language(
    request: Any, service: Service, typed: Typed, place: int, here: Step, fields: list[Field], all_steps: list[Step]
) -> HttpResponse:
    """The same page in another language, with everything typed."""
    response = _page(request, service, typed, here, fields, all_steps)
    if request.POST["language"] in dict(groups.LANGUAGES):
        remember_language(response, request.POST["language"])
    return response


def _both(request: Any, service: Service, typed: Typed, here: Step, fields: list[Field], newer: Stale) -> HttpResponse:
    """Another device saved meanwhile: what it saved and what was typed here stand side by side; sending again keeps this one."""
    kept = groups.form_for(here, service, newer.kept, timezone.localdate(request.now)).fields({})
    context = {
        "fields": fields, "heading": "" if any(field.heading for field in fields) else said(here.ask),
        "kept": groups.as_text(kept), "hidden": {"version": newer.version}, "language_form": "answer",
        "bearings": bearings(service, typed, said(here.ask)), "save": _("Keep what I typed here"),
        "other": request.path,
    }  # fmt: skip
    return render(request, "portal/both.html", context, status=409)


@require_POST
@present
def drop(request: Any, place: int) -> HttpResponse:
    """Forget a draft, now."""
    drop_draft(request.person, draft_of(request, place).row)
    return redirect("mine")
