"""One search box for everything an officer may have at hand. A search is sent as a form: names do not belong into addresses."""

from typing import Any

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import ngettext, override
from django.views.decorators.http import require_http_methods

from korpu.applications.sought import LONGEST, Sought
from korpu.casework.frame import frame
from korpu.casework.saying import act_words, asked_for, language, office_words
from korpu.ui import parts, speech
from korpu.ui.languages import remember
from korpu.usecases.find_cases import MOST_ELSEWHERE, Found, Hit, find_cases


@require_http_methods(["GET", "HEAD", "POST"])
def search(request: Any) -> HttpResponse:
    """What one can search for; after a search, the cases of the own office, and the names of other offices that have one."""
    chosen = request.POST.get("language", "")
    if chosen not in dict(settings.LANGUAGES):
        return _page(request)
    with override(chosen):  # what was typed stays in the box; nothing is searched, so nobody is looked at twice
        response = _page(request, only_shown=True)
    remember(response, chosen)
    return response


def _page(request: Any, only_shown: bool = False) -> HttpResponse:
    typed = " ".join(request.POST.get("q", "").split())[:LONGEST]
    sought = Sought.read(typed)
    context = {**frame(request, "search", typed), "language_form": "find-form"}
    if typed and sought.nothing:
        context["unreadable"] = True
    elif typed and not only_shown:
        context |= _answer(find_cases(request.desk, sought, request.now, request.purpose))
    return render(request, "casework/search.html", context)


def _answer(found: Found) -> dict[str, Any]:
    count = len(found.hits)
    words = ngettext("%(count)s case in your office", "%(count)s cases in your office", count)
    return {
        "found": found,
        "rows": [_row(hit) for hit in found.hits],
        "counted": words % {"count": count},
        "offices": [office_words(office) for office in found.offices],
        "most_elsewhere": MOST_ELSEWHERE,
    }


def _row(hit: Hit) -> parts.HitRow:
    case = hit.case
    return parts.HitRow(
        case.number, reverse("case", args=[case.number]), f"{case.surname} {case.given_names}",
        speech.short_day(hit.born_on, language()), asked_for(case.service, case.request),
        speech.short_day(timezone.localdate(case.filed_at), language()), act_words(case.next_act),
    )  # fmt: skip
