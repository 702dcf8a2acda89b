"""Forget the marks of acts that were sent 30 days ago.

For a person: whoever sends again within 30 days gets the same receipt; after that nobody waits for an answer any more. Refuses
nothing. Leaves nothing; the application itself stays.
"""

import datetime as dt

from korpu.store.models import Once
from korpu.store.retention import remove_lapsed
from korpu.store.zones import enter


def forget_marks(zone: str, now: dt.datetime) -> int:
    """Returns how many. Run by the worker."""
    with enter(zone):
        return remove_lapsed(Once, now)
