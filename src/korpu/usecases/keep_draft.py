"""Keep a draft amendment, as a new version beside all earlier ones.

For a person: nothing about anybody is kept; how a change of the law came about stays readable. Refuses: no title, no text, a text
that is too long, and a text written over a version that its author has not seen. Leaves a row that nobody changes or removes.
"""

import datetime as dt
from uuid import UUID, uuid4

from django.db import IntegrityError

from korpu.access.actors import Analyst
from korpu.drafts.models import Version
from korpu.drafts.queries import ZONE
from korpu.drafts.rules import TEXT, TITLE, one_line
from korpu.store.zones import enter
from korpu.usecases.refusals import Incomplete, Stale


def keep_draft(who: Analyst, draft: UUID | None, seen: int, title: str, text: str, now: dt.datetime) -> Version:
    """``draft``: None begins one. ``seen``: number of the newest version that its author has read.

    Raises `Incomplete` naming ``title`` or ``text``; `Stale` when somebody kept another version meanwhile.
    """
    title = one_line(title)
    wrong = {"title": not 0 < len(title) <= TITLE, "text": not text.strip() or len(text) > TEXT}
    if any(wrong.values()):
        raise Incomplete(tuple(name for name, so in wrong.items() if so))
    version = Version(draft=draft or uuid4(), n=seen + 1, title=title, text=text, author=who.number, kept_at=now)
    if newest := _newest(draft, seen):
        raise Stale({"text": newest.text}, newest.n)
    try:
        with enter(ZONE):
            version.save(force_insert=True)
    except IntegrityError as trouble:  # in the same moment
        raise Stale({}, seen + 1) from trouble
    return version


def _newest(draft: UUID | None, seen: int) -> Version | None:
    """What was kept after the version that was seen."""
    with enter(ZONE):
        return Version.objects.filter(draft=draft, n__gt=seen).order_by("-n").first() if draft else None
