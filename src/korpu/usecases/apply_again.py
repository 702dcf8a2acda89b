"""Apply again after a refusal, with only what was missing: the earlier file is used for everything else.

For a person: nothing that was answered or brought is asked twice (Migration Code 48.4 for a residence permit). Refuses: a case that
was not refused, a stay that is known to have ended. Leaves a draft that holds every earlier answer and names the refused
application; it is sent like any other.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from django.utils import timezone

from korpu.access.actors import Present
from korpu.applications.answers import Answers, empty
from korpu.applications.models import Application
from korpu.cases.terms import Kind, State
from korpu.law.country import country
from korpu.law.facts import asked_of_person
from korpu.usecases.drafts import Typed, begin_draft
from korpu.usecases.my_cases import Mine
from korpu.usecases.refusals import NotNow
from korpu.usecases.sealing import open_json, place


def apply_again(
    person: Present, found: Mine, facts: Mapping[str, Any], identity: Mapping[str, Any], now: dt.datetime
) -> Typed:
    """``facts``, ``identity``: what is different this time, as a draft keeps it. Papers are attached to the draft."""
    if not may_again(person, found, now):
        raise NotNow("again")
    answers = _earlier(person, found)
    answers |= {"facts": {**answers["facts"], **facts}, "identity": {**answers["identity"], **identity}}
    draft = begin_draft(person, found.row.service, found.row.language, answers, now)
    return Typed(draft, answers, country().services[found.row.service])


def may_again(person: Present, found: Mine, now: dt.datetime) -> bool:
    """Whether the law lets this application be repeated now. A stay whose end nobody recorded is not known to have ended."""
    again, refused = country().services[found.row.service].again, (State.REFUSED, State.NO_GROUND)
    if again is None or found.now.state not in refused:
        return False
    facts, today = {**_recorded(person, found), again.refused_fact: True}, timezone.localdate(now)
    judged = country().law.on(today).judge([again.may], facts, today=today)
    return judged.excepted(again.may) is not False


def asked_again(found: Mine) -> tuple[list[str], bool]:
    """What may be answered differently: facts of the refusing sub-articles that a person supplies; whether the passport is one."""
    service, book = country().services[found.row.service], country().law.on(found.row.law_day)
    against = refusing_articles(found)
    rules = [name for name in service.refusals if book.last_text(name).article in against]
    rested = dict.fromkeys(fact.name for name in rules for fact in book.rests_on(name))
    papers = {each.fact for each in service.evidence}
    own = {name for name in rested if asked_of_person(name) and country().law.facts[name].ask and name not in papers}
    passport = set(service.identity.values()) - {service.identity.get("born_on", "")}
    return sorted(own - passport - {service.identity.get("born_on", "")}), bool(set(rested) & passport)


def refusing_articles(found: Mine) -> Sequence[str]:
    """The sub-articles of the refusal."""
    decided = next((event for event in found.events if event.kind == Kind.DECIDED), None)
    articles: Sequence[str] = decided.body["articles"] if decided else ()
    return articles


def _recorded(person: Present, found: Mine) -> dict[str, Any]:
    """What registers said in the refused case: the person's own key opens it."""
    said = [event for event in found.events if event.kind == Kind.REGISTER_ANSWERED]
    at = place(person.zone, found.row.id, "event", Kind.REGISTER_ANSWERED)
    facts: dict[str, Any] = {}
    for event in said:
        facts |= open_json(person, found.row.envelope, at, event.sealed)["facts"]
    return facts


def _earlier(person: Present, found: Mine) -> Answers:
    """Every answer of the refused application, as a draft keeps it."""
    row: Application = found.row
    parts = {
        column: open_json(person, row.envelope, place(person.zone, row.id, "application", column), sealed)
        for column, sealed in (("answers", row.answers), ("contact", row.contact)) if sealed
    }  # fmt: skip
    contact = parts.get("contact", {})
    stay = contact.pop("place", {})
    return {
        **empty(), **parts["answers"], "contact": contact, **({"place": stay} if stay else {}), "office": row.office or "",
        "papers_seen": True, "again": row.number,
    }  # fmt: skip
