"""Pages that ask more than one fact of the law: who files, the passport, contact, the desk, the ground."""

import datetime as dt
from typing import Any

from django.utils.translation import gettext as _

from korpu.applications.answers import Answers
from korpu.applications.flow import Step
from korpu.blueprints.service import Service
from korpu.law.country import country
from korpu.portal import asking, passport
from korpu.portal.asking import Read, field_for, is_open, language, only_requests, read_fact, read_line, read_name
from korpu.portal.contact import ContactForm
from korpu.portal.forms import Form, Post, Result
from korpu.portal.saying import filer_words, said
from korpu.ui import speech
from korpu.ui.fields import Choice, Field
from norms.vocabulary import Fact

MOST_ADDRESS, MOST_PLACE_NAME = 300, 120


class FactForm(Form):
    """One fact of the law."""

    def fields(self, post: Post) -> list[Field]:
        """Its one field."""
        known = self.step.fact in self.answers["facts"]
        value = self.answers["facts"].get(self.step.fact)
        fact = country().law.facts[self.step.fact]
        if asks_months(self.step, self.service):
            return [self._months(self.typed(post), value)]
        asked = field_for(fact, self.heading, self._hint(), self.typed(post), value, known)
        if self.step.fact != self.service.request_fact:
            return [asked]
        return [only_requests(self.service, asked)]

    def _hint(self) -> str:
        holder = country().declared.bodies.get(country().law.facts[self.step.fact].holder)
        if not self.step.optional or holder is None:
            return self.hint
        return _("Answer it if you know. Otherwise leave it open: %(body)s holds it.") % {"body": said(holder)}

    def _months(self, typed: Post, value: Any) -> Field:
        chosen = typed.get(self.step.fact, str(value or ""))
        choices = [Choice(str(n), speech.months(n, language()), "", str(n) == chosen) for n in self.service.months]
        return Field(
            name=self.step.fact, label=self.heading, hint=self.hint, kind="choice", heading=True, choices=choices
        )

    def read(self, post: Post) -> Result:
        """The fact, or what is wrong. An offered question may stay open: then it is not known."""
        fact = country().law.facts[self.step.fact]
        read = Read(None) if self.step.optional and is_open(fact, post) else read_fact(fact, post)
        if asks_months(self.step, self.service) and read.value not in self.service.months:
            read = Read(error=_("Nothing is chosen yet. Choose for how long."))
        if not read.given:
            return Result(self.keep(post), {self.step.fact: read.error})
        kept = self.keep({} if read.value in (None, asking.NOT_APPLICABLE) else post)
        return Result({**kept, "facts": {**self.answers["facts"], self.step.fact: read.value}})


class GroundForm(Form):
    """On which ground somebody applies: one or several."""

    def fields(self, post: Post) -> list[Field]:
        """Every ground of the law, in its words."""
        book = country().law.on(self.today)
        chosen = post.getlist("grounds") if hasattr(post, "getlist") else self.answers["grounds"]
        choices = [
            Choice(name, said(book.last_text(name).words), f"§ {book.last_text(name).article}", name in chosen)
            for name in self.service.grounds
        ]
        return [Field(name="grounds", label=self.heading, hint=self.hint, kind="checks", heading=True, choices=choices)]

    def read(self, post: Any) -> Result:
        """At least one ground that the service knows."""
        chosen = [name for name in post.getlist("grounds") if name in self.service.grounds]
        if not chosen:
            wrong = _("No ground is chosen. Choose at least one; you can look first at “What can I do?”.")
            return Result({}, {"grounds": wrong})
        return Result({"grounds": chosen})


class FilerForm(Form):
    """Who files: the person, or somebody whom the service lets file for another."""

    def fields(self, post: Post) -> list[Field]:
        """The role, and a name when it is somebody else's application."""
        typed, kept = self.typed(post), self.answers["filer"]
        role = typed.get("role", kept.get("role", ""))
        return [
            Field(name="role", label=self.heading, hint=self.hint, kind="choice", heading=True,
                  choices=[Choice(key, filer_words(key), "", key == role) for key in self.service.filers]),
            Field(name="filer_name", label=_("Your own name, if you file for somebody else"),
                  hint=_("A hotel or another organisation writes its name.") if "host" in self.service.filers else "",
                  value=typed.get("filer_name", kept.get("name", ""))),
        ]  # fmt: skip

    def read(self, post: Post) -> Result:
        """A role that the service knows; a name with every role but one's own, an organisation's too."""
        role, written = post.get("role", ""), post.get("filer_name", "")
        name = read_line(written, MOST_PLACE_NAME) if role == "host" else read_name(written)
        errors = {}
        if role not in self.service.filers:
            errors["role"] = _("Nothing is chosen yet. Say for whom you apply.")
        elif misfit := age_misfit(role, self.answers["identity"].get("born_on"), self.today):
            errors["role"] = misfit
        if role != "self" and not name.value:
            errors["filer_name"] = _("Your name is missing. Write it as in your own document.")
        elif name.error:
            errors["filer_name"] = name.error
        kept = self.keep(post)
        return Result(kept if errors else {**kept, "filer": {"role": role, "name": name.value}}, errors)


class PlaceForm(Form):
    """Where somebody stays: the name of the house or its owner if there is one, and the address."""

    def fields(self, post: Post) -> list[Field]:
        """Name and address."""
        typed, kept = self.typed(post), self.answers.get("place", {})
        return [
            Field(name="address", label=self.heading, heading=True, kind="textarea", rows=3, max_length=MOST_ADDRESS,
                  hint=self.hint or _("Town, street, house, flat or room"), value=typed.get("address", kept.get("address", ""))),
            Field(name="place_name", label=_("Name of the hotel or hospital, or of the owner of the home"),
                  max_length=MOST_PLACE_NAME, value=typed.get("place_name", kept.get("name", ""))),
        ]  # fmt: skip

    def read(self, post: Post) -> Result:
        """An address."""
        address = read_line(post.get("address", ""), MOST_ADDRESS)
        name = read_line(post.get("place_name", ""), MOST_PLACE_NAME)
        errors = {key: read.error for key, read in (("address", address), ("place_name", name)) if read.error}
        if not address.value:
            errors["address"] = _("The address is missing. Write where the person stays.")
        kept = self.keep(post)
        return Result(kept if errors else {**kept, "place": {"address": address.value, "name": name.value}}, errors)


def age_misfit(role: str, born_on: str | None, today: dt.date) -> str:
    """Who may file is said by the law: a parent for a child, a child never alone. A sentence, or nothing."""
    if not born_on or role not in ("self", "parent"):
        return ""
    years = country().declared.of_age
    born = dt.date.fromisoformat(born_on)
    is_child = (today.year - born.year - ((today.month, today.day) < (born.month, born.day))) < years
    if role == "parent" and not is_child:
        return _(
            "By the birthday, this person is %(years)s or older. They file for themselves, or you as their legal representative."
        ) % {"years": years}  # fmt: skip
    if role == "self" and is_child:
        return _(
            "By the birthday, this person is under %(years)s. A parent or a legal representative files for them."
        ) % {"years": years}
    return ""


class OfficeForm(Form):
    """Which desk handles it."""

    def fields(self, post: Post) -> list[Field]:
        """The service's offices."""
        chosen = self.typed(post).get("office", self.answers["office"])
        choices = [
            Choice(office.id, said(office.words), said(office.address), office.id == chosen)
            for office in self.service.offices
        ]
        return [Field(name="office", label=self.heading, hint=self.hint, kind="choice", heading=True, choices=choices)]

    def read(self, post: Post) -> Result:
        """An office that exists."""
        chosen = post.get("office", "")
        if chosen not in {office.id for office in self.service.offices}:
            return Result({}, {"office": _("No office is chosen yet. Choose the one nearest to you.")})
        return Result({**self.keep(post), "office": chosen})


class IdentityForm(Form):
    """The passport: its machine-readable lines fill the rest, or it is typed."""

    def fields(self, post: Post) -> list[Field]:
        """The lines, then each part."""
        return passport.fields(self.heading, self.hint, self.typed(post), self.answers["identity"])

    def read(self, post: Post) -> Result:
        """Parts that were typed win over the lines; lines that do not add up are explained."""
        read = passport.read(post, self.today)
        misfit = age_misfit(self.answers["filer"].get("role", ""), read.identity.get("born_on"), self.today)
        if misfit and not read.errors:
            read.errors["born_on"] = misfit
        kept = self.keep({**dict(post.items()), **read.filled})
        answers = kept if read.errors else {**kept, "identity": read.identity}
        return Result(answers, read.errors, read.slips, read.filled)


FORMS: dict[str, type[Form]] = {
    "ground": GroundForm, "filer": FilerForm, "place": PlaceForm, "contact": ContactForm, "office": OfficeForm,
    "identity": IdentityForm,
}  # fmt: skip


def form_for(step: Step, service: Service, answers: Answers, today: dt.date) -> Form:
    """The form of a page."""
    return FORMS.get(step.group, FactForm)(step, service, answers, today)


def template(step: Step) -> str:
    """The template of a page."""
    return "passport.html" if step.group == "identity" else "question.html"


def typed_fact(step: Step, service: Service) -> Fact | None:
    """The fact of a page that is typed, which one may also not know; nothing where an answer is chosen."""
    fact = country().law.facts.get(step.fact)
    if fact is None or not asking.is_typed(fact) or asks_months(step, service):
        return None
    return fact


def asks_months(step: Step, service: Service) -> bool:
    """Whether the page offers the service's terms, in months."""
    return bool(service.months) and step.fact == service.fee_facts[-1]


def helps(step: Step) -> list[tuple[str, str]]:
    """Second questions that people have on a page."""
    if step.group == "identity":
        return [
            (
                _("Where are these lines?"),
                _("Below the photograph, two or three lines of letters, digits and the sign <."),
            )
        ]
    return []


def as_text(fields: list[Field]) -> list[tuple[str, str]]:
    """Fields as label and value, to be read beside others."""
    return [(each.label, _shown(each)) for each in fields]


def _shown(each: Field) -> str:
    if each.choices:
        return ", ".join(choice.label for choice in each.choices if choice.chosen)
    return " ".join(each.date).strip() if each.kind == "date" else each.value
