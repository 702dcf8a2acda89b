"""Keep the text of the law and of its calendar, as the country package holds them.

For a person: what was decided about them can be judged again, by anyone, also after the law has changed. Refuses a text that does
not come to the hash of the law that decides. Leaves a row each, which is never changed.
"""

from korpu.law.country import country
from korpu.law.kept import texts_to_keep
from korpu.services.models import LawText


def publish_law() -> None:
    """Add the texts that this zone does not have yet. Run by a release, as the zone's builder."""
    for (kind, digest), text in texts_to_keep(country()).items():
        LawText.objects.get_or_create(hash=digest, defaults={"kind": kind, "text": text})
