"""What a draft amendment would change: who gains, who loses, days, fees and papers, over a whole population."""

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

import pyarrow as pa

import norms
from korpu.blueprints.matter import Matter
from korpu.law.country import Country
from korpu.law.drafts import begins_on, changed_on, drafted
from korpu.law.finding import amount
from korpu.law.people import Shares, columns_of, invented
from korpu.law.population_questions import asked
from norms import graph
from norms.book import Book
from norms.graph import Node
from norms.population.impact import Comparing, Grouping
from norms.population.plan import EPOCH, Plan
from norms.population.table import Change, Comparison, Row, Side, comparison

Progress = Callable[[int], None]
"""Told how many people are done."""
Population = Iterable[pa.RecordBatch]
UNITS = {"fee": "AZN", "due": "days", "length": "days", "papers": "papers"}


@dataclass(frozen=True)
class Impact:
    """A draft's effect on one matter. Counts behind which few people stand, or from which such a count follows, are None."""

    matter: Matter
    day: dt.date
    by: tuple[str, ...]
    invented: bool
    currency: str
    found: Comparison

    @property
    def everybody(self) -> Row:
        """All people together."""
        return self.found.everybody

    @property
    def groups(self) -> tuple[Row, ...]:
        """By group, the largest first."""
        return self.found.groups

    def plain(self) -> dict[str, Any]:
        """As JSON: `matter`, `title` (az, en, ru), `day`, `by`, `invented`, `all` and `groups`.

        `all` and each group have: `key` ({column: value}, empty for all), `people`, `before` and `after` ({yes, no, unknown}),
        `gain` (get it only under the draft), `lose` (get it only without it), `hidden` (whether anything is), and `quantities`
        (`fee`, `due`, `length`, `papers`): {`unit`: AZN, days or papers; `before` and `after`: {`sum`, `median`} of those who get
        it; `more`, `less`: people who get it either way and for whom it is more or less}. A count that is hidden is null.
        """
        title = {lang: self.matter.title.in_(lang) for lang in norms.LANGUAGES}
        return {
            "matter": self.matter.id, "title": title, "day": self.day.isoformat(), "by": list(self.by),
            "invented": self.invented, "all": self._row(self.everybody), "groups": [self._row(row) for row in self.groups],
        }  # fmt: skip

    def _row(self, row: Row) -> dict[str, Any]:
        return {
            "key": dict(row.key), "people": row.people, "before": row.outcomes("before"), "after": row.outcomes("after"),
            "gain": row.gain, "lose": row.lose, "hidden": None in row.counts.values(),
            "quantities": {name: self._change(name, change) for name, change in row.quantities.items()},
        }  # fmt: skip

    def _change(self, name: str, change: Change) -> dict[str, Any]:
        unit = self.currency if name == "fee" else UNITS[name]
        sides = {when: self._side(name, side) for when, side in (("before", change.before), ("after", change.after))}
        return {"unit": unit, **sides, "more": change.more, "less": change.less}

    def _side(self, name: str, side: Side) -> dict[str, Any]:
        told = {"sum": side.sum, "median": side.median}
        return {key: amount(value) if name == "fee" and value is not None else value for key, value in told.items()}


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

    Raises `norms.NormError` with a line of the draft, `norms.population.batches.BadPopulation` for a column that does not fit.
    """
    return impact_under(found, drafted(found, draft_text), matter, population, by, day, progress)


def impact_under(
    found: Country,
    law: norms.Law,
    matter: Matter,
    population: Population | int,
    by: Sequence[str] = (),
    day: dt.date | None = None,
    progress: Progress = lambda _done: None,
) -> Impact:
    """`impact_of` for a draft that was read before: ``law`` is what `drafts.drafted` gave."""
    on = day or begins_on(found, law) or found.law.known_on
    if isinstance(population, int):
        compared = comparing(found, law, matter, columns_of(found), groupings(found, by), on)
        batches = invented(found, population, on, compared.columns)
    else:
        given = iter(population)
        first = next(given, None)
        compared = comparing(found, law, matter, first.schema.names if first else (), groupings(found, by), on)
        batches = chain([first] if first else [], given)
    tally = compared.over(batches, progress)
    return Impact(matter, on, tuple(by), isinstance(population, int), found.declared.currency, comparison(tally, by))


def comparing(
    found: Country, law: norms.Law, matter: Matter, columns: Collection[str], by: Sequence[Grouping], day: dt.date
) -> Comparing:
    """The law of the country and a drafted ``law`` side by side, for a population that has ``columns``."""
    plan = Plan()
    before, after = (asked(plan, each.on(day), matter, set(columns)) for each in (found.law, law))
    number = day.toordinal() - EPOCH
    return Comparing(plan, found.calendar, before, after, by, number, number)


def groupings(found: Country, by: Sequence[str]) -> list[Grouping]:
    """Columns to group by; some are made of a fact, as the country's file says."""
    known = Shares.of(found).groupings if found.declared.population else {}
    return [known.get(name, Grouping(name, name)) for name in by]


def changed_matters(found: Country, law: norms.Law, day: dt.date) -> list[Matter]:
    """The matters that a draft changes on a day: a rule, value or table that they rest on, before or after it, is another."""
    names = changed_on(found, law, day)
    return [
        matter
        for matter in found.matters.values()
        if any(names & rests_on(book, matter.rules) for book in (found.law.on(day), law.on(day)))
    ]


def rests_on(book: Book, rules: Iterable[str]) -> set[str]:
    """Every rule, value and table that can matter to these rules."""
    seen: set[Node] = set()
    left: list[Node] = [book.root(rule) for rule in rules]
    while left:
        node = left.pop()
        if node not in seen:
            seen.add(node)
            left += book.parts(node)
    rules_of = {node.rule for node in seen if isinstance(node, (graph.Call, graph.Said))}
    return rules_of | {node.name for node in seen if isinstance(node, (graph.Amount, graph.Cell))}
