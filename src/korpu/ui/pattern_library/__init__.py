"""Every part in every state, in the reader's language and either direction: a change of the face is reviewed here."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from korpu.ui import icons
from korpu.ui.pattern_library.days import days, record
from korpu.ui.pattern_library.desk import desk
from korpu.ui.pattern_library.findings import tables, verdicts
from korpu.ui.pattern_library.questions import questions
from korpu.ui.pattern_library.saying import TODAY, sayer

COLOURS = "paper mist warm ink ink-2 line edge deep deep-2 bar on-bar-2 sun sun-edge sun-ink stop stop-bg good good-bg seen focus"


def samples(language: str) -> dict[str, Any]:
    """What every part is given to show."""
    say = sayer(language)
    return (
        days(say, language) | record(say, language) | verdicts(say) | tables(say) | desk(say, language) | questions(say)
    )


def page(request: HttpRequest) -> HttpResponse:
    """Reads nothing but the language and, for a look from the other side, `?dir=rtl`. Persons in it are invented."""
    direction = request.GET.get("dir", "")
    context = {
        **samples(get_language() or "en"),
        "today": TODAY,
        "colours": COLOURS.split(),
        "icons": sorted(icons.PATHS),
        "direction": direction if direction in ("ltr", "rtl") else "",
    }
    return render(request, "ui/pattern_library.html", context)
