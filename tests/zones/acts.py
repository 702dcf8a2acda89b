"""What tests let a door's process do. Loaded inside it, where the door's tables are known."""

import contextlib
import copy
import hashlib
from collections.abc import Iterator
from typing import Any

from django.db import Error, connections, transaction
from django.db.backends.postgresql.base import DatabaseWrapper

from korpu.applications.models import Application, SearchEntry
from korpu.store import zones
from korpu.store.prepared import ask as asked_prepared
from korpu.store.zones import alias, enter, seek

KEYS = {"ann": "key-of-ann", "bob": "key-of-bob"}


def numbers(keys: str = "", office: str = "") -> list[str]:
    """Case numbers that one sees in permits with these facts."""
    with enter("permits", keys=keys, office=office):
        return sorted(Application.objects.values_list("number", flat=True))


def fact(name: str = "keys") -> str:
    """What the transaction's setting says now."""
    with connections[alias("permits")].cursor() as cursor:
        cursor.execute("select coalesce(current_setting(%s, true), '')", [f"app.{name}"])
        return str(cursor.fetchone()[0])


def after_leaving(guarded: bool = True, fails: bool = False) -> dict[str, str]:
    """Enter with facts inside an outer transaction, leave, and tell which facts are still set."""
    with transaction.atomic(using=alias("permits")):
        _tell = zones._tell
        with contextlib.suppress(ValueError), enter("permits", keys=KEYS["ann"], office="baku"):
            if not guarded:  # as if `enter` did not clear when it leaves
                zones._tell = lambda link, facts: None
            seek(alias("permits"), sought="is_ann", named="")
            assert fact() == KEYS["ann"]
            if fails:
                raise ValueError
        zones._tell = _tell
        return {name: fact(name) for name in zones.FACTS}


def after_one_person(then: str) -> list[str]:
    """Within one outer transaction: Ann's request, then somebody's. What the second one sees."""
    with transaction.atomic(using=alias("permits")):
        numbers(KEYS["ann"])
        return numbers(KEYS.get(then, ""))


def nested(first: str, second: str) -> None:
    """Enter a zone from inside a zone."""
    with enter(first), enter(second):
        raise AssertionError("two zones in one act")


def tell(**facts: str) -> None:
    """Enter with facts that nobody knows."""
    with enter("permits", **facts):
        raise AssertionError("an unknown fact was told")


def found(office: str, sought: str, then: str = "") -> list[int]:
    """How many entries of one's own office one sees with a search, and after it with another, in one act."""
    with enter("permits", office=office) as name:
        counts = []
        for search in (sought, then):
            seek(name, sought=search)
            counts.append(SearchEntry.objects.values("id").count())
        return counts


def way_to(office: str, sought: str, most: int) -> str:
    """How the database goes about finding a few entries."""
    with enter("permits", office=office) as name, connections[name].cursor() as cursor:
        seek(name, sought=sought)
        cursor.execute("explain select name from applications_searchentry limit %s", [most])
        return "\n".join(line for (line,) in cursor.fetchall())


def sit_down_elsewhere() -> None:
    """Change the office within an act, as if it were a search."""
    with enter("permits", office="baku") as name:
        seek(name, office="ganja")


def unsaid() -> int:
    """Use a zone's table without saying where."""
    return Application.objects.count()


def late() -> int:
    """A lazy query, looked at after its act has ended."""
    with enter("permits", keys=KEYS["ann"]):
        rows = Application.objects.all()
    return len(rows)


def late_by_name() -> int:
    """The same, naming the database so that the router is not asked."""
    with enter("permits", keys=KEYS["ann"]):
        rows = Application.objects.using(alias("permits")).all()
    return len(rows)


def carried_across() -> None:
    """Read a row in one zone, save it in another."""
    from korpu.services.models import Edition

    with enter("open"):
        row = Edition.objects.all()[0]
    with enter("permits"):
        row.save()


def saved_where_it_was_read() -> str:
    """The same row saved where it was read: the router agrees, the grant decides."""
    from korpu.services.models import Edition

    with enter("open"):
        row = Edition.objects.all()[0]
        row.save()
    return "saved"


def joined() -> None:
    """Tie a row of one zone to a row of another."""
    from korpu.services.models import Edition

    with enter("open"):
        one = Edition.objects.all()[0]
    with enter("permits"):
        other = Edition.objects.all()[0]
    if not zones.Router().allow_relation(one, other):
        raise ValueError("not related")


# connections: the door's own settings, or the same with one of them taken away


@contextlib.contextmanager
def link(**changed: Any) -> Iterator[Any]:
    """A pooled connection of permits with the door's own options, or some of them changed; ``pool`` parts by name."""
    settings = copy.deepcopy(connections.settings[alias("permits")])
    pool = {**settings["OPTIONS"]["pool"], "max_size": 1, **changed.pop("pool", {})}
    settings["OPTIONS"] |= {**changed, "pool": {name: part for name, part in pool.items() if part is not None}}
    made = DatabaseWrapper(settings, alias=f"permits-{hashlib.sha256(repr(changed).encode()).hexdigest()[:8]}")
    try:
        yield made
    finally:
        made.close()
        made.close_pool()


def ask(made: Any, statement: str, values: Any = None) -> Any:
    """The first value of a statement's answer, as Django sends it."""
    with made.cursor() as cursor:
        cursor.execute(statement, values)
        return cursor.fetchone()[0] if cursor.description else None


def poisoned(statement: str, then: str, washed: bool = True) -> dict[str, Any]:
    """One request leaves something in its session; what the next request on the same connection gets."""
    with link(pool={} if washed else {"reset": None}) as made:
        first = ask(made, "select pg_backend_pid()")
        ask(made, statement)
        made.close()  # back into the pool
        return {"same": first == ask(made, "select pg_backend_pid()"), "got": ask(made, then)}


QUESTION = b"select 'mine: ' || $1::text"


@contextlib.contextmanager
def prepared(**changed: Any) -> Iterator[Any]:
    """`link` as `korpu.store.prepared` finds it; asks its question on it."""
    with link(**changed) as made:
        connections[made.alias] = made
        try:
            yield made
        finally:
            del connections[made.alias]


def question(made: Any) -> str:
    """What a person's request gets; the connection goes back into the pool afterwards."""
    ((answer,),) = asked_prepared(made.alias, QUESTION, ["hello"])
    made.close()
    return str(answer)


def replaced(looked_at: bool = True) -> str:
    """An attacker puts a statement of their own under every name ours could have; what the next person's request gets."""
    with prepared(pool={} if looked_at else {"reset": lambda connection: connection.execute("reset all")}) as made:
        question(made)
        for number in range(12):
            name = f'"_pg3_{number}"'
            with contextlib.suppress(Exception):
                ask(made, f"deallocate {name}")
            ask(made, f"prepare {name} (text) as select 'stolen: ' || $1::text")
        made.close()
        return question(made)


def forgotten() -> list[str]:
    """An attacker makes a session forget what it had prepared; what the next two requests get."""
    with prepared() as made:
        question(made)
        ask(made, 'deallocate "_pg3_0"')
        made.close()
        got = []
        for _ in range(2):
            try:
                got.append(question(made))
            except Error as trouble:
                got.append(type(trouble).__name__)
                made.close()
        return got


def prepared_by_itself() -> int:
    """How many statements are prepared after one of Django's was asked many times."""
    with prepared() as made:
        for _ in range(20):
            ask(made, "select 'mine: ' || %s::text", ["hello"])
        return int(ask(made, "select count(*) from pg_prepared_statements"))


_held: list[Any] = []


def hold(secret: str, literal: bool = False, **changed: Any) -> int:
    """Run a statement with a secret and keep the connection open, as a slow request does; its backend's process id."""
    holder = link(**changed)
    made = holder.__enter__()
    _held.append((holder, made))
    pid = ask(made, "select pg_backend_pid()")
    made.set_autocommit(False)
    ask(made, f"select '{secret}'::text") if literal else ask(made, "select %s::text", [secret])
    return int(pid)


def let_go() -> None:
    """Give back what `hold` kept."""
    while _held:
        holder, made = _held.pop()
        made.rollback()
        made.set_autocommit(True)
        holder.__exit__(None, None, None)


def say(statement: str) -> Any:
    """A statement in permits by the door's own login."""
    with enter("permits") as name:
        return ask(connections[name], statement)
