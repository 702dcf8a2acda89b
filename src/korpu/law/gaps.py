"""What a country's sources leave open, so that a proof tells a gap that is known from one that nobody has seen.

`gaps.yaml` of the country package: `tables`, `values` and `rules` by name, each with `because` and `source`; a gap of a table
has `keys`, one for each column: `any`, the keys `[a, b]`, or `{other_than: [a, b]}`.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

from korpu.law.country import Country
from norms.errors import Place, suggestion
from norms.kinds import Kind
from norms.proof.gaps import EVERY, Keys, Pattern
from norms.reading.literals import written
from norms.reading.yaml_lines import Entries, Items, Tree, read_yaml_file
from norms.told import told

Declared: TypeAlias = Mapping[str, list[Pattern]]
"""Gaps by the name of their table, value or rule."""


def declared(found: Country) -> Declared:
    """The gaps of a country. Raises `NormError` for one that speaks of nothing, or gives no reason or source."""
    file = found.declared.gaps
    return {} if file is None else _read(file, found)


def _read(file: Path, found: Country) -> Declared:
    tree, law = read_yaml_file(file).only("tables", "values", "rules"), found.law
    patterns: dict[str, list[Pattern]] = {}
    tables = tree.entries("tables")
    for name in tables.parts:
        known_name(name, law.tables, tables.at(name))
        patterns[name] = [_pattern(row, law.tables[name].keys) for row in tables.rows(name)]
    for key, known in (("values", law.values), ("rules", law.versions)):
        entries = tree.entries(key)
        for name in entries.parts:
            known_name(name, known, entries.at(name))
            _cited(entries.entries(name).only("because", "source"))
            patterns[name] = []
    return patterns


def _pattern(row: Entries, kinds: tuple[Kind, ...]) -> Pattern:
    _cited(row.only("keys", "because", "source"))
    parts = row.items("keys")
    if len(parts) != len(kinds):
        raise row.at("keys").refuse(
            told("the table has {count} keys", count=len(kinds)),
            told("keys: [{keys}]", keys=", ".join(["any"] * len(kinds))),
        )
    return tuple(_keys(part, kind, row.at("keys")) for part, kind in zip(parts, kinds, strict=True))


def _keys(part: Tree, kind: Kind, place: Place) -> Keys:
    if part == "any":
        return EVERY
    if isinstance(part, Entries):
        return Keys(_listed(part.only("other_than").items("other_than"), kind, place), other_than=True)
    if isinstance(part, Items):
        return Keys(_listed(part.parts, kind, place))
    raise place.refuse(
        told("'{part}' is not a list of keys", part=part), told("any, [{part}] or {{other_than: [{part}]}}", part=part)
    )


def _listed(parts: list[Tree], kind: Kind, place: Place) -> frozenset[bool | int | str]:
    return frozenset(written(str(part), kind, place) for part in parts)


def _cited(entry: Entries) -> None:
    for key in ("because", "source"):
        entry.text(key)


def known_name(name: str, names: Mapping[str, object], place: Place) -> None:
    """Raises `NormError` for a name that the law does not have."""
    if name not in names:
        raise place.refuse(told("the law has no '{name}'", name=name), suggestion(name, names))
