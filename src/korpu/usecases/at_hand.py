"""A case in an officer's hand: held until the act is written, if the page they act from still shows all that happened.

For a person: nobody decides on a picture that is no longer true. Refuses: an act from a page older than the newest event. Leaves
nothing.
"""

from korpu.access.actors import Desk
from korpu.cases.actions import Overtaken, held
from korpu.cases.models import CaseNow
from korpu.cases.terms import SEND
from korpu.usecases.refusals import NotNow


def at_hand(desk: Desk, number: str, *, also_signed: bool = False) -> CaseNow:
    """The case's row, locked until the transaction ends. Raises `Overtaken`, and DoesNotExist for a case of another office.

    Raises `NotNow` when a signed decision waits to be sent, unless the act may happen beside one (``also_signed``).
    """
    case = held(number=number)
    all_seen(desk, case)
    if case.next_act == SEND and not also_signed:
        raise NotNow("signed")
    return case


def all_seen(desk: Desk, case: CaseNow) -> None:
    """Raises `Overtaken` when something happened that the officer's page does not show."""
    if desk.seen is not None and desk.seen != case.last_n:
        raise Overtaken
