"""What the law decides in one matter: its grounds, its closed list of refusals, its days and its fee, without a counter or a page.

A service is a matter that is served; every command that asks the law (`decide`, `facts`, `prove`, `impact`) takes both.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from korpu.blueprints.words import Words


@dataclass(frozen=True, kw_only=True)
class Matter:
    """Rule names refer to the law; fact names to its facts. A rule that the law does not have is left empty."""

    id: str
    edition: dt.date
    title: Words
    article: str
    requests: dict[str, Words]
    """What may be asked for: a value of ``request_fact`` → its words. The first is meant when nothing is said."""
    request_fact: str = "request"
    ending: str = "cancellation"
    """The request whose question is whether what was given has ended: outcomes ``cancel`` and ``keep``."""
    request_grounds: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Grounds of one request only; a request that is not named has all of ``grounds``."""
    grounds: tuple[str, ...]
    refusals: tuple[str, ...] = ()
    cancellations: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    fee: str = ""
    due: str = ""
    """The last day to decide."""
    file_by: str = ""
    valid_until: str = ""
    papers: tuple[str, ...] = ()
    """Rules that say which paper is needed; a service names them beside its evidence."""
    claims: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Fact that says on which ground somebody applies → the grounds that make it true."""

    def request_of(self, facts: Mapping[str, Any]) -> str:
        """What somebody asks for."""
        return str(facts.get(self.request_fact) or next(iter(self.requests)))

    def grounds_of(self, request: str) -> tuple[str, ...]:
        """Grounds of a request."""
        return self.request_grounds.get(request, self.grounds)

    @property
    def days_and_fee(self) -> tuple[str, ...]:
        """The rules that the law has of its fee and its days."""
        return tuple(rule for rule in (self.fee, self.due, self.file_by, self.valid_until) if rule)

    @property
    def wanted_papers(self) -> tuple[str, ...]:
        """The rules that say which paper is needed."""
        return self.papers

    @property
    def rules(self) -> tuple[str, ...]:
        """Every rule that this matter names, each once, in the order of the text."""
        lists = (
            self.grounds, *self.request_grounds.values(), self.refusals, self.cancellations, self.conditions,
            self.warnings, self.days_and_fee, self.wanted_papers,
        )  # fmt: skip
        return tuple(dict.fromkeys(rule for each in lists for rule in each))
