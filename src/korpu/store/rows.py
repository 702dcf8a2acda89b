"""Columns that rows of a case zone have in common, and the SQL that keeps their ids honest."""

from typing import Any, Self
from uuid import UUID

from django.db import connections, migrations, models, router

from korpu.kernel.ids import new_salt, owned_id
from korpu.store.inserting import insert

CASE_KEY = ("person", "filer", "office")


class OwnedRow(models.Model):
    """A row that belongs to someone: its id is derived from the filer's pseudonym and its salt.

    ``person``: pseudonym of whom it concerns. ``filer``: pseudonym of who filed. Both are 64 hex digits, meaningless outside the
    zone. ``office`` names the desk that handles it; a draft has none.
    """

    id = models.UUIDField(primary_key=True, editable=False)
    salt = models.BinaryField(max_length=32)
    person = models.CharField(max_length=64)
    filer = models.CharField(max_length=64)
    filer_reads = models.BooleanField(default=False)
    office = models.CharField(max_length=40, null=True)

    class Meta:
        abstract = True

    @classmethod
    def new(cls, **columns: Any) -> Self:
        """An unsaved row with a fresh salt and the id that follows from it."""
        salt: bytes = columns.pop("salt", None) or new_salt()
        row_id: UUID = owned_id(columns["filer"], salt)
        return cls(id=row_id, salt=salt, **columns)

    def add(self) -> None:
        """Insert a new row."""
        alias = router.db_for_write(type(self), instance=self)
        link, fields = connections[alias], self._meta.concrete_fields
        values = [field.get_db_prep_save(field.pre_save(self, True), link) for field in fields]
        insert(alias, self._meta.db_table, tuple(field.column for field in fields), values)
        self._state.adding, self._state.db = False, alias


def honest_ids(*tables: str) -> migrations.RunSQL:
    """A migration step: each table refuses an id that does not follow from its owner and salt."""
    rule = "id = encode(substring(sha256(decode(filer, 'hex') || salt) for 16), 'hex')::uuid"
    return migrations.RunSQL(
        [f"alter table {table} add constraint {table}_honest_id check ({rule})" for table in tables],
        [f"alter table {table} drop constraint {table}_honest_id" for table in tables],
    )


def of_one_case(*tables: str) -> migrations.RunSQL:
    """A migration step: a row points at an application of the same person, filer and office, or is refused.

    The key holds all four columns so that the refusal is the same whether a stranger's application exists or not.
    """
    key = "application_id, person, filer, office"
    return migrations.RunSQL(
        [
            f"alter table {table} add constraint {table}_of_one_case foreign key ({key}) "
            "references applications_application (id, person, filer, office)"
            for table in tables
        ],
        [f"alter table {table} drop constraint {table}_of_one_case" for table in tables],
    )
