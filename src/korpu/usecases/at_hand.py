"""A case in an officer's hand: held until the act is written, if the page they act from still shows all that happened.

For a person: nobody decides on a picture that is no longer true. Refuses: an act from a page older than the newest event. Leaves
nothing.
"""

from korpu.access.actors import Desk
from korpu.cases.actions import Overtaken, held
from korpu.cases.models import CaseNow


def at_hand(desk: Desk, number: str) -> CaseNow:
    """The case's row, locked until the transaction ends. Raises `Overtaken`, and DoesNotExist for a case of another office."""
    case = held(number=number)
    all_seen(desk, case)
    return case


def all_seen(desk: Desk, case: CaseNow) -> None:
    """Raises `Overtaken` when something happened that the officer's page does not show."""
    if desk.seen is not None and desk.seen != case.last_n:
        raise Overtaken
