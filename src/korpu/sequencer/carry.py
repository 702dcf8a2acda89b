"""One round of carrying. It may be killed anywhere: what it did not finish, the next round repeats harmlessly.

Order of a leaf: read where ``index is null`` (never «after the last one seen»: late commits would be skipped) → ledger, skipping
known ids → commit → index written back. Two sequencers at once collide on the ledger's primary key, and one of them tries again.
"""

from typing import Any

LIMIT = 2000


def carry_leaves(zone: str, source: Any, ledger: Any) -> int:
    """Carry up to LIMIT leaves of a zone; returns how many waited."""
    rows = source.execute(
        "select id, hash from audit_pendingleaf where index is null order by made_at limit %s", (LIMIT,)
    ).fetchall()
    if rows:
        _write_back(source, _into_ledger(zone, ledger, rows))
    return len(rows)


def _into_ledger(zone: str, ledger: Any, rows: list[Any]) -> dict[Any, int]:
    """Index of each leaf, after the ledger has committed."""
    with ledger.transaction():
        ids = [row[0] for row in rows]
        known = dict(ledger.execute("select id, index from ledger_leaf where id = any(%s)", (ids,)).fetchall())
        fresh = [row for row in rows if row[0] not in known]
        first = ledger.execute("select coalesce(max(index) + 1, 0) from ledger_leaf").fetchone()[0]
        placed = {row[0]: first + at for at, row in enumerate(fresh)}
        ledger.execute(
            "insert into ledger_leaf (index, id, zone, hash, carried_at) "
            "select i, l, %s, h, now() from unnest(%s::bigint[], %s::uuid[], %s::bytea[]) as t(i, l, h)",
            (zone, list(placed.values()), list(placed), [row[1] for row in fresh]),
        )
    return {**known, **placed}


def _write_back(source: Any, indexes: dict[Any, int]) -> None:
    source.execute(
        "update audit_pendingleaf p set index = t.i, carried_at = now() "
        "from unnest(%s::uuid[], %s::bigint[]) as t(l, i) where p.id = t.l and p.index is null",
        (list(indexes), list(indexes.values())),
    )


def carry_letters(source: Any, ledger: Any) -> int:
    """Carry waiting entries of the letter register; returns how many waited."""
    rows = source.execute(
        "select id, code, payload_hash, file_sha256, status from documents_pendingletter "
        "where carried_at is null order by made_at limit %s",
        (LIMIT,),
    ).fetchall()
    if not rows:
        return 0
    with ledger.transaction():
        ids = [row[0] for row in rows]
        known = {row[0] for row in ledger.execute("select id from ledger_letter where id = any(%s)", (ids,)).fetchall()}
        for row in rows:
            if row[0] not in known:
                ledger.execute(
                    "insert into ledger_letter (id, code, payload_hash, file_sha256, status, registered_at) "
                    "values (%s, %s, %s, %s, %s, now())",
                    row,
                )
    source.execute("update documents_pendingletter set carried_at = now() where id = any(%s)", (ids,))
    return len(rows)
