"""How officers share a case: on whose desk it lies, and whom it can be handed to."""

from typing import Any

from django.utils.translation import gettext as _

from korpu.access.actors import Desk
from korpu.usecases.hand_over import colleagues
from korpu.usecases.read_case import OpenCase


def together(case: OpenCase, desk: Desk) -> dict[str, Any]:
    """Whose desk, as a sentence, and the colleagues by number and name."""
    assignee = case.now.assignee
    on_desk = _("On the desk of officer no. %(number)s.") % {"number": assignee}
    return {
        "whose": on_desk if assignee else _("On nobody's desk: anybody of this office may take it."),
        "mine": assignee == desk.number,
        "own": desk.number,
        "colleagues": [(each.number, each.name) for each in colleagues(desk)],
    }
