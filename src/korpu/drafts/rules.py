"""What a question about a draft says, what a title may be, and how long and how often one may ask."""

from dataclasses import asdict, dataclass
from typing import Any

TITLE, TEXT = 200, 100_000
"""Longest title, and longest text of a draft, in signs."""
QUICK = 20_000
"""Invented people that are reckoned while somebody types."""
SIZES = (QUICK, 100_000, 1_000_000)
"""How many invented people one may ask about."""
SECONDS = {QUICK: 20, 100_000: 120, 1_000_000: 600}
"""How long a question may take the machine, by its size."""
A_MINUTE = 30
"""Questions that one analyst may ask in a minute."""


@dataclass(frozen=True)
class Wish:
    """What is asked. ``people``: one of `SIZES`. ``draft``, ``seen`` and ``title``: of the draft that is open, if one is kept.

    ``typed``: nobody pressed a button; the page asks while somebody types.
    """

    people: int = QUICK
    draft: str = ""
    seen: int = 0
    title: str = ""
    typed: bool = False

    @property
    def plain(self) -> dict[str, Any]:
        """As JSON keeps it."""
        return asdict(self)

    @property
    def quick(self) -> bool:
        """Whether somebody waits for the answer."""
        return self.people <= QUICK


def size_of(text: str) -> int:
    """The size that a form names; the smallest where it names none."""
    return int(text) if text.isdecimal() and int(text) in SIZES else QUICK


def one_line(title: str) -> str:
    """A title without line breaks and double spaces."""
    return " ".join(title.split())
