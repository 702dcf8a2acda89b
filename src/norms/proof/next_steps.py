"""What comes next for whoever stays lawfully: in each kind of stay, what can still be asked for, and whether all ways are shut.

A stay is a *dead end* when the law lets somebody neither stay on nor leave, or when nobody who stays so can ask for anything.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from norms import graph
from norms.graph import Node
from norms.kinds import BOOL, DATE
from norms.proof.outcomes import conjunction, disjunction
from norms.proof.prover import Prover
from norms.proof.search import Answer
from norms.proof.somebody import Somebody

Open: TypeAlias = Literal["in_time", "late", "never"]
"""Somebody can ask in time; they would get it, but their last day to ask is past; or the law gives it to nobody who stays so."""


@dataclass(frozen=True)
class Step:
    """What somebody may ask for: who gets it, and the last day to ask where the law has one."""

    name: str
    granted: Node
    file_by: Node | None = None


@dataclass(frozen=True)
class Stay:
    """One kind of lawful stay. `steps`: what is open in it, as far as it is settled. `stuck`: who may neither stay on nor leave.

    `limits`: by which rules they may not leave. `unsettled`: why a question found no end.
    """

    kind: str
    steps: Mapping[str, Open]
    stuck: Somebody | None = None
    limits: tuple[str, ...] = ()
    unsettled: tuple[str, ...] = ()

    @property
    def leads_nowhere(self) -> bool:
        """Whether the law gives nothing to anybody who stays so."""
        return not self.unsettled and all(way == "never" for way in self.steps.values())


@dataclass
class NextSteps:
    """Looks for them. `lawful` says whether a stay is lawful, `kind` of which kind it is.

    `limits`: the rules by which one may not leave. `endless`: kinds of stay that last until something is decided, so that nobody
    who stays so has to leave.
    """

    prover: Prover
    lawful: Node
    kind: Node
    limits: Mapping[str, Node]
    steps: Sequence[Step]
    endless: frozenset[str] = frozenset()
    _unsettled: list[str] = field(default_factory=list)

    def all(self, only: Container[str] | None = None) -> Iterator[Stay]:
        """Every kind of stay in which somebody stays lawfully, on the day of the law. ``only``: steps that are asked about."""
        keep = self.prover.book.law.shelf.keep
        for member in self.kind.kind.members:
            self._unsettled.clear()
            is_so = keep(graph.Compare(BOOL, "==", self.kind, keep(graph.Const(self.kind.kind, member))))
            stays = [self.lawful, is_so]
            if self._somebody(member, stays):
                asked = [step for step in self.steps if only is None or step.name in only]
                found = {step.name: self._open(f"{member}, {step.name}", stays, step) for step in asked}
                steps = {name: way for name, way in found.items() if way is not None}
                stuck = None if member in self.endless else self._stuck(member, stays)
                yield Stay(member, steps, stuck, self._limiting(stuck), tuple(self._unsettled))
            elif self._unsettled:
                yield Stay(member, {}, unsettled=tuple(self._unsettled))

    def _open(self, what: str, stays: list[Node], step: Step) -> Open | None:
        """None where it is not settled: what was not found is not shut."""
        edition, keep, before = self.prover.book.edition, self.prover.book.law.shelf.keep, len(self._unsettled)
        if step.file_by is not None:
            today = keep(graph.Day(DATE, "today"))
            in_time = conjunction(edition, [step.granted, keep(graph.Compare(BOOL, "<=", today, step.file_by))])
            if self._somebody(what, [*stays, in_time]):
                return "in_time"
        given = self._somebody(what, [*stays, step.granted])
        if len(self._unsettled) > before:
            return None
        return "never" if given is None else "in_time" if step.file_by is None else "late"

    def _stuck(self, member: str, stays: list[Node]) -> Somebody | None:
        """Who may not leave, and is known to be refused every step, also if they had asked in time."""
        limited = disjunction(self.prover.book.edition, self.limits.values())
        refused = [step.granted for step in self.steps]
        return self._settled(
            f"{member}, stuck", self.prover.anybody([*stays, limited], no=refused, also=self.prover.now)
        )

    def _limiting(self, who: Somebody | None) -> tuple[str, ...]:
        decides = self.prover.engine.decides
        return tuple(name for name, node in self.limits.items() if who and decides(node, who) is True)

    def _somebody(self, what: str, yes: list[Node]) -> Somebody | None:
        return self._settled(what, self.prover.anybody(yes, also=self.prover.now))

    def _settled(self, what: str, answer: Answer[Somebody]) -> Somebody | None:
        if answer.verdict == "unknown":
            self._unsettled.append(f"{what}: {answer.why}")
        return answer.found
