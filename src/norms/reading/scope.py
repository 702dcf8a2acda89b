"""What a sentence of a rule can see: the vocabulary, the values, the other rules, its own names."""

import ast
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from norms.errors import NormError, Place
from norms.graph import Node, Shelf
from norms.kinds import Kind
from norms.statute import DatedValue, Head, Table
from norms.vocabulary import Vocabulary

RESERVED = frozenset({
    "today", "law_day", "days", "working_days", "months", "date", "value", "table",
    "any", "all", "sum", "count", "demandable", "lawful_distinction",
})  # fmt: skip
"""The words of rules: no rule and no name of its own may be called like one."""


@dataclass(frozen=True)
class World:
    """Everything a rule may name, shared by all rules of a law. `rule_kind` reads the named rule first if need be."""

    vocabulary: Vocabulary
    values: Mapping[str, DatedValue]
    tables: Mapping[str, Table]
    heads: Mapping[str, list[Head]]
    rule_kind: Callable[[str, Place], Kind]
    currency: str
    shelf: Shelf = field(default_factory=Shelf)

    def reserved(self, name: str) -> bool:
        """Whether a name is a word of the language, the money, or a declaration of facts.py."""
        declared = (*self.vocabulary.choices, *self.vocabulary.entities)
        return name in RESERVED or name == self.currency or name in declared


@dataclass(frozen=True)
class Scope:
    """One rule while it is read: `names` are its own, `entities` its parameter and, in a list, the item."""

    world: World
    head: Head
    entities: Mapping[str, str]
    names: Mapping[str, Node] = field(default_factory=dict)
    in_list: bool = False

    def place(self, e: ast.AST) -> Place:
        """Where this part of the text stands."""
        return self.head.place.at(getattr(e, "lineno", self.head.place.line))

    def refuse(self, e: ast.AST, what: str, instead: str) -> NormError:
        """The error for this part of the text."""
        return self.place(e).refuse(what, instead)

    def knowing(self, name: str, node: Node) -> "Scope":
        """The same scope with one more name."""
        return replace(self, names={**self.names, name: node})

    def with_item(self, name: str, entity: str) -> "Scope":
        """The scope inside a list, `name` being the item it is at."""
        return replace(self, entities={**self.entities, name: entity}, in_list=True)

    def taken(self, name: str) -> bool:
        """Whether a name already means something here."""
        return name in self.names or name in self.entities or name in self.world.heads or self.world.reserved(name)

    def is_item(self, name: str) -> bool:
        """Whether a parameter names an item of a list rather than the person."""
        return self.entities[name] != self.world.vocabulary.person
