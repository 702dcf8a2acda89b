"""Keep how an officer likes to look at the work-list, with their account: it is the same on every machine.

For a person: nothing about them is kept. Refuses nothing. Leaves the view in the officer's account.
"""

from korpu.access.staff.models import Officer
from korpu.usecases.list_cases import View


def keep_view(officer: Officer, view: View) -> None:
    """The next time the list opens as it was left."""
    officer.worklist = view.plain
    officer.save(update_fields=["worklist"])
