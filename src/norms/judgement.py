"""What the law says of one person on one day: values, what is missing, why, and how sure."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from norms import bounds
from norms.explain import Explanation, Line, Step
from norms.facts import Facts
from norms.graph import Call, Node
from norms.missing import Missing, missing
from norms.program import Program, Trace
from norms.reasons import Trust
from norms.states import Outer
from norms.statute import CONFIDENCES
from norms.view import View, outer

if TYPE_CHECKING:
    from norms.book import Book


class Judgement:
    """Answers about the rules that were judged. With `excepted` a method speaks of the rule after its exceptions."""

    def __init__(self, book: Book, program: Program, trace: Trace, facts: Facts, today: date) -> None:
        self.book, self.program, self.trace, self.facts, self.today = book, program, trace, facts, today
        self._steps: dict[Node, list[Step]] = {}

    def value(self, rule: str) -> Outer:
        """The rule's own text: True, False, None = unknown; a date, a whole number, a member name, NOT_APPLICABLE."""
        node = self._node(rule, False)
        return outer(self._view.value(node), node.kind)

    def excepted(self, rule: str) -> Outer:
        """The rule after its exceptions: false while one holds, unknown while one that could hold is unknown."""
        node = self._node(rule, True)
        return outer(self._view.value(node), node.kind)

    def missing(self, rule: str, *, excepted: bool = False) -> list[Missing]:
        """The facts that can still matter, those first that alone can close the question, then by cost."""
        return missing(self._view, self._node(rule, excepted))

    def explain(self, rule: str, lang: str, *, excepted: bool = False) -> list[Line]:
        """The reasons that decide, article by article, in `lang` (az, en, ru)."""
        node, line = self._node(rule, excepted), self.book.law.teller.line
        if node not in self._steps:
            self._steps[node] = Explanation(self._trust).steps(self._view, node)
        return [line(step, lang) for step in self._steps[node]]

    def confidence(self, rule: str, *, excepted: bool = False) -> str:
        """H, M or L: the lowest of the rules, rows and calendar years that decided the value."""
        return CONFIDENCES[self._trust.rank(self._view, self._node(rule, excepted))]

    def earliest(self, rule: str) -> date | None:
        """For a date: the day itself, or the earliest it can be while a calendar year is not published."""
        day = bounds.earliest(self._view, self._node(rule, False))
        return None if day is None else date.fromordinal(day)

    @cached_property
    def _view(self) -> View:
        return View(self.book.edition, self.program, self.trace, self.facts)

    @cached_property
    def _trust(self) -> Trust:
        return Trust()

    def _node(self, rule: str, excepted: bool) -> Node:
        root: Call = self.book.edition.root(rule)
        return root if excepted else self.book.edition.parts(root)[0]
