"""Publish the editions of services that the country package holds.

For a person: an application is decided by the text that was in force when they applied. Refuses nothing: an edition whose text
changed without a new date was refused when the country package was loaded. Leaves one row an edition, which is never changed.
"""

from korpu.law.country import country
from korpu.services.models import Edition


def publish_editions() -> None:
    """Add the editions that this zone does not have yet. Run by a release, as the zone's builder."""
    for service in country().services.values():
        Edition.objects.get_or_create(
            hash=country().edition_hash(service),
            defaults={"service": service.id, "edition": service.edition, "text": country().edition_text(service)},
        )
