"""The explanation of a value, article by article: only the reasons that decide, in one of three languages.

Reasons are found once, as steps without a language; each language then only reads them aloud.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from norms import bounds, graph
from norms.graph import Node
from norms.phrase import Phrase
from norms.reasons import Trust
from norms.speech import INCOMPLETE, NOT_IN_FORCE, said
from norms.states import NOT_APPLICABLE, Outer
from norms.view import View, outer
from norms.vocabulary import Choice
from norms.words import Words

REMEMBERED = 16384


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
    inner: object
    earliest: int | None = None
    note: Words | None = None
    item: int = 0


class Teller:
    """Says the steps of one law in a language. It remembers lines: most people share most of their reasons."""

    def __init__(self, currency: str, choices: dict[str, Choice]) -> None:
        self.currency, self.choices = currency, choices
        self.line = lru_cache(maxsize=REMEMBERED)(self._line)

    def _line(self, step: Step, lang: str) -> Line:
        phrase, inner = step.phrase, step.inner
        text = phrase.words.in_(lang)
        if step.item:
            text = f"{text}, {step.item}"
        if step.note:
            text = f"{text} ({step.note.in_(lang)})"
        words = said(inner, phrase.kind, lang, self.currency, self.choices)
        early = date.fromordinal(step.earliest) if step.earliest else None
        return Line(
            step.depth, "" if step.item else phrase.article, text, words, _verdict(inner), outer(inner, phrase.kind),
            phrase.source, phrase.confidence, early,
        )  # fmt: skip


@dataclass(frozen=True)
class Explanation:
    """Finds the steps of one judgement."""

    trust: Trust
    _found: list[Step] = field(default_factory=list)
    _said: set[tuple[graph.Each | None, int, Node, int]] = field(default_factory=set)

    def steps(self, view: View, node: Node) -> list[Step]:
        """The steps for a node; what was already said at the same depth is not repeated."""
        self._about(view, node, 0)
        return list(dict.fromkeys(self._found))

    def _about(self, view: View, node: Node, depth: int) -> None:
        if isinstance(node, graph.Call):
            place = (view.each, view.item, node, depth)
            if place not in self._said:
                self._said.add(place)
                self._call(view, node, depth)
            return
        below = depth + self._own(view, node, depth)
        if isinstance(node, graph.Each):
            self._items(view, node, depth + 1)
        elif view.edition.parts(node):
            for part in self.trust.strongest(view, node):
                self._about(view, part, below)

    def _call(self, view: View, call: graph.Call, depth: int) -> None:
        """The rule itself, even where an exception alone decides, then what switches it off, one step deeper."""
        said = view.edition.parts(call)[0]
        parts = self.trust.strongest(view, call)
        if said not in parts:
            self._own(view, said, depth)
        for part in parts:
            self._about(view, part, depth if part is said else depth + 1)

    def _own(self, view: View, node: Node, depth: int) -> bool:
        """Add the step a node has of its own; operators have none, but working days that wait for a calendar."""
        phrase = view.edition.phrase(node)
        if phrase is None:
            return False
        if isinstance(node, (graph.FactOf, graph.ItemFact)):
            self._found.append(Step(depth, phrase, view.fact_value(node)))
            return True
        value = view.value(node)
        early = bounds.earliest(view, node) if value is None else None
        if isinstance(node, graph.AddWorkingDays) and not early:
            return False
        self._found.append(Step(depth, phrase, value, early, _note(view, node, phrase, value)))
        return True

    def _items(self, view: View, each: graph.Each, depth: int) -> None:
        phrase = view.edition.phrase(each)
        assert phrase is not None, "a list is named by its fact"
        for where, part in self.trust.strongest_items(view, each):
            self._found.append(Step(depth, phrase, where.value(part), item=where.item + 1))
            self._about(where, part, depth + 1)


def _note(view: View, node: Node, phrase: Phrase, value: object) -> Words | None:
    if isinstance(node, graph.Each):
        return INCOMPLETE if value is None and not view.complete(node) else None
    return None if phrase.in_force else NOT_IN_FORCE


def _verdict(value: object) -> str:
    if value is None:
        return "unknown"
    if value is NOT_APPLICABLE:
        return "not_applicable"
    return ("yes" if value else "no") if isinstance(value, bool) else "value"
