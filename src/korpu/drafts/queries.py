"""Kept drafts and asked questions, as they are read."""

from uuid import UUID

from korpu.drafts.models import Run, Version
from korpu.store.zones import enter

ZONE = "oversight"
MOST = 200
"""Drafts that the list shows."""


def kept() -> list[Version]:
    """The newest version of each draft, what was kept last first."""
    with enter(ZONE):
        newest = Version.objects.order_by("draft", "-n").distinct("draft")
        return sorted(newest, key=lambda each: each.kept_at, reverse=True)[:MOST]


def versions_of(draft: UUID) -> list[Version]:
    """Every version of a draft, the newest first; none where there is no such draft."""
    with enter(ZONE):
        return list(Version.objects.filter(draft=draft).order_by("-n"))


def run_of(run: UUID) -> Run | None:
    """A question with as much of its answer as there is."""
    with enter(ZONE):
        return Run.objects.filter(id=run).first()
