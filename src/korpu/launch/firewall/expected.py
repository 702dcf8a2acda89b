"""What the policy file promises, read on its own: this module shares no code with the generator it checks."""

import datetime as dt
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


def _own(row: Row, context: Context) -> bool:
    return row.get("person") in _hashes(context)


def _told(row: Row, context: Context) -> bool:
    return bool(row.get("filer_reads")) and row.get("filer") in _hashes(context)


def _says(row: Row, said: str | None) -> bool:
    """Whether an index row holds the one word that was said; signs of a search language are no part of a word."""
    return bool(said) and "".join(sign for sign in str(said) if sign not in "!:*<") in str(row.get("tokens")).split()


def _at_desk(row: Row, context: Context) -> bool:
    return bool(context.get("app.office")) and row.get("office") == context["app.office"]


MEANING = {
    "any": lambda row, context: True,
    "own": _own,
    "filed": lambda row, context: row.get("filer") in _hashes(context),
    "told": _told,
    "unfiled": lambda row, context: row.get("office") is None,
    "office": _at_desk,
    "sought": lambda row, context: _at_desk(row, context) and _says(row, context.get("app.sought")),
    "named": lambda row, context: _says(row, context.get("app.named")),
    "persons_word": lambda row, context: (
        row["kind"] in {"filed", "answered", "withdrawn", "claimed", "left"} and row["actor"] in {"person", "filer"}
    ),
    "persons_part": lambda row, context: row["kind"] not in {"remarked", "signed", "taken_back"},
    "signers_word": lambda row, context: False,
    "staffs_word": lambda row, context: row["actor"] not in {"person", "filer"},
    "laws_word": lambda row, context: row["actor"].startswith("law:"),
    "undecided": lambda row, context: row["state"] == "examined" or row["state"].startswith(("awaiting_", "withdrawn")),
    "as_decided": lambda row, context: row["state"] == "granted" and (_own(row, context) or _told(row, context)),
    "waiver": lambda row, context: row["amount"] == 0 and not row["receipt"],
    "ended": lambda row, context: row["ended_at"] is not None,
    "unanswered": lambda row, context: row["state"] == "waiting" and row["answer"] is None and row["ended_at"] is None,
    "uncarried": lambda row, context: row["index"] is None,
}
"""The meaning of each condition in the file, said a second time in another language; `lapsed` is `_lapsed`.

`as_decided` leans on the planted decisions: each says "grant", and is read by whom it concerns or who may be told. `signers_word`
leans on them too: a row that the matrix adds is of an application that has none.
"""


def _lapsed(table: str, row: Row) -> bool:
    kept = FILE["tables"][table]["retention"]
    moment = row[kept["after"]]
    age = dt.datetime.now(dt.UTC) - dt.datetime.fromisoformat(moment) if moment else dt.timedelta.min
    return age > dt.timedelta(days=kept["days"])


def _holds(table: str, phrase: str, row: Row, context: Context) -> bool:
    return all(
        _lapsed(table, row) if name == "lapsed" else MEANING[name](row, context) for name in phrase.split(" and ")
    )


def _listed(conditions: Any) -> list[str]:
    return [conditions] if isinstance(conditions, str) else list(conditions)


def promises(zone: str, door: str, table: str) -> list[tuple[str, set[str], list[str], list[str]]]:
    """(verb, columns or empty for all, conditions before, conditions after) that the file gives a door on a table."""
    found = []
    for phrase, written in (FILE["zones"].get(zone, {}).get(door, {}) or {}).get(table, {}).items():
        verb, _, rest = phrase.partition("(")
        columns = {name.strip() for name in rest.rstrip(")").split(",")} if rest else set()
        before, after = (written["was"], written["becomes"]) if isinstance(written, dict) else (written, written)
        found.append((verb, columns, _listed(before), _listed(after)))
    return found


def is_machinery(zone: str, door: str, table: str) -> bool:
    """Whether a library's table belongs to this door here; nobody reads the migration history."""
    prefixes = tuple(FILE["machinery"].get(zone, {}).get(door, []))
    return bool(prefixes) and table.startswith(prefixes) and table != "django_migrations"


def may(
    zone: str, door: str, table: str, verb: str, columns: set[str], row: Row, context: Context, *, kept: bool = True
) -> bool:
    """Whether this door may use ``verb`` on these columns of this row, in this context.

    ``kept``: the row is as it was also afterwards, so a change must be allowed from it and to it; else only from it.
    """
    if is_machinery(zone, door, table):
        return True
    return any(
        verb == given
        and (not allowed or columns <= allowed)
        and any(_holds(table, phrase, row, context) for phrase in before)
        and (not kept or any(_holds(table, phrase, row, context) for phrase in after))
        for given, allowed, before, after in promises(zone, door, table)
    )


def columns_for(zone: str, door: str, table: str, verb: str, every: list[str]) -> list[str]:
    """Columns a door may use with a verb, in the table's order; all of them when it may use none (so that the refusal is tried)."""
    if is_machinery(zone, door, table):
        return every
    given = [columns for promised, columns, *_ in promises(zone, door, table) if promised == verb]
    if not given or any(not columns for columns in given):
        return every
    return [name for name in every if name in set().union(*given)]
