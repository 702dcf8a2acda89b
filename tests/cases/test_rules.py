"""A case stands where its events put it."""

from dataclasses import dataclass, field
from typing import Any

import pytest

from korpu.cases.rules import Standing, derive
from korpu.cases.terms import Hand, Kind, State


@dataclass
class Happened:
    kind: str
    body: dict[str, Any] = field(default_factory=dict)


FILED = Happened("filed", {"needs_opinion": True})


def test_a_filed_application_is_with_an_officer_who_asks_for_the_opinion():
    now = derive([FILED])
    assert (now.state, now.hand, now.next_act) == (State.EXAMINED, Hand.OFFICER, "ask_opinion")


def test_a_person_who_was_asked_has_the_next_step_and_gives_it_back_by_answering():
    asked = derive([FILED, Happened("opinion_asked"), Happened("asked", {"what": ["host_consent"]})])
    assert (asked.hand, asked.next_act, asked.asked) == (Hand.PERSON, "answer", ("host_consent",))
    answered = derive([FILED, Happened("opinion_asked"), Happened("asked", {"what": ["x"]}), Happened("answered")])
    assert (answered.state, answered.hand) == (State.AWAITING_OPINION, Hand.BODY)


def test_a_refusal_waits_for_a_second_officer_and_comes_back_when_returned():
    proposed = [FILED, Happened("opinion_asked"), Happened("opinion_silent"), Happened("proposed")]
    assert derive(proposed).hand is Hand.APPROVER
    assert derive([*proposed, Happened("returned")]).next_act == "decide"


def test_a_granted_permit_waits_for_its_fee_and_then_for_nobody():
    granted = [FILED, Happened("decided", {"outcome": "grant", "fee": {"amount": "120.00"}})]
    assert (derive(granted).open, derive(granted).next_act) == (False, "pay")
    assert derive([*granted, Happened("paid")]).hand is Hand.NOBODY


def test_a_withdrawn_application_is_in_nobodys_hand():
    assert derive([FILED, Happened("withdrawn")]).hand is Hand.NOBODY


BY_LAW = Happened("filed", {"needs_opinion": False, "automatic": "21.4"})
ENTERED = Happened("decided", {"outcome": "grant", "valid_until": "2026-08-03"})


def test_what_the_law_does_at_once_is_in_nobodys_hand_until_something_is_missing():
    assert (derive([BY_LAW]).hand, derive([BY_LAW]).next_act) == (Hand.NOBODY, "enter")
    asked = derive([BY_LAW, Happened("asked", {"what": ["border_document"]})])
    assert (asked.hand, asked.state) == (Hand.PERSON, State.AWAITING_ANSWER)
    assert derive([BY_LAW, Happened("asked", {"what": ["x"]}), Happened("answered")]).next_act == "enter"


def test_what_was_entered_runs_until_it_is_left_or_over():
    entered = derive([BY_LAW, ENTERED])
    assert (entered.state, entered.next_act, entered.valid_until) == (State.GRANTED, "leave", "2026-08-03")
    left = derive([BY_LAW, ENTERED, Happened("left", {"left_on": "2026-05-20"})])
    assert (left.state, left.next_act, left.left_on) == (State.GRANTED, "end", "2026-05-20")
    assert derive([BY_LAW, ENTERED, Happened("ended", {"why": "over"})]).state is State.ENDED


def test_taking_a_case_over_changes_nothing_in_it():
    assert derive([BY_LAW, ENTERED, Happened("claimed")]) == derive([BY_LAW, ENTERED])


def test_standing_survives_being_kept_in_the_projection():
    now = derive([FILED, Happened("asked", {"what": ["a", "b"]})])
    assert Standing.of(now.plain()) == now


def test_no_event_is_passed_over_in_silence():
    with pytest.raises(ValueError, match="moved_mysteriously"):
        derive([Happened("moved_mysteriously")])


def test_every_kind_of_event_has_its_step():
    from korpu.cases.rules import STEPS

    assert set(STEPS) == set(Kind)
