"""How the desk says what the law and the cases hold."""

import datetime as dt
from typing import Any

from django.utils.translation import get_language, gettext_noop
from django.utils.translation import gettext as _

from korpu.blueprints.words import Words
from korpu.law.country import country
from korpu.ui import parts, speech
from korpu.usecases.list_cases import MOST


def language() -> str:
    """The officer's language."""
    return get_language() or "en"


def said(words: Words) -> str:
    """A country's words in the officer's language."""
    return words.in_(language())


def asked_for(service: str, request: str) -> str:
    """A service and what is asked of it: "Temporary residence, first permit"."""
    found = country().services[service]
    return f"{said(found.short)}, {said(found.requests[request])}"


def office_words(office: str) -> str:
    """The name of an office, which some service declares."""
    every = (each for service in country().services.values() for each in service.offices)
    return next((said(each.words) for each in every if each.id == office), office)


ACTS = {
    "decide": gettext_noop("Decide"),
    "ask_opinion": gettext_noop("Ask the opinion"),
    "await_opinion": gettext_noop("Wait for the opinion"),
    "answer": gettext_noop("The person answers"),
    "approve": gettext_noop("A second officer approves"),
    "send": gettext_noop("Sent by itself"),
    "pay": gettext_noop("Collect the fee"),
    "enter": gettext_noop("Entered without an officer"),
    "leave": gettext_noop("The person tells when they leave"),
    "end": gettext_noop("Ended without an officer"),
    "accept_dwelling": gettext_noop("Look at the new dwelling document"),
    "approve_end": gettext_noop("A second officer approves the end"),
    "none": gettext_noop("Nothing"),
}
OPINIONS: dict[str, tuple[str, parts.Tone]] = {
    "not_asked": (gettext_noop("not asked"), ""),
    "asked": (gettext_noop("asked"), "ask"),
    "no_objection": (gettext_noop("no objection"), "ok"),
    "silent": (gettext_noop("silent: no objection"), "ok"),
    "objection": (gettext_noop("objects"), "no"),
}


def act_words(next_act: str) -> str:
    """The next lawful step, as a task."""
    return _(ACTS[next_act])


def opinion_tag(standing: dict[str, Any], until: dt.date | None) -> parts.Tag | None:
    """Where the opinion stands."""
    if not standing["needs_opinion"]:
        return None
    state = standing["opinion"]
    if state == "asked" and until:
        return parts.Tag(_("by %(day)s") % {"day": speech.short_day(until, language())}, "ask")
    words, tone = OPINIONS[state]
    return parts.Tag(_(words), tone)


def by_day(day: dt.date | None, earliest: dt.date | None, today: dt.date) -> str:
    """The lawful day, or why it is not known."""
    if day:
        return speech.day(day, language(), today)
    if earliest:
        return _("not known: not before %(day)s") % {"day": speech.short_day(earliest, language())}
    return _("not known")


def left(day: dt.date | None, today: dt.date) -> str:
    """Working days that remain."""
    count = country().calendar.between(today, day) if day else None
    return speech.working_days_left(count, language()) if count is not None else _("calendar not published")


def counted(count: int) -> str:
    """How many; what was not counted to the end says so."""
    return f"{MOST}+" if count > MOST else str(count)
