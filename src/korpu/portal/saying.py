"""How the portal says what the law and the cases hold: parts of pages, in the reader's language."""

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _

from korpu.blueprints.service import Service
from korpu.blueprints.words import Words
from korpu.law.country import country
from korpu.law.finding import Finding, Point
from korpu.law.library import library
from korpu.portal.asking import language
from korpu.ui import parts, speech
from norms.statute import Head


def said(words: Words) -> str:
    """A country's words in the reader's language."""
    return words.in_(language())


def cite(article: str, act: str = "") -> parts.Cite:
    """An article with the way to its plain words. Named by its number, or as `act/number` where its act is another one."""
    known = library().place_of(article)
    return parts.Cite(article.rpartition("/")[2], article_page(known) if known else "", act)


def article_page(place: str) -> str:
    """Where `act/number` is read."""
    act, _slash, number = place.partition("/")
    return reverse("article", args=[act.replace("_", "-"), number])


def cite_of(rule: Head) -> parts.Cite:
    """The article of a rule, with its act's name where it is not the act that numbers alone speak of."""
    main = rule.act == library().acts[0]
    return cite(f"{rule.act}/{rule.article}", "" if main else said(country().law.acts[rule.act].title))


def cites(articles: Iterable[str]) -> list[parts.Cite]:
    """Several articles."""
    return [cite(article) for article in dict.fromkeys(articles)]


def money(minor: int | None) -> str:
    """An amount, or that it is not known."""
    if minor is None:
        return _("not known")
    return speech.money(Decimal(minor) / 100, language(), settings.KORPU_CURRENCY) if minor else _("no fee")


def by_day(day: dt.date | None, earliest: dt.date | None = None) -> str:
    """A named day; a day not known says the earliest it can be."""
    if day:
        return speech.by_day(day, language())
    if earliest:
        return _("not known yet: not before %(day)s") % {"day": speech.day(earliest, language())}
    return _("not known yet")


def claim(point: Point) -> str:
    """The law's claim in plain words."""
    return said(point.rule.words)


def fact_words(key: str) -> str:
    """A fact in words."""
    return said(country().law.facts[key].words)


def points(finding: Finding, which: Iterable[Point], answer: str = "") -> list[parts.Finding]:
    """Points of a finding with what they rest on and what is missing; ``answer``: where an unknown one can be answered."""
    return [_point(finding, point, answer) for point in which]


def _point(finding: Finding, point: Point, answer: str) -> parts.Finding:
    lines = [line for line in finding.because(point, language()) if line.depth > 0][:2]
    text = "; ".join(f"{line.text}: {line.value_text}" for line in lines) if point.holds is not None else ""
    missing = [parts.Missing(fact_words(fact)) for fact in point.facts[:4]]
    link = parts.Link(_("Answer this"), answer) if answer and point.holds is None else None
    return parts.Finding(claim(point), text, [cite_of(point.rule)], missing, (), link)


def confidence_note(level: str) -> str:
    """What a mark of confidence means; nothing for the highest."""
    return {
        "M": _("One good source says this; a lawyer should confirm it."),
        "L": _("This rests on a weak source or on memory and must be verified."),
    }.get(level, "")


def own_words(service: Service, key: str, words: dict[str, str]) -> str:
    """What a service says in its own words, else what the machine says of every service. ``key``: a state or a next act."""
    return said(service.says[key]) if key in service.says else words[key]


def state_words(service: Service, state: str) -> str:
    """A case's state as the person reads it."""
    return own_words(service, state, {
        "examined": _("An officer examines your application"),
        "awaiting_answer": _("We wait for your answer"),
        "awaiting_opinion": _("Another body was asked for its opinion"),
        "awaiting_approval": _("A second officer checks the decision"),
        "granted": _("It was granted"),
        "refused": _("It was not granted"),
        "no_ground": _("No ground was found"),
        "withdrawn": _("You withdrew the application"),
        "ended": _("It has ended"),
        "cancelled": _("It was cancelled"),
    })  # fmt: skip


def next_words(service: Service, next_act: str) -> str:
    """The next lawful step of a case, in the person's words."""
    return own_words(service, next_act, {
        "decide": _("The authority decides"),
        "ask_opinion": _("The authority asks the opinion that the law requires"),
        "await_opinion": _("The asked body answers, or its silence counts as no objection"),
        "answer": _("You answer what we asked"),
        "approve": _("A second officer approves or sends back"),
        "send": _("The authority decides"),
        "pay": _("You pay the state fee and collect the decision"),
        "enter": _("It is entered at once, without an officer"),
        "leave": _("You tell us when it is no longer so"),
        "end": _("It is ended at once, without an officer"),
        "accept_dwelling": _("An officer looks at your new dwelling document"),
        "approve_end": _("A second officer approves or sends back"),
        "none": _("Nothing more is to be done"),
    })  # fmt: skip


def filer_words(role: str) -> str:
    """Who files, as an answer to «for whom?»."""
    return {
        "self": _("For myself"), "host": _("For my guest, as the receiving party"),
        "parent": _("For my child under %(years)s") % {"years": country().declared.of_age},
        "representative": _("For somebody I legally represent"),
    }[role]  # fmt: skip


def request_words(service: Service, request: str) -> str:
    """Issue or extension, in the service's words."""
    return said(service.requests[request])
