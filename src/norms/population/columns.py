"""The engine in NumPy: a plan decided for a block of people at a time, small enough to stay in the processor's cache."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from norms.calendar import Calendar
from norms.population import dates
from norms.population.batches import Lists, People
from norms.population.bits import EVERYWHERE, packed, unpacked
from norms.population.cells import lookup
from norms.population.operators import COMPUTED, Here, Number, Ready, Truth, Value, constant, either, given, look
from norms.population.parts import reached
from norms.population.plan import Plan, Step

BLOCK = 1 << 16
KNOWN, UNKNOWN, ABSENT = 0, 1, 2


@dataclass(frozen=True)
class Answer:
    """One step's answers: whole numbers (truths 0 and 1, members by place, days since 1970) and `state`: known, unknown, absent."""

    values: NDArray[Any]
    state: NDArray[np.int8]


class Columns:
    """A plan made ready. The calendar counts working days."""

    def __init__(self, plan: Plan, calendar: Calendar) -> None:
        self.plan = plan
        tables = {at: lookup(step.data) for at, step in enumerate(plan.steps) if step.op == "cell"}
        self.ready = Ready(plan.unsure(), dates.Published(calendar), tables, [step.kind for step in plan.steps])

    def answers(self, people: People, roots: Sequence[int], today: int, law_day: int) -> dict[int, Answer]:
        """The answers of all people. Days are numbers since 1970. Raises `TooLarge`."""
        blocks = list(self.blocks(people, roots, today, law_day))
        return {
            root: Answer(
                np.concatenate([b[root].values for b in blocks]), np.concatenate([b[root].state for b in blocks])
            )
            for root in roots
        }

    def blocks(self, people: People, roots: Sequence[int], today: int, law_day: int) -> Iterator[dict[int, Answer]]:
        """The answers block by block; at least one block."""
        days = {"today": today, "law_day": law_day}
        wanted = sorted(reached(self.plan, roots))
        for begin in range(0, max(people.count, 1), BLOCK):
            part = people.part(begin, begin + BLOCK)
            block = _Block(self, part, days)
            for at in wanted:
                block.found[at] = block.step(at, self.plan.steps[at])
            yield {root: _answer(block.found[root], part.count) for root in roots}


class _Block:
    """Some people, and what was found of them so far."""

    def __init__(self, engine: Columns, people: People, days: dict[str, int]) -> None:
        self.engine, self.people, self.days = engine, people, days
        self.found: dict[int, Value] = {}
        self.owners: dict[str, NDArray[np.int64]] = {}

    def step(self, at: int, step: Step) -> Value:
        """The value of one step; those below are there."""
        parts = [self._seen(arg, step) for arg in step.args]
        match step.op:
            case "const":
                return constant(step)
            case "day":
                return Number(np.int64(self.days[step.data]), None, None)
            case "fact":
                return given(step, self.people.facts.get(step.data))
            case "item":
                return given(step, self._list(step.inside).items.get(step.data))
            case "each":
                return self._each(at, step)
        size = self._items(step.inside) if step.inside else self.people.count
        return COMPUTED[step.op](Here(self.engine.ready, at, step, size), *parts)

    def _list(self, name: str) -> Lists:
        empty = Lists(np.zeros(self.people.count + 1, np.int64), EVERYWHERE, {})
        return self.people.lists.get(name, empty)

    def _seen(self, arg: int, step: Step) -> Value:
        """A value below; within a list what is said of the person is said of each of the items."""
        value, below = self.found[arg], self.engine.plan.steps[arg]
        if step.inside and not below.inside:
            return self._spread(value, step.inside)
        return value

    def _spread(self, value: Value, name: str) -> Value:
        if name not in self.owners:
            self.owners[name] = np.repeat(np.arange(self.people.count), np.diff(self._list(name).offsets))
        owner, items = self.owners[name], self._items(name)

        def bits(some: Any) -> Any:
            return packed(unpacked(some, self.people.count)[owner]) if np.ndim(some) else some

        if isinstance(value, Truth):
            return Truth(bits(value.true), None if value.false is None else bits(value.false))
        values = value.values[owner] if np.ndim(value.values) else np.broadcast_to(value.values, (items,))
        return Number(values, *(None if part is None else bits(part) for part in (value.unknown, value.absent)))

    def _items(self, name: str) -> int:
        return int(self._list(name).offsets[-1])

    def _each(self, at: int, step: Step) -> Value:
        how, name = step.data
        body = self.found[step.args[0]]
        if not self.engine.plan.steps[step.args[0]].inside:
            body = self._spread(body, name)
        listed, items = self._list(name), self._items(name)
        if isinstance(body, Truth):
            return _quantified(how, listed, unpacked(body.true, items), unpacked(body.no(), items))
        values = np.broadcast_to(body.values, (items,))
        if body.absent is not None:
            values = np.where(unpacked(body.absent, items), 0, values)
        missing = listed.open
        if body.unknown is not None:
            missing = either(missing, packed(_per_list(unpacked(body.unknown, items), listed) > 0))
        if at in self.engine.ready.unsure:
            look(_per_list(np.abs(values.astype(np.float64)), listed, np.float64), self.people.count, missing)
        return Number(_per_list(values, listed), missing, None)


def _quantified(how: str, listed: Lists, yes: NDArray[np.bool_], no: NDArray[np.bool_]) -> Truth:
    """`any`: true with one that is, false when all are not and there are no others; `all` the other way round."""
    hit, others = (yes, no) if how == "any" else (no, yes)
    found = packed(_per_list(hit, listed) > 0)
    rest = packed(_per_list(others, listed) == np.diff(listed.offsets))
    if listed.open is not None:
        rest = rest & ~listed.open
    return Truth(found, rest) if how == "any" else Truth(rest, found)


def _per_list(values: Any, listed: Lists, dtype: Any = np.int64) -> Any:
    sums = np.concatenate([[0], np.cumsum(values, dtype=dtype)])
    return sums[listed.offsets[1:]] - sums[listed.offsets[:-1]]


def _answer(value: Value, count: int) -> Answer:
    if isinstance(value, Truth):
        unknown = (
            np.zeros(count, np.int8)
            if value.false is None
            else unpacked(~(value.true | value.false), count).view(np.int8)
        )
        return Answer(unpacked(value.true, count).view(np.int8), unknown * np.int8(UNKNOWN))
    state = np.zeros(count, np.int8)
    for bits, mark in ((value.unknown, UNKNOWN), (value.absent, ABSENT)):
        if bits is not None:
            state[unpacked(bits, count)] = mark
    return Answer(np.broadcast_to(value.values, (count,)), state)
