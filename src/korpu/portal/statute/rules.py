"""One rule of an article on one day: its claim, where it comes from, and what it rests on."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from korpu.law.country import country
from korpu.law.library import library
from korpu.law.resting import Made, made_of
from korpu.portal.asking import language
from korpu.portal.saying import cite, cite_of, said
from korpu.portal.statute.values import Amount, Ground, ShownTable, amount_of, ground_of, table_of
from korpu.ui import parts, speech
from norms.book import Book
from norms.statute import Reading, Rule
from norms.vocabulary import Fact


@dataclass(frozen=True)
class ShownFact:
    """A fact that the rule asks about: who says it, and of which protected characteristic it tells."""

    words: str
    who: str
    cites: Sequence[parts.Cite]
    protected: str


@dataclass(frozen=True)
class ShownReading:
    """Where the text is not clear, who decided how it is read, and when."""

    doubt: str
    by: str
    decided_on: str


@dataclass(frozen=True)
class ShownRule:
    """Everything a page says of a rule. ``standing``: empty when it is in force, else why not."""

    words: str
    form: str
    standing: str
    ground: Ground
    reading: ShownReading | None
    switches_off: Sequence[parts.Cite]
    exceptions: Sequence[tuple[str, parts.Cite]]
    facts: Sequence[ShownFact]
    amounts: Sequence[Amount]
    tables: Sequence[ShownTable]
    rules: Sequence[tuple[str, parts.Cite]]
    distinctions: Sequence[tuple[str, Sequence[parts.Cite]]]
    written: str

    @property
    def rests(self) -> bool:
        """Whether there is anything to say of what it rests on."""
        return bool(self.facts or self.amounts or self.rules or self.distinctions)


def rules_of(article: str, book: Book) -> list[ShownRule]:
    """The rules of an article (`act/number`) on a day, those in force first."""
    names = dict.fromkeys(rule.name for rule in book.law.articles[article])
    rules = [book.last_text(name) for name in names]
    here = [rule for rule in rules if f"{rule.act}/{rule.article}" == article]
    return [_shown(rule, book) for rule in sorted(here, key=lambda rule: rule.name not in book.rules)]


def _shown(rule: Rule, book: Book) -> ShownRule:
    made = made_of(rule)
    below = [(said(each.words), cite_of(each)) for name in made.rules for each in [book.last_text(name)]]
    exceptions = [
        (said(each.words), cite_of(each)) for name in library().resting.exceptions.get(rule.name, ())
        if name in book.rules for each in [book.rules[name]]
    ]  # fmt: skip
    return ShownRule(
        said(rule.words), rule.form, _standing(rule, book), ground_of(rule), _reading(rule.reading),
        [cite(f"{rule.act}/{number}") for number in rule.to], exceptions,
        [_fact(fact) for fact in made.facts], _amounts(made, book.day),
        [table_of(name, rule, book.day) for name in made.tables], below,
        [_distinction(by) for by in made.instruments], library().texts.source_of(rule),
    )  # fmt: skip


def _standing(rule: Rule, book: Book) -> str:
    """Why a text is not in force on the day; empty when it is."""
    if rule.name in book.rules:
        return ""
    if book.day < rule.since:
        return _("Not in force yet: it begins on %(day)s.") % {"day": speech.short_day(rule.since, language())}
    ended = rule.until or book.day
    return _("No longer in force: it ended on %(day)s.") % {"day": speech.short_day(ended, language())}


def _reading(reading: Reading | None) -> ShownReading | None:
    if reading is None:
        return None
    return ShownReading(reading.doubt, reading.by, speech.short_day(reading.decided_on, language()))


def _amounts(made: Made, day: dt.date) -> list[Amount]:
    return [amount_of(name, day) for name in made.values]


def _fact(fact: Fact) -> ShownFact:
    protected = country().law.equality.protected.get(fact.protected)
    cites = [cite(fact.article)] if fact.article else []
    return ShownFact(said(fact.words), _who(fact), cites, said(protected.words) if protected else "")


def _who(fact: Fact) -> str:
    """Who says it: a body that holds it, an officer, or the person."""
    body = country().declared.bodies.get(fact.holder)
    if body:
        return _("held by: %(body)s") % {"body": said(body)}
    if fact.discretionary:
        return _("an officer judges it, and says why")
    return {"register": _("a register says it"), "officer": _("an officer records it")}.get(fact.by, _("you say it"))


def _distinction(by: str) -> tuple[str, Sequence[parts.Cite]]:
    instrument = country().law.equality.instruments.get(by)
    return (said(instrument.words) if instrument else by), [
        cite(by)
    ] if instrument and instrument.kind == "article" else []
