"""How a written loop ends for 64 people: with the answers, or with what is counted of them."""

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
        """The word that says where a truth is false."""

    def value(self, at: int) -> str:
        """The number of one of the 64."""

    def bit(self, word: str) -> str:
        """Whether a word holds for one of the 64."""


def answering(writer: Lines, roots: Sequence[int]) -> tuple[str, list[str]]:
    """Arguments to write into, and the lines. For each root: words of truth, or numbers; words of what is missing."""
    lines = []
    for root in roots:
        if writer.plan.steps[root].kind == BOOL:
            unknown = f"~(t{root} | f{root})" if root in writer.unknown else "NONE"
            lines += [f"out_v{root}[w] = t{root}", f"out_u{root}[w] = {unknown}"]
            continue
        lines += ["for q in range(64):", "  k = np.uint64(q)", f"  out_v{root}[i + k] = {writer.value(root)}"]
        for mark, among in (("u", writer.unknown), ("a", writer.absent)):
            lines.append(f"out_{mark}{root}[w] = {f'{mark}{root}' if root in among else 'NONE'}")
    return "".join(f", out_v{root}, out_u{root}, out_a{root}" for root in roots), lines


def counting(writer: Lines, told: Counting) -> tuple[str, list[str]]:
    """Arguments to write into, and the lines. `beyond`: a quantity lies outside its table, and nothing of the batch counts."""
    outputs = ", group, moves, changes, lows, steps, widths, beyond"
    outputs += "".join(f", tb{n}, ta{n}" for n in range(len(told.quantities)))
    lines = ["for q in range(64):", "  k = np.uint64(q)", "  g = group[i + k]"]
    for mark, root in (("b", told.before), ("a", told.after)):
        lines.append(f"  {mark} = 0 if {writer.bit(f't{root}')} else (1 if {writer.bit(writer.no(root))} else 2)")
    lines.append("  moves[g, b * 3 + a] += 1")
    for n, pair in enumerate(told.quantities):
        for mark, root in zip("ba", pair, strict=True):
            bad = " | ".join(
                f"{m}{root}" for m, among in (("u", writer.unknown), ("a", writer.absent)) if root in among
            )
            lines.append(f"  k{mark} = {mark} == 0" + (f" and not ({writer.bit(bad)})" if bad else ""))
            lines += [
                f"  if k{mark}:",
                f"    d = {writer.value(root)} - lows[{n}]",
                f"    p = d // steps[{n}]",
                f"    if d < 0 or p >= widths[{n}] or p * steps[{n}] != d: beyond[0] = 1",
                f"    else: t{mark}{n}[g, p] += 1",
            ]
        before, after = (writer.value(root) for root in pair)
        lines += [
            f"  if kb and ka and {after} > {before}: changes[{n}, 0, g] += 1",
            f"  if kb and ka and {after} < {before}: changes[{n}, 1, g] += 1",
        ]
    return outputs, lines
