"""Published figures, in the order in which they are read."""

from korpu.figures.models import Figure
from korpu.store.zones import enter


def published() -> list[Figure]:
    """By service, then by month or by the authority's term."""
    with enter("open"):
        return list(Figure.objects.order_by("service", "month", "working_days"))
