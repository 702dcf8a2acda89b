"""Remove files that no row names: left by a crash between writing a file and committing its row.

For a person: no copy of a paper stays that they cannot see. Refuses to touch a file younger than a day, whose row may still be on
its way, and to sweep at all when rows could be hidden from the worker: then every file would seem to be nobody's. Leaves nothing.
"""

import datetime as dt
from collections.abc import Iterator
from itertools import islice

from django.core.files.storage import default_storage
from django.db.models import Q

from korpu.documents.models import Letter, Upload
from korpu.store.retention import sees_every_row
from korpu.store.zones import enter
from korpu.usecases.attach_paper import remove_files

GRACE = dt.timedelta(hours=24)
BATCH = 500


class RowsHidden(PermissionError):
    """The worker's login does not see every row; nothing was removed."""


def sweep_files(zone: str, real: dt.datetime) -> int:
    """Returns how many files. Run by the worker; ``real``: the real moment, because files know no other. Raises `RowsHidden`."""
    old, swept = _old_files(zone, real), 0
    while names := list(islice(old, BATCH)):
        orphans = set(names) - _named(zone, names)
        remove_files(orphans)
        swept += len(orphans)
    return swept


def _old_files(zone: str, real: dt.datetime) -> Iterator[str]:
    if not default_storage.exists(zone):
        return
    for name in default_storage.listdir(zone)[1]:
        if default_storage.get_modified_time(f"{zone}/{name}") < real - GRACE:
            yield f"{zone}/{name}"


def _named(zone: str, names: list[str]) -> set[str]:
    with enter(zone) as alias:
        for model in (Upload, Letter):
            if not sees_every_row(alias, model._meta.db_table):
                raise RowsHidden(f"{model._meta.db_table} may have rows that this login does not see")
        papers = Upload.objects.filter(Q(cleaned__in=names) | Q(original__in=names)).values_list("cleaned", "original")
        letters = Letter.objects.filter(file__in=names).values_list("file")
        return {name for row in (*papers, *letters) for name in row}
