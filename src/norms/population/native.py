"""The engine in machine code: a plan written as one loop over people, compiled by Numba where it is installed.

It answers like `columns`, several times faster, after up to half a minute of compiling: it pays for many millions. Python threads
share the rows between them. Where a fact is known of everybody in a batch, the loop written for it does not look.
"""

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from norms.calendar import Calendar
from norms.kinds import BOOL
from norms.population import dates
from norms.population.batches import People, read_people
from norms.population.bits import unpacked
from norms.population.cells import lookup
from norms.population.columns import ABSENT, UNKNOWN, Answer, Columns
from norms.population.counting import count_outcomes, count_quantity
from norms.population.handed import Flags, Written
from norms.population.numbers import Tables, narrow
from norms.population.operators import TooLarge
from norms.population.parts import LONGEST, WHOLE, parts
from norms.population.plan import ROOM, Plan
from norms.population.single_days import single_days
from norms.population.tally import Tally
from norms.population.writing import write

if TYPE_CHECKING:
    from norms.population.impact import Comparing

WORD = 64
WORDS = {"np": np, "NONE": np.uint64(0), "ONE": np.uint64(1), "ALL": ~np.uint64(0), "ROOM": float(ROOM)}
PAYS = 100_000
"""People for each step of a plan, after whom the columns have taken as long as compiling does: then it pays."""
SPARE = 8
Arrays = list[NDArray[Any]]
Decided = dict[int, tuple[NDArray[Any], NDArray[Any], NDArray[Any]]]
"""By step."""
Compiler = Callable[[Callable[..., Any]], Callable[..., Any]]


def numba_there() -> bool:
    """Whether Numba is installed."""
    try:
        import numba  # noqa: F401
    except ImportError:
        return False
    return True


def machine_code(function: Callable[..., Any]) -> Callable[..., Any]:
    """A function compiled by Numba."""
    import numba

    made: Callable[..., Any] = numba.njit(nogil=True)(function)
    return made


@dataclass
class Part:
    """A loop for some steps, written anew whenever more is missing of people than before."""

    steps: list[int]
    flags: Flags = field(default_factory=Flags)
    written: Written = field(default_factory=Written)
    loop: Callable[..., None] | None = None


class Native:
    """A plan made ready for some roots."""

    def __init__(
        self,
        plan: Plan,
        calendar: Calendar,
        roots: Sequence[int],
        compiler: Compiler = machine_code,
        longest: int = LONGEST,
    ) -> None:
        self.plan, self.roots, self.compiler = plan, tuple(dict.fromkeys(roots)), compiler
        cells = {at: lookup(step.data) for at, step in enumerate(plan.steps) if step.op == "cell"}
        self.tables = Tables(cells, dates.Published(calendar), plan.bounds())
        self.columns = Columns(plan, calendar)
        """For the last people, who are fewer than one word holds."""
        self.parts = [Part(steps) for steps in parts(plan, self.roots, longest)]
        self.fixed = _fixed(calendar)
        self.workers = os.cpu_count() or 1

    def answers(self, people: People, today: int, law_day: int) -> dict[int, Answer]:
        """The answers of all people. Raises `TooLarge`."""
        whole = people.count // WORD * WORD
        decided = self.decided(people, today, law_day)
        rest = self.columns.answers(people.part(whole, people.count), self.roots, today, law_day)
        found = {}
        for root in self.roots:
            values, unknown, absent = decided[root]
            marks = [unpacked(words.view(np.uint8), whole).view(np.int8) for words in (unknown, absent)]
            state = marks[0] * np.int8(UNKNOWN) + marks[1] * np.int8(ABSENT)
            truths = self.plan.steps[root].kind == BOOL
            known = unpacked(values.view(np.uint8), whole).view(np.int8) if truths else values
            found[root] = Answer(np.concatenate([known, rest[root].values]), np.concatenate([state, rest[root].state]))
        return found

    def decided(self, people: People, today: int, law_day: int, into: Decided | None = None) -> Decided:
        """For each root its values (truths as words of 64 bits), and words of what is not known and of what does not apply.

        Of people who fill no word at the end nothing is said. ``into``: what an earlier call gave for as many people.
        """
        words = people.count // WORD
        found = self.room(words) if into is None else into
        large = np.zeros(1, np.int64)
        for part in self.parts:
            loop = self._ready(part, people)
            outputs = [array for step in part.steps for array in found[step]]
            given = (today, law_day, large, *self.fixed, *outputs, *part.written.columns(people))
            self._share(words, loop, given)
        if large[0]:
            raise TooLarge("a sum or product of the law is larger than the columns can hold")
        for root in self.roots:
            if root not in self._written_steps:
                found[root] = self._joined(root, found)
        return found

    def room(self, words: int) -> Decided:
        """Arrays for so many words of people."""
        found = {}
        for step in self._written_steps:
            number = np.int32 if narrow(self.tables.bounds[step]) else np.int64
            truths = self.plan.steps[step].kind == BOOL
            values = np.zeros(words, np.uint64) if truths else np.zeros(words * WORD, number)
            found[step] = (values, np.zeros(words, np.uint64), np.zeros(words, np.uint64))
        return found

    def _share(self, words: int, loop: Callable[..., None], given: tuple[Any, ...]) -> None:
        """Words of people, shared between threads."""
        size = max(-(-words // self.workers), 1)
        with ThreadPoolExecutor(self.workers) as pool:
            list(pool.map(lambda begin: loop(begin, min(begin + size, words), *given), range(0, words, size)))

    @cached_property
    def _written_steps(self) -> frozenset[int]:
        return frozenset(step for part in self.parts for step in part.steps)

    def _joined(self, at: int, found: Decided) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
        """A truth put together from those that are there."""
        if at in self._written_steps:
            return found[at]
        step = self.plan.steps[at]
        below = [self._joined(arg, found) for arg in step.args]
        if step.op == "not":
            [(true, unknown, absent)] = below
            return ~(true | unknown), unknown, absent
        join = np.bitwise_and if step.op == "and" else np.bitwise_or
        true, possible = below[0][0].copy(), below[0][0] | below[0][1]
        for more, unknown, _ in below[1:]:
            join(true, more, out=true)
            join(possible, more | unknown, out=possible)
        return true, possible ^ true, np.zeros_like(true)

    def _ready(self, part: Part, people: People) -> Callable[..., None]:
        """The loop of a part for what is missing in these people."""
        flags = part.flags.with_more(people)
        if part.loop is None or flags != part.flags:
            part.flags = flags
            part.written = write(self.plan, part.steps, self.tables, flags)
            known: dict[str, Any] = {**WORDS, **part.written.names, **single_days(self.compiler)}
            exec(compile(part.written.text, "<law>", "exec"), known)  # noqa: S102 - our own text, from a typed plan
            part.loop = self.compiler(known["run"])
        return part.loop


def _fixed(calendar: Calendar) -> Arrays:
    """The tables of months, and of working days: all runs of years one after another."""
    months, runs = dates.months(), dates.runs(calendar)
    bounds = np.array([[run.first, run.last] for run in runs], np.int64).reshape(-1, 2)
    parts: Arrays = [months.month, months.day, months.first, bounds]
    for which in ("surely", "possibly"):
        ranks = [getattr(run, which) for run in runs]
        starts = np.cumsum([0, *(len(each.worked) for each in ranks)])
        places = np.cumsum([0, *(len(each.before) for each in ranks)])
        parts += [starts, places]
        parts += [_joined([getattr(each, name) for each in ranks]) for name in ("worked", "before", "upto")]
    return parts


def _joined(arrays: Arrays) -> NDArray[Any]:
    return np.concatenate(arrays) if arrays else np.zeros(1, np.int32)


def native_counter(
    comparing: "Comparing",
    in_columns: Callable[[pa.RecordBatch, Tally], None],
    compiler: Compiler = machine_code,
    pays: int | None = None,
) -> Callable[[pa.RecordBatch, Tally], None]:
    """Counts in columns first, and by the compiled loop once so many people have come that it pays."""
    native = counting_native(comparing, compiler)
    enough = PAYS * len(comparing.plan.steps) if pays is None else pays

    def count(batch: pa.RecordBatch, tally: Tally) -> None:
        if tally.people < enough or not counted(comparing, native, batch, tally):
            in_columns(batch, tally)

    return count


def counting_native(comparing: "Comparing", compiler: Compiler = machine_code) -> Native:
    """The loops that decide a comparison."""
    roots = [*comparing.before.places, *comparing.after.places]
    return Native(comparing.plan, comparing.calendar, roots, compiler, WHOLE)


def counted(comparing: "Comparing", native: Native, batch: pa.RecordBatch, tally: Tally) -> bool:
    """Add one batch; False, and nothing added, when a quantity lies outside of what was seen before."""
    people = read_people(comparing.plan, batch)
    return counted_people(comparing, native, people, comparing.groups(batch, tally), tally)


def counted_people(comparing: "Comparing", native: Native, people: People, groups: NDArray[Any], tally: Tally) -> bool:
    """`counted` for people who are read and grouped already."""
    size, words = max(len(tally.groups), int(groups.max(initial=0)) + 1), people.count // WORD
    found = native.decided(people, comparing.today, comparing.law_day)
    before, after = found[comparing.before.granted], found[comparing.after.granted]
    windows = {name: tally.window(name, SPARE) for name in comparing.before.quantities}
    moves, tables = np.zeros((size, 9), np.int64), {}
    _compiled(count_outcomes, native.compiler)(0, words, groups, before[:2], after[:2], moves)
    for name, window in windows.items():
        sides = tuple(np.zeros((size, window[2] + 1), np.int64) for _ in "ba")
        changes, beyond = np.zeros((2, size), np.int64), np.zeros(1, np.int64)
        then, now = found[comparing.before.quantities[name]], found[comparing.after.quantities[name]]
        had, has = (then[0], before[0], then[1] | then[2]), (now[0], after[0], now[1] | now[2])
        _compiled(count_quantity, native.compiler)(0, words, groups, had, has, window, sides, changes, beyond)
        if beyond[0]:
            return False
        tables[name] = (sides, changes)
    tally.people += words * WORD
    tally.moves[:size] += moves.reshape(size, 3, 3)
    for name, (sides, changes) in tables.items():
        tally.add_table(name, windows[name], list(sides), changes)
    comparing.count_people(native.columns, people.part(words * WORD, people.count), groups[words * WORD :], tally)
    return True


@cache
def _compiled(function: Callable[..., None], compiler: Compiler) -> Callable[..., None]:
    return compiler(function)
