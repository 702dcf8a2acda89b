"""Lists of values, months, working days and tables of the law in a written loop: by short tables where the law says how many."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from norms.kinds import BOOL, DATE
from norms.population.cells import Lookup
from norms.population.dates import FEW_COUNTS, OUR_TIME, Published, months_later
from norms.population.plan import Bounds, Step

if TYPE_CHECKING:
    from norms.population.writing import Writer


NARROW = 2**31 - 1


@dataclass(frozen=True)
class Tables:
    """Tables of the law by step, the calendar, and the bounds of every step."""

    cells: Mapping[int, Lookup]
    published: Published
    bounds: Sequence[Bounds]


def narrow(bounds: Bounds) -> bool:
    """Whether 32 bits hold every number within these bounds: a loop then takes twice as many people at once."""
    low, high = bounds
    return low > -NARROW and high < NARROW


def total(writer: "Writer", at: int, step: Step, values: list[str], parts: Sequence[int]) -> list[str]:
    """A sum or product; where it may not fit it is looked at, and a day outside all years is not known."""
    missing = writer.below(parts)
    lines = writer.numbers(at, f"{values[0]} {step.data} {values[1]}")
    if at in writer.unsure:
        bad = " | ".join(word for word in (missing.unknown, missing.absent) if word) or "NONE"
        look = f"if abs(float({values[0]}) {step.data} float({values[1]})) >= ROOM and not ({writer.bit(bad)}): large[0] = 1"
        lines += writer.in_turn(look)
    if step.kind == DATE:
        lines += writer.bits(f"z{at}", f"({writer.value_of(at)} < FIRST) | ({writer.value_of(at)} > LAST)")
        missing = writer.below(parts, f"z{at}")
    return [*lines, *writer.missing(at, missing)]


def months(writer: "Writer", at: int, step: Step, values: list[str], parts: Sequence[int]) -> list[str]:
    """A day and months on; not known outside all years."""
    sign, up = step.data
    one = writer.numbers(at, f"add_months({values[0]}, {sign} * {values[1]}, {up}, month, inside, first)")
    low, high = writer.tables.bounds[step.args[1]]
    if low != high or not writer.of_many:
        return _dated(writer, at, one, parts)
    writer.written.names[f"y{at}"] = months_later(sign * low, up)
    quick = writer.numbers(at, f"int(y{at}[np.uint64({values[0]} - {OUR_TIME[0]})])")
    ours = f"({values[0]} >= {OUR_TIME[0]}) & ({values[0]} <= {OUR_TIME[-1]})"
    lines = [*writer.bits(f"r{at}", ours), f"if r{at} == ALL:", *(f"  {line}" for line in quick)]
    return _dated(writer, at, [*lines, "else:", *(f"  {line}" for line in one)], parts)


def workdays(writer: "Writer", at: int, step: Step, values: list[str], parts: Sequence[int]) -> list[str]:
    """A day and working days on; not known where no calendar counts it."""
    low, high = sorted(step.data * bound for bound in writer.tables.bounds[step.args[1]])
    published = writer.tables.published
    if high - low < FEW_COUNTS and (low > 0 or high < 0):
        writer.written.names[f"y{at}"] = published.table(low, high)
        place = f"min(max({values[0]}, {published.first}), {published.last}) - {published.first}"
        if low != high:  # where a count is not known anything may stand there
            place += f" + (min(max({step.data} * {values[1]}, {low}), {high}) - {low}) * {published.width}"
        return _dated(writer, at, writer.numbers(at, f"int(y{at}[np.uint64({place})])"), parts)
    ranks = [f"({p}_starts, {p}_places, {p}_worked, {p}_before, {p}_upto)" for p in "sp"]
    one = f"add_working_days({values[0]}, {step.data} * {values[1]}, bounds, {', '.join(ranks)})"
    return _dated(writer, at, writer.numbers(at, one), parts)


def _dated(writer: "Writer", at: int, lines: list[str], parts: Sequence[int]) -> list[str]:
    never = writer.bits(f"z{at}", f"{writer.value_of(at)} == NEVER")
    return [*lines, *never, *writer.missing(at, writer.below(parts, f"z{at}"))]


def among(writer: "Writer", at: int, step: Step, value: str, parts: Sequence[int]) -> list[str]:
    """Whether a value is one of some; of a truth by its words."""
    members, negated = step.data
    if not parts:
        words = {1: writer.word("t", step.args[0]), 0: writer.no(step.args[0])}
        found, rest = (
            " | ".join([*(words[m] for m in each), "NONE"])
            for each in (members, [m for m in (0, 1) if m not in members])
        )
        return writer.truth(at, *((rest, found) if negated else (found, rest)))
    holds = " | ".join(f"({value} == {member})" for member in members)
    return writer.compared(at, parts, f"(not ({holds}))" if negated else f"({holds})")


def cell(writer: "Writer", at: int, step: Step, values: list[str], parts: Sequence[int]) -> list[str]:
    """A cell of a table; one that is not written is not known."""
    table = writer.tables.cells[at]
    cells = table.cells.astype(np.int32) if narrow(writer.tables.bounds[at]) else table.cells
    names, place = {f"w{at}": table.written.astype(np.int32), f"x{at}": cells}, "0"
    for n, (low, places, stride) in enumerate(zip(table.lows, table.places, table.strides, strict=True)):
        names[f"k{at}_{n}"] = places
        inside = f"np.uint64(min(max({values[n]} - {low - 1}, 0), {len(places) - 1}))"
        place += f" + int(k{at}_{n}[{inside}]) * {stride}"
    writer.written.names.update(names)
    truths = [arg for arg in step.args if arg not in parts and arg in writer.unknown]
    more = "".join(f" | ~({writer.word('t', arg)} | {writer.word('f', arg)})" for arg in truths)
    here = f"np.uint64({writer.value_of(at)})"
    lines = [*writer.numbers(at, place), *writer.bits(f"z{at}", f"w{at}[{here}] == 0")]
    if step.kind == BOOL:
        return [*lines, *writer.compared(at, parts, f"x{at}[{here}] != 0", f"z{at}{more}")]
    read = writer.in_turn(f"{writer.value_of(at)} = int(x{at}[{here}])")
    return [*lines, *read, *writer.missing(at, writer.below(parts, f"z{at}{more}"))]
