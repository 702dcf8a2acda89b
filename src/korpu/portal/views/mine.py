"""What is mine: drafts and cases, the clock, what happened, and who looked."""

from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from korpu.access.purposes import PURPOSES
from korpu.cases.models import CaseNow
from korpu.cases.terms import Kind, State
from korpu.kernel.codes import grouped
from korpu.law.country import country
from korpu.portal.asking import language
from korpu.portal.gate import present
from korpu.portal.onward import onward
from korpu.portal.saying import by_day, cites, next_words, said, state_words
from korpu.portal.telling import clock_of, next_day, told_events
from korpu.ui import parts, speech
from korpu.ui.doors import read_only
from korpu.usecases.drafts import my_drafts
from korpu.usecases.my_cases import Mine, my_case, my_cases, my_looks

TOLD = (Kind.DECIDED, Kind.CANCELLED)
"""Events that tell a decision."""


@read_only
@present
def everything(request: Any) -> HttpResponse:
    """Drafts and cases, the newest first."""
    drafts = [
        parts.Link(said(country().services[draft.service].title), reverse("draft", args=[draft.place]),
                   _("Draft, kept: %(by)s") % {"by": speech.by_day(timezone.localdate(draft.expires_at), language())}, "paper")
        for draft in my_drafts(request.person, request.now)
    ]  # fmt: skip
    cases = [
        parts.Link(f"{said(country().services[case.service].title)}, {case.number}", reverse("case", args=[at]),
                   state_words(country().services[case.service], case.state), "paper")
        for at, case in enumerate(my_cases(request.person), 1)
    ][::-1]  # fmt: skip
    first = reverse("check", args=[next(iter(country().services))])
    return render(request, "portal/mine.html", {"drafts": drafts, "cases": cases, "first": first})


def case_or_404(request: Any, place: int) -> Mine:
    """The case at a place of the person's own list."""
    cases = my_cases(request.person)
    if not 1 <= place <= len(cases):
        raise Http404(_("There is no such application in your list."))
    return my_case(request.person, cases[place - 1])


def bearings(found: Mine) -> parts.Bearings:
    """Where a case is, the next lawful step, by when."""
    trail = [parts.Link(_("My applications"), reverse("mine"))]
    service = found.service
    state, step = state_words(service, found.now.state), next_words(service, found.now.next_act)
    return parts.Bearings(state, step, next_day(found) or _until(found.now), trail)


def _until(case: CaseNow) -> str:
    """Until when what was given runs, where nothing is due."""
    if case.state == State.GRANTED and case.valid_until:
        return _("it runs until %(day)s") % {"day": speech.day(case.valid_until, language())}
    return _("nothing is due")


@read_only
@present
def case(request: Any, place: int) -> HttpResponse:
    """One case: the clock, the timeline, letters, what I may do."""
    found = case_or_404(request, place)
    context = {
        "mine": found,
        "place": place,
        "bearings": bearings(found),
        "clock": clock_of(found, timezone.localdate(request.now)),
        "events": told_events(found, place),
        "asked": found.now.hand == "person" and found.now.next_act == "answer" and found.now.open,
        "onward": onward(found, place, timezone.localdate(request.now)),
        "looks": len(my_looks(request.person, found)),
        "own": request.person.is_me(found.row.person),
        "decided": not found.filed_for_another and any(each.kind in TOLD for each in found.events),
        "refused": not found.filed_for_another and found.now.state in (State.REFUSED, State.NO_GROUND),
        "may_leave": found.now.next_act == "leave",
        "letters": [
            parts.Link(_("Letter of %(day)s (PDF)") % {"day": speech.day(timezone.localdate(letter.issued_at), language())},
                       reverse("letter", args=[place, at]), "", "letter")
            for at, letter in enumerate(found.letters, 1)
        ],
    }  # fmt: skip
    return render(request, "portal/case.html", context)


@read_only
@present
def receipt(request: Any, place: int) -> HttpResponse:
    """What one gets at once after sending."""
    found = case_or_404(request, place)
    service = found.service
    others = not request.person.is_me(found.row.person)
    code = request.person.claim_code(found.row.id, found.row.born_on) if others else ""
    context = {
        "mine": found, "place": place, "service": service, "bearings": bearings(found),
        "received": speech.moment(timezone.localtime(found.row.received_at), language()),
        "due": by_day(found.now.due_on, found.now.due_earliest), "cites": cites([service.clock.article]),
        "state": state_words(service, found.now.state), "note": service.says.get("receipt"),
        "others": others, "claim_code": grouped(code), "earlier": _still_registered(request, found),
    }  # fmt: skip
    return render(request, "portal/receipt.html", context)


def _still_registered(request: Any, found: Mine) -> list[parts.Link]:
    """Places where somebody is still registered who has just told of another one: they may tell that they left."""
    return [
        parts.Link(f"{said(country().services[case.service].short)}, {case.number}", reverse("left", args=[at]))
        for at, case in enumerate(my_cases(request.person), 1)
        if case.next_act == "leave" and case.service == found.row.service and case.application_id != found.row.id
        and case.person == found.row.person
    ]  # fmt: skip


@read_only
@present
def looks(request: Any, place: int) -> HttpResponse:
    """Who looked at my data, newest first, with the reason."""
    found = case_or_404(request, place)
    days: dict[Any, list[parts.Look]] = {}
    for look in my_looks(request.person, found):
        at = timezone.localtime(look.at)
        days.setdefault(at.date(), []).append(
            parts.Look(
                _("Officer no. %(number)s") % {"number": look.officer}, speech.hour(at, language()), _lines(look)
            )
        )
    told = [parts.LookDay(speech.day(day, language()), each) for day, each in days.items()]
    return render(
        request, "portal/looks.html", {"days": told, "place": place, "mine": found, "bearings": bearings(found)}
    )


def _lines(look: Any) -> list[tuple[str, str]]:
    saw = {
        "list": _("your name and the day your case is due, in a list"),
        "case": _("your application, papers and events"),
        "document": _("a paper you brought"),
        "letter": _("a letter to you"),
        "print": _("your whole case, which they printed"),
        "receipt": _("the facts and the steps of a decision about you, to judge it again"),
        "search": _("your name, among search results"),
    }
    elsewhere = _("which office has your case, and nothing else: found from another office")
    seen = elsewhere if look.fields == ["office"] else saw[look.act]
    return [(_("Saw"), seen), (_("Why"), str(PURPOSES.get(look.purpose, look.purpose)))]
