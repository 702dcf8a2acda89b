"""What a process asks of its databases, and how many rows of cases PostgreSQL touches for it, whatever it shows of them."""

import contextlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import psycopg
from django.db import connections

from korpu.store.zones import alias, enter

SCANS = ("Seq Scan", "Index Scan", "Index Only Scan", "Bitmap Heap Scan")


@dataclass(frozen=True)
class Asked:
    """A statement, its values, and the kind of cursor that reads its marks."""

    cursor: type[psycopg.Cursor[Any]]
    statement: bytes
    values: Any = None


@contextlib.contextmanager
def listening() -> Iterator[list[Asked]]:
    """Everything that this process asks meanwhile, over all databases, however it asks it."""
    execute, heard = psycopg.Cursor.execute, list[Asked]()

    def noted(cursor: Any, statement: Any, values: Any = None, **ways: Any) -> Any:
        kind = psycopg.RawCursor if isinstance(cursor, psycopg.RawCursor) else psycopg.Cursor
        heard.append(Asked(kind, statement if isinstance(statement, bytes) else statement.encode(), values))
        return execute(cursor, statement, values, **ways)

    setattr(psycopg.Cursor, "execute", noted)  # noqa: B010
    try:
        yield heard
    finally:
        setattr(psycopg.Cursor, "execute", execute)  # noqa: B010


def cases_touched(asked: Asked, **facts: str) -> int:
    """Run in a transaction of its own that is told these facts."""
    link = connections[alias("permits")]
    with enter("permits", **facts), asked.cursor(link.connection) as cursor:
        cursor.execute(b"explain (analyze, format json) " + asked.statement, asked.values)
        (told,) = cursor.fetchone()
    plan = told if isinstance(told, list) else json.loads(told)
    return _of_node(plan[0]["Plan"])


def _of_node(node: dict[str, Any]) -> int:
    own = 0
    if node["Node Type"] in SCANS and node.get("Relation Name") == "cases_casenow":
        own = int((node["Actual Rows"] + node.get("Rows Removed by Filter", 0)) * node["Actual Loops"])
    return own + sum(_of_node(each) for each in node.get("Plans", ()))
