"""Letters: one's own, as PDF; and anyone's question whether a letter is genuine."""

import dataclasses
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from korpu.documents.letter.verify import verify as verify_letter
from korpu.documents.queries import LedgerLookup
from korpu.portal.asking import language
from korpu.portal.gate import present
from korpu.portal.views.mine import case_or_404
from korpu.store.keyring_client import keyring
from korpu.ui import speech
from korpu.ui.doors import read_only
from korpu.ui.fields import Field, problems
from korpu.ui.languages import switching
from korpu.ui.uploads import too_large
from korpu.usecases.read_letter import read_my_letter


@read_only
@present
def letter(request: Any, place: int, number: int) -> HttpResponse:
    """The letter as it was issued, byte for byte."""
    found = case_or_404(request, place)
    if not 1 <= number <= len(found.letters):
        raise Http404(_("There is no such letter."))
    response = HttpResponse(
        read_my_letter(request.person, found.row, found.letters[number - 1]), content_type="application/pdf"
    )
    response["Content-Disposition"] = f'inline; filename="{found.row.number}-{number}.pdf"'
    return response


def verify(request: HttpRequest) -> HttpResponse:
    """A file, the text of the QR code, or the printed code. Nothing is kept."""
    code = Field(
        name="code", label=_("Or the code printed on it, or what its QR code says"), value=request.POST.get("code", "")
    )
    file = Field(
        name="file", label=_("The letter as a file"), kind="file", accept="application/pdf", hint=_("Up to 10 MB")
    )
    context: dict[str, Any] = {"language_form": "answer"}
    if switching(request):
        context["chosen_again"] = bool(request.FILES or too_large(request))
    elif "file" in too_large(request):
        file = dataclasses.replace(
            file, error=_("This file is larger than 10 MB: it is no letter of ours. Give the code instead.")
        )
    elif request.method == "POST" and (given := _given(request)):
        context["verdict"] = _told(verify_letter(given, LedgerLookup(), keyring().public_key()))
    elif request.method == "POST":
        code = dataclasses.replace(code, error=_("Nothing was given yet. Choose the file, or write the code."))
    context |= {"fields": [file, code], "problems": problems([file, code])}
    return render(request, "portal/verify.html", context, status=413 if file.error else 200)


def _given(request: HttpRequest) -> bytes | str | None:
    file = request.FILES.get("file")
    if file is not None:
        return bytes(file.read())
    return request.POST.get("code", "").strip() or None


def _told(verdict: Any) -> dict[str, Any]:
    words = {
        "genuine": (_("This letter is genuine"), "ok", ""),
        "withdrawn": (_("This letter was genuine and has been withdrawn"), "now", ""),
        "on_its_way": (
            _("The signature is genuine; the register's entry is on its way"), "now",
            _("The letter is only minutes old. Check it again in a minute: then we can also say that it was not withdrawn."),
        ),
        "not_genuine": (_("This is not a letter as the authority issued it"), "no", ""),
        "unknown": (
            _("The register does not know this letter"), "no",
            _("If it is only minutes old, give its file or the text of its QR code: they bear a signature."),
        ),
    }  # fmt: skip
    title, tone, note = words[verdict.kind]
    registered = verdict.registered_at
    return {
        "title": title, "tone": tone, "note": note, "kind": verdict.kind, "facts": verdict.facts,
        "registered": speech.moment(timezone.localtime(registered), language()) if registered else "",
    }  # fmt: skip
