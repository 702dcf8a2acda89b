"""Forget who had a case open, once their presence has ended.

For a person: nothing about them is kept there. Refuses nothing. Leaves nothing.
"""

import datetime as dt

from korpu.cases.models import Presence
from korpu.store.retention import remove_lapsed
from korpu.store.zones import enter


def forget_presences(zone: str, now: dt.datetime) -> int:
    """Returns how many. Run by the worker; ``now`` is real time."""
    with enter(zone):
        return remove_lapsed(Presence, now)
