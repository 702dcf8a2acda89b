"""Forget sessions of staff that ended a day ago.

For a person: nobody can come back to their case through a session left behind. Refuses nothing. Leaves nothing.
"""

import datetime as dt

from django.db import connections

from korpu.store.policy import kept_for
from korpu.store.zones import enter

TABLE = "staff_session"


def forget_staff_sessions(zone: str, real: dt.datetime) -> int:
    """Returns how many. Run by a door that has the table's end column and nothing else of the accounts."""
    with enter(zone) as alias, connections[alias].cursor() as cursor:
        cursor.execute("delete from staff_session where expire_date < %s", [kept_for(TABLE).until(real)])
        return int(cursor.rowcount)
