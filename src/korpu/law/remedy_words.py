"""A remedy in plain words: what has to be otherwise, how much of it, from which day, and by which article."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from korpu.blueprints.words import Words
from korpu.law.finding import Finding
from korpu.law.remedy_sheet import sheet_of
from korpu.ui.speech.days import short_day
from korpu.ui.speech.letters import capital
from norms.graph import Door, FactOf
from norms.kinds import BOOL, DATE
from norms.proof.remedy import ASSERT, CLEAR, SHOW, Change, Remedy
from norms.proof.tightening import ANY, AT_LEAST, AT_MOST
from norms.speech import said
from norms.states import Listed
from norms.statute import Rule
from norms.vocabulary import Fact

FROM = Words(az="{day} tarixindən", en="from {day}", ru="с {day}")
IS = Words(az="{label}: {value}", en="{label}: {value}", ru="{label}: {value}")
LEAST = Words(az="{label}: ən azı {value}", en="{label}: at least {value}", ru="{label}: не менее {value}")
MOST = Words(az="{label}: ən çoxu {value}", en="{label}: at most {value}", ru="{label}: не более {value}")
NOT_BEFORE = Words(
    az="{label}: {value} və ya daha gec", en="{label}: {value} or later", ru="{label}: {value} или позже"
)
NOT_AFTER = Words(
    az="{label}: {value} və ya daha tez", en="{label}: {value} or earlier", ru="{label}: {value} или раньше"
)
TOLD = Words(
    az="bunu bildirmək lazımdır: {label}", en="this has to be known: {label}", ru="это должно быть известно: {label}"
)
NEEDED = Words(az="lazımdır: {label}", en="needed: {label}", ru="нужно: {label}")
NO_LONGER = Words(
    az="daha belə olmamalıdır: {label}",
    en="this must no longer be so: {label}",
    ru="больше не должно быть так: {label}",
)
OFFICER = Words(
    az="bunu yalnız əməkdaş təsdiq edə bilər, əvvəlcədən söz verilmir: {label}",
    en="only an officer can confirm this, it is not promised: {label}",
    ru="это может подтвердить только сотрудник, заранее не обещают: {label}",
)
CLEAR_OF = Words(
    az="hələ məlum olmayan heç bir maneə üzə çıxmamalıdır",
    en="nothing that is not known yet may turn out to stand against it",
    ru="не должно обнаружиться препятствий, о которых пока неизвестно",
)
WAITS_FOR = Words(
    az="qərar bundan da asılıdır: {label}",
    en="the decision also depends on this: {label}",
    ru="решение зависит и от этого: {label}",
)
UNKNOWN = Words(
    az="bu hələ məlum deyil: {label}", en="this is not known yet: {label}", ru="это пока неизвестно: {label}"
)
CHOICE = Words(az="{label}: «{value}»", en="{label}: “{value}”", ru="{label}: «{value}»")
BOUNDS = {AT_LEAST: LEAST, AT_MOST: MOST}
DAYS = {AT_LEAST: NOT_BEFORE, AT_MOST: NOT_AFTER}


@dataclass(frozen=True)
class Told:
    """One way in words: the ground with its article, empty where the law asks for none, and what it takes, one by one."""

    ground: str
    changes: tuple[str, ...]

    def sentence(self, language: str) -> str:
        """`Holds a term deposit … (45.1.3-1): term deposit in a bank here: at least 100,000.00 AZN; …`."""
        changes = "; ".join(self.changes)
        if not self.ground:
            return f"{capital(changes, language)}."
        return f"{self.ground}: {changes}." if changes else f"{self.ground}."


@dataclass(frozen=True)
class Speaker:
    """Tells the ways of one finding in one language."""

    finding: Finding
    language: str

    def told(self, ground: Rule | None, remedy: Remedy) -> Told:
        """The ground, and what it takes."""
        changes = [change for change in remedy.changes if change.way != CLEAR and not _says_it(ground, change)]
        told = [self._change(change, ground) for change in changes]
        if remedy.waits:
            told.insert(0, self._from(remedy))
        if any(change.way == CLEAR for change in remedy.changes):
            told.append(CLEAR_OF.in_(self.language))
        told += [self._waits_for(point.rule) for point in self.finding.conditions if point.holds is None]
        head = f"{ground.words.in_(self.language)} ({ground.article})" if ground else ""
        return Told(head, tuple(told))

    def _from(self, remedy: Remedy) -> str:
        """The day, and the articles that stand against it now and that time alone puts aside."""
        changed = {change.fact for change in remedy.changes}
        book = self.finding.judgement.book
        against = [point for point in self.finding.refusals if point.holds]
        timed = [point.article for point in against if not changed & set(book.rests_on(point.rule.name))]
        told = FROM.in_(self.language).format(day=short_day(remedy.day, self.language))
        return f"{told} ({', '.join(dict.fromkeys(timed))})" if timed else told

    def _change(self, change: Change, ground: Rule | None) -> str:
        label, value = change.fact.words.in_(self.language), self._value(change)
        told = self._frame(change).in_(self.language).format(label=label, value=value)
        if self._lies_elsewhere(change):
            plain = change.fact.kind == BOOL or change.fact.kind.members
            told = UNKNOWN.in_(self.language).format(label=label if plain else told)
        article = self._article(change.fact, ground)
        return f"{told} ({article})" if article and (ground is None or article != ground.article) else told

    def _lies_elsewhere(self, change: Change) -> bool:
        """Not known, and a register says it or nobody can make it so: no advice, and no answer is put into a mouth."""
        hands = sheet_of(self.finding.country).hands_in(self.finding.service.id)
        return change.way == SHOW and (change.fact.by == "register" or change.fact.name not in hands)

    def _frame(self, change: Change) -> Words:
        advice = sheet_of(self.finding.country).advice.get(change.fact.name)
        if advice and change.way != ASSERT:
            return advice
        if change.way == ASSERT:
            return OFFICER
        if change.bound == ANY or isinstance(change.then, Listed):
            return TOLD
        if change.fact.kind == BOOL:
            return NEEDED if change.then is True else NO_LONGER
        if change.fact.kind.members:
            return CHOICE
        return (DAYS if change.fact.kind == DATE else BOUNDS).get(change.bound, IS)

    def _value(self, change: Change) -> str:
        law, then = self.finding.country.law, change.then
        if isinstance(then, Listed):
            return ""
        if change.fact.kind == DATE and isinstance(then, int):
            return short_day(date.fromordinal(then), self.language)
        return said(then, change.fact.kind, self.language, law.currency, law.choices)

    def _article(self, fact: Fact, ground: Rule | None) -> str:
        """The first rule, of the ground, then of what stands against it, or may, that rests on the fact."""
        book, matter = self.finding.judgement.book, self.finding.service
        against = sorted(self.finding.refusals, key=lambda point: {True: 0, None: 1, False: 2}[point.holds])
        names = [*([ground.name] if ground else []), *(point.rule.name for point in against), *matter.conditions]
        carried = [] if ground else [point.rule.name for point in self.finding.grounds if point.holds]
        rules = (book.last_text(name) for name in (*names, *carried))
        return next((rule.article for rule in rules if fact in book.rests_on(rule.name)), fact.article)

    def _waits_for(self, rule: Rule) -> str:
        return WAITS_FOR.in_(self.language).format(label=f"{rule.words.in_(self.language)} ({rule.article})")


def _says_it(ground: Rule | None, change: Change) -> bool:
    """The words of the ground say already what has to be so, and nothing more."""
    node = ground.body if ground else None
    while isinstance(node, Door):
        node = node.arg
    return isinstance(node, FactOf) and node.fact is change.fact and change.way != ASSERT
