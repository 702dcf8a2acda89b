"""A story as acts in order: who does what, at which moment."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from korpu.launch.applicant import Wish
from korpu.launch.demo.sheets import paper_photo

Story = Mapping[str, Any]


@dataclass(frozen=True)
class Step:
    """One act. ``n``: its place in the story, from 1. ``by``: ``person``, or an officer by the first part of their address."""

    at: dt.datetime
    n: int
    story: Story
    by: str
    act: str
    told: Mapping[str, Any]

    @property
    def who(self) -> str:
        """Whose story it is."""
        return str(self.story["name"])


def steps_of(story: Story) -> list[Step]:
    """The first is that they apply; the rest is as the story tells."""
    applies = {"service": story["service"], "answers": story["answers"], "papers": story["papers"]}
    acts = [{"at": story["filed"], "by": "person", "act": "file", "told": applies}, *story["acts"]]
    return [
        Step(dt.datetime.fromisoformat(each["at"]), n, story, each["by"], each["act"], each.get("told", {}))
        for n, each in enumerate(acts, 1)
    ]


def in_time(stories: Iterable[Story]) -> list[Step]:
    """Every act of everybody, the earliest first."""
    return sorted((step for story in stories for step in steps_of(story)), key=lambda step: (step.at, step.who, step.n))


def form_of(told: Mapping[str, Any]) -> dict[str, Any]:
    """What an officer types into a form of the case screen to tell the same."""
    facts = {f"fact-{name}": _typed(value) for name, value in told.get("facts", {}).items()}
    return {**{name: _typed(value) for name, value in told.items() if name != "facts"}, **facts}


def _typed(value: Any) -> Any:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value if isinstance(value, list) else str(value)


def wish_of(story: Story) -> Wish:
    """What somebody of the stories applies for, with a photograph of each paper."""
    papers = {key: (f"{key}.jpg", paper_photo(f"{key}: {story['name']}")) for key in story["papers"]}
    return Wish(story["service"], story["born"], story["answers"], papers)
