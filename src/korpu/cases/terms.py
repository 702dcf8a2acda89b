"""Words of a case: kinds of events, states, and whose hand it is in."""

from enum import StrEnum


class Kind(StrEnum):
    """What can happen in a case."""

    FILED = "filed"
    ASKED = "asked"
    ANSWERED = "answered"
    OPINION_ASKED = "opinion_asked"
    OPINION_ANSWERED = "opinion_answered"
    OPINION_SILENT = "opinion_silent"
    REGISTER_ANSWERED = "register_answered"
    ASSERTED = "asserted"
    PROPOSED = "proposed"
    RETURNED = "returned"
    DECIDED = "decided"
    LETTER_ISSUED = "letter_issued"
    PAID = "paid"
    WITHDRAWN = "withdrawn"
    CLAIMED = "claimed"
    LEFT = "left"
    ENDED = "ended"
    HANDED_OVER = "handed_over"
    NOTED = "noted"
    REMARKED = "remarked"
    SIGNED = "signed"
    TAKEN_BACK = "taken_back"
    REMINDED = "reminded"
    CANCELLED = "cancelled"
    HOST_WITHDREW = "host_withdrew"
    DWELLING_ACCEPTED = "dwelling_accepted"
    COMPLAINED = "complained"


class State(StrEnum):
    """Where a case stands. The last six are ends; what was granted may still come to its own end."""

    EXAMINED = "examined"
    AWAITING_ANSWER = "awaiting_answer"
    AWAITING_OPINION = "awaiting_opinion"
    AWAITING_APPROVAL = "awaiting_approval"
    GRANTED = "granted"
    REFUSED = "refused"
    NO_GROUND = "no_ground"
    WITHDRAWN = "withdrawn"
    ENDED = "ended"
    CANCELLED = "cancelled"


class Hand(StrEnum):
    """Who has the case now."""

    OFFICER = "officer"
    APPROVER = "approver"
    PERSON = "person"
    BODY = "body"
    NOBODY = "nobody"


SEND = "send"
"""The step of a case whose decision is signed: it is sent by itself, unless it is taken back before."""
ENDS = frozenset({State.GRANTED, State.REFUSED, State.NO_GROUND, State.WITHDRAWN, State.ENDED, State.CANCELLED})
OUTCOMES = {"grant": State.GRANTED, "refuse": State.REFUSED, "no_ground": State.NO_GROUND}
STEPS_OF_HAND: dict[str, tuple[str, ...]] = {
    Hand.OFFICER: ("decide", "ask_opinion", SEND),
    Hand.APPROVER: ("approve",),
    Hand.PERSON: ("answer",),
    Hand.BODY: ("await_opinion",),
    Hand.NOBODY: ("enter",),
}
"""Whose hand an open case is in → what may be next there. Each step is in one hand only."""
AFTERWARDS = ("pay", "accept_dwelling", "approve_end")
"""What staff may have to do about what was granted: collect its fee, look at a new dwelling document, approve its end."""
NOT_PUBLISHED, SUSPENDED = "calendar_not_published", "clock_stands_still"
"""Why no day can be named: a year without a published calendar, or a lawful reason that stopped the clock."""
