"""Pages that anyone reads, made without a single query: they stand when the database does not."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from korpu.blueprints.service import Evidence, Service
from korpu.law.country import country
from korpu.portal.asking import language
from korpu.portal.fees import fee_tabs
from korpu.portal.saying import cite, cite_of, cites, said
from korpu.ui import parts, speech
from korpu.ui.doors import read_only


@read_only
def home(request: HttpRequest) -> HttpResponse:
    """The first page: entry by what happens in a life, days not to miss, figures with their source."""
    declared = country().declared.home
    ways = [
        parts.Link(said(event.title), _page(event.page, event.service), said(event.note), event.icon)
        for event in declared.events
    ]
    terms = [(said(term.length), parts.Reason(said(term.text), cites(term.articles))) for term in declared.terms]
    figures = [(said(figure.value), said(figure.text), figure.source) for figure in declared.figures]
    first = next(iter(country().services))
    words = country().declared.helpline_words
    context = {
        "home": declared, "ways": ways, "terms": terms, "figures": figures, "first": first, "helpline_words": words,
    }  # fmt: skip
    return render(request, "portal/home.html", context)


def _page(name: str, service: str) -> str:
    return reverse(name, args=[service]) if service else reverse(name)


@read_only
def services(request: HttpRequest) -> HttpResponse:
    """All services."""
    links = [
        parts.Link(said(each.title), reverse("service", args=[each.id]), said(each.lead), "paper")
        for each in country().services.values()
    ]
    return render(request, "portal/services.html", {"links": links})


def service_or_404(name: str) -> Service:
    """A service by the name in the address."""
    found = country().services.get(name)
    if found is None:
        raise Http404(_("There is no such service."))
    return found


@read_only
def service(request: HttpRequest, service: str) -> HttpResponse:
    """One service, from the definition that runs it."""
    found = service_or_404(service)
    groups = {
        "asked": [each for each in found.evidence if each.demanded],
        "optional": [each for each in found.evidence if not each.demanded and not each.fetched],
        "fetched": [each for each in found.evidence if each.fetched],
    }
    day = timezone.localdate(request.now)
    book = country().law.on(day)
    context = {
        "service": found,
        "papers": {name: [_paper(each) for each in group] for name, group in groups.items()},
        "counts": {name: len(group) for name, group in groups.items()},
        "tabs": fee_tabs(found, day),
        "free": not found.fee_rows and cite_of(book.last_text(found.fee)),
        "paragraphs": [(said(each.title), said(each.text), cites(each.articles)) for each in found.page],
        "grounds": [(said(book.last_text(name).words), cite_of(book.last_text(name))) for name in found.grounds],
        "refusals": [(said(book.last_text(name).words), cite_of(book.last_text(name))) for name in found.refusals],
        "appeal": found.appeal and parts.Reason(said(found.appeal.words), [cite(found.appeal.article)]),
        "edition": speech.short_day(found.edition, language()),
    }
    return render(request, "portal/service.html", context)


def _paper(evidence: Evidence) -> dict[str, object]:
    holder = country().declared.bodies.get(evidence.holder)
    return {"words": said(evidence.words), "cite": cite(evidence.article), "holder": said(holder) if holder else ""}
