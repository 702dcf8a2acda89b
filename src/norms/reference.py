"""A second opinion: a slow and obvious interpreter of the same graph, sharing no evaluation code with the compiled one.

It is read by people who check the engine, and asked by the property tests on random persons.
"""

from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from norms import graph
from norms.book import Book
from norms.facts import Facts
from norms.graph import Node
from norms.kinds import BOOL, DATE
from norms.states import NOT_APPLICABLE, Inner, Listed

SIGNS: dict[str, Callable[[Any, Any], Any]] = {
    "==": lambda a, b: a == b,
    "!=": lambda a, b: a != b,
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
}


def decide(book: Book, rule: str, facts: Facts, today: date, *, excepted: bool = False) -> Inner:
    """The inner value of one rule: truth, whole number, member name, NOT_APPLICABLE, or None for unknown."""
    interpreter = _Interpreter(book, facts, today, {})
    return interpreter.after_exceptions(rule) if excepted else interpreter.rule(rule)


@dataclass(frozen=True)
class _Interpreter:
    book: Book
    facts: Facts
    today: date
    item: Mapping[str, Inner]

    def rule(self, name: str) -> Inner:
        """The rule's own text. One that is not in force never holds; a value not in force is not known."""
        if name in self.book.rules:
            return self.value(self.book.rules[name].body)
        return False if self.book.law.versions[name][0].kind == BOOL else None

    def after_exceptions(self, name: str) -> Inner:
        """The rule, switched off by every exception that goes to its article."""
        value = self.rule(name)
        for other in self.book.rules.values():
            mine = self.book.rules.get(name)
            if mine is None or mine.article in mine.to or other.act != mine.act or mine.article not in other.to:
                continue
            exception = self.after_exceptions(other.name)
            value = _all([value, _not(exception)])
        return value

    def value(self, node: Node) -> Inner:
        """The value of any expression."""
        match node:
            case graph.Const(value=value):
                return value
            case graph.And(parts=parts):
                return _all([self.value(part) for part in parts])
            case graph.Or(parts=parts):
                return _not(_all([_not(self.value(part)) for part in parts]))
            case graph.Not(arg=arg):
                return _not(self.value(arg))
            case graph.Choose():
                return self._chosen(node)
            case graph.Call(rule=name):
                return self.after_exceptions(name)
            case graph.Each():
                return self._each(node)
            case graph.Door(arg=arg) | graph.Retyped(arg=arg):
                return self.value(arg)
        return self._given(node)

    def _given(self, node: Node) -> Inner:
        match node:
            case graph.FactOf(fact=fact):
                return _truth_applies(node, self.facts.values.get(fact.name))
            case graph.ItemFact(fact=fact):
                return _truth_applies(node, self.item.get(fact.name))
            case graph.Day(which=which):
                return (self.today if which == "today" else self.book.day).toordinal()
            case graph.Amount(name=name):
                row = self.book.row(name)
                return row.value if row else None
            case graph.Cell():
                return self._cell(node)
        return self._computed(node, [self.value(part) for part in node.args])

    def _computed(self, node: Node, values: list[Inner]) -> Inner:
        """Comparison and arithmetic: first what does not apply, then what is not known, then the value."""
        if any(value is NOT_APPLICABLE for value in values):
            return False if node.kind == BOOL else NOT_APPLICABLE
        if any(value is None for value in values):
            return None
        match node:
            case graph.Compare(sign=sign):
                return bool(SIGNS[sign](*values))
            case graph.Among(members=members, negated=negated):
                return (values[0] in members) != negated
            case graph.Arithmetic(sign=sign):
                total = int(SIGNS[sign](*values))
                return _in_years(total) if node.kind == DATE else total
        day, count = (int(str(value)) for value in values)
        if isinstance(node, graph.AddMonths):
            return _months_on(date.fromordinal(day), node.sign * count, node.rounding)
        assert isinstance(node, graph.AddWorkingDays)
        return self._working_days_on(date.fromordinal(day), node.sign * count)

    def _cell(self, node: graph.Cell) -> Inner:
        keys = tuple(self.value(key) for key in node.keys)
        if NOT_APPLICABLE in keys:
            return False if node.kind == BOOL else NOT_APPLICABLE
        edition = self.book.table(node.name)
        return edition.cells.get(keys) if edition and None not in keys else None

    def _chosen(self, node: graph.Choose) -> Inner:
        test, then, other = self.value(node.test), self.value(node.then), self.value(node.other)
        if test is None:
            return then if then == other else None
        return then if test else other

    def _each(self, node: graph.Each) -> Inner:
        given = self.facts.values.get(node.over.name)
        listed = given if isinstance(given, Listed) else Listed(False, ())
        values = [_Interpreter(self.book, self.facts, self.today, item).value(node.body) for item in listed.items]
        others: list[Inner] = [] if listed.complete else [None]
        if node.how == "all":
            return _all([*values, *others])
        if node.how == "any":
            return _not(_all([_not(value) for value in [*values, *others]]))
        if None in values or others:
            return None
        return sum(int(str(value)) for value in values if value is not NOT_APPLICABLE)

    def _working_days_on(self, day: date, count: int) -> int | None:
        step = timedelta(days=1 if count > 0 else -1)
        while count:
            day += step
            working = self.book.law.calendar.is_working(day)
            if working is None:
                return None
            count -= step.days if working else 0
        return day.toordinal()


def _all(values: list[Inner]) -> Inner:
    if any(value is False for value in values):
        return False
    return None if any(value is None for value in values) else True


def _not(value: Inner) -> Inner:
    return None if value is None else not value


def _truth_applies(node: Node, value: Any) -> Inner:
    if node.kind == BOOL and value is NOT_APPLICABLE:
        return False
    given: Inner = value
    return given


def _in_years(day: int) -> int | None:
    return day if date.min.toordinal() <= day <= date.max.toordinal() else None


def _months_on(day: date, count: int, rounding: str) -> int | None:
    """Month by month, from the first of the month; then to the day, or to where the rounding says."""
    year, month = day.year, day.month
    for _ in range(abs(count)):
        month += 1 if count > 0 else -1
        if month in (0, 13):
            year, month = (year - 1, 12) if month == 0 else (year + 1, 1)
        if not 1 <= year <= 9999:
            return None
    last = monthrange(year, month)[1]
    if day.day <= last:
        return date(year, month, day.day).toordinal()
    return _in_years(date(year, month, last).toordinal() + (1 if rounding == "up" else 0))
