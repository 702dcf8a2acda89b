"""Published figures, in the order in which they are read."""

from collections import Counter

from korpu.figures.models import DECIDED, Figure
from korpu.store.zones import enter


def published() -> list[Figure]:
    """By service, then by month or by the authority's term."""
    with enter("open"):
        return list(Figure.objects.order_by("service", "month", "working_days"))


def decided() -> Counter[str]:
    """How much was decided of each service, of which it is published."""
    found: Counter[str] = Counter()
    for each in published():
        if each.measure == DECIDED:
            found[each.service] += each.count or 0
    return found
