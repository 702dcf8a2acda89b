"""Dead ends: somebody who stays lawfully, whom the law would grant what they ask, and who can never ask in time.

On the first day of the stay the last day to file is already past. The longest such stay is looked for, so that one sentence can say
"no stay shorter than that".
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from norms import graph
from norms.graph import Node
from norms.kinds import BOOL, DATE, DAYS
from norms.proof.outcomes import Outcome
from norms.proof.prover import Prover
from norms.proof.search import Answer
from norms.proof.somebody import Somebody, moved
from norms.vocabulary import Fact

LONGEST = 512
"""Days up to which the longest stay that leads nowhere is looked for."""


@dataclass(frozen=True)
class DeadEnd:
    """Whose stay of `days` days, the first included, ends before they could have asked in time. 0: no longest was found.

    `least` and `most`: the same for the same person on each of `first_days` other first days of a stay, decided again for each.
    """

    outcome: Outcome
    days: int
    who: Somebody
    least: int = 0
    most: int = 0
    first_days: int = 0


@dataclass(frozen=True)
class DeadEnds:
    """Looks for them. `begins` and `ends` are the facts that say from when to when somebody stays lawfully."""

    prover: Prover
    begins: Fact
    ends: Fact

    def of(self, file_by: Outcome, where: Node) -> Answer[DeadEnd]:
        """Somebody for whom `where` holds and whose last day to file, `file_by`, is before the first day of the stay."""
        low, high = 0, LONGEST
        answer = self._stay(file_by, where, low)
        if answer.found is None:
            return Answer(answer.verdict, why=answer.why)
        who = answer.found
        while low < high:
            middle = (low + high + 1) // 2
            longer = self._stay(file_by, where, middle)
            if longer.verdict == "unknown":
                return Answer("unknown", why=longer.why)
            low, high, who = (middle, high, longer.found) if longer.found else (low, middle - 1, who)
        return Answer("found", DeadEnd(file_by, 0 if low == LONGEST else low + 1, who))

    def _stay(self, file_by: Outcome, where: Node, at_least: int) -> Answer[Somebody]:
        """Such a stay, of which the law day is the first day and whose last is at least so many days after it.

        Only of stays that begin on this one day: months are of several lengths, and all of them would have to be learnt.
        """
        keep = self.prover.book.law.shelf.keep
        begins, ends = (keep(graph.FactOf(fact.kind, fact)) for fact in (self.begins, self.ends))
        today = keep(graph.Day(DATE, "today"))
        long = keep(graph.Arithmetic(DATE, "+", begins, keep(graph.Const(DAYS, at_least))))
        pairs = [("<", file_by.node, today), ("==", begins, today), ("<=", today, ends), (">=", ends, long)]
        stay = [where, *(keep(graph.Compare(BOOL, sign, a, b)) for sign, a, b in pairs)]
        return self.prover.anybody(stay, also=self.prover.now)

    def over(self, found: DeadEnd, where: Node, first_days: Iterable[date]) -> DeadEnd:
        """The same dead end for stays that begin on other days: working days and months make it longer or shorter.

        What else is known of the person stays as it is or moves along; a day on which the law gives them nothing is passed over.
        """
        days, lengths, law = found.days, [], self.prover.book.law
        for first in first_days if found.days else ():
            for who in (replace(found.who, today=first), moved(found.who, first, law)):
                if longest := self._longest(found, where, who, days):
                    lengths.append(longest)
                    days = longest
                    break
        return replace(found, least=min(lengths, default=0), most=max(lengths, default=0), first_days=len(lengths))

    def _longest(self, found: DeadEnd, where: Node, who: Somebody, near: int) -> int:
        """Days of their longest dead end, looked for from `near` on; 0: the law gives them nothing, or it is not known."""
        if self.prover.engine.decides(where, self._staying(who, near)) is not True:
            return 0
        days = near
        while (longer := self._too_late(found, where, who, days + 1)) and days < LONGEST:
            days += 1
        while days and longer is not None and not self._too_late(found, where, who, days):
            days -= 1
        return 0 if longer is None else days

    def _too_late(self, found: DeadEnd, where: Node, who: Somebody, days: int) -> bool | None:
        """Whether their last day to ask is past on the first day of so long a stay; None where it is not known."""
        asked, decides = self._staying(who, days), self.prover.engine.decides
        last = decides(found.outcome.node, asked)
        if not isinstance(last, int):
            return None
        return last < asked.today.toordinal() and decides(where, asked) is True

    def _staying(self, who: Somebody, days: int) -> Somebody:
        """They, on the first of so many days of their stay."""
        first = who.today.toordinal()
        return replace(who, facts={**who.facts, self.begins.name: first, self.ends.name: first + days - 1})
