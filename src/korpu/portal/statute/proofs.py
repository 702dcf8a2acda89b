"""What was proved of the outcomes that an article carries: read from what a release kept, never worked out for a page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from korpu.law.carried import outcomes_by_article
from korpu.law.country import country
from korpu.law.library import library
from korpu.law.verdicts import Proved, Verdict, kept
from korpu.portal.asking import language
from korpu.portal.saying import cite, said
from korpu.ui import parts, speech

SHOWN = 3
"""Outcomes that are named beside one verdict; the others are counted."""


@dataclass(frozen=True)
class ShownVerdict:
    """A verdict before one protected fact, and the outcomes that have it; ``more``: how many besides those named."""

    fact: str
    tag: parts.Tag
    cites: Sequence[parts.Cite]
    outcomes: Sequence[str]
    more: int


@dataclass(frozen=True)
class Proofs:
    """``on``: the day it was proved, empty when it was not proved yet. ``plain`` of ``count`` questions have a plain yes."""

    on: str = ""
    count: int = 0
    plain: int = 0
    others: Sequence[ShownVerdict] = ()


def proofs_of(article: str) -> Proofs:
    """For an article (`act/number`)."""
    found = kept(country().declared.proofs, country().law.hash)
    if found is None:
        return Proofs()
    outcomes = outcomes_by_article(library(), tuple(found.outcomes)).get(article, [])
    by_verdict: dict[Verdict, list[str]] = {}
    for outcome in outcomes:
        for verdict in found.outcomes[outcome]:
            by_verdict.setdefault(verdict, []).append(outcome)
    return _told(found, len(outcomes), by_verdict)


def _told(found: Proved, outcomes: int, by_verdict: Mapping[Verdict, list[str]]) -> Proofs:
    count = outcomes * len(found.facts)
    others = [_shown(verdict, names) for verdict, names in by_verdict.items()]
    plain = count - sum(len(names) for names in by_verdict.values())
    return Proofs(speech.short_day(found.on, language()), count, plain, others)


def _shown(verdict: Verdict, names: Sequence[str]) -> ShownVerdict:
    shown = [_outcome(name) for name in names[:SHOWN]]
    cites = [cite(each) for each in verdict.by]
    return ShownVerdict(_fact(verdict.fact), _tag(verdict.verdict), cites, shown, len(names) - len(shown))


def _outcome(name: str) -> str:
    matter_id, _colon, what = name.partition(": ")
    matter = country().matters.get(matter_id)
    return f"{said(matter.title)}: {_what(what)}" if matter and what else _what(name)


def _what(name: str) -> str:
    """A rule's claim, or what a matter decides."""
    versions = country().law.versions.get(name)
    if versions:
        return said(versions[-1].words)
    return {
        "granted": _("is granted"), "ended": _("is cancelled"), "fee": _("the fee"), "due": _("the day of decision"),
        "file_by": _("the last day to file"), "valid_until": _("until when it runs"),
    }.get(name, name)  # fmt: skip


def _fact(name: str) -> str:
    entity, _dot, fact = name.partition(".")
    found = country().law.entities.get(entity, {}).get(fact)
    return said(found.words) if found else name


def _tag(verdict: str) -> parts.Tag:
    return {
        "excepted": parts.Tag(_("equal, but for what a cited instrument permits"), "ok"),
        "self_cited": parts.Tag(_("permitted by this act itself only"), "ask"),
        "violated": parts.Tag(_("not equal"), "no"),
        "unknown": parts.Tag(_("not known"), "ask"),
    }[verdict]  # fmt: skip
