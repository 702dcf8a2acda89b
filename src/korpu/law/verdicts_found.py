"""Work out every verdict of today's law, to be kept for its pages: `./korpu law verdicts`. It takes as long as a proof does."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from korpu.law.country import Country
from korpu.law.proving import prove, quiet
from korpu.law.verdicts import Verdict, keep
from norms.proof.equality import Verdict as Found
from norms.vocabulary import Fact


def find_verdicts(found: Country, folder: Path, day: dt.date, say: Callable[[str], None] = quiet) -> tuple[Path, bool]:
    """The file that was written, and whether everything is in order. Files of other laws in the folder are taken away."""
    proofs = prove(found, found.law, day, say=say)
    facts = dict.fromkeys(_named(verdict.fact) for verdict in proofs.verdicts)
    outcomes: dict[str, list[Verdict]] = {outcome.name: [] for outcome in proofs.outcomes}
    for verdict in proofs.verdicts:
        if verdict.verdict != "proved":
            outcomes[verdict.outcome.name].append(_kept(verdict))
    file = keep(folder, found.law.hash, day, list(facts), outcomes)
    for other in folder.glob("*.json"):
        if other != file:
            other.unlink()
    return file, proofs.in_order


def _kept(verdict: Found) -> Verdict:
    """An exception that rests on its own act only is told apart: nobody outside has allowed it."""
    kind = "self_cited" if verdict.verdict == "excepted" and verdict.self_cited else verdict.verdict
    return Verdict(_named(verdict.fact), kind, tuple(sorted(verdict.instruments)))


def _named(fact: Fact) -> str:
    return f"{fact.entity}.{fact.name}"
