"""How somebody is lawfully in a country and what may come next, as `stays.yaml` of the country package says.

`begins` and `ends` are the facts that say from when to when; `lawful` is the rule of whether a stay is lawful, `kind` the rule of
which kind it is; `stay_on` are the matters by which one stays on, `leave` the matter of whether one may leave, and `endless` the
kinds of stay that last until something is decided.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from korpu.blueprints.matter import Matter
from korpu.law.country import Country
from korpu.law.gaps import known_name
from korpu.law.questions import granted
from norms.proof.dead_ends import DeadEnd, DeadEnds
from norms.proof.next_steps import NextSteps, Step
from norms.proof.outcomes import Outcome
from norms.proof.prover import Prover
from norms.proof.search import Answer
from norms.reading.yaml_lines import read_yaml_file


@dataclass(frozen=True)
class Stays:
    """The names of a country's facts, rules and matters of stay."""

    begins: str
    ends: str
    lawful: str
    kind: str
    leave: Matter
    stay_on: tuple[Matter, ...]
    endless: frozenset[str]

    def dead_ends(self, prover: Prover) -> DeadEnds:
        """Looks for stays that are over before anybody could ask in time."""
        facts = prover.book.law.facts
        return DeadEnds(prover, facts[self.begins], facts[self.ends])

    def too_short(self, prover: Prover, matter: Matter) -> Answer[DeadEnd]:
        """The longest such stay of a matter; `none` also where no last day to ask goes by the end of a stay."""
        edition = prover.book.edition
        if not matter.file_by or prover.book.law.facts[self.ends] not in edition.rests_on(matter.file_by):
            return Answer("none")
        asked = Outcome(f"{matter.id}: file_by", edition.root(matter.file_by))
        return self.dead_ends(prover).of(asked, granted(edition, matter))

    def next_steps(self, prover: Prover) -> NextSteps:
        """What to ask of the law of one day."""
        edition = prover.book.edition
        steps = [
            Step(each.id, granted(edition, each), edition.root(each.file_by) if each.file_by else None)
            for each in self.stay_on
        ]
        limits = {rule: edition.root(rule) for rule in self.leave.refusals}
        return NextSteps(prover, edition.root(self.lawful), edition.root(self.kind), limits, steps, self.endless)


def stays(found: Country) -> Stays | None:
    """The stays of a country; None where it says nothing of them. Raises `NormError` for a name that there is not."""
    if (file := found.declared.stays) is None:
        return None
    tree = read_yaml_file(file).only("begins", "ends", "lawful", "kind", "leave", "stay_on", "endless")
    law, matters = found.law, found.matters
    names: dict[str, Mapping[str, object]] = {
        "begins": law.facts, "ends": law.facts, "lawful": law.versions, "kind": law.versions, "leave": matters,
    }  # fmt: skip
    for key, known in names.items():
        known_name(tree.text(key), known, tree.at(key))
    stay_on = tuple(map(str, tree.items("stay_on")))
    for name in stay_on:
        known_name(name, matters, tree.at("stay_on"))
    endless = frozenset(map(str, tree.items("endless")))
    members = dict.fromkeys(law.versions[tree.text("kind")][-1].kind.members)
    for name in endless:
        known_name(name, members, tree.at("endless"))
    return Stays(
        tree.text("begins"), tree.text("ends"), tree.text("lawful"), tree.text("kind"), matters[tree.text("leave")],
        tuple(matters[name] for name in stay_on), endless,
    )  # fmt: skip
