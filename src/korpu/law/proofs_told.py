"""Verdicts as JSON: who was found, which rule lets it happen, and in which line of which file it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeAlias

import norms
from korpu.law.proving import Proofs, Sameness
from norms.book import Book
from norms.graph import Node
from norms.proof.contradictions import FAULTS, Remark
from norms.proof.dead_ends import DeadEnd
from norms.proof.equality import Pair, Verdict
from norms.proof.gaps import Gap
from norms.proof.next_steps import Stay
from norms.proof.somebody import Somebody, told

Lines: TypeAlias = Callable[[str, int], tuple[str, int]]
"""Where a line of a text of law was written: its own place, or the line of a draft."""

SAYS = {
    "never_holds": "{0} can never hold",
    "exception_empty": "the exception {0} never meets {1}",
    "exception_always": "the exception {0} always switches off {1}",
    "ground_always_refused": "nobody can succeed on {0}: {rest} always stands against it",
    "two_texts": "{0} has two texts in force on the same days",
    "rests_on_ended": "{0} rests on {names}, which has ended",
    "still_names_ended": "{0} still names {names}, which has ended and no longer counts",
    "exceptions_overlap": "the exceptions {0} and {1} can both switch off {2}",
    "unsettled": "nothing could be settled about {0}",
}
"""What a remark says, by its kind."""


def own_place(file: str, line: int) -> tuple[str, int]:
    """The place itself: nothing was drafted."""
    return file, line


@dataclass(frozen=True)
class Told:
    """Tells proofs about the law of a day."""

    book: Book
    lines: Lines = own_place

    def proofs(self, proofs: Proofs) -> dict[str, Any]:
        """Everything that was proved and everything that was found."""
        by = {
            kind: [each for each in proofs.verdicts if each.verdict == kind]
            for kind in ("excepted", "violated", "unknown")
        }
        cited = [one for each in by["excepted"] for one in self._self_cited(each)]
        dead_ends = [self._dead_end(each) for each in proofs.dead_ends]
        stays = [self._stay(each) for each in proofs.stays]
        onward = [{"says": says} for each in stays for says in each["says"]]
        remarks = [self._remark(each) for each in proofs.remarks if each.kind not in FAULTS]
        stale = [{"name": name, "says": f"{name}: a gap is declared that is none"} for name in proofs.stale_gaps]
        return {
            "outcomes": len(proofs.outcomes),
            "facts": len({verdict.fact for verdict in proofs.verdicts}),
            "proved": proofs.count("proved"),
            "excepted": len(by["excepted"]),
            "self_cited": cited,
            "violated": [self._unequal(each, proofs) for each in by["violated"]],
            "unknown": proofs.unknown,
            "gaps": [*(self._gap(each) for each in proofs.gaps), *stale],
            "contradictions": [self._remark(each) for each in proofs.contradictions],
            "dead_ends": dead_ends,
            "stays": stays,
            "findings": [each["says"] for each in (*_once(cited), *dead_ends, *onward, *remarks)],
            "unsettled": [
                *(self._unproved(each) for each in by["unknown"]),
                *({"says": why} for why in proofs.unsettled),
            ],
            "exceptions": [{**_head(each), "instruments": list(each.instruments)} for each in by["excepted"]],
            "law_day": self.book.day.isoformat(),
            "law_hash": self.book.law.hash,
            "in_order": proofs.in_order,
            "seconds": round(proofs.seconds, 2),
        }

    def same(self, same: Sameness) -> dict[str, Any]:
        """Whether two texts are the same law."""
        changed = []
        for name, node, each in same.changed:
            said = {"before": told(node.kind, each.before), "after": told(node.kind, each.after)}
            changed.append({"outcome": name, **self._person(each.who), **said})
        return {
            "outcomes": same.outcomes, "same": same.same, "changed": changed, "other_facts": same.other_facts,
            "gone": same.gone, "new": same.new, "unknown": same.unknown,
            "law_day": self.book.day.isoformat(), "seconds": round(same.seconds, 2),
        }  # fmt: skip

    def _unequal(self, verdict: Verdict, proofs: Proofs) -> dict[str, Any]:
        assert verdict.pair is not None
        says = f"{verdict.outcome.name} depends on {_named(verdict)}: {self._where(verdict.rules)}"
        two, repair = self._two(verdict.pair, verdict.outcome.node), None
        if found := proofs.repairs.get((verdict.outcome.name, verdict.fact.name)):
            repair = {"fact": found.fact.name, "is": told(found.fact.kind, found.value)}
            says += (
                f". Nearest repair: decide everybody as if {found.fact.name} were {repair['is']}; nobody is worse off"
            )
        return {**_head(verdict), **two, "rules": self._rules(verdict.rules), "repair": repair, "says": says}

    def _unproved(self, verdict: Verdict) -> dict[str, Any]:
        says = f"{verdict.outcome.name}: it is not settled whether it depends on {_named(verdict)}: {verdict.why}"
        return {**_head(verdict), "rules": self._rules(verdict.rules), "says": says}

    def _self_cited(self, verdict: Verdict) -> Iterable[dict[str, Any]]:
        for each in verdict.self_cited:
            finding = (
                f"{self._where(each.rules)} tells people apart by {_named(verdict)} and rests on {each.instrument}, "
                "its own act: no other act and no treaty allows it"
            )
            two = self._two(each.pair, verdict.outcome.node)
            rules = self._rules(each.rules)
            yield {**_head(verdict), "instrument": each.instrument, **two, "rules": rules, "says": finding}

    def _gap(self, gap: Gap) -> dict[str, Any]:
        keys = f" for {', '.join(str(key) for key in gap.keys)}" if gap.keys else ""
        says = f"{gap.outcome.name} is not known: the {gap.kind} {gap.name} has nothing{keys}"
        head = {"outcome": gap.outcome.name, "kind": gap.kind, "name": gap.name, "keys": list(gap.keys)}
        return {**head, **self._person(gap.who), "says": says}

    def _remark(self, remark: Remark) -> dict[str, Any]:
        shown = [f"{rule.name} (article {rule.article})" for rule in remark.rules]
        words = SAYS[remark.kind].format(
            *shown, rest=", ".join(shown[1:]) or "a condition", names=", ".join(remark.names)
        )
        person = self._person(remark.who) if remark.who else {}
        return {"kind": remark.kind, "rules": self._rules(remark.rules), **person, "says": words}

    def _dead_end(self, found: DeadEnd) -> dict[str, Any]:
        long = f"of up to {found.days} days" if found.days else "of any length"
        says = (
            f"{found.outcome.name}: a stay {long} from {self.book.day.isoformat()} on can be over before anybody could "
            "have asked in time"
        )
        year = {"first_days": found.first_days, "least": found.least, "most": found.most}
        if found.first_days:
            long = f"{found.most}" if found.least == found.most else f"{found.least} to {found.most}"
            says += f"; on {found.first_days} other first days one of up to {long} days"
        return {"outcome": found.outcome.name, "days": found.days, **year, **self._person(found.who), "says": says}

    def _stay(self, stay: Stay) -> dict[str, Any]:
        """What is open to whoever stays so, and what the legislator should know of it."""
        late = [step for step, way in stay.steps.items() if way == "late"]
        says = [f"{stay.kind}: {step} can be asked for only when its last day is past" for step in late]
        if stay.leads_nowhere:
            says.append(f"{stay.kind}: the law lets nobody who stays so stay on")
        if stay.stuck:
            limits = [self.book.edition.rules[name] for name in stay.limits]
            says.append(f"{stay.kind}: somebody may neither stay on nor leave: {self._where(limits)}")
        stuck = self._person(stay.stuck) if stay.stuck else {}
        return {"kind": stay.kind, "steps": dict(stay.steps), **stuck, "says": says}

    def _rules(self, rules: Iterable[norms.Rule]) -> list[dict[str, Any]]:
        found = []
        for rule in rules:
            file, line = self.lines(rule.place.file, rule.place.line)
            found.append({"rule": rule.name, "article": rule.article, "act": rule.act, "file": file, "line": line})
        return found

    def _where(self, rules: Iterable[norms.Rule]) -> str:
        return ", ".join(f"article {one['article']} ({one['file']}:{one['line']})" for one in self._rules(rules))

    def _person(self, who: Somebody) -> dict[str, Any]:
        return {"person": who.plain(self.book.law), "today": who.today.isoformat()}

    def _two(self, pair: Pair, node: Node) -> dict[str, Any]:
        persons = [who.plain(self.book.law) for who in (pair.one, pair.other)]
        said = [told(node.kind, value) for value in (pair.said, pair.said_of_other)]
        return {"persons": persons, "today": pair.one.today.isoformat(), "said": said}


def _head(verdict: Verdict) -> dict[str, Any]:
    fact = verdict.fact
    return {"outcome": verdict.outcome.name, "fact": fact.name, "of": fact.entity, "characteristic": fact.protected}


def _named(verdict: Verdict) -> str:
    return f"{verdict.fact.name} ({verdict.fact.protected.replace('_', ' ')})"


def _once(told_of: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """One of all that say the same."""
    return list({each["says"]: each for each in told_of}.values())
