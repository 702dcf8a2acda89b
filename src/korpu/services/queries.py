"""The definition under which something was begun or filed."""

from korpu.blueprints.service import Service
from korpu.law.country import country
from korpu.law.editions import service_of
from korpu.services.models import Edition, LawText
from korpu.store.zones import enter

_kept: dict[str, Service] = {}
"""Earlier editions that this process has read; a text never changes under its hash."""


def pinned(edition_hash: str) -> Service:
    """The edition with this hash, whichever is published now. To be asked inside a zone that keeps editions.

    Raises `Edition.DoesNotExist`, and `UnreadableEdition` for a text of another version of the machine.
    """
    if found := country().editions.get(edition_hash) or _kept.get(edition_hash):
        return found
    return _kept.setdefault(edition_hash, service_of(Edition.objects.get(hash=edition_hash).text))


def kept_text(digest: str) -> str | None:
    """A published text by its hash: an edition of a service, the law, or a calendar. None where there is none."""
    with enter("open"):
        for kept in (LawText, Edition):
            text = kept.objects.filter(hash=digest).values_list("text", flat=True).first()
            if text is not None:
                return str(text)
    return None
