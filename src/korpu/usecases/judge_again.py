"""Judge the facts of a decided case once more, as they stand in its last receipt, on today's law.

For a person: what the law would say if they applied again today. Refuses: a case that was filed for somebody else, and one in which
nothing is decided. Leaves nothing.
"""

import datetime as dt

from django.utils import timezone

from korpu.access.actors import Present
from korpu.law.finding import Finding, find
from korpu.usecases.my_cases import Mine
from korpu.usecases.take_receipts import my_receipts

FILED = "filed_on"


class NothingDecided(LookupError):
    """There is no decision whose facts could be judged."""


def judge_again(person: Present, found: Mine, now: dt.datetime) -> Finding:
    """Raises `NothingDecided`, and `korpu.usecases.take_receipts.NotTheirs`."""
    decisions = my_receipts(person, found)["decisions"]
    if not decisions:
        raise NothingDecided
    facts = decisions[-1]["receipt"]["judgement"]["facts"]
    today = {key: value for key, value in facts.items() if key != FILED}
    return find(found.service, today, today=timezone.localdate(now))
