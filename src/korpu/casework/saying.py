"""How the desk says what the law and the cases hold."""

import datetime as dt
from typing import Any

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from korpu.blueprints.words import Words
from korpu.law.country import country
from korpu.ui import parts, speech


def language() -> str:
    """The officer's language."""
    return get_language() or "en"


def said(words: Words) -> str:
    """A country's words in the officer's language."""
    return words.in_(language())


def act_words(next_act: str) -> str:
    """The next lawful step, as a task."""
    return {
        "decide": _("Decide"),
        "ask_opinion": _("Ask the opinion"),
        "await_opinion": _("Wait for the opinion"),
        "answer": _("The person answers"),
        "approve": _("A second officer approves"),
        "pay": _("Collect the fee"),
        "enter": _("Entered without an officer"),
        "leave": _("The person tells when they leave"),
        "end": _("Ended without an officer"),
        "accept_dwelling": _("Look at the new dwelling document"),
        "approve_end": _("A second officer approves"),
        "none": _("Nothing"),
    }[next_act]


def opinion_tag(standing: dict[str, Any], until: dt.date | None) -> parts.Tag | None:
    """Where the opinion stands."""
    if not standing["needs_opinion"]:
        return None
    state = standing["opinion"]
    if state == "asked" and until:
        return parts.Tag(_("by %(day)s") % {"day": speech.short_day(until, language())}, "ask")
    words: dict[str, tuple[str, parts.Tone]] = {
        "not_asked": (_("not asked"), ""),
        "asked": (_("asked"), "ask"),
        "no_objection": (_("no objection"), "ok"),
        "silent": (_("silent: no objection"), "ok"),
        "objection": (_("objects"), "no"),
    }
    return parts.Tag(*words[state])


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
