"""Note the parts of new names, so that somebody who misspells one is asked which was meant.

For a person: they are found under a wrong letter a second after they filed. Refuses nothing. Leaves each part of a name once for an
office, and the entry marked as heard. Run by the worker: the portal must not learn from it which names the register holds.
"""

from collections.abc import Iterable

from korpu.applications.models import NamePart, SearchEntry
from korpu.applications.tokens import nearly
from korpu.store.zones import enter

AT_ONCE = 1000
OfficePart = tuple[str, str]
"""An office, and a plain part of a name that somebody bears there."""


def learn_names(zone: str) -> int:
    """How many entries were heard: at most `AT_ONCE` in one transaction, until none waits."""
    heard = 0
    while count := _some(zone):
        heard += count
    return heard


def _some(zone: str) -> int:
    with enter(zone):
        new = list(SearchEntry.objects.filter(heard=False).values_list("id", "office", "name")[:AT_ONCE])
        add_parts({each for _, office, name in new for each in parts_of(office, name)})
        return SearchEntry.objects.filter(id__in=[row for row, _, _ in new]).update(heard=True) if new else 0


def parts_of(office: str, name: str) -> list[OfficePart]:
    """The parts of a plain name, at its office."""
    return [(office, part) for part in name.split()]


def add_parts(every: Iterable[OfficePart]) -> int:
    """Add those that are not there yet; how many were given. Within a zone."""
    rows = [NamePart(office=office, part=part, tokens=" ".join(nearly(part))) for office, part in sorted(every)]
    NamePart.objects.bulk_create(rows, ignore_conflicts=True)
    return len(rows)
