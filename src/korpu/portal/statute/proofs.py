"""What was proved of the outcomes that an article carries: read from what a release kept, never worked out for a page."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.conf import settings
from django.utils.translation import gettext as _

from korpu.law.country import country
from korpu.law.verdicts import Verdict, kept
from korpu.portal.asking import language
from korpu.portal.saying import cite, said
from korpu.ui import parts, speech


@dataclass(frozen=True)
class ShownVerdict:
    """One outcome before one protected fact."""

    outcome: str
    fact: str
    tag: parts.Tag
    cites: Sequence[parts.Cite]


@dataclass(frozen=True)
class Proofs:
    """``on``: the day it was proved, empty when it was not proved yet. ``plain``: how many are proved without an exception."""

    on: str = ""
    plain: int = 0
    others: Sequence[ShownVerdict] = ()

    @property
    def count(self) -> int:
        """All questions that were asked."""
        return self.plain + len(self.others)


def proofs_of(article: str) -> Proofs:
    """For an article (`act/number`)."""
    found = kept(settings.KORPU_PROOFS, country().law.hash)
    if found is None:
        return Proofs()
    verdicts = found.of(article)
    others = [_shown(each) for each in verdicts if each.verdict != "proved"]
    return Proofs(speech.short_day(found.on, language()), len(verdicts) - len(others), others)


def _shown(verdict: Verdict) -> ShownVerdict:
    matter = country().matters.get(verdict.matter)
    outcome = f"{said(matter.title)}: {_outcome(verdict.outcome)}" if matter else _outcome(verdict.outcome)
    return ShownVerdict(outcome, _fact(verdict.fact), _tag(verdict.verdict), [cite(each) for each in verdict.by])


def _outcome(name: str) -> str:
    versions = country().law.versions.get(name)
    if versions:
        return said(versions[-1].words)
    return {
        "grant": _("is granted"), "refuse": _("is refused"), "no_ground": _("has no ground"), "cancel": _("is cancelled"),
        "fee": _("the fee"), "due": _("the day of decision"),
    }.get(name, name)  # fmt: skip


def _fact(name: str) -> str:
    law = country().law
    found = law.equality.protected.get(name) or law.facts.get(name)
    return said(found.words) if found else name


def _tag(verdict: str) -> parts.Tag:
    return {
        "proved": parts.Tag(_("proved equal"), "ok"),
        "excepted": parts.Tag(_("equal, but for what a cited instrument permits"), "ok"),
        "self_cited": parts.Tag(_("an article permits it to itself"), "ask"),
        "violated": parts.Tag(_("not equal"), "no"),
        "unknown": parts.Tag(_("not known"), "ask"),
    }[verdict]  # fmt: skip
