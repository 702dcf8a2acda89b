"""What was paid at an office on one day: count and sum a service, and how many pay nothing by the law.

Shows nobody: numbers only, so it costs no look. Refuses nothing. Leaves nothing.
"""

import datetime as dt
from dataclasses import dataclass

from django.db.models import Count, Q, Sum

from korpu.access.actors import Desk
from korpu.payments.models import Payment
from korpu.store.zones import enter


@dataclass(frozen=True)
class Total:
    """One service on one day. ``amount`` is in minor units."""

    service: str
    paid: int
    amount: int
    waived: int


def cashiers_day(desk: Desk, day: dt.date) -> list[Total]:
    """By service, in the order of their names; services without a row are left out."""
    with enter(desk.zone, office=desk.office):
        rows = Payment.objects.filter(office=desk.office, paid_on=day).values("service").order_by("service")
        counted = rows.annotate(
            paid=Count("id", filter=Q(amount__gt=0)), minor=Sum("amount"), waived=Count("id", filter=Q(amount=0))
        )
        return [Total(row["service"], row["paid"], row["minor"], row["waived"]) for row in counted]
