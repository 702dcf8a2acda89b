"""Drafts and applications."""

from uuid import uuid4

from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models

from korpu.people.models import Identity
from korpu.store.rows import OwnedRow


class Draft(OwnedRow):
    """What someone has typed so far, sealed. Its id and salt become the application's. Expires 30 days after the last save.

    ``version`` counts saves: an older version never overwrites a newer one, both are shown. ``place`` numbers a person's drafts;
    it is given once, so that an address leads to the same draft as long as that draft is kept.
    """

    service = models.CharField(max_length=60)
    edition = models.DateField()
    edition_hash = models.CharField(max_length=64)
    language = models.CharField(max_length=2)
    envelope = models.BinaryField()
    answers = models.BinaryField()
    place = models.PositiveIntegerField()
    version = models.PositiveIntegerField(default=1)
    saved_at = models.DateTimeField()
    expires_at = models.DateTimeField()

    class Meta:
        indexes = [
            models.Index(fields=["filer"], name="draft_of_filer"),
            models.Index(fields=["expires_at"], name="draft_by_end"),
        ]
        constraints = [models.UniqueConstraint(fields=["filer", "place"], name="one_draft_a_place")]


class Application(Identity, OwnedRow):
    """An application as it was filed. It pins the service's edition and its law day, and is never changed.

    ``answers`` and ``contact`` are sealed under the person's data key; ``envelope`` is the person, readable by the keyring only.
    """

    number = models.CharField(max_length=10)
    service = models.CharField(max_length=60)
    edition = models.DateField()
    edition_hash = models.CharField(max_length=64)
    request = models.CharField(max_length=20)
    law_day = models.DateField()
    language = models.CharField(max_length=2)
    envelope = models.BinaryField()
    filer_envelope = models.BinaryField()
    filer_role = models.CharField(max_length=20)
    mandate = models.UUIDField(null=True)
    answers = models.BinaryField()
    contact = models.BinaryField(null=True)
    received_at = models.DateTimeField()

    class Meta:
        indexes = [
            models.Index(fields=["person"], name="application_of_person"),
            models.Index(fields=["filer"], name="application_of_filer"),
            models.Index(fields=["office", "number"], name="application_number"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["id", "person", "filer", "office"], name="one_case_key"),
            models.UniqueConstraint(fields=["number", "filer"], name="number_of_filer"),
        ]


class OfCase(OwnedRow):
    """A row about one application. The database ties (application, person, filer, office) together: see `of_one_case`."""

    application = models.ForeignKey(Application, models.PROTECT, db_constraint=False, db_index=False, related_name="+")

    class Meta:
        abstract = True


class Entry(OfCase):
    """What an application is found by. ``tokens`` follow from the application: `korpu.applications.tokens`."""

    tokens = SearchVectorField()

    class Meta:
        abstract = True


class SearchEntry(Entry):
    """For the application's own office: ``tokens`` in plain, and the name in plain Latin letters, to be compared."""

    name = models.TextField()
    born_on = models.DateField()
    heard = models.BooleanField(default=False)
    """Whether every part of the name stands among the `NamePart` of the office."""

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["application", "person", "filer", "office"], name="one_search_entry_a_case")
        ]
        indexes = [
            GinIndex(fields=["tokens"], fastupdate=False, name="search_entry_tokens"),
            models.Index(fields=["id"], condition=models.Q(heard=False), name="search_entry_unheard"),
        ]


class NamePart(models.Model):
    """A part of a name, plain, that somebody at an office bears: what a misspelt one may have meant. Whose it is stands nowhere."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    office = models.CharField(max_length=40)
    part = models.TextField()
    tokens = SearchVectorField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["office", "part"], name="one_name_part_an_office")]
        indexes = [GinIndex(fields=["tokens"], fastupdate=False, name="name_part_tokens")]


class BlindEntry(Entry):
    """For every other office, which learns from it that there is a case and where: ``tokens`` are made by the keyring."""

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["application", "person", "filer", "office"], name="one_blind_entry_a_case")
        ]
        indexes = [GinIndex(fields=["tokens"], fastupdate=False, name="blind_entry_tokens")]
