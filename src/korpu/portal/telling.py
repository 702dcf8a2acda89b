"""A case as the person reads it: events in plain words with their articles, and the clock as stitches."""

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from korpu.blueprints.service import Service
from korpu.cases.terms import OUTCOMES, SUSPENDED
from korpu.law.country import country
from korpu.portal.asking import language
from korpu.portal.saying import by_day, cites, next_words, said, state_words
from korpu.ui import clock, parts, speech
from korpu.usecases.my_cases import Mine


def clock_of(found: Mine, today: dt.date) -> parts.Clock | None:
    """The authority's clock of an open case; a day not known says the earliest it can be."""
    if not found.now.open:
        return None
    service, calendar = found.service, country().calendar
    filed, due = timezone.localdate(found.row.received_at), found.now.due_on
    end = due or found.now.due_earliest
    left = calendar.between(today, due) if due else None
    gives = (
        _("The fee tier you chose gives the authority %(days)s. The day of filing does not count.")
        if service.clock.facts
        else _("The law gives the authority %(days)s. The day of filing does not count.")
    )
    days = speech.working_days(found.term["working_days"], language())
    why = [parts.Reason(gives % {"days": days}, cites([service.clock.article]))]
    return parts.Clock(
        heading=_("Decision day"),
        day=speech.day(due, language(), today) if due else _("Not known yet"),
        note=speech.working_days_left(left, language()) if left is not None else by_day(due, end),
        stitches=clock.stitches(filed, end, today, calendar.is_working) if end else (),
        said=by_day(due, end),
        ends=[speech.day_month(filed, language()), speech.day_month(end, language())] if end else (),
        held_by=_hands()[found.now.hand],
        why_heading=_("Why this day?"),
        why=why if due else [*why, _why_unknown(found)],
    )


def _why_unknown(found: Mine) -> parts.Reason:
    """Why no day can be named yet, with the article where one stops the clock."""
    if found.now.due_why == SUSPENDED:
        articles = [article for _restart, article in found.now.standing["stops"].values()]
        return parts.Reason(_("The clock stands still meanwhile."), cites(articles))
    return parts.Reason(_("The calendar of that year is not published yet."))


def _hands() -> dict[str, str]:
    """Who has the case."""
    return {
        "officer": _("an officer of the office"),
        "approver": _("a second officer"),
        "person": _("you"),
        "body": _("the body that was asked"),
        "nobody": _("nobody"),
    }


def told_events(found: Mine, place: int) -> list[parts.Event]:
    """What happened, oldest first, and what comes next."""
    events = [_event(found, event) for event in found.events]
    if found.now.next_act != "none":
        link = [parts.Link(_("Answer now"), reverse("answer", args=[place]))] if found.now.next_act == "answer" else ()
        words = next_words(found.service, found.now.next_act)
        by = next_day(found)
        events.append(parts.Event(_("Next"), words, by, (), "now", link))
    return events


def next_day(found: Mine) -> str:
    """By when the next step is due; empty where no day is set."""
    if found.now.open:
        return by_day(found.now.due_on, found.now.due_earliest)
    day = (
        dt.date.fromisoformat(found.now.standing["host_until"])
        if found.now.standing["host_until"]
        else found.now.pay_by
    )
    return by_day(day) if day else ""


def _event(found: Mine, event: Any) -> parts.Event:
    title, text, articles = _words(found, event)
    when = speech.moment(timezone.localtime(event.at), language())
    return parts.Event(when, title, text, cites(articles))


def _words(found: Mine, event: Any) -> tuple[str, str, list[str]]:
    service = found.service
    body, words = event.body, found.words.get(event.id, {})
    opinion = service.opinion
    named = said(country().declared.bodies[opinion.body]) if opinion else ""
    match event.kind:
        case "filed":
            return (
                _("Your application was received"),
                _("Number %(number)s") % {"number": found.row.number},
                [body["term"]["article"]],
            )
        case "reminded":
            told = _("The last day to pay comes") if body["about"] == "pay" else _("Its last day comes")
            return told, speech.by_day(dt.date.fromisoformat(body["day"]), language()), _by(body)
        case "cancelled":
            why = _("the fee was not paid in time") if body["why"] == "unpaid" else ""
            return state_words(service, "cancelled"), why, body["articles"]
        case "host_withdrew":
            last = dt.date.fromisoformat(body["until"]) if body["until"] else None
            return _("Your host withdrew: another dwelling document is needed"), by_day(last), _by(body)
        case "dwelling_accepted":
            return _("Your new dwelling document was accepted"), "", _by(body)
        case "complained":
            came = speech.day(dt.date.fromisoformat(body["received_on"]), language())
            return _("Your complaint is known here"), f"{body['reference']}, {came}", _by(body)
        case "asked":
            return _("We asked you something"), words.get("words", "") or asked_words(service, body["what"]), _by(body)
        case "answered":
            return _("You answered"), words.get("words", ""), []
        case "opinion_asked":
            until = (
                speech.by_day(dt.date.fromisoformat(body["until"]), language()) if body["until"] else _("not known yet")
            )
            return _("We asked the opinion of %(body)s") % {"body": named}, until, [opinion.article] if opinion else []
        case "opinion_answered":
            return _("%(body)s answered") % {"body": named}, "", [opinion.article] if opinion else []
        case "opinion_silent":
            return (
                _("%(body)s kept silent: no objection") % {"body": named},
                "",
                [opinion.silence_article] if opinion else [],
            )
        case "register_answered":
            holder = country().declared.bodies.get(body["body"])
            return _("A register answered"), said(holder) if holder else body["body"], []
        case "asserted":
            return _("An officer recorded a judgement of their own"), "", []
        case "proposed":
            return _("A decision waits for a second officer"), "", []
        case "returned":
            return _("The second officer sent it back"), "", []
        case "decided":
            waived, state = body.get("waived"), state_words(service, OUTCOMES[body["outcome"]])
            told = _("%(state)s. Nothing is to be paid.") % {"state": state} if waived else state
            return _("Decided"), told, [*body["articles"], *([waived] if waived else [])]
        case "handed_over":
            anybody = _("It waits for an officer of the office")
            return (_("Another officer has your application now") if body["officer"] else anybody), "", []
        case "noted":
            return _("An officer wrote to you"), words.get("words", ""), []
        case "claimed":
            return _("You took over this case with its code"), "", []
        case "left":
            left = speech.day(dt.date.fromisoformat(body["left_on"]), language())
            return _("We were told that the place was left"), left, []
        case "ended":
            over = _("its last day has passed") if body["why"] == "over" else ""
            if body.get("pending"):
                over = _("its last day has passed; your stay is lawful while your accepted application is examined")
            return state_words(service, "ended"), over, _by(body)
        case "letter_issued":
            return _("Your letter is here"), _("Code %(code)s") % {"code": body["code"]}, []
        case "paid":
            return (
                _("You paid the state fee"),
                _("Receipt %(receipt)s, %(amount)s") % {"receipt": body["receipt"], "amount": _paid(body["amount"])},
                [body["article"]],
            )
        case _:
            return _("You withdrew the application"), "", []


def _paid(amount: str) -> str:
    return speech.money(Decimal(amount), language(), settings.KORPU_CURRENCY)


def _by(body: dict[str, Any]) -> list[str]:
    """The article by which the law itself acted, if it did."""
    return [body["article"]] if body.get("article") else []


def asked_words(service: Service, what: Iterable[str]) -> str:
    """What is asked for where no officer wrote a sentence: the papers, in words."""
    return "; ".join(said(each.words) for each in service.evidence if each.key in what)
