"""What a draft amendment would change: who gains, who loses, days, fees and papers, over a whole population."""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import pyarrow as pa

from korpu.blueprints.matter import Matter
from korpu.law.country import Country

Progress = Callable[[int], None]
"""Told how many people are done."""
Population = Iterable[pa.RecordBatch]


@dataclass(frozen=True)
class Impact:
    """A draft's effect on one matter. Counts behind which few people stand are None."""

    matter: Matter
    day: dt.date
    by: tuple[str, ...]

    def plain(self) -> dict[str, Any]:
        """As JSON: `matter`, `title` (az, en, ru), `day`, `by`, `people`, `all` and `groups`.

        `all` and each group have: `key` ({column: value}, empty for all), `people`, `before` and `after` ({yes, no, unknown}),
        `gain` (get it only under the draft), `lose` (get it only without it), and `quantities` (`fee`, `due`, `length`, `papers`):
        {`unit`: AZN, days or papers; `before` and `after`: {`people`, `sum`, `median`} of those who get it; `more`, `less`: people
        who get it either way and for whom it is more or less}. A count that is hidden is null.
        """
        raise NotImplementedError


def impact_of(
    found: Country,
    draft_text: str,
    matter: Matter,
    population: Population | int,
    by: Sequence[str] = (),
    day: dt.date | None = None,
    progress: Progress = lambda _done: None,
) -> Impact:
    """``population``: Arrow batches, or how many invented people. ``day``: law day and today, the draft's last day if None.

    Raises `norms.NormError` with a line of the draft.
    """
    raise NotImplementedError
