"""How many rows of cases PostgreSQL touches for a statement, whatever it shows of them."""

import json
from typing import Any

from django.db import connections

from korpu.store.zones import alias, enter

SCANS = ("Seq Scan", "Index Scan", "Index Only Scan", "Bitmap Heap Scan")


def cases_touched(statement: str, **facts: str) -> int:
    """Run in a transaction of its own that is told these facts."""
    with enter("permits", **facts), connections[alias("permits")].cursor() as cursor:
        cursor.execute(f"explain (analyze, format json) {statement}")
        (told,) = cursor.fetchone()
    plan = told if isinstance(told, list) else json.loads(told)
    return _of_node(plan[0]["Plan"])


def _of_node(node: dict[str, Any]) -> int:
    own = 0
    if node["Node Type"] in SCANS and node.get("Relation Name") == "cases_casenow":
        own = int((node["Actual Rows"] + node.get("Rows Removed by Filter", 0)) * node["Actual Loops"])
    return own + sum(_of_node(each) for each in node.get("Plans", ()))
