"""What the policy file promises, read on its own: this module shares no code with the generator it checks."""

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

FILE = yaml.safe_load((Path(__file__).parents[2] / "store" / "policy.yaml").read_text())
Row = Mapping[str, Any]
Context = Mapping[str, str]


def _hashes(context: Context) -> set[str]:
    return {hashlib.sha256(key.encode()).hexdigest() for key in context.get("app.keys", "").split(",") if key}


def _holds(row: Row, said: str | None) -> bool:
    """Whether an index row holds the one word that was said; signs of a search language are no part of a word."""
    return bool(said) and "".join(sign for sign in str(said) if sign not in "!:*<") in str(row.get("tokens")).split()


def _at_desk(row: Row, context: Context) -> bool:
    return bool(context.get("app.office")) and row.get("office") == context["app.office"]


MEANING = {
    "any": lambda row, context: True,
    "own": lambda row, context: row.get("person") in _hashes(context),
    "filed": lambda row, context: row.get("filer") in _hashes(context),
    "told": lambda row, context: bool(row.get("filer_reads")) and row.get("filer") in _hashes(context),
    "unsent": lambda row, context: row.get("office") is None and row.get("filer") in _hashes(context),
    "office": _at_desk,
    "sought": lambda row, context: _at_desk(row, context) and _holds(row, context.get("app.sought")),
    "named": lambda row, context: _holds(row, context.get("app.named")),
}
"""The meaning of each condition in the file, said a second time in another language."""


def promises(zone: str, door: str, table: str) -> list[tuple[str, set[str], list[str]]]:
    """(verb, columns or empty for all, conditions) that the file gives a door on a table."""
    found = []
    for phrase, conditions in (FILE["zones"].get(zone, {}).get(door, {}) or {}).get(table, {}).items():
        verb, _, rest = phrase.partition("(")
        columns = {name.strip() for name in rest.rstrip(")").split(",")} if rest else set()
        found.append((verb, columns, [conditions] if isinstance(conditions, str) else conditions))
    return found


def is_machinery(zone: str, door: str, table: str) -> bool:
    """Whether a library's table belongs to this door here; nobody reads the migration history."""
    prefixes = tuple(FILE["machinery"].get(zone, {}).get(door, []))
    return bool(prefixes) and table.startswith(prefixes) and table != "django_migrations"


def may(zone: str, door: str, table: str, verb: str, columns: set[str], row: Row, context: Context) -> bool:
    """Whether this door may use ``verb`` on these columns of this row, in this context."""
    if is_machinery(zone, door, table):
        return True
    return any(
        verb == given
        and (not allowed or columns <= allowed)
        and any(MEANING[name](row, context) for name in conditions)
        for given, allowed, conditions in promises(zone, door, table)
    )


def columns_for(zone: str, door: str, table: str, verb: str, every: list[str]) -> list[str]:
    """Columns a door may use with a verb, in the table's order; all of them when it may use none (so that the refusal is tried)."""
    if is_machinery(zone, door, table):
        return every
    given = [columns for promised, columns, _ in promises(zone, door, table) if promised == verb]
    if not given or any(not columns for columns in given):
        return every
    return [name for name in every if name in set().union(*given)]
