"""Everything that comes by itself when its day has come: silence, ends, what was promised before a day, drafts forgotten.

For a person: what the law says happens on a day happens on it, whoever is at work. Refuses nothing. Leaves what each act leaves.
"""

import datetime as dt

from korpu.usecases.cancel_unpaid import call_unpaid
from korpu.usecases.end_on_last_day import end_on_last_day
from korpu.usecases.expire_drafts import expire_drafts
from korpu.usecases.lapse_opinions import lapse_opinions
from korpu.usecases.send_decisions import send_decisions
from korpu.usecases.tell_before import tell_before

ROUND = (send_decisions, lapse_opinions, tell_before, call_unpaid, end_on_last_day, expire_drafts)
"""In this order: what somebody waits for first, what is forgotten last."""


def round_of_law(zone: str, now: dt.datetime) -> int:
    """One look over all offices; returns how many acts were done. Run by the worker, again and again."""
    return sum(act(zone, now) for act in ROUND)
