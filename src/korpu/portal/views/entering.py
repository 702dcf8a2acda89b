"""Come in without an account: begin a draft and get a code, come back with it, take over what was filed for one, leave."""

import dataclasses
import re
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from korpu.access.actors import Present
from korpu.applications.answers import empty
from korpu.blueprints.service import Service
from korpu.kernel.codes import grouped, normalise, well_formed
from korpu.kernel.digits import plain
from korpu.portal.asking import language, read_date
from korpu.portal.gate import ZONE, forget, remember, somebody, token, token_hash
from korpu.portal.saying import said
from korpu.portal.views.public import service_or_404
from korpu.store.keyring_client import WrongCode, keyring
from korpu.ui import parts, speech
from korpu.ui.doors import act_only
from korpu.ui.fields import Choice, Field, problems
from korpu.ui.languages import switching
from korpu.usecases.claim_case import claim_as_somebody_new, claim_case
from korpu.usecases.drafts import begin_draft, my_drafts
from korpu.usecases.enrol import come_back as open_again
from korpu.usecases.enrol import enrol
from korpu.usecases.enrol import leave as end_session

PIN = re.compile(r"[0-9]{4,12}")


def begin(request: HttpRequest, service: str) -> HttpResponse:
    """Choose what protects the draft; then the code is shown, once. Whoever is here already begins another draft with a button."""
    found = service_or_404(service)
    if switching(request) and "shown" in request.POST:
        return _code_again(request, found.id)
    if person := somebody(request):
        return _another(request, person, found)
    fields = _protection(request)
    if request.method == "POST" and not switching(request):
        kind, factor, fields = _chosen_protection(request, fields)
        if factor:
            return _begun(request, found.id, kind, factor)
    context = {
        "fields": fields, "problems": problems(fields), "language_form": "answer", "service": found,
        "bearings": parts.Bearings(
            _("Before the first question"), _("Choose what protects your draft"), _("No deadline: a draft is kept for 30 days"),
            [parts.Link(said(found.short), reverse("service", args=[found.id]))],
        ),
        "why": parts.Reason(_("Together with your code it opens the draft again, on any device. Nobody else can open it.")),
        "save": _("Get my code and begin"),
    }  # fmt: skip
    return render(request, "ui/question.html", context)


def _another(request: HttpRequest, person: Present, found: Service) -> HttpResponse:
    """Under the code that is open here. Nothing begins because an address was opened."""
    if request.method == "POST" and "another" in request.POST and not switching(request):
        draft = begin_draft(person, found.id, language(), empty(), request.now)
        return redirect("draft", draft.place)
    drafts = [
        parts.Link(said(found.title), reverse("draft", args=[draft.place]),
                   _("Draft, kept: %(by)s") % {"by": speech.by_day(timezone.localdate(draft.expires_at), language())}, "paper")
        for draft in my_drafts(person, request.now) if draft.service == found.id
    ]  # fmt: skip
    context = {
        "service": found, "drafts": drafts, "language_form": "answer",
        "bearings": parts.Bearings(
            _("Here with your code"), _("Go on with a draft, or begin another"), _("No deadline: a draft is kept for 30 days"),
            [parts.Link(said(found.short), reverse("service", args=[found.id]))],
        ),
    }  # fmt: skip
    return render(request, "portal/another.html", context)


def _protection(request: HttpRequest) -> list[Field]:
    chosen = request.POST.get("kind", "dob")
    return [
        Field(
            name="kind", label=_("What protects your draft?"), kind="choice", heading=True,
            hint=_("You get a code of 12 characters. To come back you need the code and one thing more."),
            choices=[
                Choice("dob", _("My date of birth"), _("Easy to remember"), chosen == "dob"),
                Choice("pin", _("A PIN that I choose"), _("Better, if others know your date of birth"), chosen == "pin"),
            ],
        ),
        Field(name="born", label=_("Date of birth"), kind="date", autocomplete="bday", hint=_("For example: 27 3 1990"),
              date=tuple(request.POST.get(f"born-{part}", "") for part in ("day", "month", "year"))),
        Field(name="pin", label=_("Or your PIN"), kind="password", inputmode="numeric", max_length=12,
              hint=_("4 to 12 digits"), value=request.POST.get("pin", "")),
    ]  # fmt: skip


def _chosen_protection(request: HttpRequest, fields: list[Field]) -> tuple[str, str, list[Field]]:
    kind, day, pin = fields
    if request.POST.get("kind") == "pin":
        if PIN.fullmatch(plain(request.POST.get("pin", ""))):
            return "pin", plain(request.POST["pin"]), fields
        wrong = _("A PIN has 4 to 12 digits. Choose one that you can remember.")
        return "pin", "", [kind, day, dataclasses.replace(pin, error=wrong)]
    born = read_date("born", request.POST, past=request.now.date())
    return "dob", born.value or "", [kind, dataclasses.replace(day, error=born.error), pin]


def _begun(request: HttpRequest, service: str, kind: str, factor: str) -> HttpResponse:
    made = enrol(keyring(), kind, factor)
    person = Present.at(keyring(), made.token, ZONE)
    draft = begin_draft(person, service, language(), empty(), request.now)
    response = _code(request, made.code, kind, draft.place)
    remember(response, made)
    return response


def _code(request: HttpRequest, code: str, kind: str, place: int) -> HttpResponse:
    """The page carries what it shows, so that a change of language does not lose the code."""
    context = {
        "code": grouped(code), "kind": kind, "go": reverse("draft", args=[place]), "language_form": "answer",
        "hidden": {"shown": code, "kind": kind, "go": place},
    }  # fmt: skip
    return render(request, "portal/code.html", context)


def _code_again(request: HttpRequest, service: str) -> HttpResponse:
    """The same page in another language; nothing is asked of anybody."""
    code, place = normalise(request.POST["shown"]), request.POST.get("go", "")
    if not well_formed(code):
        return redirect("begin", service)
    return _code(request, code, request.POST.get("kind", ""), int(place) if re.fullmatch(r"[0-9]{1,6}", place) else 1)


def come_back(request: HttpRequest) -> HttpResponse:
    """Code and second factor. Whatever is wrong, the answer is the same."""
    fields = _way_back(request)
    failed = False
    if request.method == "POST" and not switching(request):
        made = _opened(request)
        if made:
            response = redirect("mine")
            remember(response, made)
            return response
        failed = True
    context: dict[str, Any] = {
        "fields": fields, "failed": failed, "language_form": "answer", "save": _("Open"),
        "bearings": parts.Bearings(_("Come back"), _("Write your code and your date of birth or PIN"), _("Any time, within 30 days of the last save")),  # noqa: E501
    }  # fmt: skip
    return render(request, "portal/return.html", context, status=403 if failed else 200)


def claim(request: HttpRequest) -> HttpResponse:
    """Take over a case that somebody else filed: its code and one's birthday. Whatever is wrong, the answer is the same."""
    code, born, _pin = _way_back(request)
    whence = _("Whoever filed for you gives it to you, for example 7TQ4-M2KX-90RD.")
    fields = [
        dataclasses.replace(code, label=_("The code on the receipt"), hint=whence),
        dataclasses.replace(born, hint=_("As in your passport")),
    ]
    failed = False
    if request.method == "POST" and "language" not in request.POST:
        response = _claimed(request)
        if response:
            return response
        failed = True
    context: dict[str, Any] = {
        "fields": fields, "failed": failed, "language_form": "answer", "save": _("Take it over"),
        "bearings": parts.Bearings(
            _("Somebody filed for you"), _("Write the code and your date of birth"), _("Any time; the code works once"),
        ),
    }  # fmt: skip
    return render(request, "portal/return.html", context, status=403 if failed else 200)


def _claimed(request: HttpRequest) -> HttpResponse | None:
    born = read_date("born", request.POST).value or ""
    code = request.POST.get("code", "")
    person = somebody(request)
    try:
        if person:
            claim_case(person, code, born, request.now)
            return redirect("mine")
        made = claim_as_somebody_new(keyring(), ZONE, code, born, request.now)
    except WrongCode:
        return None
    shown = {"code": grouped(made.code), "kind": "dob", "go": reverse("mine"), "claimed": True}
    response = render(request, "portal/code.html", shown)
    remember(response, made)
    return response


def _way_back(request: HttpRequest) -> list[Field]:
    return [
        Field(name="code", label=_("Your code"), kind="code", heading=True, value=request.POST.get("code", ""),
              hint=_("12 letters and digits, for example 7TQ4-M2KX-90RD. Spaces and hyphens do not matter.")),
        Field(name="born", label=_("Date of birth"), kind="date", autocomplete="bday",
              hint=_("If you chose it to protect your draft"),
              date=tuple(request.POST.get(f"born-{part}", "") for part in ("day", "month", "year"))),
        Field(name="pin", label=_("Or your PIN"), kind="password", inputmode="numeric", max_length=12),
    ]  # fmt: skip


def _opened(request: HttpRequest) -> Any:
    born = read_date("born", request.POST)
    factor = plain(request.POST.get("pin", "")) or born.value or ""
    code = request.POST.get("code", "")
    try:
        return open_again(keyring(), code if well_formed(code) else "", factor)
    except WrongCode:
        return None


@act_only
def leave(request: HttpRequest) -> HttpResponse:
    """End the session here and now."""
    if switching(request):
        return redirect("mine")
    if token(request):
        end_session(token_hash(request))
    response = redirect("home")
    forget(response)
    return response
