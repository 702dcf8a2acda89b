"""What is proved of a country's law: which questions it decides about people, and every verdict on them."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import norms
from korpu.blueprints.matter import Matter
from korpu.law.country import Country
from korpu.law.gaps import Declared, declared
from korpu.law.questions import all_outcomes, granted, more_is_wished, outcomes
from korpu.law.stays import Stays, stays
from norms.book import Book
from norms.graph import Node
from norms.proof.contradictions import FAULTS, UNSETTLED, Contradictions, Remark
from norms.proof.dead_ends import DeadEnd
from norms.proof.equality import Equal, Verdict
from norms.proof.gaps import Gap, Gaps
from norms.proof.next_steps import Stay
from norms.proof.outcomes import Outcome
from norms.proof.prover import Prover
from norms.proof.repair import Repair, nearest
from norms.proof.sameness import Changed, Same, other_facts

EVERY = 25
"""Outcomes after which progress is told."""
YEAR = 365
"""First days of a stay are tried as far back and as far ahead, so that every kind of month and each row of days off is met."""


@dataclass
class Proofs:
    """Every verdict on the law of one day. `unsettled`: what no proof could be brought to an end of.

    `repairs`: what would mend a violation, by the names of outcome and fact; none where none is known.
    """

    book: Book
    outcomes: tuple[Outcome, ...]
    verdicts: list[Verdict] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    stale_gaps: list[str] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    dead_ends: list[DeadEnd] = field(default_factory=list)
    stays: list[Stay] = field(default_factory=list)
    unsettled: list[str] = field(default_factory=list)
    repairs: dict[tuple[str, str], Repair] = field(default_factory=dict)
    seconds: float = 0.0

    def count(self, verdict: str) -> int:
        """How many pairs of an outcome and a protected fact have this verdict."""
        return sum(each.verdict == verdict for each in self.verdicts)

    @property
    def contradictions(self) -> list[Remark]:
        """Remarks that are faults of the law."""
        return [remark for remark in self.remarks if remark.kind in FAULTS]

    @property
    def unknown(self) -> int:
        """All that was not settled; it counts as failure."""
        return self.count("unknown") + len(self.unsettled) + sum(each.kind == UNSETTLED for each in self.remarks)

    @property
    def in_order(self) -> bool:
        """Whether nothing fails."""
        return not (self.count("violated") or self.unknown or self.gaps or self.stale_gaps or self.contradictions)


def quiet(told: str) -> None:
    """Progress that nobody waits for."""


def prove(
    found: Country, law: norms.Law, day: dt.date, *, matters: Sequence[Matter] = (), say: Callable[[str], None] = quiet
) -> Proofs:
    """Everything that is proved of `law` on `day`: of these matters, or of all and of every rule that none of them reaches.

    Each matter has a solver of its own: what one was taught of the calendar would slow down all that come after.
    """
    began, book = time.perf_counter(), law.on(day)
    asked = outcomes(book.edition, matters) if matters else all_outcomes(book.edition, found.matters.values())
    proofs, equal = Proofs(book, tuple(asked)), Equal(Prover(book))
    for number, outcome in enumerate(asked):
        if number % EVERY == 0:
            say(f"proving {number + 1} of {len(asked)}: {outcome.name}")
        for verdict in equal.prove(outcome):
            proofs.verdicts.append(verdict)
            if found_repair := repair_of(equal, verdict):
                proofs.repairs[outcome.name, verdict.fact.name] = found_repair
    for matter in matters or found.matters.values():
        say(f"looking for gaps, dead ends and contradictions of {matter.id}")
        _gaps(Prover(book), matter, declared(found), proofs)
        if stay := stays(found):
            _dead_ends(Prover(book), matter, stay, proofs)
        proofs.remarks += _contradictions(Prover(book), matter)
    if not matters and (stay := stays(found)):
        say("looking for the next step of every lawful stay")
        for each in stay.next_steps(Prover(book)).all():
            proofs.stays.append(each)
            proofs.unsettled += each.unsettled
    if not matters:
        say("looking for contradictions between rules")
        look = Contradictions(Prover(book))
        proofs.remarks += [*look.exceptions(), *look.texts()]
    said = {(remark.kind, remark.names, *(rule.name for rule in remark.rules)): remark for remark in proofs.remarks}
    proofs.remarks[:] = said.values()
    proofs.seconds = time.perf_counter() - began
    return proofs


def repair_of(equal: Equal, verdict: Verdict) -> Repair | None:
    """The nearest repair of a violation that takes nothing from anybody, where it is known what people wish."""
    more = more_is_wished(verdict.outcome)
    return None if more is None else nearest(equal, verdict, more)


def _gaps(prover: Prover, matter: Matter, known: Declared, proofs: Proofs) -> None:
    """Gaps in its fee and its days."""
    edition = prover.book.edition
    where, gaps = granted(edition, matter), Gaps(prover, known)
    for rule in matter.days_and_fee:
        found, unsettled = gaps.of(Outcome(f"{matter.id}: {rule}", edition.root(rule)), where)
        proofs.gaps += found
        proofs.unsettled += unsettled
    proofs.stale_gaps = gaps.stale()


def _dead_ends(prover: Prover, matter: Matter, stay: Stays, proofs: Proofs) -> None:
    """Stays too short to ask in time, which begin on the day of the law, and how short they are on other days."""
    answer = stay.too_short(prover, matter)
    if answer.found:
        days = [prover.book.day + dt.timedelta(days=later) for later in range(-YEAR, YEAR + 1) if later]
        where = granted(prover.book.edition, matter)
        proofs.dead_ends.append(stay.dead_ends(prover).over(answer.found, where, days))
    elif answer.verdict == "unknown":
        proofs.unsettled.append(f"{matter.id}: file_by: {answer.why}")


def _contradictions(prover: Prover, matter: Matter) -> Iterator[Remark]:
    """Rules of its lists that can never hold, and grounds on which nobody can succeed."""
    look = Contradictions(prover)
    grounds = dict.fromkeys(rule for each in (matter.grounds, *matter.request_grounds.values()) for rule in each)
    yield from look.list_of([*grounds, *matter.refusals, *matter.cancellations])
    yield from look.refused(grounds, matter.refusals, granted(prover.book.edition, matter))


@dataclass
class Sameness:
    """Whether two texts decide everybody alike: `changed` names the outcome and somebody whom they decide differently.

    `gone` and `new`: outcomes that only one of them has. `other_facts`: facts that are another question under the same name.
    """

    after: Book
    outcomes: int
    changed: list[tuple[str, Node, Changed]] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    new: list[str] = field(default_factory=list)
    other_facts: list[str] = field(default_factory=list)
    unknown: int = 0
    seconds: float = 0.0

    @property
    def same(self) -> bool:
        """Whether nobody is decided differently, of all outcomes that were there before."""
        return not (self.changed or self.gone or self.other_facts or self.unknown)


def compare(
    before: norms.Law, after: norms.Law, day: dt.date, matters: Sequence[Matter], *, whole: bool = True,
    say: Callable[[str], None] = quiet,
) -> Sameness:  # fmt: skip
    """Is anybody decided differently by `after`? In these matters, and with `whole` in every rule that none of them reaches."""
    began, books = time.perf_counter(), (before.on(day), after.on(day))
    old, new = ({each.name: each.node for each in _asked(book, matters, whole)} for book in books)
    found, same = Sameness(books[1], len(old)), Same(*books)
    found.other_facts = other_facts(*books)
    for number, (name, node) in enumerate(old.items()):
        if number % EVERY == 0:
            say(f"comparing {number + 1} of {len(old)}: {name}")
        other = new.get(name) or (books[1].root(name) if name in after.versions else None)
        if other is None:
            found.gone.append(name)
            continue
        answer = same.differently(node, other)
        found.unknown += answer.verdict == "unknown"
        found.changed += [(name, other, answer.found)] if answer.found else []
    found.new = [name for name in new if name not in old and name not in before.versions]
    found.seconds = time.perf_counter() - began
    return found


def _asked(book: Book, matters: Sequence[Matter], whole: bool) -> list[Outcome]:
    """The outcomes of the matters whose rules this text has, and where all are asked for those that no matter reaches."""
    told = [matter for matter in matters if all(rule in book.law.versions for rule in matter.rules)]
    return all_outcomes(book.edition, told) if whole else outcomes(book.edition, told)
