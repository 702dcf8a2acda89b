"""The typed expression graph: one small class per operator of the language.

Nodes carry no evaluation. They compare by identity; a `Shelf` keeps one node per meaning, so that what is written
twice is decided once. `args` are the nodes directly below, except below `Call` and `Said`, which a book resolves.
"""

from dataclasses import dataclass, field
from typing import Any, ClassVar, TypeVar

from norms.kinds import Kind
from norms.states import Plain
from norms.vocabulary import Fact


@dataclass(frozen=True, eq=False)
class Node:
    """Any expression; `kind` is the type of its value."""

    kind: Kind
    below: ClassVar[tuple[str, ...]] = ()

    @property
    def args(self) -> tuple["Node", ...]:
        """The nodes directly below, in the order of the text."""
        found: list[Node] = []
        for name in self.below:
            part = getattr(self, name)
            found.extend(part if isinstance(part, tuple) else (part,))
        return tuple(found)


@dataclass(frozen=True, eq=False)
class Const(Node):
    """A literal: truth, whole number, minor units, day number, member name."""

    value: Plain


@dataclass(frozen=True, eq=False)
class FactOf(Node):
    """A fact of the person."""

    fact: Fact


@dataclass(frozen=True, eq=False)
class ItemFact(Node):
    """A fact of the item a list is at."""

    fact: Fact


@dataclass(frozen=True, eq=False)
class Day(Node):
    """`today` or `law_day`."""

    which: str


@dataclass(frozen=True, eq=False)
class Amount(Node):
    """A dated value by name; the book knows the row in force."""

    name: str


@dataclass(frozen=True, eq=False)
class Cell(Node):
    """A cell of a dated table."""

    below = ("keys",)
    name: str
    keys: tuple[Node, ...]


@dataclass(frozen=True, eq=False)
class Call(Node):
    """A rule by name, after its exceptions. `of_item`: it speaks of the item a list is at."""

    rule: str
    of_item: bool


@dataclass(frozen=True, eq=False)
class Said(Node):
    """The rule's own text, before its exceptions."""

    rule: str
    of_item: bool


@dataclass(frozen=True, eq=False)
class And(Node):
    """All of them."""

    below = ("parts",)
    parts: tuple[Node, ...]


@dataclass(frozen=True, eq=False)
class Or(Node):
    """At least one of them."""

    below = ("parts",)
    parts: tuple[Node, ...]


@dataclass(frozen=True, eq=False)
class Not(Node):
    """The contrary."""

    below = ("arg",)
    arg: Node


@dataclass(frozen=True, eq=False)
class Compare(Node):
    """`left sign right` with sign one of == != < <= > >=."""

    below = ("left", "right")
    sign: str
    left: Node
    right: Node


@dataclass(frozen=True, eq=False)
class Among(Node):
    """`arg in members`, or `not in` when `negated`."""

    below = ("arg",)
    arg: Node
    members: frozenset[Plain]
    negated: bool


@dataclass(frozen=True, eq=False)
class Arithmetic(Node):
    """`left sign right` with sign one of + - *; dates count in calendar days."""

    below = ("left", "right")
    sign: str
    left: Node
    right: Node


@dataclass(frozen=True, eq=False)
class AddMonths(Node):
    """A date and months, `sign` 1 or -1; `rounding` says what happens when the month has no such day."""

    below = ("day", "count")
    day: Node
    count: Node
    sign: int
    rounding: str


@dataclass(frozen=True, eq=False)
class AddWorkingDays(Node):
    """A date and working days, `sign` 1 or -1, on the published calendar."""

    below = ("day", "count")
    day: Node
    count: Node
    sign: int


@dataclass(frozen=True, eq=False)
class Retyped(Node):
    """A whole number read as a period: `days(n)`, `working_days(n)`, `months(n)`."""

    below = ("arg",)
    arg: Node


@dataclass(frozen=True, eq=False)
class Choose(Node):
    """One of two cases."""

    below = ("test", "then", "other")
    test: Node
    then: Node
    other: Node


@dataclass(frozen=True, eq=False)
class Each(Node):
    """`any`, `all`, `sum` or `count` of `body` over a list of the person. Counting is a sum of ones."""

    below = ("body",)
    how: str
    over: Fact
    body: Node


@dataclass(frozen=True, eq=False)
class Door(Node):
    """A lawful distinction: the value passes unchanged, `by` names the instrument that allows it."""

    below = ("arg",)
    arg: Node
    by: str


SomeNode = TypeVar("SomeNode", bound=Node)


@dataclass
class Shelf:
    """Keeps one node per meaning."""

    _kept: dict[tuple[Any, ...], Node] = field(default_factory=dict)

    def keep(self, node: SomeNode) -> SomeNode:
        """The node with this meaning: the one kept before, or this one."""
        key = (type(node), *vars(node).values())
        kept = self._kept.setdefault(key, node)
        assert isinstance(kept, type(node))
        return kept
