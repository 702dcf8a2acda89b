"""The policy file in plain words, for whoever reviews it: zone by zone, table by table, who may do what with which rows.

Written by ``./korpu firewall access`` into ``docs/access.md``; a test compares that file with what this module says now.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from korpu.store import policy
from korpu.store.policy import LAPSED, Rule
from korpu.store.zones import DOORS, ZONES, login

WHO = {
    "portal": "a person in a browser: anyone for public pages; with an access code, one's own rows and those one filed",
    "casework": "an officer or an approver at a desk; which of the two may do an act is decided by the act, not by the database",
    "worker": "nobody is signed in: sends notices, notes what the law makes automatic, removes what had its time",
    "oversight": "an analyst, who reads what everybody may read and keeps drafts; nothing of a person or a case is within reach",
    "reckoner": "nobody is signed in: reckons what a draft would change for invented people",
    "sequencer": "nobody is signed in: carries leaves and letter entries to the ledger",
    "keeper": "nobody is signed in: forgets sessions and access codes that had their time",
    "keyring": "nobody is signed in: checks who is present before it wraps or opens a value",
}
"""Who acts through each door."""

WHERE = {
    "any": "any row",
    "own": "the person whom the row concerns shows their key",
    "filed": "the one who filed the row shows their key",
    "told": "the one who filed the row shows their key, and the row is marked as theirs to read",
    "unfiled": "the row belongs to no office yet: nothing was sent",
    "office": "the row belongs to the office at whose desk one acts",
    "sought": "the row belongs to the office at whose desk one acts, and holds the words that are searched just now",
    "named": "the row holds the blinded words that are searched just now, in whichever office",
    "persons_word": "the event is a word of the person or filer: filed, answered, withdrawn, claimed, left",
    "persons_part": "the event is not for colleagues only: a note among them, a signature not sent yet, what was taken back",
    "staffs_word": "the event is no word of the person or filer",
    "laws_word": "the event is the act of an article, not of anybody",
    "signers_word": "the event tells a decision or its letter, in the name of whoever signed that decision",
    "undecided": "the case stands where a person's own act can leave it: not decided",
    "as_decided": "the case stands as its decision says, or has ended as an event says: the decision itself is not touched",
    "waiver": "the row says that nothing is to be paid: amount 0, no receipt",
    "ended": "the row says when the session ended",
    "unanswered": "the row asks, and says no answer yet",
    "uncarried": "the leaf has no place in the ledger yet",
}
"""Each condition of the file as a sentence about a row; `lapsed` is said with the table's own days."""

HEAD = """# Who may do what in the database

Generated from `src/korpu/store/policy.yaml` by `./korpu firewall access > docs/access.md`; change the policy, not this page.
`./korpu firewall matrix` tries every cell of it on a real server.

* What is not listed is refused. A door that is not named under a zone cannot connect to it.
* A login is one door in one zone. None owns a table, none bypasses row security, none belongs to another role.
* "All" are the columns listed above the table of rights. Sealed columns are ciphertext to every login: the keyring opens them.
* A key is told to one transaction and must be known to be told; the row holds its hash, which opens nothing.
* An office is told by the casework door by its name: whoever takes that process over could name another office of the zone.
* Tables are made and changed by the zone's builder, who can log in during a release only.
"""


def page() -> str:
    """The whole page, Markdown. Raises KeyError for a door or a condition that has no words here."""
    return (
        "\n".join(
            [HEAD, *_doors(), *_conditions(), *_kinds(), *(line for zone in ZONES for line in _zone(zone))]
        ).rstrip()
        + "\n"
    )


def _doors() -> Iterator[str]:
    yield "## Doors\n"
    rows = ([door, WHO[door], ", ".join(f"`{login(door, zone)}`" for zone in DOORS[door].zones)] for door in DOORS)
    yield from _table(["door", "who acts through it", "logins"], rows)


def _conditions() -> Iterator[str]:
    yield "## Conditions\n"
    rows = ([name, WHERE[name], f"`{text}`"] for name, text in policy.document()["conditions"].items())
    yield from _table(["name", "in words", "as the database checks it"], rows)


def _kinds() -> Iterator[str]:
    yield "## What a column says about a person\n"
    yield from _table(["class", "meaning"], ([name, words] for name, words in policy.document()["classes"].items()))


def _zone(zone: str) -> Iterator[str]:
    yield f"## Zone `{zone}`\n"
    rules = list(policy.rules(zone))
    for table, facts in policy.document()["tables"].items():
        rights = [*_machinery(zone, table), *(_right(rule) for rule in rules if rule.table == table)]
        if rights:
            yield f"### `{zone}.{table}`: {facts['because']}\n"
            yield f"{_kept(facts, zone)}\n"
            yield f"{_classes(facts['columns'])}\n"
            yield from _table(["door", "may", "columns", "where"], rights)
    yield from _libraries(zone)


def _machinery(zone: str, table: str) -> Iterator[list[str]]:
    for door, _ in policy.machinery_of(zone, [table]):
        yield [door, "read, add, change, remove", "all", WHERE["any"]]


def _right(rule: Rule) -> list[str]:
    columns = ", ".join(f"`{name}`" for name in rule.columns) or ("the row" if rule.verb == "remove" else "all")
    before, after = (_any_of(conditions, rule.table) for conditions in (rule.conditions, rule.becomes))
    changed = rule.verb == "change" and rule.becomes != rule.conditions
    return [rule.door, rule.verb, columns, f"before: {before}; afterwards: {after}" if changed else before]


def _any_of(phrases: Iterable[str], table: str) -> str:
    """Any phrase suffices; the parts of a phrase must all hold."""
    return "; or ".join(" and ".join(_where(name, table) for name in phrase.split(" and ")) for phrase in phrases)


def _where(name: str, table: str) -> str:
    if name != LAPSED:
        return WHERE[name]
    kept = policy.kept_for(table)
    return f"`{kept.after}` lies back by more than {kept.days} × 24 hours"


def _kept(facts: dict[str, Any], zone: str) -> str:
    retention = facts["retention"]
    by = retention.get("also", {}).get(zone, retention.get("by"))
    ends = f"removed by the {by} (`{retention['act']}`)" if by else retention["open"]
    return f"Ground: {facts['ground']}. A row stays {retention['said']}: {ends}."


def _classes(columns: dict[str, list[str]]) -> str:
    return "Columns: " + "; ".join(
        f"{name}: {', '.join(f'`{each}`' for each in named)}" for name, named in columns.items()
    )


def _libraries(zone: str) -> Iterator[str]:
    doors = policy.document()["machinery"].get(zone, {})
    libraries = policy.document()["libraries"]
    rows = [
        [f"`{prefix}*`", libraries[prefix]["because"], door, libraries[prefix]["retention"]["said"]]
        for door, prefixes in doors.items()
        for prefix in prefixes
    ]
    if rows:
        yield f"### `{zone}`: tables of libraries\n"
        yield "Read, added to, changed and removed from by one door, whole; nobody reads which migrations ran.\n"
        yield from _table(["tables", "what for", "door", "a row stays"], rows)


def _table(heads: list[str], rows: Iterable[list[str]]) -> Iterator[str]:
    yield from (f"| {' | '.join(cells)} |" for cells in [heads, ["---"] * len(heads), *rows])
    yield ""
