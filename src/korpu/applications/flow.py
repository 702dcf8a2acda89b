"""Which questions come, in which order: the service's own, then what the law still needs for the grounds that are claimed."""

import datetime as dt
from collections.abc import Collection, Mapping, Set
from dataclasses import dataclass
from functools import cache
from typing import Any

from korpu.applications.answers import facts_of
from korpu.blueprints.service import Question, Service
from korpu.blueprints.words import Words
from korpu.law.country import country
from korpu.law.facts import asked_of_person
from korpu.law.finding import Point, find
from norms.edition import Edition

LAW = "law"
"""The group that stands for all questions which follow from the claimed grounds."""


@dataclass(frozen=True)
class Step:
    """One page with one question. ``key`` is its address; ``fact`` or ``group`` says what is asked."""

    key: str
    ask: Words
    because: Words
    group: str = ""
    fact: str = ""
    hint: Words | None = None
    optional: bool = False
    done: bool = False


def steps(service: Service, answers: Mapping[str, Any], papers: Collection[str], today: dt.date) -> list[Step]:
    """Every page of the draft as it stands; pages of the law appear and disappear with the answers."""
    found: list[Step] = []
    out = _ruled_out(service, answers, papers, today)
    for question in service.asks:
        if question.when in out:
            continue
        if question.group == LAW:
            found += _of_law(service, answers, papers, today)
        else:
            found.append(_of_service(question, answers))
    return found


def _of_service(question: Question, answers: Mapping[str, Any]) -> Step:
    return Step(
        question.key, question.ask, question.because, question.group, question.fact, question.hint, question.optional,
        _given(question, answers),
    )  # fmt: skip


def _ruled_out(service: Service, answers: Mapping[str, Any], papers: Collection[str], today: dt.date) -> set[str]:
    """Rules on which a question depends and that are known not to hold."""
    rules = list(dict.fromkeys(question.when for question in service.asks if question.when))
    if not rules:
        return set()
    judged = country().law.on(today).judge(rules, facts_of(service, answers, papers), today=today)
    return {rule for rule in rules if judged.excepted(rule) is False}


def _given(question: Question, answers: Mapping[str, Any]) -> bool:
    if question.fact:
        return question.fact in answers["facts"]
    held = {"ground": "grounds", "papers": "papers_seen"}.get(question.group, question.group)
    return bool(answers.get(held))


def _of_law(service: Service, answers: Mapping[str, Any], papers: Collection[str], today: dt.date) -> list[Step]:
    """First what was answered already, so that it can be changed; then the facts that are still missing, best first."""
    own = {question.fact for question in service.asks if question.fact}
    kept = {evidence.fact for evidence in service.evidence} | set(service.identity.values()) | own
    answered = [key for key in answers["facts"] if key not in kept]
    open_ones = _missing(service, answers, papers, today, kept.union(answered))
    return [_of_fact(service, key, key in answered) for key in (*answered, *open_ones)]


def _missing(
    service: Service, answers: Mapping[str, Any], papers: Collection[str], today: dt.date, settled: Set[str]
) -> list[str]:  # fmt: skip
    """Facts to ask for next, best first. A rule in which nothing is left to ask is not looked into."""
    if not answers["grounds"]:
        return []
    finding = find(service, facts_of(service, answers, papers), today=today, grounds=answers["grounds"])
    law = finding.judgement.book.edition
    points = (*finding.grounds, *(each for each in finding.refusals if not _rests_on_all_grounds(law, service, each)))
    open_points = (point for point in points if point.holds is None and not _asked(law, point.rule.name) <= settled)
    found = dict.fromkeys(fact for point in open_points for fact in point.facts)
    return [fact for fact in found if fact not in settled and _may_ask(fact)]


def _may_ask(fact: str) -> bool:
    return asked_of_person(fact) and country().law.facts[fact].ask is not None


@cache
def _asked(law: Edition, rule: str) -> frozenset[str]:
    """Facts on which a rule can rest and for which a person can be asked."""
    return frozenset(fact.name for fact in law.rests_on(rule) if _may_ask(fact.name))


def _rests_on_all_grounds(law: Edition, service: Service, refusal: Point) -> bool:
    """«The ground has ended»: what the claimed grounds need is asked for them; nobody is asked about grounds they do not claim."""
    return _rests_on(law, *service.grounds) <= _rests_on(law, refusal.rule.name)


@cache
def _rests_on(law: Edition, *rules: str) -> frozenset[str]:
    return frozenset(fact.name for rule in rules for fact in law.rests_on(rule))


def _of_fact(service: Service, key: str, done: bool) -> Step:
    ask, because = words_for(service, key)
    assert ask is not None, "only facts with a question are asked"
    assert because is not None, "norms refuses ask= without because="
    return Step(key, ask, because, fact=key, done=done)


def words_for(service: Service, key: str) -> tuple[Words | None, Words | None]:
    """How a fact is asked, and why: in the service's own words, else in the law's."""
    own, fact = service.question_of(key), country().law.facts[key]
    return (own.ask, own.because) if own else (fact.ask, fact.because)


def next_step(all_steps: list[Step], after: str = "") -> Step | None:
    """The first page that is not answered, looking on from ``after``, then from the start."""
    keys = [step.key for step in all_steps]
    start = keys.index(after) + 1 if after in keys else 0
    return next((step for step in (*all_steps[start:], *all_steps[:start]) if not step.done), None)
