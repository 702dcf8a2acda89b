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


ENDS = frozenset({State.GRANTED, State.REFUSED, State.NO_GROUND, State.WITHDRAWN, State.ENDED, State.CANCELLED})
OUTCOMES = {"grant": State.GRANTED, "refuse": State.REFUSED, "no_ground": State.NO_GROUND}
NOT_PUBLISHED, SUSPENDED = "calendar_not_published", "clock_stands_still"
"""Why no day can be named: a year without a published calendar, or a lawful reason that stopped the clock."""
