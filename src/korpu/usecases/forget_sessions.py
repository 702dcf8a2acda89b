"""Forget presences at the portal that began a day ago; the longest lasts half of that.

For a person: when they were here is not kept. Refuses nothing. Leaves nothing.
"""

import datetime as dt

from korpu.access.subjects.models import Session
from korpu.store.retention import remove_lapsed
from korpu.store.zones import enter


def forget_sessions(real: dt.datetime) -> int:
    """Returns how many. Run by the keeper."""
    with enter("portal"):
        return remove_lapsed(Session, real)
