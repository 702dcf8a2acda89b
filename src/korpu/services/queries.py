"""The definition under which something was begun or filed."""

from korpu.blueprints.service import Service
from korpu.law.country import country
from korpu.law.editions import service_of
from korpu.services.models import Edition

_kept: dict[str, Service] = {}
"""Earlier editions that this process has read; a text never changes under its hash."""


def pinned(edition_hash: str) -> Service:
    """The edition with this hash, whichever is published now. To be asked inside a zone that keeps editions.

    Raises `Edition.DoesNotExist`, and `UnreadableEdition` for a text of another version of the machine.
    """
    if found := country().editions.get(edition_hash) or _kept.get(edition_hash):
        return found
    return _kept.setdefault(edition_hash, service_of(Edition.objects.get(hash=edition_hash).text))
