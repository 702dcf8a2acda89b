"""What the portal gives a device to keep: the worker, the page without a network, and the law of the anonymous check."""

from pathlib import Path
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from korpu.applications.flow import words_for
from korpu.blueprints.service import Service
from korpu.law.country import country
from korpu.portal.asking import choice_words
from korpu.portal.saying import said
from korpu.portal.views.public import service_or_404
from korpu.ui import parts
from norms.portable import portable
from norms.vocabulary import Fact

WORKER = Path(__file__).parents[1] / "static" / "portal" / "worker.js"


def worker(request: HttpRequest) -> HttpResponse:
    """The service worker, at the root: only there may it look after every page."""
    return HttpResponse(WORKER.read_bytes(), content_type="text/javascript", headers={"Cache-Control": "no-cache"})


def offline(request: HttpRequest) -> HttpResponse:
    """What is shown when nothing else is there."""
    links = [
        parts.Link(_("First page"), reverse("home"), "", "home"),
        parts.Link(_("All services"), reverse("services"), "", "paper"),
    ]
    links += [
        parts.Link(_("What can I do?"), reverse("check", args=[each.id]), said(each.title), "scales")
        for each in country().services.values()
    ]
    return render(request, "portal/offline.html", {"links": links})


def law(request: HttpRequest, service: str) -> HttpResponse:
    """Rules, facts and words of one service in the reader's language, for `check.js`."""
    found = service_or_404(service)
    today = timezone.localdate(request.now)
    book = country().law.on(today)
    rules = (*found.grounds, *found.refusals)
    facts = {fact.name: fact for rule in rules for fact in book.rests_on(rule) if not fact.is_list}
    return JsonResponse({
        **portable(book, rules), "today": today.isoformat(), "grounds": found.grounds, "refusals": found.refusals,
        "assumed": dict.fromkeys(found.claims, False),
        "facts": {name: _fact(found, fact) for name, fact in facts.items()},
        "claims": {name: {"claim": said(rule.words), "article": rule.article}
                   for name in rules for rule in [book.last_text(name)]},
        "words": _words(),
    })  # fmt: skip


def _fact(service: Service, fact: Fact) -> dict[str, Any]:
    found: dict[str, Any] = {"kind": fact.kind.name, "cost": fact.cost}
    ask, _because = words_for(service, fact.name)
    if ask and fact.by != "officer":
        found["ask"] = said(ask)
    if words := choice_words(fact):
        found["choices"] = list(words.items())
    else:
        found["may_not_apply"] = fact.may_not_apply
    return found


def _words() -> dict[str, str]:
    return {
        "stands_in_the_way": _("Stands in the way"), "holds": _("Holds"), "unknown": _("Not known yet"),
        "fails": _("Does not hold"), "day": _("Day"), "month": _("Month"), "year": _("Year"),
        "not_known": _("I don't know"), "does_not_apply": _("This does not apply to me"),
    }  # fmt: skip
