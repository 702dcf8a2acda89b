"""What invented people do at the portal: the same reading of what is typed and the same acts as behind its pages."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from django.http import QueryDict
from django.utils import timezone, translation

from korpu.access.actors import Present
from korpu.applications.answers import Answers, empty
from korpu.applications.flow import next_step, steps
from korpu.cases.models import CaseNow, Event
from korpu.launch.demo.sheets import paper_photo
from korpu.law.country import country
from korpu.portal.gate import ZONE
from korpu.portal.groups import form_for
from korpu.store.keyring_client import keyring
from korpu.store.zones import enter
from korpu.ui.fields import Field
from korpu.usecases import enrol as coming
from korpu.usecases.answer_request import answer_request
from korpu.usecases.apply_again import apply_again
from korpu.usecases.attach_paper import attach_paper
from korpu.usecases.claim_case import claim_as_somebody_new
from korpu.usecases.drafts import begin_draft
from korpu.usecases.file_application import Receipt, file_application
from korpu.usecases.leave_place import leave_place
from korpu.usecases.my_cases import my_case, my_cases
from korpu.usecases.withdraw_application import withdraw_application

MOST_PAGES = 60
_present: dict[str, Present] = {}
"""Who has come in, by what the player calls them."""


class Unanswered(LookupError):
    """A page asks what the story does not tell, or does not take what it tells. The message says which and why."""


def enrol(at: dt.datetime, who: str, born: str) -> str:
    """Somebody new; the access code. ``born``: ISO day, the second factor."""
    made = coming.enrol(keyring(), "dob", born)
    _present[who] = Present.at(keyring(), made.token, ZONE)
    return made.code


def come_back(at: dt.datetime, who: str, code: str, born: str) -> None:
    """The same person again."""
    if who not in _present:
        made = coming.come_back(keyring(), code, born)
        _present[who] = Present.at(keyring(), made.token, ZONE)


def file(
    at: dt.datetime, who: str, service: str, language: str, answers: Mapping[str, Any], papers: Sequence[str], once: str
) -> str:
    """Fill in every page and send it; the case number. The same moment twice is one application."""
    person = _present[who]
    with translation.override(language):
        return _sent(person, at) or _filed(person, at, service, language, answers, papers, once).number


def _sent(person: Present, at: dt.datetime) -> str:
    """The number of what was sent at this moment before the player was interrupted; empty for none."""
    return next((case.number for case in my_cases(person) if case.filed_at == at), "")


def _filed(
    person: Present, at: dt.datetime, service: str, language: str, told: Mapping[str, Any], papers: Sequence[str], once: str
) -> Receipt:  # fmt: skip
    answers = answered(service, told, papers, timezone.localdate(at))
    draft = begin_draft(person, service, language, answers, at)
    for paper in papers:
        attach_paper(person, draft.id, paper, f"{paper}.jpg", paper_photo(paper), at)
    return file_application(person, draft.version, once, at, id=draft.id)


def answered(service: str, told: Mapping[str, Any], papers: Sequence[str], today: dt.date) -> Answers:
    """What a draft holds after every page that comes was answered. Raises `Unanswered`."""
    chosen, answers = country().services[service], {**empty(), "papers_seen": True}
    for _turn in range(MOST_PAGES):
        step = next_step(steps(chosen, answers, papers, today))
        if step is None:
            return answers
        form = form_for(step, chosen, answers, today)
        read = form.read(_typed(form.fields({}), told))
        if read.errors:
            raise Unanswered(f"{service}, {step.key}: {read.errors}")
        answers = {**answers, **read.answers}
    raise Unanswered(f"{service}: there is no end of questions")


def _typed(fields: Sequence[Field], told: Mapping[str, Any]) -> QueryDict:
    """A form as a browser sends it, with those answers that its fields ask for."""
    post = QueryDict(mutable=True)
    for field in fields:
        value = told.get(field.name)
        if field.kind == "date" and value:
            year, month, day = value.split("-")
            post.update({f"{field.name}-day": day, f"{field.name}-month": month, f"{field.name}-year": year})
        elif isinstance(value, list):
            post.setlist(field.name, value)
        elif value is not None:
            post[field.name] = value
    if not post:
        raise Unanswered(f"nothing is told for {[field.name for field in fields]}")
    return post


def answer(at: dt.datetime, who: str, number: str, words: str = "", papers: Sequence[str] = ()) -> None:
    """Answer what was asked."""
    person, case = _mine(who, number)
    if _happened(person, case, at):
        return
    row = my_case(person, case).row
    for paper in papers:
        attach_paper(person, row.id, paper, f"{paper}.jpg", paper_photo(paper), at)
    answer_request(person, row.id, words, at)


def again(
    at: dt.datetime, who: str, number: str, once: str, facts: Mapping[str, Any], identity: Mapping[str, Any],
    papers: Sequence[str] = (),
) -> str:  # fmt: skip
    """Apply again after a refusal, with only what was missing; the new case number."""
    person, case = _mine(who, number)
    if sent := _sent(person, at):
        return sent
    typed = apply_again(person, my_case(person, case), facts, identity, at)
    for paper in papers:
        attach_paper(person, typed.row.id, paper, f"{paper}.jpg", paper_photo(paper), at)
    return file_application(person, typed.version, once, at, id=typed.row.id).number


def page(at: dt.datetime, who: str, number: str) -> dict[str, Any]:
    """What the person sees of a case, for whoever plays it: events in order, letters."""
    person, case = _mine(who, number)
    found = my_case(person, case)
    events = [
        {"kind": event.kind, "actor": event.actor, "body": event.body, "at": event.at.isoformat()}
        for event in found.events
    ]
    return {"state": case.state, "events": events, "letters": [letter.kind for letter in found.letters]}


def withdraw(at: dt.datetime, who: str, number: str) -> None:
    """Withdraw an application."""
    person, case = _mine(who, number)
    if not _happened(person, case, at):
        withdraw_application(person, case.application_id, at)


def leave(at: dt.datetime, who: str, number: str, left_on: str) -> None:
    """Tell that a place was left."""
    person, case = _mine(who, number)
    if not _happened(person, case, at):
        leave_place(person, case.application_id, dt.date.fromisoformat(left_on), at)


def claim(at: dt.datetime, who: str, number: str, by: str, born: str) -> str:
    """``who`` takes over the case that ``by`` filed for them; their own access code, empty when they did so before."""
    person, case = _mine(by, number)
    code = person.claim_code(case.application_id, dt.date.fromisoformat(born))
    if not code:
        return ""
    made = claim_as_somebody_new(keyring(), ZONE, code, born, at)
    _present[who] = Present.at(keyring(), made.token, ZONE)
    return made.code


def _mine(who: str, number: str) -> tuple[Present, CaseNow]:
    person = _present[who]
    return person, next(case for case in my_cases(person) if case.number == number)


def _happened(person: Present, case: CaseNow, at: dt.datetime) -> bool:
    """Whether this act was done before the player was interrupted: no two acts of a case share a moment."""
    with enter(person.zone, keys=person.key):
        return Event.objects.filter(application=case.application_id, at=at).exists()


ACTS: dict[str, Callable[..., Any]] = {
    "enrol": enrol, "come_back": come_back, "file": file, "answer": answer, "withdraw": withdraw, "leave": leave,
    "claim": claim, "again": again, "page": page,
}  # fmt: skip
