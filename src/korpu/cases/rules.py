"""Where a case stands, from its events alone. Pure: the same events give the same answer, so history can be recomputed."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
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
    stop the authority's clock, see `korpu.cases.clock`. ``waived``: the article by which no fee is paid. ``falls``: it is
    cancelled by itself when the fee stays unpaid. ``told``: what the person was told before its day: ``pay``, ``expiry``.
    ``host_until``: until when another dwelling document is due, empty while that day is not known; None when no host withdrew.
    ``brought``: it came and waits for an officer. ``ending``: the end of what was granted waits for a second officer.
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
    waived: str = ""
    falls: bool = False
    told: tuple[str, ...] = ()
    host_until: str | None = None
    brought: bool = False
    ending: bool = False

    @property
    def open(self) -> bool:
        """Whether somebody still has to decide."""
        return self.state not in ENDS

    @property
    def owes(self) -> bool:
        """Whether a fee is still to be paid for what runs."""
        return self.state is State.GRANTED and bool(self.fee) and not self.paid

    @property
    def asks(self) -> bool:
        """Whether an answer of the person is awaited: while somebody decides, or while what was granted runs."""
        return bool(self.asked) and (self.open or self.state is State.GRANTED)

    def plain(self) -> dict[str, Any]:
        """As JSON, for the projection."""
        return {**vars(self), "asked": list(self.asked), "told": list(self.told)}

    @classmethod
    def of(cls, plain: dict[str, Any]) -> "Standing":
        """Read back what `plain` wrote."""
        lists = {"asked": tuple(plain["asked"]), "told": tuple(plain.get("told", ()))}
        return cls(**{**plain, **lists, "state": State(plain["state"]), "hand": Hand(plain["hand"])})


def derive(events: Iterable[Happened]) -> Standing:
    """Fold a case's events, oldest first."""
    standing = Standing()
    for event in events:
        standing = after(standing, event)
    return standing


def after(standing: Standing, event: Happened) -> Standing:
    """Where a case stands after one more event. An unknown kind raises: no event is passed over in silence."""
    now = STEPS[Kind(event.kind)](standing, event)
    if now.state is State.GRANTED:
        return _settle_granted(now)
    return _settle(now) if now.open else replace(now, hand=Hand.NOBODY, next_act="none")


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


def _settle_granted(now: Standing) -> Standing:
    """Who is next while something granted runs: whoever approves its end, the person, an officer, or nobody."""
    if now.ending:
        return replace(now, hand=Hand.APPROVER, next_act="approve_end")
    if now.asked:
        return replace(now, hand=Hand.PERSON, next_act="answer")
    if now.brought:
        return replace(now, hand=Hand.OFFICER, next_act="accept_dwelling")
    if now.owes:
        return replace(now, hand=Hand.PERSON, next_act="pay")
    act = ("end" if now.left_on else "leave") if now.automatic else "none"
    return replace(now, hand=Hand.NOBODY, next_act=act)


def _decided(now: Standing, event: Happened) -> Standing:
    state, body = OUTCOMES[event.body["outcome"]], event.body
    if state is not State.GRANTED:
        return replace(now, state=state, signed=None)
    return replace(
        now, state=state, fee=body.get("fee"), valid_until=body.get("valid_until"), waived=body.get("waived", ""),
        falls=body.get("falls", False), signed=None,
    )  # fmt: skip


def _signed(now: Standing, event: Happened) -> Standing:
    return replace(now, state=State.EXAMINED, signed={name: event.body[name] for name in ("decision", "by", "send_at")})


def _answered(now: Standing, event: Happened) -> Standing:
    """What the person says after a signature nobody has read: the decision is not sent, an officer looks again."""
    return replace(now, asked=(), signed=None, brought=now.host_until is not None and now.state is State.GRANTED)


def _withdrawn(now: Standing, event: Happened) -> Standing:
    return replace(now, state=State.WITHDRAWN, asked=(), signed=None)


def _host_withdrew(now: Standing, event: Happened) -> Standing:
    return replace(now, host_until=event.body["until"] or "", asked=tuple(event.body["what"]), brought=False)


def _proposed(now: Standing, event: Happened) -> Standing:
    if now.state is State.GRANTED:
        return replace(now, ending=True)
    return replace(now, state=State.AWAITING_APPROVAL)


def _returned(now: Standing, event: Happened) -> Standing:
    return replace(now, ending=False) if now.state is State.GRANTED else replace(now, state=State.EXAMINED)


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
    Kind.PROPOSED: _proposed,
    Kind.RETURNED: _returned,
    Kind.DECIDED: _decided,
    Kind.LETTER_ISSUED: _same,
    Kind.PAID: lambda now, event: replace(now, paid=True),
    Kind.WITHDRAWN: _withdrawn,
    Kind.CLAIMED: _same,
    Kind.LEFT: lambda now, event: replace(now, left_on=event.body["left_on"]),
    Kind.HANDED_OVER: lambda now, event: replace(now, assignee=event.body["officer"]),
    Kind.NOTED: _same,
    Kind.REMARKED: _same,
    Kind.SIGNED: _signed,
    Kind.TAKEN_BACK: lambda now, event: replace(now, signed=None),
    Kind.ENDED: lambda now, event: replace(now, state=State.ENDED, asked=(), ending=False),
    Kind.REMINDED: lambda now, event: replace(now, told=(*now.told, event.body["about"])),
    Kind.CANCELLED: lambda now, event: replace(now, state=State.CANCELLED, asked=(), ending=False),
    Kind.HOST_WITHDREW: _host_withdrew,
    Kind.DWELLING_ACCEPTED: lambda now, event: replace(now, host_until=None, brought=False),
    Kind.COMPLAINED: _same,
}
