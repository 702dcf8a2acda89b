"""Rows that have had their time: removed by the doors that the policy file names, some at a time."""

import datetime as dt

from django.db import connections, models

from korpu.store.policy import kept_for

BATCH = 1000
"""Rows an act removes at once: short transactions, and the next round goes on."""


def remove_lapsed(rows: type[models.Model], now: dt.datetime) -> int:
    """Remove up to BATCH rows of the entered zone that have stayed as long as the file lets them; how many."""
    kept = kept_for(rows._meta.db_table)
    old = rows._default_manager.filter(**{f"{kept.after}__lt": kept.until(now)}).order_by(kept.after)
    keys = list(old.values_list("pk", flat=True)[:BATCH])
    return rows._default_manager.filter(pk__in=keys).delete()[0]


def sees_every_row(alias: str, table: str) -> bool:
    """Whether no row of a table is hidden from this login: what seems to be nobody's could else be somebody's."""
    with connections[alias].cursor() as cursor:
        cursor.execute(
            "select exists (select from pg_policies where schemaname = 'public' and tablename = %s "
            "and cmd = 'SELECT' and qual = 'true' and current_user = any(roles))",
            [table],
        )
        (found,) = cursor.fetchone()
        return bool(found)
