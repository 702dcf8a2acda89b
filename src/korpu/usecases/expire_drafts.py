"""Forget drafts that were not saved for 30 days, as they said they would be, with their papers.

For a person: nothing typed or photographed is kept longer than promised. Refuses nothing. Leaves nothing; a file that a crash
leaves behind is swept (see `sweep_files`).
"""

import datetime as dt

from korpu.applications.models import Draft
from korpu.documents.models import Upload
from korpu.store.retention import BATCH
from korpu.store.zones import enter
from korpu.usecases.attach_paper import remove_files


def expire_drafts(zone: str, now: dt.datetime) -> int:
    """Returns how many. Run by the worker. Papers go only with a draft that is really gone: its row's policy has the last word."""
    with enter(zone):
        ended = set(Draft.objects.filter(expires_at__lte=now).values_list("id", flat=True)[:BATCH])
        Draft.objects.filter(id__in=ended).delete()
        gone = ended - set(Draft.objects.filter(id__in=ended).values_list("id", flat=True))
        papers = Upload.objects.filter(application__in=gone, office=None)
        files = list(papers.values_list("cleaned", "original"))
        papers.delete()
    remove_files(name for pair in files for name in pair)
    return len(gone)
