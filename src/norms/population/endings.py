"""How a written loop ends for each person: with the answers, or with what is counted of them."""

from collections.abc import Sequence
from typing import Protocol

from norms.kinds import BOOL
from norms.population.handed import Counting
from norms.population.plan import Plan


class Lines(Protocol):
    """Steps that are written already."""

    plan: Plan
    unknown: set[int]
    absent: set[int]

    def no(self, at: int) -> str:
        """The truth that a truth is false."""


def answering(writer: Lines, roots: Sequence[int]) -> tuple[str, list[str]]:
    """Arguments to write into, and the lines: a value and a state for each root."""
    lines = []
    for root in roots:
        if writer.plan.steps[root].kind == BOOL:
            state = f"not (t{root} | f{root})" if root in writer.unknown else "0"
            lines += [f"    out_v{root}[i] = t{root}", f"    out_s{root}[i] = {state}"]
            continue
        unknown = f"1 if u{root} else 0" if root in writer.unknown else "0"
        state = f"2 if a{root} else {unknown}" if root in writer.absent else unknown
        lines += [f"    out_v{root}[i] = v{root}", f"    out_s{root}[i] = {state}"]
    return "".join(f", out_v{root}, out_s{root}" for root in roots), lines


def counting(writer: Lines, told: Counting) -> tuple[str, list[str]]:
    """Arguments to write into, and the lines. `beyond`: a quantity lies outside its table, and nothing of the batch counts."""
    outputs = ", group, moves, changes, lows, steps, widths, beyond"
    outputs += "".join(f", tb{n}, ta{n}" for n in range(len(told.quantities)))
    lines = ["    g = group[i]"]
    for mark, root in (("b", told.before), ("a", told.after)):
        lines.append(f"    {mark} = 0 if t{root} else (1 if {writer.no(root)} else 2)")
    lines.append("    moves[g, b * 3 + a] += 1")
    for n, pair in enumerate(told.quantities):
        for mark, root in zip("ba", pair, strict=True):
            bad = " | ".join(
                f"{m}{root}" for m, among in (("u", writer.unknown), ("a", writer.absent)) if root in among
            )
            lines.append(f"    k{mark} = ({mark} == 0)" + (f" & (not ({bad}))" if bad else ""))
            lines += [
                f"    if k{mark}:",
                f"      d = v{root} - lows[{n}]",
                f"      p = d // steps[{n}]",
                f"      if d < 0 or p >= widths[{n}] or p * steps[{n}] != d: beyond[0] = 1",
                f"      else: t{mark}{n}[g, p] += 1",
            ]
        lines += [
            f"    if kb & ka & (v{pair[1]} > v{pair[0]}): changes[{n}, 0, g] += 1",
            f"    if kb & ka & (v{pair[1]} < v{pair[0]}): changes[{n}, 1, g] += 1",
        ]
    return outputs, lines
