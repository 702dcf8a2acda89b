"""Where a case stands, from its events alone. Pure: the same events give the same answer, so history can be recomputed."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Protocol

from korpu.cases.terms import ENDS, OUTCOMES, SEND, Hand, Kind, State


class Happened(Protocol):
    """What these rules read of an event."""

    kind: str
    body: dict[str, Any]


@dataclass(frozen=True)
class Standing:
    """Where a case stands: its state, whose hand it is in, what lawfully comes next, and what is still outstanding.

    ``opinion``: not_asked, asked, no_objection, objection or silent. ``asked``: papers or facts the
    person was asked for. ``fee``: what is to be paid (amount, minor units, article), once it was decided.
    ``automatic``: the law acts at once and without an officer. ``valid_until``: last day of what was granted, where it is known.
    ``left_on``: the day the person left, as they or whoever filed told us. ``assignee``: number of the officer who has it on their
    desk. ``signed``: a decision that is not sent yet (its id, who signed, when it goes), never what it says. ``stops``: what may
    stop the authority's clock, see `korpu.cases.clock`.
    """

    state: State = State.EXAMINED
    hand: Hand = Hand.OFFICER
    next_act: str = "decide"
    needs_opinion: bool = False
    opinion: str = "not_asked"
    asked: tuple[str, ...] = ()
    fee: dict[str, Any] | None = None
    paid: bool = False
    automatic: bool = False
    valid_until: str | None = None
    left_on: str | None = None
    assignee: str = ""
    signed: dict[str, str] | None = None
    stops: dict[str, list[str]] = field(default_factory=dict)

    @property
    def open(self) -> bool:
        """Whether somebody still has to decide."""
        return self.state not in ENDS

    def plain(self) -> dict[str, Any]:
        """As JSON, for the projection."""
        return {**asdict(self), "asked": list(self.asked)}

    @classmethod
    def of(cls, plain: dict[str, Any]) -> "Standing":
        """Read back what `plain` wrote."""
        kept = {**plain, "state": State(plain["state"]), "hand": Hand(plain["hand"]), "asked": tuple(plain["asked"])}
        return cls(**kept)


def derive(events: Iterable[Happened]) -> Standing:
    """Fold a case's events, oldest first."""
    standing = Standing()
    for event in events:
        standing = after(standing, event)
    return standing


def after(standing: Standing, event: Happened) -> Standing:
    """Where a case stands after one more event. An unknown kind raises: no event is passed over in silence."""
    now = STEPS[Kind(event.kind)](standing, event)
    return _settle(now) if now.open else now


def _settle(now: Standing) -> Standing:
    """Who is next while the case is open: who signed a decision, until it is sent; else approver, person, body, officer."""
    if now.signed:
        return replace(now, state=State.EXAMINED, hand=Hand.OFFICER, next_act=SEND)
    if now.state is State.AWAITING_APPROVAL:
        return replace(now, hand=Hand.APPROVER, next_act="approve")
    if now.asked:
        return replace(now, state=State.AWAITING_ANSWER, hand=Hand.PERSON, next_act="answer")
    if now.opinion == "asked":
        return replace(now, state=State.AWAITING_OPINION, hand=Hand.BODY, next_act="await_opinion")
    if now.automatic:
        return replace(now, state=State.EXAMINED, hand=Hand.NOBODY, next_act="enter")
    act = "ask_opinion" if now.needs_opinion and now.opinion == "not_asked" else "decide"
    return replace(now, state=State.EXAMINED, hand=Hand.OFFICER, next_act=act)


def _decided(now: Standing, event: Happened) -> Standing:
    state = OUTCOMES[event.body["outcome"]]
    granted = state is State.GRANTED
    fee = event.body.get("fee") if granted else None
    hand, act = (Hand.PERSON, "pay") if fee else (Hand.NOBODY, "leave" if now.automatic and granted else "none")
    until = event.body.get("valid_until") if granted else None
    return replace(now, state=state, hand=hand, next_act=act, fee=fee, valid_until=until, signed=None)


def _answered(now: Standing, event: Happened) -> Standing:
    """What the person says after a signature nobody has read: the decision is not sent, an officer looks again."""
    return replace(now, asked=(), signed=None)


def _signed(now: Standing, event: Happened) -> Standing:
    return replace(now, state=State.EXAMINED, signed={name: event.body[name] for name in ("decision", "by", "send_at")})


def _paid(now: Standing, event: Happened) -> Standing:
    return replace(now, paid=True, hand=Hand.NOBODY, next_act="none")


def _withdrawn(now: Standing, event: Happened) -> Standing:
    return replace(now, state=State.WITHDRAWN, hand=Hand.NOBODY, next_act="none", asked=(), signed=None)


def _left(now: Standing, event: Happened) -> Standing:
    return replace(now, left_on=event.body["left_on"], next_act="end")


def _ended(now: Standing, event: Happened) -> Standing:
    return replace(now, state=State.ENDED, hand=Hand.NOBODY, next_act="none")


def _same(now: Standing, event: Happened) -> Standing:
    return now


STEPS = {
    Kind.FILED: lambda now, event: replace(
        now,
        needs_opinion=event.body["needs_opinion"],
        automatic=bool(event.body.get("automatic")),
        stops=event.body.get("term", {}).get("stops", {}),
    ),
    Kind.ASKED: lambda now, event: replace(now, asked=tuple(event.body["what"])),
    Kind.ANSWERED: _answered,
    Kind.OPINION_ASKED: lambda now, event: replace(now, opinion="asked"),
    Kind.OPINION_ANSWERED: lambda now, event: replace(
        now, opinion="objection" if event.body["objects"] else "no_objection"
    ),
    Kind.OPINION_SILENT: lambda now, event: replace(now, opinion="silent"),
    Kind.REGISTER_ANSWERED: _same,
    Kind.ASSERTED: _same,
    Kind.PROPOSED: lambda now, event: replace(now, state=State.AWAITING_APPROVAL),
    Kind.RETURNED: lambda now, event: replace(now, state=State.EXAMINED),
    Kind.DECIDED: _decided,
    Kind.LETTER_ISSUED: _same,
    Kind.PAID: _paid,
    Kind.WITHDRAWN: _withdrawn,
    Kind.CLAIMED: _same,
    Kind.LEFT: _left,
    Kind.HANDED_OVER: lambda now, event: replace(now, assignee=event.body["officer"]),
    Kind.NOTED: _same,
    Kind.REMARKED: _same,
    Kind.SIGNED: _signed,
    Kind.TAKEN_BACK: lambda now, event: replace(now, signed=None),
    Kind.ENDED: _ended,
}
