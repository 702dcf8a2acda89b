"""One cell: a login tries an operation on a table in a context. What it gets is compared with what the file promises."""

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import psycopg

from korpu.launch.firewall import expected
from korpu.launch.firewall.canaries import KEYS, PSEUDONYM, SITUATIONS, TELLING, Table, row_of, sought_word

SOUGHT = [sought_word("applications_searchentry", number) for number in range(2)]
NAMED = [sought_word("applications_blindentry", number) for number in range(2)]
CONTEXTS: dict[str, dict[str, str]] = {
    "nobody": {},
    "ann": {"app.keys": KEYS["ann"]},
    "bob": {"app.keys": KEYS["bob"]},
    "bob who claimed the child's case": {"app.keys": f"{KEYS['bob']},{KEYS['cem']}"},
    "pseudonym for a key": {"app.keys": PSEUDONYM["ann"]},
    "desk in baku": {"app.office": "baku"},
    "desk in ganja": {"app.office": "ganja"},
    "bob at a desk in baku": {"app.keys": KEYS["bob"], "app.office": "baku"},
    "baku seeks its own": {"app.office": "baku", "app.sought": SOUGHT[0], "app.named": NAMED[0]},
    "baku seeks ganja's": {"app.office": "baku", "app.sought": SOUGHT[1], "app.named": NAMED[1]},
    "baku seeks a part of a name": {"app.office": "baku", "app.sought": sought_word("applications_namepart", 0)},
    "baku seeks what is not there": {"app.office": "baku", "app.sought": "!nobody", "app.named": "!nobody"},
    "baku seeks beginnings": {"app.office": "baku", "app.sought": "CANARY:*", "app.named": "CANARY:*"},
}


@dataclass(frozen=True)
class Finding:
    """How a cell came out.

    ``leak``: more than promised. ``refused``: less. ``oracle``: told that a hidden row exists. ``fine`` otherwise.
    """

    zone: str
    door: str
    table: str
    operation: str
    context: str
    allowed: bool
    verdict: str = "fine"


@dataclass(frozen=True)
class Seat:
    """A login at work: who it is, where, on which table, in which context."""

    zone: str
    door: str
    table: Table
    context: str
    link: Any

    @property
    def facts(self) -> dict[str, str]:
        return CONTEXTS[self.context]

    def allows(self, verb: str, columns: set[str], row: dict[str, Any], kept: bool = True) -> bool:
        """What the file promises this seat on a row. ``kept``: a change leaves the row as it was."""
        return expected.may(self.zone, self.door, self.table.name, verb, columns, row, self.facts, kept=kept)

    def columns(self, verb: str) -> list[str]:
        """Columns to try a verb with."""
        return expected.columns_for(self.zone, self.door, self.table.name, verb, list(self.table.columns))

    def run(self, statement: str, values: Any = None) -> tuple[int, str, list[Any]]:
        """(rows, error state or '', rows got), inside a transaction that is always taken back."""
        try:
            with self.link.transaction(force_rollback=True):
                for name, value in self.facts.items():
                    self.link.execute("select set_config(%s, %s, true)", (name, value))
                cursor = self.link.execute(statement, values)
                got = cursor.fetchall() if cursor.description else []
                return (len(got) if cursor.description else cursor.rowcount), "", got
        except psycopg.Error as refused:
            return 0, f"{refused.sqlstate or 'connection'} {refused.diag.constraint_name or ''}", []

    def judge(self, operation: str, got: int, promised: int) -> Finding:
        """Compare counts of rows."""
        verdict = "leak" if got > promised else "refused" if got < promised else "fine"
        return Finding(self.zone, self.door, self.table.name, operation, self.context, promised > 0, verdict)


def _promised(seat: Seat, verb: str, columns: list[str], also_read: bool = False) -> int:
    wanted = set(columns)
    return sum(
        seat.allows(verb, wanted, row) and (not also_read or seat.allows("read", wanted, row))
        for row in seat.table.rows
    )


def _name(seat: Seat) -> str:
    return f'public."{seat.table.name}"'


def _list(columns: list[str]) -> str:
    return ", ".join(f'"{name}"' for name in columns)


def read(seat: Seat) -> Finding:
    """Every column it may have, and no more rows than promised; rows are compared one by one, not only counted."""
    columns = seat.columns("read")
    count, _, rows = seat.run(f"select {_list(columns)} from {_name(seat)}")  # noqa: S608
    promised = [row for row in seat.table.rows if seat.allows("read", set(columns), row)]
    strangers = len(rows) - sum(1 for row in rows if any(_same(row, columns, known) for known in promised))
    return seat.judge("read", count + strangers, len(promised))


def _same(row: tuple[Any, ...], columns: list[str], known: dict[str, Any]) -> bool:
    key = _key(columns)
    return str(_plain(row[columns.index(key)])) == str(_plain(known[key]))


def _plain(value: Any) -> Any:
    if isinstance(value, dt.datetime):
        return value.isoformat()
    return bytes(value).hex() if isinstance(value, (bytes, memoryview)) else value


def read_all(seat: Seat) -> Finding:
    """``select *``: allowed only where no column is withheld."""
    count, *_ = seat.run(f"select * from {_name(seat)}")  # noqa: S608
    return seat.judge("select *", count, _promised(seat, "read", list(seat.table.columns)))


def each_column(seat: Seat) -> Finding:
    """Each column by itself: a withheld one shows nothing."""
    promised = got = 0
    for column in seat.table.columns:
        promised += _promised(seat, "read", [column])
        got += seat.run(f"select {_list([column])} from {_name(seat)}")[0]  # noqa: S608
    return seat.judge("each column", got, promised)


def as_json(seat: Seat) -> Finding:
    """The whole row as JSON: a way around column lists, if there were one."""
    count, *_ = seat.run(f"select to_jsonb(x) from {_name(seat)} x")  # noqa: S608
    return seat.judge("as json", count, _promised(seat, "read", list(seat.table.columns)))


def count(seat: Seat) -> Finding:
    """Counting sees no more than reading."""
    columns = seat.columns("read")
    _, _, got = seat.run(f"select count({_list(columns[:1])}) from {_name(seat)}")  # noqa: S608
    return seat.judge("count", got[0][0] if got else 0, _promised(seat, "read", columns[:1]))


def change(seat: Seat) -> Finding:
    """Writing the same value back, row by row: a row that may not become what it is spoils a statement over all."""
    column, key = _changeable(seat), _key(list(seat.table.columns))
    statement = f"update {_name(seat)} set {_list([column])} = {_list([column])} where {_list([key])} = %s"  # noqa: S608
    rows = sum(seat.run(statement, [row[key]])[0] for row in seat.table.rows)
    return seat.judge("change", rows, _promised(seat, "change", [column], also_read=True))


def change_all(seat: Seat) -> Finding:
    """Writing the same value back over every row at once reaches no more."""
    column = _changeable(seat)
    rows, *_ = seat.run(f"update {_name(seat)} set {_list([column])} = {_list([column])}")  # noqa: S608
    return seat.judge("change all", max(0, rows - _promised(seat, "change", [column], also_read=True)), 0)


def _key(columns: list[str]) -> str:
    return "id" if "id" in columns else columns[0]


def _changeable(seat: Seat) -> str:
    free = [
        name
        for name in seat.columns("change")
        if name not in ("id", "salt", "person", "filer", "office", "application_id")
    ]
    return (free or seat.columns("change"))[0]


def give_away(seat: Seat) -> Finding:
    """Handing a row to another owner or desk: never promised where a row has one."""
    mine = [name for name in ("filer", "person", "office") if name in seat.table.columns]
    if not mine:
        return seat.judge("give away", 0, 0)
    rows, *_ = seat.run(f"update {_name(seat)} set {mine[0]} = %s", ["f" * 64 if mine[0] != "office" else "elsewhere"])  # noqa: S608
    trusted = any(
        verb == "change" and "any" in before
        for verb, _, before, _ in expected.promises(seat.zone, seat.door, seat.table.name)
    )
    machinery = expected.is_machinery(seat.zone, seat.door, seat.table.name)
    return seat.judge("give away", 0 if trusted or machinery else rows, 0)


def remove(seat: Seat) -> Finding:
    """Deleting everything it can see."""
    rows, *_ = seat.run(f"delete from {_name(seat)}")  # noqa: S608
    readable = expected.columns_for(seat.zone, seat.door, seat.table.name, "read", list(seat.table.columns))[:1]
    return seat.judge("remove", rows, _promised(seat, "remove", readable, also_read=True))


def lock(seat: Seat) -> Finding:
    """Holding rows against others needs the right to change them."""
    column = seat.columns("read")[:1]
    rows, *_ = seat.run(f"select {_list(column)} from {_name(seat)} for update")  # noqa: S608
    promised = sum(
        seat.allows("read", set(column), row) and seat.allows("change", set(seat.columns("change")), row, kept=False)
        for row in seat.table.rows
    )
    return seat.judge("lock", rows, promised)


def copy(seat: Seat) -> Finding:
    """COPY to the client: no way around row security."""
    try:
        with seat.link.transaction(force_rollback=True):
            for name, value in seat.facts.items():
                seat.link.execute("select set_config(%s, %s, true)", (name, value))
            with seat.link.cursor().copy(f"copy {_name(seat)} to stdout") as stream:
                rows = b"".join(bytes(part) for part in stream).count(b"\n")
    except psycopg.Error:
        rows = 0
    return seat.judge("copy", rows, _promised(seat, "read", list(seat.table.columns)))


def truncate(seat: Seat) -> Finding:
    """Emptying a table is nobody's."""
    _, state, _ = seat.run(f"truncate {_name(seat)}")
    return seat.judge("truncate", 0 if state else 1, 0)


def add(seat: Seat) -> Finding:
    """A new honest row of each situation: in, or refused, as promised."""
    columns = seat.columns("add")
    if expected.is_machinery(seat.zone, seat.door, seat.table.name):
        return seat.judge("add", 0, 0)  # a library's own tables are full of its own rules
    got = promised = 0
    for number in range(len(SITUATIONS)):
        row = row_of(seat.table, number, spare=number < 4, n=7)
        if seat.table.is_view or (SITUATIONS[number]["office"] is None and "office" in seat.table.columns):
            continue
        promised += seat.allows("add", set(columns), row)
        got += _added(seat, columns, row) == ""
    return seat.judge("add", got, promised)


def _added(seat: Seat, columns: list[str], row: dict[str, Any]) -> str:
    marks = ", ".join(["%s"] * len(columns))
    names = _list(columns)
    machinery = " overriding system value" if expected.is_machinery(seat.zone, seat.door, seat.table.name) else ""
    statement = f"insert into {_name(seat)} ({names}){machinery} values ({marks})"  # noqa: S608
    return seat.run(statement, [row[name] for name in columns])[1]


def override(seat: Seat) -> Finding:
    """Injected SQL sets the desk and a pseudonym for itself: only where the desk is a setting does that show a desk's rows."""
    column = seat.columns("read")[:1]
    statement = (
        f"select set_config('app.keys', '{PSEUDONYM['ann']}', true), "  # noqa: S608
        f"(select count({_list(column)}) from {_name(seat)} where set_config('app.keys', '{PSEUDONYM['bob']}', true) is not null)"
    )
    _, _, got = seat.run(statement)
    facts = {**seat.facts, "app.keys": PSEUDONYM["bob"]}
    promised = sum(
        expected.may(seat.zone, seat.door, seat.table.name, "read", set(column), row, facts)
        or seat.allows("read", set(column), row)
        for row in seat.table.rows
    )
    return seat.judge("override", max(0, (got[0][1] if got else 0) - promised), 0)


def hidden_id(seat: Seat) -> Finding:
    """Adding a row under the id of one it may not see must be answered like an id that nobody has."""
    return _oracle(
        seat, "hidden id", lambda row: {**row, "id": uuid4()}, lambda row, hidden: {**row, "id": hidden["id"]}
    )


def hidden_case(seat: Seat) -> Finding:
    """Pointing at a stranger's application must be answered like pointing at none."""
    part = "application_id" if "application_id" in seat.table.columns else "application"
    if part not in seat.table.columns:
        return seat.judge("hidden case", 0, 0)
    return _oracle(
        seat,
        "hidden case",
        lambda row: {**row, part: uuid4()},
        lambda row, hidden: {**row, part: hidden[part]},
    )


def hidden_values(seat: Seat) -> Finding:
    """Repeating everything of a hidden row but its owner must be answered like values nobody has.

    Values that a condition reads stay the attacker's own: they are refused for what they say, whoever has them.
    """
    told = {column for table, column in TELLING if table == seat.table.name}
    mine = told | {"id", "salt", "person", "filer", "office", "filer_reads", "application_id", "application"}
    return _oracle(
        seat,
        "hidden values",
        lambda row: row,
        lambda row, hidden: {name: (row[name] if name in mine else hidden[name]) for name in row},
    )


def _oracle(seat: Seat, operation: str, blank: Callable[..., Any], probe: Callable[..., Any]) -> Finding:
    columns = seat.columns("add")
    told = 0
    for row in _addable(seat, columns):
        for hidden in seat.table.rows:
            if _known(seat, operation, hidden):
                continue
            told += _added(seat, columns, blank(row)) != _added(seat, columns, probe(row, hidden))
    return Finding(seat.zone, seat.door, seat.table.name, operation, seat.context, False, "oracle" if told else "fine")


def _known(seat: Seat, operation: str, hidden: dict[str, Any]) -> bool:
    """Whether what the probe repeats may be read anyway: the row itself, or the application that it points at."""
    table = "applications_application" if operation == "hidden case" else seat.table.name
    return expected.may(seat.zone, seat.door, table, "read", {"id"} & set(seat.table.columns), hidden, seat.facts)


def _addable(seat: Seat, columns: list[str]) -> Iterator[dict[str, Any]]:
    """Rows this seat may add: an attacker starts from what is lawful."""
    if seat.table.is_view:
        return
    for number in range(4):
        row = row_of(seat.table, number, spare=True, n=8)
        if seat.allows("add", set(columns), row):
            yield row


OPERATIONS = (
    read, read_all, each_column, as_json, count, change, change_all, give_away, remove, lock, copy, truncate, add, override,
    hidden_id, hidden_case, hidden_values,
)  # fmt: skip
