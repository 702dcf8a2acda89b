"""Every part in every state, in the reader's language and either direction: a change of the face is reviewed here."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from korpu.ui import icons
from korpu.ui.pattern_library.samples import samples

COLOURS = (
    "paper mist warm ink ink-2 line edge deep deep-2 bar on-bar-2 sun sun-edge sun-ink stop stop-bg good good-bg seen focus"
)


def page(request: HttpRequest) -> HttpResponse:
    """Reads nothing but the language and, for a look from the other side, `?dir=rtl`. Persons in it are invented."""
    direction = request.GET.get("dir", "")
    context = {
        **samples(get_language() or "en"),
        "colours": COLOURS.split(),
        "icons": sorted(icons.PATHS),
        "direction": direction if direction in ("ltr", "rtl") else "",
    }
    return render(request, "ui/pattern_library.html", context)
