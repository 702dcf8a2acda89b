"""Which counts may be shown: none behind which few people stand, none from which such a one follows."""

from collections.abc import Sequence

FEW = 5
"""Below this, a count is not shown, and not kept."""


def shown(counts: Sequence[int]) -> list[int | None]:
    """Each count, or None where fewer than `FEW` people stand behind it. Nothing is shown as nothing."""
    return [None if 0 < count < FEW else count for count in counts]


def shown_part(whole: int, part: int) -> tuple[int | None, int | None]:
    """A whole and a part of it. The part is hidden too where it, or what is left of the whole, is few."""
    [total] = shown([whole])
    few = total is None or None in shown([part, whole - part])
    return total, None if few else part
