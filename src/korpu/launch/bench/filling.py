# ruff: noqa: S608 — statements of the administrator, with names from the catalogue
"""A case zone filled in bulk with invented people, for measuring a search: tables, indexes and row policies as in production.

Every row is a copy of one application that was filed through the portal, with another person in it. People are loaded with COPY
by the server's administrator, and the server makes their rows; what an index holds is computed by the product's own code and
blinded by the running keyring.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any
from uuid import uuid4

from korpu.applications.tokens import case_word, nearly, plain_words, whole_words
from korpu.kernel.codes import case_number
from korpu.launch import secrets_of
from korpu.launch.bench.invented import Person
from korpu.launch.console import Say
from korpu.launch.throwaway import Installation
from korpu.people.spelling import parts
from korpu.store.keyring_client import Keyring

ZONE, YEAR = "permits", 2026
BATCH, ASKED_AT_ONCE = 10_000, 500
TABLES = ("applications_application", "applications_searchentry", "applications_blindentry", "cases_casenow")
WAITING = (
    "create unlogged table waiting (n int, office text, number text, surname text, given_names text, born_on date, sex text, "
    "citizenship text, document_number text, name text, tokens tsvector, blind tsvector)"
)
"""Where people wait before the server makes rows of them."""
PERSON = "encode(sha256(convert_to('person ' || n, 'UTF8')), 'hex')"


@dataclass(frozen=True)
class Filed:
    """Somebody with a case: its number and its office."""

    person: Person
    number: str
    office: str


def fill(place: Installation, people: Iterable[Person], offices: Iterable[str], say: Say) -> list[Filed]:
    """Give everybody one case, each at the next of ``offices``; they come in their order. The zone must hold one filed case."""
    filed = [
        Filed(person, case_number(YEAR, n), office)
        for n, (person, office) in enumerate(zip(people, offices, strict=False))
    ]
    ring = _keyring(place)
    with place.admin(ZONE) as admin:
        admin.execute(WAITING)
        for loaded in _load(admin, ring, filed):
            say(f"{loaded:,} people wait for their rows")
        _make_rows(admin, say)
        say(f"{_name_parts(admin, filed):,} parts of names")
        admin.execute("drop table waiting")
    return filed


def _keyring(place: Installation) -> Keyring:
    told = secrets_of.read(place.places, "worker")["keyring"]
    return Keyring(told["socket"], told["token"])


def _load(admin: Any, ring: Keyring, filed: list[Filed]) -> Iterator[int]:
    """Batch by batch; yields how many are there."""
    everybody, n = iter(filed), 0
    while batch := list(islice(everybody, BATCH)):
        blinded = iter(_blinded(ring, [_whole(each) for each in batch]))
        with admin.cursor().copy("copy waiting from stdin") as copy:
            for each in batch:
                copy.write_row(_row(n, each, next(blinded)))
                n += 1
        yield n


def _whole(each: Filed) -> list[str]:
    person = each.person
    name = f"{person.surname} {person.given_names}"
    return [case_word(each.number), *whole_words(name, person.born_on, person.document_number)]


def _blinded(ring: Keyring, words: list[list[str]]) -> Iterator[str]:
    """The blinded words of everybody, asked many at once."""
    flat = [word for each in words for word in each]
    answers = iter([
        word for at in range(0, len(flat), ASKED_AT_ONCE) for word in ring.blind(ZONE, flat[at : at + ASKED_AT_ONCE])
    ])  # fmt: skip
    for each in words:
        yield " ".join(islice(answers, len(each)))


def _row(n: int, each: Filed, blind: str) -> tuple[Any, ...]:
    person = each.person
    name = f"{person.surname} {person.given_names}"
    words = plain_words(name, person.born_on, person.document_number, each.number)
    return (
        n, each.office, each.number, person.surname, person.given_names, person.born_on, person.sex, person.citizenship,
        person.document_number, " ".join(parts(name)), " ".join(words), blind,
    )  # fmt: skip


def _make_rows(admin: Any, say: Say) -> None:
    """Every table's rows from those who wait, its indexes put aside meanwhile and made again as they were."""
    admin.execute(
        "set session_replication_role = replica"
    )  # rows that this file makes fit together; keys hold afterwards
    admin.execute("set maintenance_work_mem = '1GB'")
    model = admin.execute("select id from applications_application order by received_at limit 1").fetchone()[0]
    for table in TABLES:
        say(f"rows and indexes of {table}")
        aside = _indexes(admin, table)
        for name, _ in aside:
            admin.execute(f"drop index {name}")
        admin.execute(_insert(admin, table), {"model": model})
        for _, definition in aside:
            admin.execute(definition)
        admin.execute(f"vacuum analyze {table}")
    admin.execute("reset session_replication_role")


def _name_parts(admin: Any, filed: Iterable[Filed]) -> int:
    """Every part of a name once for its office."""
    names = ((each.office, parts(f"{each.person.surname} {each.person.given_names}")) for each in filed)
    there = set(admin.execute("select office, part from applications_namepart").fetchall())
    new = sorted({(office, part) for office, named in names for part in named} - there)
    with admin.cursor().copy("copy applications_namepart (id, office, part, tokens) from stdin") as copy:
        for office, part in new:
            copy.write_row((uuid4(), office, part, " ".join(nearly(part))))
    admin.execute("vacuum analyze applications_namepart")
    admin.execute("checkpoint")  # what was filled in is on the disk before anybody is timed
    return len(new)


def _indexes(admin: Any, table: str) -> list[tuple[str, str]]:
    """(name, definition) of indexes that no constraint needs."""
    found: list[tuple[str, str]] = admin.execute(
        "select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) from pg_index i "
        "where i.indrelid = %s::regclass and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)",
        (table,),
    ).fetchall()
    return found


def _insert(admin: Any, table: str) -> str:
    """The statement that makes a table's rows: what belongs to a person from ``waiting``, the rest from the model's row."""
    own = "application_id" if table != TABLES[0] else "id"
    salt = f"sha256(convert_to('{table} ' || n, 'UTF8'))"
    application = _owned(f"sha256(convert_to('{TABLES[0]} ' || n, 'UTF8'))")
    fresh = {
        "id": _owned(salt), "salt": salt, "person": PERSON, "filer": PERSON, "office": "waiting.office",
        "application_id": application, "number": "waiting.number", "surname": "waiting.surname",
        "given_names": "waiting.given_names", "born_on": "waiting.born_on", "sex": "waiting.sex", "name": "waiting.name",
        "citizenship": "waiting.citizenship", "document_number": "waiting.document_number",
        "heard": "true", "tokens": "waiting.blind" if table == "applications_blindentry" else "waiting.tokens",
    }  # fmt: skip
    columns = [name for (name,) in admin.execute(
        "select attname from pg_attribute where attrelid = %s::regclass and attnum > 0 and not attisdropped", (table,)
    ).fetchall()]  # fmt: skip
    values = ", ".join(fresh.get(name, f'model."{name}"') for name in columns)
    names = ", ".join(f'"{name}"' for name in columns)
    return f"insert into {table} ({names}) select {values} from waiting, {table} model where model.{own} = %(model)s"


def _owned(salt: str) -> str:
    """The id of a row of the person, from its salt, as `korpu.kernel.ids.owned_id` has it."""
    return f"encode(substring(sha256(decode({PERSON}, 'hex') || {salt}) for 16), 'hex')::uuid"
