"""Forget questions about drafts, with their texts and answers, a day after they were asked.

For a person: nothing about anybody was kept. Refuses nothing. Leaves nothing; what an analyst wants to keep is kept as a draft.
"""

import datetime as dt

from korpu.drafts.models import Run
from korpu.drafts.queries import ZONE
from korpu.store.retention import remove_lapsed
from korpu.store.zones import enter


def forget_runs(real: dt.datetime) -> int:
    """Returns how many. Run by the reckoner; ``real`` is real time."""
    with enter(ZONE):
        return remove_lapsed(Run, real)
