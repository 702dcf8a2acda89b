"""A draft: its questions one by one, what is answered so far, and two versions when two devices saved."""

import dataclasses
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from korpu.applications.flow import Step, next_step, steps
from korpu.blueprints.service import Service
from korpu.portal import groups
from korpu.portal.carried import draft_named, version_of
from korpu.portal.gate import present
from korpu.portal.saying import said
from korpu.portal.summary import summary
from korpu.ui import errors, parts, speech
from korpu.ui.doors import read_only
from korpu.ui.fields import Field, problems
from korpu.ui.languages import switching
from korpu.usecases.drafts import Typed, drop_draft, my_draft, save_draft
from korpu.usecases.refusals import Stale


def draft_of(request: Any, place: int) -> Typed:
    """The draft that `which` names. Raises `Expired`."""
    return my_draft(request.person, request.now, **which(request, place))


def which(request: Any, place: int) -> dict[str, Any]:
    """The draft that the form names, whatever its address; else the one at this place of the list."""
    named = draft_named(request)
    return {"id": named} if named else {"place": place}


def pages(request: Any, typed: Typed) -> tuple[Service, list[Step]]:
    """The service and every page of the draft as it stands."""
    return typed.service, steps(typed.service, typed.answers, typed.papers or set(), timezone.localdate(request.now))


def carried(typed: Typed) -> dict[str, Any]:
    """Hidden fields that tie a page to its draft and to the version that was read."""
    return {"draft": typed.row.id, "version": typed.version}


@read_only
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
        "progress": _progress(all_steps, upcoming) if upcoming else None,
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


def _progress(all_steps: list[Step], here: Step) -> tuple[int, int]:
    """Questions answered besides this one, and how many there are: one that is answered anew does not come after the last."""
    return sum(step.done for step in all_steps if step.key != here.key), len(all_steps)


def _address(place: int, step: Step) -> str:
    name = "papers" if step.group == "papers" else ""
    return reverse(name, args=[place]) if name else reverse("question", args=[place, step.key.replace("_", "-")])


@dataclasses.dataclass
class Asked:
    """One question of a draft, and what its page shows."""

    request: Any
    typed: Typed
    service: Service
    steps: list[Step]
    here: Step

    def form(self, answers: dict[str, Any]) -> groups.Form:
        """The page's form over these answers."""
        return groups.form_for(self.here, self.service, answers, timezone.localdate(self.request.now))


@present
def question(request: Any, place: int, step: str) -> HttpResponse:
    """One question. What was typed is kept as typed, whatever is wrong with it; then the next page comes."""
    typed = draft_of(request, place)
    service, all_steps = pages(request, typed)
    here = next((each for each in all_steps if each.key.replace("_", "-") == step), None)
    if here is None:
        return _not_asked(request, typed)
    asked = Asked(request, typed, service, all_steps, here)
    if request.method == "POST" and not switching(request):
        return _answered(asked)
    fields = asked.form(typed.answers).fields(request.POST if switching(request) else {})
    if switching(request) and "beside" in request.POST:
        return _both(asked, fields, Stale(typed.answers, typed.version))
    return _page(asked, fields)


def _not_asked(request: Any, typed: Typed) -> HttpResponse:
    """Another answer, perhaps on another device, made this question needless."""
    if request.method != "POST":
        return redirect("draft", typed.row.place)
    way = parts.Link(_("Back to the draft"), reverse("draft", args=[typed.row.place]))
    return errors.page(request, 409, typed=errors.typed(request), ways=[way])


def _answered(asked: Asked) -> HttpResponse:
    request, typed = asked.request, asked.typed
    form = asked.form(typed.answers)
    read = form.read(request.POST)
    fields = [
        dataclasses.replace(field, error=read.errors.get(field.name, ""), slip=read.slips.get(field.name))
        for field in form.fields({**request.POST.dict(), **read.filled} if read.filled else request.POST)
    ]
    answers = {**typed.answers, **read.answers}
    try:
        typed.row.version = save_draft(request.person, typed.row, version_of(request), answers, request.now)
    except Stale as newer:
        return _both(asked, fields, newer)
    typed = dataclasses.replace(typed, answers=answers)
    if read.errors or "again" in request.POST:
        return _page(dataclasses.replace(asked, typed=typed), fields)
    return _onward(request, typed, asked.here)


def _onward(request: Any, typed: Typed, here: Step) -> HttpResponse:
    _, all_steps = pages(request, typed)
    upcoming = next_step(all_steps, here.key)
    return redirect(_address(typed.row.place, upcoming)) if upcoming else redirect("draft", typed.row.place)


def _page(asked: Asked, fields: list[Field]) -> HttpResponse:
    context = {
        "fields": fields,
        "problems": problems(fields),
        "language_form": "answer",
        "heading": _heading(asked, fields),
        "hidden": carried(asked.typed),
        "progress": _progress(asked.steps, asked.here),
        "why": parts.Reason(said(asked.here.because)),
        "helps": groups.helps(asked.here),
        "typed_fact": groups.typed_fact(asked.here, asked.service),
        "stop": reverse("mine"),
        "bearings": bearings(asked.service, asked.typed, said(asked.here.ask)),
    }
    return render(asked.request, f"portal/{groups.template(asked.here)}", context)


def _heading(asked: Asked, fields: list[Field]) -> str:
    """The question, where no field bears it."""
    return "" if any(field.heading for field in fields) else said(asked.here.ask)


def _both(asked: Asked, fields: list[Field], newer: Stale) -> HttpResponse:
    """Another device saved meanwhile: what it saved and what was typed here stand side by side; sending again keeps this one."""
    context = {
        "fields": fields,
        "heading": _heading(asked, fields),
        "kept": groups.as_text(asked.form(newer.kept).fields({})),
        "hidden": {**carried(asked.typed), "version": newer.version, "beside": 1},
        "language_form": "answer",
        "bearings": bearings(asked.service, asked.typed, said(asked.here.ask)),
        "save": _("Keep what I typed here"),
        "other": asked.request.path,
    }
    return render(asked.request, "portal/both.html", context, status=409)


@present
def drop(request: Any, place: int) -> HttpResponse:
    """Ask once more, then forget a draft, now."""
    typed = draft_of(request, place)
    if request.method == "POST" and not switching(request):
        drop_draft(request.person, typed.row)
        return redirect("mine")
    service = typed.service
    context = {
        "place": place, "hidden": carried(typed), "service": service, "language_form": "answer",
        "bearings": bearings(service, typed, _("Keep it, or forget it")),
    }  # fmt: skip
    return render(request, "portal/drop.html", context)
