"""A draft at a glance: every answer, and the way to change it."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _

from korpu.applications.answers import Answers
from korpu.applications.flow import Step
from korpu.blueprints.service import Service
from korpu.law.country import country
from korpu.people import citizenship
from korpu.portal.asking import language
from korpu.portal.saying import filer_words, said
from korpu.portal.showing import shown
from korpu.ui import parts


def summary(service: Service, answers: Answers, all_steps: list[Step], place: int) -> list[parts.Fact]:
    """A row for each page that is answered."""
    return [_row(service, answers, step, place) for step in all_steps if step.done]


def _row(service: Service, answers: Answers, step: Step, place: int) -> parts.Fact:
    name = (
        reverse("papers", args=[place])
        if step.group == "papers"
        else reverse("question", args=[place, step.key.replace("_", "-")])
    )
    label = said(country().law.facts[step.fact].words) if step.fact else said(step.ask)
    return parts.Fact(label, _value(service, answers, step), _("you told us"), parts.Link(_("Change"), name))


def _value(service: Service, answers: Answers, step: Step) -> str:
    if step.fact:
        return shown(step.fact, answers["facts"][step.fact])
    return VALUES[step.group](service, answers)


def _identity(service: Service, answers: Answers) -> str:
    who = answers["identity"]
    name = f"{who['given_names']} {who['surname']}".strip()
    return f"{name}, {citizenship.name(who['citizenship'], language())}, {who['document_number'] or _('no passport')}"


def _filer(service: Service, answers: Answers) -> str:
    return filer_words(answers["filer"]["role"])


def _place(service: Service, answers: Answers) -> str:
    place = answers["place"]
    return ", ".join(part for part in (place["name"], place["address"]) if part)


def _contact(service: Service, answers: Answers) -> str:
    contact = answers["contact"]
    return ", ".join(part for part in (contact["email"], contact["phone"]) if part) or _(
        "no address: you look here yourself"
    )


def _grounds(service: Service, answers: Answers) -> str:
    return "; ".join(said(country().law.versions[name][-1].words) for name in answers["grounds"])


VALUES: dict[str, Any] = {
    "identity": _identity,
    "filer": _filer,
    "place": _place,
    "contact": _contact,
    "ground": _grounds,
    "office": lambda service, answers: said(service.office(answers["office"]).words),
    "papers": lambda service, answers: _("seen"),
}
