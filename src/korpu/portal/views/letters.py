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
from korpu.ui.fields import Field, problems
from korpu.usecases.read_letter import read_my_letter

LARGEST = 5 * 1024 * 1024


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
    fields = [
        Field(name="file", label=_("The letter as a file"), kind="file", accept="application/pdf"),
        Field(
            name="code",
            label=_("Or the code printed on it, or what its QR code says"),
            value=request.POST.get("code", ""),
        ),
    ]
    context: dict[str, Any] = {"fields": fields, "language_form": "answer"}
    if request.method == "POST" and "language" not in request.POST:
        given = _given(request)
        if given:
            context["verdict"] = _told(verify_letter(given, LedgerLookup(), keyring().public_key()))
        else:
            missing = _("Nothing was given yet. Choose the file, or write the code.")
            context["fields"] = [fields[0], dataclasses.replace(fields[1], error=missing)]
    context["problems"] = problems(context["fields"])
    return render(request, "portal/verify.html", context)


def _given(request: HttpRequest) -> bytes | str | None:
    file = request.FILES.get("file")
    if file is not None:
        return file.read(LARGEST)
    return request.POST.get("code", "").strip() or None


def _told(verdict: Any) -> dict[str, Any]:
    words = {
        "genuine": (_("This letter is genuine"), "ok"),
        "withdrawn": (_("This letter was genuine and has been withdrawn"), "now"),
        "taken_back": (_("This letter was taken back before it was sent: it never had any effect"), "no"),
        "not_genuine": (_("This is not a letter as the authority issued it"), "no"),
        "unknown": (_("The register does not know this letter"), "no"),
    }
    title, tone = words[verdict.kind]
    registered = verdict.registered_at
    return {
        "title": title, "tone": tone, "kind": verdict.kind, "facts": verdict.facts,
        "registered": speech.moment(timezone.localtime(registered), language()) if registered else "",
    }  # fmt: skip
