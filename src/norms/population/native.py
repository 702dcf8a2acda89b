"""The engine in machine code: a plan written as one loop over people, compiled by Numba where it is installed.

It answers like `columns`, several times faster, after up to half a minute of compiling: it pays for many millions. Python threads
share the rows between them. Where a fact is known of everybody in a batch, the loop written for it does not look.
"""

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
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
from norms.population.handed import Counting, Flags, Written
from norms.population.numbers import Tables
from norms.population.operators import TooLarge
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


class Native:
    """A plan made ready for some roots. `counting`: count a tally inside of the loop instead of answering for each person."""

    def __init__(
        self,
        plan: Plan,
        calendar: Calendar,
        roots: Sequence[int],
        counting: Counting | None = None,
        compiler: Compiler = machine_code,
    ) -> None:
        self.plan, self.roots, self.counting, self.compiler = plan, tuple(dict.fromkeys(roots)), counting, compiler
        cells = {at: lookup(step.data) for at, step in enumerate(plan.steps) if step.op == "cell"}
        self.tables = Tables(cells, dates.Published(calendar), plan.bounds())
        self.columns = Columns(plan, calendar)
        """For the last people, who are fewer than one word holds."""
        self.fixed = _fixed(calendar)
        self.workers = os.cpu_count() or 1
        self._flags = Flags()
        self._run: Callable[..., None] | None = None
        self._written = Written()

    def answers(self, people: People, today: int, law_day: int) -> dict[int, Answer]:
        """The answers of all people. Raises `TooLarge`."""
        whole = people.count // WORD * WORD
        outputs = self.decided(people, today, law_day)
        rest = self.columns.answers(people.part(whole, people.count), self.roots, today, law_day)
        found = {}
        for at, root in enumerate(self.roots):
            values, unknown, absent = outputs[3 * at : 3 * at + 3]
            truths = self.plan.steps[root].kind == BOOL
            state = unpacked(unknown.view(np.uint8), whole) * np.int8(UNKNOWN) + unpacked(
                absent.view(np.uint8), whole
            ) * np.int8(ABSENT)
            known = unpacked(values.view(np.uint8), whole).view(np.int8) if truths else values
            found[root] = Answer(np.concatenate([known, rest[root].values]), np.concatenate([state, rest[root].state]))
        return found

    def decided(self, people: People, today: int, law_day: int) -> Arrays:
        """For each root its values, truths as words of 64 bits, and the words of what is not known and does not apply.

        Of people who fill no word at the end nothing is said.
        """
        words = people.count // WORD
        outputs: Arrays = []
        for root in self.roots:
            truths = self.plan.steps[root].kind == BOOL
            outputs.append(np.zeros(words, np.uint64) if truths else np.zeros(words * WORD, np.int64))
            outputs += [np.zeros(words, np.uint64), np.zeros(words, np.uint64)]
        self.run(people, today, law_day, lambda: outputs)
        return outputs

    def run(self, people: People, today: int, law_day: int, outputs: Callable[[], Arrays]) -> list[Arrays]:
        """Go through all people who fill a word; `outputs` makes what one thread writes into. Returns what each wrote into."""
        run = self._ready(people)
        given, words = self._written.columns(people), people.count // WORD
        large = np.zeros(1, np.int64)
        size = max(-(-words // self.workers), 1)
        parts = [(begin, min(begin + size, words), outputs()) for begin in range(0, words, size)]

        def work(part: tuple[int, int, Arrays]) -> None:
            run(part[0], part[1], today, law_day, large, *self.fixed, *part[2], *given)

        with ThreadPoolExecutor(self.workers) as pool:
            list(pool.map(work, parts))
        if large[0]:
            raise TooLarge("a sum or product of the law is larger than the columns can hold")
        return [part[2] for part in parts]

    def _ready(self, people: People) -> Callable[..., None]:
        """The loop for what is missing in these people; written anew when more is missing than before."""
        flags = self._flags.with_more(people)
        if self._run is None or flags != self._flags:
            self._flags = flags
            self._written = write(self.plan, self.roots, self.tables, flags, self.counting)
            self._run = self._loop()
        return self._run

    def _loop(self) -> Callable[..., None]:
        known: dict[str, Any] = {**WORDS, **self._written.names, **single_days(self.compiler)}
        exec(compile(self._written.text, "<law>", "exec"), known)  # noqa: S102 - our own text, from a typed plan
        return self.compiler(known["run"])


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
    """The loop that counts a comparison."""
    names = list(comparing.before.quantities)
    pairs = [(comparing.before.quantities[name], comparing.after.quantities[name]) for name in names]
    counting = Counting(comparing.before.granted, comparing.after.granted, pairs)
    roots = [*comparing.before.places, *comparing.after.places]
    return Native(comparing.plan, comparing.calendar, roots, counting, compiler)


def counted(comparing: "Comparing", native: Native, batch: pa.RecordBatch, tally: Tally) -> bool:
    """Add one batch; False, and nothing added, when a quantity lies outside of what was seen before."""
    people = read_people(comparing.plan, batch)
    return counted_people(comparing, native, people, comparing.groups(batch, tally), tally)


def counted_people(comparing: "Comparing", native: Native, people: People, groups: NDArray[Any], tally: Tally) -> bool:
    """`counted` for people who are read and grouped already."""
    size = max(len(tally.groups), int(groups.max(initial=0)) + 1)
    windows = [tally.window(name, SPARE) for name in comparing.before.quantities]
    lows, steps, widths = (np.array([window[at] for window in windows], np.int64) for at in range(3))

    def outputs() -> Arrays:
        tables = [np.zeros((size, int(width) + 1), np.int64) for width in widths for _side in "ba"]
        changes = np.zeros((max(len(windows), 1), 2, size), np.int64)
        return [groups, np.zeros((size, 9), np.int64), changes, lows, steps, widths, np.zeros(1, np.int64), *tables]

    found = native.run(people, comparing.today, comparing.law_day, outputs)
    if any(each[6][0] for each in found):
        return False
    whole = people.count // WORD * WORD
    comparing.count_people(native.columns, people.part(whole, people.count), groups[whole:], tally)
    if found:
        moves, changes = (np.sum([each[at] for each in found], axis=0) for at in (1, 2))
        tally.people += whole
        tally.moves[:size] += moves.reshape(size, 3, 3)
        for at, (name, window) in enumerate(zip(comparing.before.quantities, windows, strict=True)):
            sides = [np.sum([each[7 + 2 * at + side] for each in found], axis=0) for side in (0, 1)]
            tally.add_table(name, window, sides, changes[at])
    return True
