"""The work-list: what is due first comes first; a day not known comes before all and says why."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from korpu.casework.frame import frame
from korpu.casework.listing import filters, grouped, orders
from korpu.casework.saying import counted, language
from korpu.law.country import country
from korpu.ui import parts, speech
from korpu.ui.doors import read_only
from korpu.usecases.keep_view import keep_view
from korpu.usecases.list_cases import Listed, View, list_cases

EVERYTHING = "all"
"""The word by which an address asks for the plain list, whatever view the officer keeps."""


@read_only
def worklist(request: Any) -> HttpResponse:
    """Open cases of the officer's office: as the address says, or as the officer keeps it."""
    kept = View.of(request.user.worklist, country().services)
    asked = set(View().__dict__) | {EVERYTHING}
    view = View.of(request.GET, country().services) if asked & set(request.GET) else kept
    today, groups, address = timezone.localdate(request.now), filters(view), addresses()
    options = list(dict.fromkeys([view, *(option.view for group in groups for option in group.options)]))
    found = list_cases(
        request.desk, view, request.now, request.purpose, options,
        after=request.GET.get("after", ""), before=request.GET.get("before", ""),
    )  # fmt: skip
    counts = dict(zip(options, found.counts, strict=True))
    context = {
        **frame(request, "worklist"),
        "groups": grouped(found.rows, today),
        "filters": [group.shown(view, counts, address) for group in groups],
        "orders": orders(view, address),
        "pages": _pages(view, found, counts[view], address),
        "kept": view == kept,
        "view": view.plain,
        "today": speech.day(today, language()),
    }
    return render(request, "casework/worklist.html", context)


def keep(request: Any) -> HttpResponse:
    """Keep the view with the officer's account; GET shows the list."""
    if request.method == "POST":
        keep_view(request.user, View.of(request.POST, country().services))
    return redirect("worklist")


def addresses() -> Callable[..., str]:
    """How the list is called in a view, from a place on."""
    here = reverse("worklist")

    def address(view: View, **place: str) -> str:
        return f"{here}?{urlencode({**(view.plain or {EVERYTHING: '1'}), **place})}"

    return address


def _pages(view: View, found: Listed, count: int, address: Callable[..., str]) -> parts.Pages:
    said = _("%(shown)s of %(all)s on this page") % {"shown": len(found.rows), "all": counted(count)}
    return parts.Pages(
        said,
        address(view, before=found.before) if found.before else "",
        address(view, after=found.after) if found.after else "",
    )
