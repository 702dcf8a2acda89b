"""What a text of law consists of once it is read: acts, rules with their versions, dated values and tables."""

from dataclasses import dataclass, field
from datetime import date

from norms.errors import Place
from norms.graph import Node
from norms.kinds import Kind
from norms.states import Inner, Plain
from norms.words import Words

CONFIDENCES = ("L", "M", "H")
FROM_MEMORY = "[from memory]"


@dataclass(frozen=True)
class Act:
    """One act: its id, title, the last day for which its text is known, its currency code, its sources by key."""

    id: str
    title: Words
    known_on: date
    currency: str
    sources: dict[str, str]


@dataclass(frozen=True)
class Reading:
    """A named, dated choice between possible meanings of an unclear text: where the doubt stands, who decided, when."""

    doubt: str
    decided_on: date
    by: str


@dataclass(frozen=True)
class Head:
    """What stands above a rule. `until` is excluded; `to` names the articles an exception switches off."""

    name: str
    form: str
    article: str
    act: str
    words: Words
    since: date
    until: date | None
    confidence: str
    source: str
    rounding: str
    to: tuple[str, ...]
    reading: Reading | None
    about: str
    place: Place = field(compare=False)

    def in_force(self, day: date) -> bool:
        """Whether this version is in force on `day`, later versions aside."""
        return self.since <= day and (self.until is None or day < self.until)

    @property
    def from_memory(self) -> bool:
        """True when its source is marked as written from memory."""
        return FROM_MEMORY in self.source


@dataclass(frozen=True)
class Rule(Head):
    """One version of one rule: its head, the type of its value and its meaning as a graph."""

    kind: Kind
    body: Node = field(compare=False)


@dataclass(frozen=True)
class Row:
    """A value from a day on, in inner units (minor units of money, day numbers)."""

    since: date
    until: date | None
    source: str
    confidence: str
    value: Plain


@dataclass(frozen=True)
class TableRow:
    """A whole table from a day on. A cell that is not there is not known."""

    since: date
    until: date | None
    source: str
    confidence: str
    cells: dict[tuple[Inner, ...], Plain]


@dataclass(frozen=True)
class DatedValue:
    """An amount or a period that changes with the law: its rows, oldest first."""

    name: str
    act: str
    kind: Kind
    words: Words
    rows: tuple[Row, ...]

    def on(self, day: date) -> Row | None:
        """The row in force on `day`; None before the first and after an ended last one."""
        begun = [row for row in self.rows if row.since <= day]
        return begun[-1] if begun and (begun[-1].until is None or day < begun[-1].until) else None


@dataclass(frozen=True)
class Table:
    """A dated table with typed keys."""

    name: str
    act: str
    kind: Kind
    keys: tuple[Kind, ...]
    words: Words
    rows: tuple[TableRow, ...]

    def on(self, day: date) -> TableRow | None:
        """The edition in force on `day`; None before the first and after an ended last one."""
        begun = [row for row in self.rows if row.since <= day]
        return begun[-1] if begun and (begun[-1].until is None or day < begun[-1].until) else None
