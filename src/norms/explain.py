"""The explanation of a value, article by article: only the reasons that decide, in one of three languages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from norms import bounds, graph, speech
from norms.graph import Node
from norms.kinds import BOOL, Kind
from norms.reasons import Trust
from norms.states import NOT_APPLICABLE, Outer
from norms.view import View, outer


@dataclass(frozen=True)
class Line:
    """One line: how deep it stands, its article, the claim or label, the value in words and as a value.

    `verdict` is `yes`, `no`, `unknown`, `not_applicable` or, for what is neither true nor false, `value`. `source` and
    `confidence` are those of the rule or row. `earliest` is the first possible day of a date that waits for a calendar.
    """

    depth: int
    article: str
    text: str
    value_text: str
    verdict: str
    value: Outer = None
    source: str = ""
    confidence: str = ""
    earliest: date | None = None


@dataclass(frozen=True)
class Explanation:
    """Writes the lines of one judgement in one language."""

    lang: str
    trust: Trust
    _said: set[tuple[graph.Each | None, int, Node, int]] = field(default_factory=set)

    def lines(self, view: View, node: Node) -> list[Line]:
        """The lines for a node; what was already said at the same depth is not repeated."""
        return list(dict.fromkeys(self._about(view, node, 0)))

    def _about(self, view: View, node: Node, depth: int) -> Iterator[Line]:
        place = (view.each, view.item, node, depth)
        if place in self._said:
            return
        self._said.add(place)
        line = self._own(view, node, depth)
        if line:
            yield line
        if isinstance(node, graph.Each):
            yield from self._items(view, node, depth + 1)
            return
        if isinstance(node, graph.Call):
            yield from self._call(view, node, depth)
            return
        for where, part in self.trust.strongest(view, node):
            yield from self._about(where, part, depth + 1 if line else depth)

    def _call(self, view: View, call: graph.Call, depth: int) -> Iterator[Line]:
        """The rule itself, even where an exception alone decides, then what switches it off, one step deeper."""
        said = view.edition.parts(call)[0]
        parts = [part for _, part in self.trust.strongest(view, call)]
        own = self._own(view, said, depth)
        if said not in parts and own:
            yield own
        for part in parts:
            yield from self._about(view, part, depth if part is said else depth + 1)

    def _own(self, view: View, node: Node, depth: int) -> Line | None:
        """The line a node has of its own; operators have none."""
        match node:
            case graph.Said(rule=name):
                return self._rule(view, node, name, depth)
            case graph.FactOf(fact=fact) | graph.ItemFact(fact=fact):
                return self._line(
                    depth, fact.article, fact.words.in_(self.lang), view.fact_value(node), fact.kind, view
                )
            case graph.Amount(name=name):
                value, row = view.edition.law.values[name], view.edition.row(name)
                grounds = (row.source, row.confidence) if row else ("", "")
                return self._line(depth, "", value.words.in_(self.lang), view.value(node), node.kind, view, *grounds)
            case graph.Cell(name=name):
                table, edition = view.edition.law.tables[name], view.edition.table(name)
                grounds = (edition.source, edition.confidence) if edition else ("", "")
                return self._line(depth, "", table.words.in_(self.lang), view.value(node), node.kind, view, *grounds)
            case graph.Each(over=over):
                words = self._label(view, node, over.words.in_(self.lang))
                return self._line(depth, over.article, words, view.value(node), node.kind, view)
            case graph.AddWorkingDays() if view.value(node) is None and bounds.earliest(view, node):
                words = speech.WORKING_DAY_COUNT.in_(self.lang)
                return self._line(depth, "", words, None, node.kind, view, earliest=bounds.earliest(view, node))
        return None

    def _rule(self, view: View, node: Node, name: str, depth: int) -> Line:
        rule = view.edition.last_text(name)
        words = rule.words.in_(self.lang)
        text = words if name in view.edition.rules else f"{words} ({speech.NOT_IN_FORCE.in_(self.lang)})"
        value = view.value(node)
        early = bounds.earliest(view, node) if value is None else None
        return self._line(depth, rule.article, text, value, rule.kind, view, rule.source, rule.confidence, early)

    def _label(self, view: View, each: graph.Each, words: str) -> str:
        open_ = view.value(each) is None and not view.complete(each)
        return f"{words} ({speech.INCOMPLETE.in_(self.lang)})" if open_ else words

    def _items(self, view: View, each: graph.Each, depth: int) -> Iterator[Line]:
        for where, part in self.trust.strongest(view, each):
            words = f"{each.over.words.in_(self.lang)}, {where.item + 1}"
            yield self._line(depth, "", words, where.value(part), part.kind, view)
            yield from self._about(where, part, depth + 1)

    def _line(
        self,
        depth: int,
        article: str,
        text: str,
        value: object,
        kind: Kind,
        view: View,
        source: str = "",
        confidence: str = "",
        earliest: int | None = None,
    ) -> Line:
        law = view.edition.law
        words = speech.said(value, kind, self.lang, law.currency, law.choices)
        early = date.fromordinal(earliest) if earliest else None
        return Line(depth, article, text, words, _verdict(value, kind), outer(value, kind), source, confidence, early)


def _verdict(value: object, kind: Kind) -> str:
    if value is None:
        return "unknown"
    if value is NOT_APPLICABLE:
        return "not_applicable"
    return ("yes" if value else "no") if kind == BOOL else "value"
