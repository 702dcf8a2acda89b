"""Play invented people through the use-cases, each act at its own moment, and every evening what the law does by itself.

What was done is written down act by act: who is interrupted goes on from there, and no act happens twice.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from korpu.launch.console import Say
from korpu.launch.demo.journal import Journal
from korpu.launch.demo.stage import Stage
from korpu.launch.demo.stories import Step, Story, in_time
from korpu.launch.demo.told import told
from korpu.launch.places import Places

EVENING = dt.time(23, 30)
AT_ONCE = dt.timedelta(seconds=2)
"""After so long the law has done what it does at once."""
DECIDES = ("grant", "approve")
"""Acts that sign a decision."""
WAITED = dt.timedelta(minutes=30)
"""By then a signed decision has been sent, however long the country lets it wait."""


@dataclass(frozen=True)
class Visitor:
    """An invented person whose case one may look at: code and birthday open it."""

    name: str
    code: str
    born: str


def visitors(places: Places) -> list[Visitor]:
    """People of the stories who were played already."""
    people = Journal.of(places.people).people
    return [
        Visitor(story["name"], people[story["name"]].code, story["born"])
        for story in told()["people"] if story["name"] in people and people[story["name"]].done
    ]  # fmt: skip


def left_to_play(journal: Journal, stories: Sequence[Story]) -> list[Step]:
    """Acts that were not played yet, the earliest first."""
    return [step for step in in_time(stories) if step.n > journal.played(step.who).done]


def play(stage: Stage, journal: Journal, stories: Sequence[Story], until: dt.date, say: Say) -> None:
    """Everything that is left, and the evenings up to the day ``until``. Raises `NotPlayed`, `CannotGoOn`."""
    waiting, done = left_to_play(journal, stories), 0
    say(f"{len(waiting)} acts of {len(stories)} invented people to play")
    for day, todays in _days(waiting, until):
        for step in todays:
            _play(stage, journal, step)
        done += len(todays)
        stage.law.play("day", dt.datetime.combine(day, EVENING, waiting[0].at.tzinfo))
        if day == until:
            stage.law.play("figures", dt.datetime.combine(day, EVENING, waiting[0].at.tzinfo))
        if day.day == 1 or day == until:
            say(f"{day:%B %Y}: {done} of {len(waiting)} acts played")


def _days(waiting: Sequence[Step], until: dt.date) -> Iterator[tuple[dt.date, list[Step]]]:
    """Every day from the first act on, with its acts."""
    by_day = {day: list(steps) for day, steps in groupby(waiting, key=lambda step: step.at.date())}
    day = min(by_day, default=None)
    while day is not None and (day <= until or day in by_day):
        yield day, by_day.get(day, [])
        day += dt.timedelta(days=1)


def _play(stage: Stage, journal: Journal, step: Step) -> None:
    number = journal.played(step.who).number
    if step.by == "person":
        number = _at_the_portal(stage, journal, step) or number
        stage.law.play("waiting", step.at + AT_ONCE)
    else:
        stage.desk.play("act", step.at, officer=step.by, number=number, does=step.act, told=step.told)
        if step.act in DECIDES:
            stage.law.play("sent", step.at + WAITED)
    journal.note(step.who, done=step.n, number=number)


def _at_the_portal(stage: Stage, journal: Journal, step: Step) -> str:
    """The number of the case that the act began; empty for none."""
    _come_in(stage, journal, step)
    if step.act == "file":
        return str(
            stage.portal.play(
                "file", step.at, who=step.who, language=step.story["language"], once=_once(step), **step.told
            )
        )
    number = journal.played(step.who).number
    if step.act == "again":
        return str(stage.portal.play("again", step.at, who=step.who, number=number, once=_once(step), **step.told))
    stage.portal.play(step.act, step.at, who=step.who, number=number, **step.told)
    return ""


def _once(step: Step) -> str:
    return f"{step.who}, act {step.n}"


def _come_in(stage: Stage, journal: Journal, step: Step) -> None:
    known = {"who": step.who, "born": step.story["born"]}
    if code := journal.played(step.who).code:
        stage.portal.play("come_back", step.at, code=code, **known)
    else:
        journal.note(step.who, code=stage.portal.play("enrol", step.at, **known))
