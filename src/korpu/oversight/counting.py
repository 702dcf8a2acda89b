"""Who gains and who loses in a matter, by several groupings, counted in one pass over the invented people."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace

import norms
from korpu.blueprints.matter import Matter
from korpu.law.country import Country
from korpu.law.impact import Impact, comparing, groupings
from korpu.law.people import columns_of, invented
from norms.population.table import comparison


def effects(
    found: Country, law: norms.Law, matter: Matter, people: int, by: Sequence[str], day: dt.date,
    progress: Callable[[int], None],
) -> list[Impact]:  # fmt: skip
    """One effect for each grouping, each the same as `impact_under` gives. ``progress`` is told how many people are done."""
    compared = comparing(found, law, matter, columns_of(found), groupings(found, by), day)
    apart = [replace(compared, by=[grouping]) for grouping in compared.by]
    tallies, counters = [each.nothing() for each in apart], [each.counter() for each in apart]
    for batch in invented(found, people, day, compared.columns):
        for count, tally in zip(counters, tallies, strict=True):
            count(batch, tally)
        progress(tallies[0].people)
    currency = found.declared.currency
    return [
        Impact(matter, day, (name,), True, currency, comparison(tally, (name,)))
        for name, tally in zip(by, tallies, strict=True)
    ]
