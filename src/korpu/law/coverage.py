"""Where the law has each fact of the fact base it was written from, or why it does not: nothing falls between the two unseen.

A folder of the country package: `facts.txt` names every id, one a line; `*.yaml` say for each id what it is. An entry has `says`
(the fact in one line) and `confidence` (H, M, L), and at least one of: `rules`, `values`, `tables`, `choices`, `facts`, `acts`,
`matters`, `instruments` (names in the law), `machine` (what of the machine keeps it: a calendar, the once-only rule, a room), `gap`
(the fact base itself does not know it: it stays unknown and visible) or `why_not` (why it is no rule).
"""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from korpu.law.country import Country
from norms.errors import Place, suggestion
from norms.reading.yaml_lines import Entries, read_yaml_file
from norms.statute import CONFIDENCES
from norms.told import told

NAMED = ("rules", "values", "tables", "choices", "facts", "acts", "matters", "instruments")
SAID = ("machine", "gap", "why_not")


@dataclass(frozen=True)
class Covered:
    """One fact: what it says, how sure the fact base is, and where it went."""

    id: str
    says: str
    confidence: str
    where: dict[str, tuple[str, ...]]
    said: dict[str, str]

    @property
    def verdict(self) -> str:
        """`law`, `machine`, `gap` or `why_not`: the first that fits."""
        return "law" if self.where else next(kind for kind in SAID if kind in self.said)


@dataclass(frozen=True)
class Coverage:
    """The whole table, and the ids that nothing is said of."""

    facts: tuple[Covered, ...]
    lacking: tuple[str, ...]

    @property
    def counts(self) -> dict[str, int]:
        """How many facts by verdict."""
        verdicts = [fact.verdict for fact in self.facts]
        return {kind: verdicts.count(kind) for kind in ("law", *SAID)}


def coverage(found: Country) -> Coverage:
    """The table of a country. Raises `NormError` for an entry that names what the law does not have."""
    folder = found.declared.coverage
    if folder is None:
        return Coverage((), ())
    ids = [line for line in (folder / "facts.txt").read_text().splitlines() if line and not line.startswith("#")]
    known, entries = _known(found), dict[str, Covered]()
    for file in sorted(folder.glob("*.yaml")):
        _read(file, ids, known, entries)
    return Coverage(
        tuple(entries[id_] for id_ in ids if id_ in entries), tuple(id_ for id_ in ids if id_ not in entries)
    )


def _known(found: Country) -> dict[str, Collection[str]]:
    law = found.law
    return {
        "rules": law.versions, "values": law.values, "tables": law.tables, "choices": law.choices, "facts": law.facts,
        "acts": law.acts, "matters": found.matters, "instruments": law.equality.instruments,
    }  # fmt: skip


def _read(file: Path, ids: list[str], known: dict[str, Collection[str]], into: dict[str, Covered]) -> None:
    tree = read_yaml_file(file)
    for id_ in tree.parts:
        entry = tree.entries(id_).only("says", "confidence", *NAMED, *SAID)
        if id_ not in ids:
            raise entry.place.refuse(told("facts.txt has no '{name}'", name=id_), suggestion(id_, ids))
        if id_ in into:
            raise entry.place.refuse(told("'{name}' has its entry already", name=id_), "one entry for each fact")
        into[id_] = _covered(id_, entry, known)


def _covered(id_: str, entry: Entries, known: dict[str, Collection[str]]) -> Covered:
    where = {kind: tuple(str(name) for name in entry.items(kind)) for kind in NAMED if entry.items(kind)}
    for kind, names in where.items():
        for name in names:
            _check(kind, name, known[kind], entry.at(kind))
    said = {kind: entry.text(kind) for kind in SAID if kind in entry.parts}
    if not where and not said:
        raise entry.place.refuse(told("{name} goes nowhere", name=id_), "rules: [ … ], or why_not: …")
    confidence = entry.text("confidence")
    if confidence not in CONFIDENCES:
        raise entry.at("confidence").refuse(
            told("'{confidence}' is not a confidence", confidence=confidence), "H, M or L"
        )
    return Covered(id_, entry.text("says"), confidence, where, said)


def _check(kind: str, name: str, names: Collection[str], place: Place) -> None:
    if name not in names:
        raise place.refuse(
            told("the law has no '{name}' among its {kind}", name=name, kind=kind), suggestion(name, names)
        )
