"""Remove what was carried to the ledger and has had its time, if the ledger still holds it exactly as it was carried.

What the ledger does not hold stays here, whatever its age: it is the copy from which a ledger can be filled again.
"""

from typing import Any

from korpu.store.policy import kept_for

LIMIT = 2000


def forget_leaves(source: Any, ledger: Any) -> tuple[int, int]:
    """(removed, missing in the ledger) of up to LIMIT leaves."""
    rows = _lapsed(source, "audit_pendingleaf", "id, hash, index")
    statement = "select id, hash, index from ledger_leaf where id = any(%s)"
    return _forget(source, "audit_pendingleaf", rows, _held(ledger, statement, rows))


def forget_letters(source: Any, ledger: Any) -> tuple[int, int]:
    """(removed, missing in the ledger) of up to LIMIT entries of the letter register."""
    rows = _lapsed(source, "documents_pendingletter", "id, code, payload_hash, file_sha256, status")
    statement = "select id, code, payload_hash, file_sha256, status from ledger_letter where id = any(%s)"
    return _forget(source, "documents_pendingletter", rows, _held(ledger, statement, rows))


def _lapsed(source: Any, table: str, columns: str) -> list[Any]:
    kept = kept_for(table)
    statement = f"select {columns} from {table} where {kept.after} < now() - make_interval(days => %s) limit %s"  # noqa: S608
    rows: list[Any] = source.execute(statement, (kept.days, LIMIT)).fetchall()
    return rows


def _held(ledger: Any, statement: str, rows: list[Any]) -> set[Any]:
    return set(ledger.execute(statement, ([row[0] for row in rows],)).fetchall())


def _forget(source: Any, table: str, rows: list[Any], held: set[Any]) -> tuple[int, int]:
    safe = [row[0] for row in rows if row in held]
    source.execute(f"delete from {table} where id = any(%s)", (safe,))  # noqa: S608
    return len(safe), len(rows) - len(safe)
