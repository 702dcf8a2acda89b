"""Cuts a plan into parts that a compiler takes well: a long loop is compiled slowly, and runs slower than several short ones."""

from collections.abc import Sequence

from norms.population.plan import Plan

LONGEST = 90
"""Steps of one part, where answers are many and share little; more only where one of them needs them."""
WHOLE = 1_000_000
"""Everything in one part, where two answers share almost all: two editions of a law."""
JOINED = ("and", "or", "not")
"""Truths that are put together from others word by word."""


def pieces(plan: Plan, root: int, longest: int) -> list[int]:
    """The steps that are written for a root: itself, or where it is long the truths it is put together from."""
    step = plan.steps[root]
    if step.op not in JOINED or len(reached(plan, [root])) <= longest:
        return [root]
    return [piece for arg in step.args for piece in pieces(plan, arg, longest)]


def parts(plan: Plan, roots: Sequence[int], longest: int) -> list[list[int]]:
    """The pieces of all roots in groups; those that share much stand in one."""
    found: list[tuple[list[int], set[int]]] = []
    for piece in dict.fromkeys(piece for root in roots for piece in pieces(plan, root, longest)):
        steps = reached(plan, [piece])
        fitting = [each for each in found if len(each[1] | steps) <= longest]
        if fitting:
            group, taken = max(fitting, key=lambda each: len(each[1] & steps))
            group.append(piece)
            taken |= steps
        else:
            found.append(([piece], steps))
    return [group for group, _ in found]


def reached(plan: Plan, roots: Sequence[int]) -> set[int]:
    """The steps that these rest on, themselves among them."""
    found: set[int] = set()
    left = list(roots)
    while left:
        at = left.pop()
        if at not in found:
            found.add(at)
            left += plan.steps[at].args
    return found
