"""Forget what was sent or done 90 days ago.

For a person: the record of a mail does not outlive its use. Refuses nothing; what is not done yet stays, however old it is.
Leaves nothing.
"""

import datetime as dt

from korpu.store.models import Outbox
from korpu.store.retention import remove_lapsed
from korpu.store.zones import enter


def forget_outbox(zone: str, real: dt.datetime) -> int:
    """Returns how many. Run by the worker; ``real``: the real moment, because that is when something was done."""
    with enter(zone):
        return remove_lapsed(Outbox, real)
