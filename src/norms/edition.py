"""The text in force between two changes of the law: versions, rows and exceptions, resolved for the engines."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from norms.errors import NormError, suggestion
from norms.graph import Call, Each, FactOf, Node, Said
from norms.kinds import Kind
from norms.phrase import Phrase, phrase
from norms.program import Program
from norms.reasons import always_surest
from norms.statute import Row, Rule, TableRow
from norms.told import told
from norms.vocabulary import Fact

if TYPE_CHECKING:
    from norms.law import Law


class Edition:
    """The law from one change to the next. Every day between them shares it, and the programs compiled from it."""

    def __init__(self, law: Law, since: date) -> None:
        self.law, self.since = law, since
        begun = {name: [v for v in versions if v.since <= since] for name, versions in law.versions.items()}
        self.rules = {name: found[-1] for name, found in begun.items() if found and found[-1].in_force(since)}
        self._programs: dict[tuple[str, ...], Program] = {}
        self._roots: dict[str, Call] = {}
        self._parts: dict[Node, tuple[Node, ...]] = {}
        self._surest: dict[Node, bool] = {}
        self._phrases: dict[Node, Phrase | None] = {}
        self._facts: dict[str, tuple[Fact, ...]] = {}

    def row(self, name: str) -> Row | None:
        """The row of a dated value in force."""
        return self.law.values[name].on(self.since)

    def table(self, name: str) -> TableRow | None:
        """The edition of a table in force."""
        return self.law.tables[name].on(self.since)

    def last_text(self, name: str) -> Rule:
        """The version in force, else the last one before, else the first one to come."""
        begun = [rule for rule in self.law.versions[name] if rule.since <= self.since]
        return begun[-1] if begun else self.law.versions[name][0]

    def parts(self, node: Node) -> tuple[Node, ...]:
        """The nodes below, with rules resolved: a call is the rule's own text, then its exceptions."""
        found = self._parts.get(node)
        if found is None:
            found = self._parts[node] = self._resolved(node)
        return found

    def phrase(self, node: Node) -> Phrase | None:
        """What a node says of itself; None for an operator."""
        if node not in self._phrases:
            self._phrases[node] = phrase(self, node)
        return self._phrases[node]

    def surest(self, node: Node) -> bool:
        """Whether all that a node can rest on is of confidence H."""
        if node not in self._surest:
            self._surest[node] = always_surest(self, node)
        return self._surest[node]

    def _resolved(self, node: Node) -> tuple[Node, ...]:
        if isinstance(node, Said):
            return (self.rules[node.rule].body,) if node.rule in self.rules else ()
        if isinstance(node, Call):
            return (self._said(node), *(self._call(name, node.of_item) for name in self.exceptions(node.rule)))
        return node.args

    def exceptions(self, name: str) -> tuple[str, ...]:
        """The rules in force that switch this one off while they hold."""
        return self._exceptions.get(name, ()) if name in self.rules else ()

    def root(self, name: str) -> Call:
        """The rule, after its exceptions, asked of the person."""
        if name not in self._roots:
            self._roots[name] = self._root(name)
        return self._roots[name]

    def _root(self, name: str) -> Call:
        if name not in self.law.versions:
            raise NormError(
                "", 0, "", told("there is no rule '{name}'", name=name), suggestion(name, self.law.versions)
            )
        about, person = self.law.versions[name][0].about, self.law.vocabulary.person
        if about != person:
            raise NormError(
                "",
                0,
                "",
                told("{name} speaks of {about}", name=name, about=about),
                told("a rule about {person}", person=person),
            )
        return self._call(name, False)

    def program(self, rules: tuple[str, ...]) -> Program:
        """The compiled law for these rules; compiled once."""
        if rules not in self._programs:
            self._programs[rules] = Program(self, tuple(self.root(name) for name in rules))
        return self._programs[rules]

    def rests_on(self, name: str) -> tuple[Fact, ...]:
        """The facts of the person on which the rule can rest, lists included, in the order of the text."""
        if name not in self._facts:
            nodes = self.program((name,)).order
            facts = (
                node.fact if isinstance(node, FactOf) else node.over
                for node in nodes
                if isinstance(node, (FactOf, Each))
            )
            self._facts[name] = tuple(dict.fromkeys(facts))
        return self._facts[name]

    @cached_property
    def _exceptions(self) -> dict[str, tuple[str, ...]]:
        by_article: dict[tuple[str, str], list[str]] = {}
        for name, rule in self.rules.items():
            for number in rule.to:
                by_article.setdefault((rule.act, number), []).append(name)
        return {
            name: () if rule.article in rule.to else tuple(by_article.get((rule.act, rule.article), ()))
            for name, rule in self.rules.items()
        }

    def _kind(self, name: str) -> Kind:
        return self.law.versions[name][0].kind

    def _call(self, name: str, of_item: bool) -> Call:
        return self.law.shelf.keep(Call(self._kind(name), name, of_item))

    def _said(self, call: Call) -> Said:
        return self.law.shelf.keep(Said(call.kind, call.rule, call.of_item))
