"""What one officer proposed and another, who may approve, decides: a refusal, or the end of what was granted."""

from typing import Any

from korpu.access.actors import Desk
from korpu.cases.terms import Kind, State
from korpu.usecases.at_hand import all_seen
from korpu.usecases.read_case import OpenCase
from korpu.usecases.refusals import NotNow, SecondOfficerNeeded


def proposal_for(desk: Desk, case: OpenCase, ending: bool) -> Any:
    """The event of the proposal that waits. ``ending``: for the end of what was granted.

    Raises `Overtaken` when the officer's page is older than the case, `NotNow` when none waits, `SecondOfficerNeeded` for who wrote
    it or may not approve.
    """
    all_seen(desk, case.now)
    waits = case.now.standing["ending"] if ending else case.now.state == State.AWAITING_APPROVAL
    if not waits:
        raise NotNow("approve")
    proposal = [event for event in case.events if event.kind == Kind.PROPOSED][-1]
    if not desk.may_approve or proposal.actor == desk.actor:
        raise SecondOfficerNeeded
    return proposal
