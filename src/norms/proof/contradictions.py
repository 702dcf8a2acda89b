"""Contradictions: what the law says and takes back. A rule that can never hold, an exception that never or always switches off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from norms import graph
from norms.graph import Node
from norms.kinds import BOOL
from norms.proof.prover import Prover
from norms.proof.reach import written_in
from norms.proof.somebody import Somebody
from norms.statute import Row, Rule, TableRow

NEVER, EMPTY, ALWAYS = "never_holds", "exception_empty", "exception_always"
OVERLAP, REFUSED, TWO_TEXTS = "exceptions_overlap", "ground_always_refused", "two_texts"
MET = "exception_meets"
ENDED, READ_AS_NO, UNSETTLED = "rests_on_ended", "still_names_ended", "unsettled"
FAULTS = (NEVER, EMPTY, ALWAYS, REFUSED, TWO_TEXTS, ENDED)
"""Kinds that are contradictions. The others are worth knowing and no failure; `unsettled` is no answer."""


@dataclass(frozen=True)
class Remark:
    """What was found (`kind`), the rules that it is about, the first of them in the lead, and somebody whom it meets."""

    kind: str
    rules: tuple[Rule, ...]
    names: tuple[str, ...] = ()
    who: Somebody | None = None


@dataclass(frozen=True)
class Contradictions:
    """Looks for them under the law of one day."""

    prover: Prover

    def exceptions(self) -> Iterator[Remark]:
        """Of every exception to a rule about the person: whether it ever switches it off, always does, or meets another."""
        edition = self.prover.book.edition
        person = edition.law.vocabulary.person
        empty: dict[tuple[str, str], list[Remark]] = {}
        for name, rule in edition.rules.items():
            if rule.about == person and edition.exceptions(name):
                yield from self._exceptions_to(rule, empty)
        yield from (remarks[0] for remarks in empty.values() if all(remark.kind == EMPTY for remark in remarks))

    def _exceptions_to(self, rule: Rule, empty: dict[tuple[str, str], list[Remark]]) -> Iterator[Remark]:
        """An exception is `empty` only where it never meets any of the rules of one article: they may rest on each other."""
        said, *exceptions = self.prover.book.parts(self.prover.book.root(rule.name))
        named = [(self.prover.book.rules[node.rule], node) for node in exceptions if isinstance(node, graph.Call)]
        for exception, node in named:
            met = [*self._one([said, node], [], EMPTY, (exception, rule))] or [Remark(MET, (exception, rule))]
            empty.setdefault((exception.name, rule.article), []).extend(met)
            yield from self._one([said], [node], ALWAYS, (exception, rule))
        for (first, one), (second, other) in combinations(named, 2):
            answer = self.prover.anybody([said, one, other])
            if answer.found:
                yield Remark(OVERLAP, (first, second, rule), who=answer.found)

    def list_of(self, names: Iterable[str]) -> Iterator[Remark]:
        """Rules of a list that can never hold."""
        for rule in self._in_force(names):
            yield from self._one([self.prover.book.root(rule.name)], [], NEVER, (rule,))

    def refused(self, grounds: Iterable[str], refusals: Sequence[str], granted: Node) -> Iterator[Remark]:
        """Grounds on which nobody can succeed, with the refusals that always hold beside them."""
        for rule in self._in_force(grounds):
            ground = self.prover.book.root(rule.name)
            possible, succeeds = self.prover.anybody([ground]), self.prover.anybody([ground, granted])
            if possible.found and succeeds.verdict == "none":
                yield Remark(REFUSED, (rule, *self._always_beside(ground, refusals)), who=possible.found)
            elif "unknown" in (possible.verdict, succeeds.verdict):
                yield Remark(UNSETTLED, (rule,))

    def texts(self) -> Iterator[Remark]:
        """Versions whose days overlap, and rules that rest on what has ended."""
        law = self.prover.book.law
        for versions in law.versions.values():
            for before, after in pairwise(versions):
                if before.until and before.until > after.since:
                    yield Remark(TWO_TEXTS, (before, after))
        for rule in self.prover.book.rules.values():
            yield from self._ended(rule)

    def _ended(self, rule: Rule) -> Iterator[Remark]:
        """What has ended and is named still: a fault where somebody is left without an answer, else only worth knowing."""
        book = self.prover.book
        for node in dict.fromkeys(written_in(rule.body)):
            name = self._over(node)
            if name:
                kind = READ_AS_NO if node.kind == BOOL or not self._unanswered(rule) else ENDED
                about = [book.last_text(name)] if isinstance(node, (graph.Call, graph.Said)) else []
                yield Remark(kind, (rule, *about), (name,))

    def _over(self, node: Node) -> str:
        """The rule, value or table that a word names, if it has ended."""
        book = self.prover.book
        if isinstance(node, (graph.Call, graph.Said)):
            return node.rule if self._is_over(node.rule) else ""
        if isinstance(node, graph.Amount) and not book.row(node.name):
            return node.name if self._begun(book.law.values[node.name].rows) else ""
        if isinstance(node, graph.Cell) and not book.table(node.name):
            return node.name if self._begun(book.law.tables[node.name].rows) else ""
        return ""

    def _unanswered(self, rule: Rule) -> bool:
        about_person = rule.about == self.prover.book.law.vocabulary.person
        return not about_person or self.prover.anybody([], unknown=[self.prover.book.root(rule.name)]).verdict != "none"

    def _is_over(self, name: str) -> bool:
        book = self.prover.book
        return name not in book.rules and any(rule.since <= book.day for rule in book.law.versions[name])

    def _begun(self, rows: Sequence[Row | TableRow]) -> bool:
        return any(row.since <= self.prover.book.day for row in rows)

    def _always_beside(self, ground: Node, refusals: Sequence[str]) -> list[Rule]:
        return [
            rule for rule in self._in_force(refusals)
            if self.prover.anybody([ground], [self.prover.book.root(rule.name)]).verdict == "none"
        ]  # fmt: skip

    def _one(self, yes: list[Node], no: list[Node], kind: str, rules: tuple[Rule, ...]) -> Iterator[Remark]:
        verdict = self.prover.anybody(yes, no).verdict
        if verdict != "found":
            yield Remark(kind if verdict == "none" else UNSETTLED, rules)

    def _in_force(self, names: Iterable[str]) -> list[Rule]:
        rules = self.prover.book.rules
        return [rules[name] for name in names if name in rules]
