"""An answer of the reckoner as a page shows it, as far as it has come."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self
from uuid import UUID

from django.utils.translation import gettext as _

from korpu.drafts.models import Run, State
from korpu.figures.rules import FEW
from korpu.oversight.charts import Chart, charts, counted, quantities
from korpu.oversight.frame import language
from korpu.oversight.saying import figure, words
from korpu.oversight.verdicts import Verdict, verdict
from korpu.oversight.ways import Ways, ways
from korpu.ui import parts, speech


@dataclass(frozen=True)
class Wrong:
    """Why a text is no draft: where, what, and what to write instead. ``code``: that is code, the same in every language."""

    line: int
    article: str
    what: str
    instead: str
    code: bool


@dataclass(frozen=True)
class Change:
    """One thing that the draft changes: ``before`` and ``after`` where it is an amount or a period."""

    title: str
    article: str
    before: str
    after: str
    note: str


@dataclass(frozen=True)
class Effect:
    """What the draft does in one matter: three figures, charts with their tables, and what changes for those who get it.

    No chart where it changes nothing for anybody. ``decided``: how many real people it was decided for, as published.
    """

    title: str
    figures: Sequence[tuple[str, str]]
    charts: Sequence[Chart]
    quantities: parts.Table | None
    decided: str


@dataclass(frozen=True)
class Answer:
    """``percent``: how far; ``open``: it goes on. ``stopped``: why it did not come to its end, as a sentence."""

    run: UUID
    open: bool
    percent: int
    stopped: str
    wrong: Wrong | None
    changes: Sequence[Change]
    effects: Sequence[Effect]
    verdict: Verdict | None
    ways: Ways | None
    people: str
    day: str
    few: int = FEW

    @classmethod
    def of(cls, run: Run, decided: Mapping[str, int]) -> Self:
        """From the row. ``decided``: service → decisions, as published."""
        told: dict[str, Any] = run.answer or {}
        is_open = run.state in (State.WAITING, State.WORKING)
        return cls(
            run=run.id,
            open=is_open,
            percent=run.progress // 10,
            stopped=_stopped(told.get("stopped", "time")) if run.state == State.STOPPED else "",
            wrong=_wrong(told["wrong"]) if "wrong" in told else None,
            changes=[_change(each) for each in told.get("changes", ())],
            effects=[_effect(each, decided.get(each["matter"], 0)) for each in told.get("matters", ())],
            verdict=verdict(told["proof"], is_open) if told.get("proof") else None,
            ways=ways((told.get("proof") or {}).get("ways")),
            people=speech.number(told.get("people", 0), language()),
            day=speech.day(dt.date.fromisoformat(told["day"]), language()) if "day" in told else "",
        )

    @property
    def clean(self) -> bool:
        """Whether nothing stands against it, as far as is known."""
        return not self.wrong and not self.stopped and not (self.verdict and self.verdict.violations)


def _stopped(why: str) -> str:
    return {
        "time": _("It took longer than a question of this size may take. What is known so far stands here."),
        "memory": _("It took more memory than a question may take. Ask with fewer people."),
        "large": _("A number that the law reaches by this draft is larger than any that can be reckoned with."),
        "overtaken": _("A newer text was asked about before this one was looked at."),
    }.get(why, _("The reckoning broke off. Ask once more; if it happens again, tell your administrator."))


def _wrong(told: dict[str, Any]) -> Wrong:
    code = len(set(told["instead"].values())) == 1
    return Wrong(told["line"], told["article"], words(told["what"]), words(told["instead"]), code)


def _change(told: dict[str, Any]) -> Change:
    note = _("Ends by this draft") if told.get("gone") else ""
    if told["kind"] == "table":
        note = _("A table with new cells")
    if told["kind"] == "rule" and not note:
        note = _("A new text of the rule")
    unit = told.get("unit", "")
    before, after = (figure(told[name], unit) if told.get(name) is not None else "" for name in ("before", "after"))
    return Change(words(told["words"]), told["article"], before, after, note)


def _effect(told: dict[str, Any], decided: int) -> Effect:
    every = told["all"]
    named = [
        (every["gain"], _("would get it only under the draft")),
        (every["lose"], _("would lose it by the draft")),
        (every["after"]["unknown"], _("cannot be decided: something is not known")),
    ]
    figures = [(counted(count), said) for count, said in named]
    drawn, table = (charts(told), quantities(told)) if _matters(every) else ([], None)
    return Effect(words(told["title"]), figures, drawn, table, counted(decided) if decided else "")


def _matters(every: dict[str, Any]) -> bool:
    """Whether anybody gains, loses, or gets it otherwise; a count that is hidden is somebody."""
    changed = [each[side] for each in every["quantities"].values() for side in ("more", "less")]
    return any(count != 0 for count in (every["gain"], every["lose"], *changed))
