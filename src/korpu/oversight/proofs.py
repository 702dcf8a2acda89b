"""Whether a draft treats people alike: every outcome of the matters that it changes, for every protected fact.

``{"proved", "excepted", "unknown": counts, "violations": […], "done": whether all was asked}``. A violation names the ``outcome``
({``matter``, ``title``, ``what``}), the ``fact`` (words), the ``rules`` that make the difference, each with its line in the draft
if it stands there, what is different about the two persons (``facts``), how many facts are ``same``, what is ``said`` of each, and
as what everybody could be decided without taking anything from anybody (``repair``: a value of the fact; none where none is known).

``ways``: of a draft that touches how somebody stays, what it closes: ``{"closed": [{"what", "matter", "stay": words or nothing,
"before", "after": days}], "unknown": count}`` as `korpu.law.ways_out` says it. Nothing while it was not looked at, or where there
is nothing to look at.
"""

import datetime as dt
import time
from collections.abc import Iterator, Sequence
from typing import Any

import norms
from korpu.blueprints.matter import Matter
from korpu.law.country import Country
from korpu.law.drafts import Draft, taken_apart
from korpu.law.proving import repair_of
from korpu.law.questions import outcomes
from korpu.law.ways_out import Closed, is_about_stay, kind_of_stay, ways_closed
from norms.kinds import Kind
from norms.proof.equality import Equal, Pair, Verdict
from norms.proof.prover import Prover
from norms.proof.somebody import told
from norms.statute import Rule

STEPS = 50_000_000
"""Of the solver, for one question; what is not found in so many is not known."""
Proof = dict[str, Any]


def proofs(
    found: Country, law: norms.Law, text: str, touched: Sequence[Matter], day: dt.date, seconds: float
) -> Iterator[tuple[float, Proof]]:
    """How far (0 to 1) and what is known so far, after each outcome. What there was no time for counts as not known."""
    book, draft, until = law.on(day), taken_apart(text, found), time.monotonic() + seconds
    wanted = [outcomes(book.edition, [matter]) for matter in touched]
    whole, asked = sum(len(each) for each in wanted), 0
    proof: Proof = {"proved": 0, "excepted": 0, "unknown": 0, "violations": [], "ways": None, "done": False}
    for matter, each in zip(touched, wanted, strict=True):
        equal = Equal(Prover(book, STEPS))  # of its own: what a solver was told for one matter slows it in the next
        for outcome in each:
            if time.monotonic() > until:
                proof["unknown"] += len(equal.protected)
                continue
            for verdict in equal.prove(outcome):
                _add(proof, verdict, matter, equal, draft)
            asked += 1
            yield asked / whole, proof
    if is_about_stay(found, law, touched, day):
        proof["ways"] = _ways(found, law, touched, day) if time.monotonic() < until else {"closed": [], "unknown": 1}
    proof["done"] = True
    yield 1.0, proof


def _add(proof: Proof, verdict: Verdict, matter: Matter, equal: Equal, draft: Draft) -> None:
    law = equal.book.law
    if verdict.verdict != "violated" or verdict.pair is None:
        proof[verdict.verdict] += 1
        return
    _, _, what = verdict.outcome.name.partition(": ")
    proof["violations"].append({
        "outcome": {
            "matter": matter.id, "title": vars(matter.title), "what": what,
            "words": vars(law.versions[what][-1].words) if what in law.versions else None,
        },
        "fact": vars(verdict.fact.words),
        "rules": [_rule(rule, draft) for rule in verdict.rules],
        **_persons(verdict.pair, law, verdict.outcome.node.kind),
        "repair": _repair(equal, verdict),
    })  # fmt: skip


def _repair(equal: Equal, verdict: Verdict) -> dict[str, Any] | None:
    found = repair_of(equal, verdict)
    return {"of": told(found.fact.kind, found.value), "unit": found.fact.kind.name} if found else None


def _rule(rule: Rule, draft: Draft) -> dict[str, Any]:
    """``line``: of the draft, 0 for a rule that stands in the law already."""
    lines = draft.texts.get(rule.place.file)
    line = lines.origin(rule.place.line) if lines else 0
    return {"article": rule.article, "words": vars(rule.words), "line": line}


def _persons(pair: Pair, law: norms.Law, kind: Kind) -> dict[str, Any]:
    one, other = pair.one.plain(law), pair.other.plain(law)
    apart = [name for name in one if one[name] != other[name]]
    facts = [
        {"words": vars(law.facts[name].words), "unit": law.facts[name].kind.name, "of": [one[name], other[name]]}
        for name in apart
    ]
    said = [told(kind, value) for value in (pair.said, pair.said_of_other)]
    return {"facts": facts, "same": len(one) - len(apart), "said": said, "unit": kind.name}


def _ways(found: Country, law: norms.Law, touched: Sequence[Matter], day: dt.date) -> dict[str, Any]:
    ways = ways_closed(found, law, touched, day, STEPS)
    return {"closed": [_closed(found, law, each) for each in ways.closed], "unknown": ways.unknown}


def _closed(found: Country, law: norms.Law, closed: Closed) -> dict[str, Any]:
    members = law.choices[kind_of_stay(found)].members
    return {
        "what": closed.what,
        "matter": vars(found.matters[closed.matter].title) if closed.matter else None,
        "stay": vars(members[closed.stay]) if closed.stay else None,
        "before": closed.before,
        "after": closed.after,
    }
