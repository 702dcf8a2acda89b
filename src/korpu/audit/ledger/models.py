"""Tables of the ledger zone. Only the sequencer adds; nobody changes or removes."""

from django.db import models


class Leaf(models.Model):
    """One leaf in the one order. ``index`` has no gaps; ``id`` is the pending leaf's id in its zone."""

    index = models.BigIntegerField(primary_key=True)
    id = models.UUIDField(unique=True)
    zone = models.CharField(max_length=20)
    hash = models.BinaryField(max_length=32)
    carried_at = models.DateTimeField()


class Letter(models.Model):
    """An entry of the letter register; the newest entry of a code says whether the letter stands."""

    id = models.UUIDField(primary_key=True)
    code = models.CharField(max_length=12, db_index=True)
    payload_hash = models.BinaryField(max_length=32)
    file_sha256 = models.BinaryField(max_length=32, db_index=True)
    status = models.CharField(max_length=20)
    registered_at = models.DateTimeField()
