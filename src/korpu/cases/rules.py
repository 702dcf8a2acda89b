"""Where a case stands, from its events alone. Pure: the same events give the same answer, so history can be recomputed."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

from korpu.cases.terms import ENDS, OUTCOMES, Hand, Kind, State


class Happened(Protocol):
    """What these rules read of an event."""

    kind: str
    at: dt.datetime
    body: dict[str, Any]


@dataclass(frozen=True)
class Standing:
    """Where a case stands: its state, whose hand it is in, what lawfully comes next, and when its opinion was asked."""

    state: State = State.EXAMINED
    hand: Hand = Hand.OFFICER
    next_act: str = "decide"
    opinion_asked_at: dt.datetime | None = None
    needs_opinion: bool = False
    opinion: str = "not_asked"
    asked: tuple[str, ...] = ()
    paid: bool = False

    @property
    def open(self) -> bool:
        """Whether somebody still has to decide."""
        return self.state not in ENDS


def derive(events: Sequence[Happened]) -> Standing:
    """Fold a case's events, oldest first. An unknown kind raises KeyError: no event is passed over in silence."""
    standing = Standing()
    for event in events:
        standing = STEPS[Kind(event.kind)](standing, event)
    return standing if not standing.open else _settle(standing)


def _settle(now: Standing) -> Standing:
    """Who is next while the case is open: an approver, then the person who was asked, then the body, then the officer."""
    if now.state is State.AWAITING_APPROVAL:
        return replace(now, hand=Hand.APPROVER, next_act="approve")
    if now.asked:
        return replace(now, state=State.AWAITING_ANSWER, hand=Hand.PERSON, next_act="answer")
    if now.opinion == "asked":
        return replace(now, state=State.AWAITING_OPINION, hand=Hand.BODY, next_act="await_opinion")
    act = "ask_opinion" if now.needs_opinion and now.opinion == "not_asked" else "decide"
    return replace(now, state=State.EXAMINED, hand=Hand.OFFICER, next_act=act)


def _decided(now: Standing, event: Happened) -> Standing:
    state = OUTCOMES[event.body["outcome"]]
    act = "pay" if state is State.GRANTED and event.body.get("fee") and not now.paid else "none"
    return replace(now, state=state, hand=Hand.PERSON if act == "pay" else Hand.NOBODY, next_act=act)


def _paid(now: Standing, event: Happened) -> Standing:
    return replace(now, paid=True, hand=Hand.NOBODY, next_act="none") if not now.open else replace(now, paid=True)


STEPS = {
    Kind.FILED: lambda now, event: replace(now, needs_opinion=event.body["needs_opinion"]),
    Kind.ASKED: lambda now, event: replace(now, asked=tuple(event.body["what"])),
    Kind.ANSWERED: lambda now, event: replace(now, asked=()),
    Kind.OPINION_ASKED: lambda now, event: replace(now, opinion="asked", opinion_asked_at=event.at),
    Kind.OPINION_ANSWERED: lambda now, event: replace(now, opinion="objection" if event.body["objects"] else "no_objection"),
    Kind.OPINION_SILENT: lambda now, event: replace(now, opinion="silent"),
    Kind.REGISTER_ANSWERED: lambda now, event: now,
    Kind.ASSERTED: lambda now, event: now,
    Kind.PROPOSED: lambda now, event: replace(now, state=State.AWAITING_APPROVAL),
    Kind.RETURNED: lambda now, event: replace(now, state=State.EXAMINED),
    Kind.DECIDED: _decided,
    Kind.LETTER_ISSUED: lambda now, event: now,
    Kind.PAID: _paid,
    Kind.WITHDRAWN: lambda now, event: replace(now, state=State.WITHDRAWN, hand=Hand.NOBODY, next_act="none"),
}
