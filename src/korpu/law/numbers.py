"""Numbers of articles: their order in an act, and what stands under what."""

import re
from collections.abc import Iterable

Key = tuple[tuple[tuple[bool, int, str], ...], ...]


def order(number: str) -> Key:
    """The key that sorts 45.1.3, 45.1.3-1, 45.1.4, 45.1.10, 46, 46-1 as an act does."""
    return tuple(tuple(_piece(piece) for piece in re.split("-", part)) for part in number.split("."))


def _piece(piece: str) -> tuple[bool, int, str]:
    """Whole numbers by their size, then whatever else by its letters."""
    return (False, int(piece), "") if piece.isdigit() else (True, 0, piece)


def head(number: str) -> str:
    """The article that a number belongs to: 45.1.3 stands in 45."""
    return number.split(".")[0]


def under(number: str, numbers: Iterable[str]) -> list[str]:
    """The numbers that stand under this one, in the order of the act."""
    return sorted({each for each in numbers if each.startswith(f"{number}.")}, key=order)


def steps(number: str) -> list[str]:
    """The numbers above this one, outermost first: 45.1.3 has 45 and 45.1."""
    parts = number.split(".")
    return [".".join(parts[:count]) for count in range(1, len(parts))]
