"""From what was typed to what is filed: complete, readable, and in the columns of an application."""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.utils import timezone

from korpu.applications.answers import Answers
from korpu.applications.flow import steps
from korpu.blueprints.service import Service
from korpu.law.clocks import term
from korpu.usecases.refusals import Incomplete

IDENTITY = (
    "surname", "given_names", "born_on", "sex", "citizenship", "document_type", "document_number", "document_expires_on",
)  # fmt: skip
MAY_LACK = {"given_names", "document_expires_on", "document_number", "document_type"}
DATES = {"born_on", "document_expires_on"}


@dataclass(frozen=True)
class Filled:
    """A complete draft. ``plain``: answers on which an act that the law makes automatic rests, for the worker to read.

    ``again``: number of the refused application that this one repeats; empty for a first one.
    """

    identity: dict[str, Any]
    filer_role: str
    office: str
    request: str
    language: str
    answers: dict[str, Any]
    contact: dict[str, Any]
    term: dict[str, Any]
    plain: dict[str, Any]
    again: str


def filled(service: Service, answers: Answers, papers: set[str], now: dt.datetime) -> Filled:
    """Raises `Incomplete` with the keys of pages that are not answered."""
    day = timezone.localdate(now)
    if missing := tuple(step.key for step in steps(service, answers, papers, day) if not step.done):
        raise Incomplete(missing)
    law_term = term(service, answers["facts"], day)
    if law_term["working_days"] is None:
        raise Incomplete(service.clock.facts)
    return Filled(
        identity=_identity(answers["identity"]),
        filer_role=answers["filer"]["role"],
        office=answers["office"],
        request=service.request_of(answers["facts"]),
        language=answers["contact"]["language"],
        answers={key: answers[key] for key in ("facts", "identity", "filer", "place", "grounds") if key in answers},
        contact={**answers["contact"], **({"place": place} if (place := answers.get("place")) else {})},
        term=law_term,
        plain=_plain(service, answers),
        again=answers.get("again", ""),
    )


def _plain(service: Service, answers: Answers) -> dict[str, Any]:
    wanted = service.automatic.facts if service.automatic else ()
    return {fact: answers["facts"][fact] for fact in wanted if fact in answers["facts"]}


def _identity(typed: dict[str, Any]) -> dict[str, Any]:
    if missing := tuple(name for name in IDENTITY if not typed.get(name) and name not in MAY_LACK):
        raise Incomplete(missing)
    plain: dict[str, Any] = {name: typed.get(name, "") for name in IDENTITY}
    for name in DATES:
        plain[name] = dt.date.fromisoformat(plain[name]) if plain[name] else None
    return plain
