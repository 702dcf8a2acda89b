"""How a written loop ends for 64 people: with the answers."""

from collections.abc import Sequence
from typing import Protocol

from norms.kinds import BOOL
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
