"""Dead ends: somebody who stays lawfully, whom the law would grant what they ask, and who can never ask in time.

On the first day of the stay the last day to file is already past. The longest such stay is looked for, so that one sentence can say
"no stay shorter than that".
"""

from __future__ import annotations

from dataclasses import dataclass

from norms import graph
from norms.graph import Node
from norms.kinds import BOOL, DATE, DAYS
from norms.proof.outcomes import Outcome
from norms.proof.prover import Prover
from norms.proof.search import Answer
from norms.proof.somebody import Somebody
from norms.vocabulary import Fact

LONGEST = 512
"""Days up to which the longest stay that leads nowhere is looked for."""


@dataclass(frozen=True)
class DeadEnd:
    """Whose stay of `days` days, the first included, ends before they could have asked in time. 0: no longest was found."""

    outcome: Outcome
    days: int
    who: Somebody


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
