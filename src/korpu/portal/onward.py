"""What a person may lawfully do next in a case, told before the day comes: the service's own steps, with their days."""

import datetime as dt
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from korpu.blueprints.afterwards import NextStep
from korpu.blueprints.service import Service
from korpu.cases.terms import State
from korpu.law.clocks import named_day
from korpu.law.country import country
from korpu.portal.saying import by_day, cites, said
from korpu.ui.parts import Cite, Link
from korpu.usecases.my_cases import Mine


@dataclass(frozen=True)
class Onward:
    """One step as the page says it."""

    text: str
    by: str
    cites: list[Cite]
    link: Link | None


def onward(found: Mine, place: int, today: dt.date) -> list[Onward]:
    """Steps of where the case is now; none while nothing threatens to end."""
    service = country().services[found.row.service]
    return [
        Onward(
            said(step.words), by_day(_day(found, service, step.day)) if step.day else "", cites(step.articles),
            _link(service, step, place),
        )
        for step in service.steps.get(situation(found, service, today), ())
    ]  # fmt: skip


def situation(found: Mine, service: Service, today: dt.date) -> str:
    """Which of the service's situations this is; empty for none."""
    now = found.now
    if now.state in (State.REFUSED, State.NO_GROUND):
        return "refused"
    if now.state in (State.CANCELLED, State.ENDED):
        return str(now.state)
    if now.standing["host_until"] is not None:
        return "host"
    if now.next_act == "pay":
        return "pay"
    return "expiry" if _soon(found, service, today) else ""


def _soon(found: Mine, service: Service, today: dt.date) -> bool:
    until = found.now.valid_until
    if found.now.state != State.GRANTED or service.expiry is None or until is None:
        return False
    return today >= until - dt.timedelta(days=service.expiry.tell_days)


def _day(found: Mine, service: Service, name: str) -> dt.date | None:
    now, until = found.now, found.now.standing["host_until"]
    match name:
        case "host_until":
            return dt.date.fromisoformat(until) if until else None
        case "file_by":
            return _file_by(service, now.valid_until)
    day: dt.date | None = getattr(now, name)
    return day


def _file_by(service: Service, valid_until: dt.date | None) -> dt.date | None:
    """The last day to ask for more, by the rule that names it for everybody's stay."""
    if service.expiry is None or valid_until is None:
        return None
    return named_day(service.file_by, {service.expiry.stay_fact: valid_until.isoformat()}, valid_until)


def _link(service: Service, step: NextStep, place: int) -> Link | None:
    pages = {
        "begin": (_("Apply"), reverse("begin", args=[service.id])), "answer": (_("Bring it now"), reverse("answer", args=[place])),
        "again": (_("Apply again"), reverse("again", args=[place])),
    }  # fmt: skip
    return Link(*pages[step.page]) if step.page else None
