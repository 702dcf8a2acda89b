"""The explanation of a value, article by article: only the reasons that decide, in one of three languages.

Reasons are found once, as steps without a language; each language then only reads them aloud.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from norms import bounds, graph, speech
from norms.graph import Node
from norms.kinds import Kind
from norms.phrase import Phrase
from norms.reasons import Trust
from norms.states import NOT_APPLICABLE, Outer
from norms.view import View, outer
from norms.words import Words


class Line(NamedTuple):
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


class Step(NamedTuple):
    """A line before it is said in a language. `item` counts from 1 within a list; `note` is said in brackets."""

    depth: int
    phrase: Phrase
    value: object
    kind: Kind
    earliest: int | None = None
    note: Words | None = None
    item: int = 0

    def aloud(self, lang: str, voice: speech.Voice) -> Line:
        """The line in one language."""
        text = getattr(self.phrase.words, lang)
        if self.item:
            text = f"{text}, {self.item}"
        if self.note:
            text = f"{text} ({getattr(self.note, lang)})"
        early = date.fromordinal(self.earliest) if self.earliest else None
        return Line(
            self.depth, self.phrase.article if not self.item else "", text, voice.said(self.value, self.kind, lang),
            _verdict(self.value), outer(self.value, self.kind), self.phrase.source, self.phrase.confidence, early,
        )  # fmt: skip


@dataclass(frozen=True)
class Explanation:
    """Finds the steps of one judgement."""

    trust: Trust
    _said: set[tuple[graph.Each | None, int, Node, int]] = field(default_factory=set)

    def steps(self, view: View, node: Node) -> list[Step]:
        """The steps for a node; what was already said at the same depth is not repeated."""
        return list(dict.fromkeys(self._about(view, node, 0)))

    def _about(self, view: View, node: Node, depth: int) -> Iterator[Step]:
        place = (view.each, view.item, node, depth)
        if place in self._said:
            return
        self._said.add(place)
        own = self._own(view, node, depth)
        if own:
            yield own
        if isinstance(node, graph.Each):
            yield from self._items(view, node, depth + 1)
        elif isinstance(node, graph.Call):
            yield from self._call(view, node, depth)
        else:
            for where, part in self.trust.strongest(view, node):
                yield from self._about(where, part, depth + 1 if own else depth)

    def _call(self, view: View, call: graph.Call, depth: int) -> Iterator[Step]:
        """The rule itself, even where an exception alone decides, then what switches it off, one step deeper."""
        said = view.edition.parts(call)[0]
        parts = [part for _, part in self.trust.strongest(view, call)]
        own = None if said in parts else self._own(view, said, depth)
        if own:
            yield own
        for part in parts:
            yield from self._about(view, part, depth if part is said else depth + 1)

    def _own(self, view: View, node: Node, depth: int) -> Step | None:
        """The step a node has of its own; operators have none, but working days that wait for a calendar."""
        phrase = view.edition.phrase(node)
        if phrase is None:
            return None
        if isinstance(node, (graph.FactOf, graph.ItemFact)):
            return Step(depth, phrase, view.fact_value(node), node.fact.kind)
        value = view.value(node)
        if isinstance(node, graph.Each):
            open_ = value is None and not view.complete(node)
            return Step(depth, phrase, value, node.kind, note=speech.INCOMPLETE if open_ else None)
        early = bounds.earliest(view, node) if value is None else None
        if isinstance(node, graph.AddWorkingDays) and not early:
            return None
        note = None if phrase.in_force else speech.NOT_IN_FORCE
        return Step(depth, phrase, value, node.kind, early, note)

    def _items(self, view: View, each: graph.Each, depth: int) -> Iterator[Step]:
        phrase = view.edition.phrase(each)
        assert phrase is not None, "a list is named by its fact"
        for where, part in self.trust.strongest(view, each):
            yield Step(depth, phrase, where.value(part), part.kind, item=where.item + 1)
            yield from self._about(where, part, depth + 1)


def _verdict(value: object) -> str:
    if value is None:
        return "unknown"
    if value is NOT_APPLICABLE:
        return "not_applicable"
    return ("yes" if value else "no") if isinstance(value, bool) else "value"
