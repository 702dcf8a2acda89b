"""Forget drafts that were not saved for 30 days, as they said they would be.

For a person: nothing typed is kept longer than promised. Refuses nothing. Leaves nothing.
"""

import datetime as dt

from korpu.applications.models import Draft
from korpu.store.zones import enter


def expire_drafts(zone: str, now: dt.datetime) -> int:
    """Returns how many. Run by the worker. Their files become orphans and are swept."""
    with enter(zone):
        ids = list(Draft.objects.filter(expires_at__lte=now).values_list("id", flat=True))
        return Draft.objects.filter(id__in=ids).delete()[0]
