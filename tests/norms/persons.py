"""Random persons of any law: every kind of value a fact can have, money to the last unit, months' ends, lists, and holes."""

import calendar
from datetime import date

from hypothesis import strategies as st


def month_end(day):
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


DAYS = st.one_of(
    st.dates(date(2024, 11, 1), date(2027, 2, 28)),
    st.dates(date(2025, 1, 1), date(2026, 12, 31)).map(month_end),
)
KINDS = {
    "Bool": st.booleans(),
    "Date": DAYS.map(date.isoformat),
    "Int": st.sampled_from([1, 3, 6, 7, 12, 36]),
    "Days": st.sampled_from([0, 1, 90, 91, 4000]),
    "WorkingDays": st.integers(0, 8),
    "Months": st.sampled_from([1, 12, 36]),
}


class Persons:
    """Random inputs for one law. ``edges``: amounts at which its answers change, as text; ``numbers``: such whole numbers."""

    def __init__(self, law, edges, numbers=()):
        self.law = law
        self.kinds = {**KINDS, "Money": st.sampled_from(edges)}
        if numbers:
            self.kinds["Int"] = st.sampled_from(numbers)
        self.whole = st.fixed_dictionaries(self._facts(law.facts))

    def _facts(self, facts):
        return {name: self._values(fact) for name, fact in facts.items()}

    def _values(self, fact):
        """Every value of a fact that is known."""
        if fact.is_list:
            items = st.lists(st.fixed_dictionaries(self._facts(self.law.entities[fact.of])), max_size=3)
            return st.fixed_dictionaries({"complete": st.just(True), "items": items})
        plain = st.sampled_from(fact.kind.members) if fact.kind.members else self.kinds[fact.kind.name]
        return st.one_of(plain, st.just("n/a")) if fact.may_not_apply else plain

    def with_holes(self):
        """Someone of whom everything is known, and the same person with holes."""
        return _with_holes(self.whole)


@st.composite
def _with_holes(draw, whole_people):
    whole = draw(whole_people)
    return whole, {key: draw(holed(value)) for key, value in whole.items() if draw(st.integers(0, 3))}


@st.composite
def holed(draw, value):
    if not draw(st.integers(0, 3)):
        return None
    if not isinstance(value, dict):
        return value
    items = [{k: draw(holed(v)) for k, v in item.items() if draw(st.integers(0, 4))} for item in value["items"]]
    complete = draw(st.booleans())
    return {"complete": complete, "items": items if complete else items[: draw(st.integers(0, 3))]}
