"""The law on one day: what it answers about a person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from norms.edition import Edition
from norms.facts import Facts, read
from norms.graph import Node
from norms.judgement import Judgement
from norms.statute import Row, Rule, TableRow
from norms.vocabulary import Fact

if TYPE_CHECKING:
    from norms.law import Law


@dataclass(frozen=True)
class Book:
    """Answers for one day, under the edition of the law that is in force on it."""

    day: date
    edition: Edition

    @property
    def law(self) -> Law:
        """The law this is a day of."""
        return self.edition.law

    @property
    def rules(self) -> dict[str, Rule]:
        """The rules in force by name."""
        return self.edition.rules

    @property
    def known_on(self) -> date:
        """The last day for which all acts are known."""
        return self.law.known_on

    @property
    def after_known(self) -> bool:
        """True when this day is decided under the last known text."""
        return self.day > self.known_on

    def row(self, name: str) -> Row | None:
        """The row of a dated value in force."""
        return self.edition.row(name)

    def table(self, name: str) -> TableRow | None:
        """The edition of a table in force."""
        return self.edition.table(name)

    def last_text(self, name: str) -> Rule:
        """The version in force, else the last one before this day, else the first one to come."""
        return self.edition.last_text(name)

    def root(self, name: str) -> Node:
        """The rule as a node of the graph, after its exceptions. NormError names the nearest rule for an unknown name."""
        return self.edition.root(name)

    def parts(self, node: Node) -> tuple[Node, ...]:
        """The nodes below, with the rules in force on this day."""
        return self.edition.parts(node)

    def rests_on(self, rule: str) -> tuple[Fact, ...]:
        """The facts of the person on which the rule can rest, lists included, in the order of the text."""
        return self.edition.rests_on(rule)

    def judge(self, rules: Sequence[str], facts: Facts | Mapping[str, Any], today: date) -> Judgement:
        """Decide the named rules for one person. Facts may be given as an input mapping; then BadFact may be raised."""
        known = facts if isinstance(facts, Facts) else read(self.law, facts)
        program = self.edition.program(tuple(rules))
        return Judgement(
            self, program, program.run(known.values, today.toordinal(), self.day.toordinal()), known, today
        )
