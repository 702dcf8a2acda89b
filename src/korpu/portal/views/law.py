"""An article in plain words."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from korpu.law.country import country
from korpu.portal.asking import language
from korpu.portal.saying import confidence_note, said
from korpu.ui import speech
from korpu.ui.doors import read_only


@read_only
def article(request: HttpRequest, act: str, article: str) -> HttpResponse:
    """Every version of every claim that bears this number, with source and how sure we are."""
    key = f"{act.replace('-', '_')}/{article}"
    law = country().law
    if key not in law.articles:
        raise Http404(_("There is no such article."))
    rules = [
        {
            "words": said(rule.words),
            "since": speech.short_day(rule.since, language()),
            "until": speech.short_day(rule.until, language()) if rule.until else "",
            "source": rule.source,
            "note": confidence_note(rule.confidence),
        }
        for rule in law.articles[key]
    ]
    act_words = law.acts[key.partition("/")[0]]
    sources = {name: text for name, text in act_words.sources.items() if any(name in rule["source"] for rule in rules)}
    context = {"article": article, "act": said(act_words.title), "rules": rules, "sources": sources}
    return render(request, "portal/article.html", context)
