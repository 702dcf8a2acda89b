"""Come into a case as an officer, and see which colleagues have it open.

For a person: two officers do not work against each other in their case. Refuses nothing: whoever may open the case may be seen in
it. Leaves the officer's presence, which ends by itself; it says nothing about the person.
"""

import datetime as dt
from uuid import UUID

from django.db import connections

from korpu.access.actors import Desk
from korpu.cases.models import Presence
from korpu.store.zones import enter

STAYS = dt.timedelta(minutes=10)
"""How long somebody counts as present after they last opened the case or acted in it."""
COME = (
    "insert into cases_presence (application, office, officer, ends_at) values (%s, %s, %s, %s) "
    "on conflict (office, application, officer) do update set ends_at = excluded.ends_at"
)


def come_in(desk: Desk, application: UUID, now: dt.datetime) -> list[str]:
    """Numbers of the colleagues who are there; ``now`` is real time."""
    with enter(desk.zone, office=desk.office) as alias:
        with connections[alias].cursor() as cursor:
            cursor.execute(COME, [application, desk.office, desk.number, now + STAYS])
        there = Presence.objects.filter(application=application, ends_at__gt=now).exclude(officer=desk.number)
        return sorted(there.values_list("officer", flat=True))
