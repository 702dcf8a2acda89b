"""What every page of questions has in common: its fields, what was typed, what it gave."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from korpu.applications.answers import Answers
from korpu.applications.flow import Step
from korpu.blueprints.service import Service
from korpu.portal import asking
from korpu.portal.saying import said
from korpu.ui.fields import Field, Slip

OF_THE_FORM = (
    "csrfmiddlewaretoken",
    "version",
    "language",
    "draft",
    "beside",
    "again",
    asking.NOT_KNOWN,
    asking.DOES_NOT_APPLY,
)
"""What a form carries for itself and nobody types."""
Post = Mapping[str, str]


@dataclass
class Result:
    """What a page gave: parts of the answers to keep (also when something is wrong), errors by field, slips by field.

    ``filled``: fields that were read from others, to be shown beside what was typed.
    """

    answers: Answers = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)
    slips: dict[str, Slip] = field(default_factory=dict)
    filled: dict[str, str] = field(default_factory=dict)


@dataclass
class Form:
    """One page's fields and how they are read."""

    step: Step
    service: Service
    answers: Answers
    today: dt.date

    @property
    def heading(self) -> str:
        """The question."""
        return said(self.step.ask)

    @property
    def hint(self) -> str:
        """A hint, or nothing."""
        return said(self.step.hint) if self.step.hint else ""

    def typed(self, post: Post) -> Post:
        """What to show again: what came with this request, else what was kept as typed."""
        return post or self.answers.get("typed", {}).get(self.step.key, {})

    def keep(self, post: Post) -> Answers:
        """What was typed, to be kept whatever is wrong with it."""
        typed = {name: value for name, value in post.items() if name not in OF_THE_FORM}
        return {"typed": {**self.answers.get("typed", {}), self.step.key: typed}}

    def fields(self, post: Post) -> list[Field]:
        raise TypeError("a page knows its own fields")

    def read(self, post: Post) -> Result:
        raise TypeError("a page reads its own fields")
