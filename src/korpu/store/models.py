"""The outbox and the marks that make an act happen once."""

from django.db import models
from django.db.models.functions import Now

from korpu.store.rows import OwnedRow


class Once(OwnedRow):
    """The mark of an act that a person sent. ``salt`` is the client's key, hashed; the same key finds the same row again."""

    fingerprint = models.BinaryField(max_length=32)
    application = models.UUIDField()
    made_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["made_at"], name="mark_by_age")]


class Outbox(models.Model):
    """Something still to be sent or done. Written in the act's own transaction; the zone's worker turns it into a job.

    The database chooses the id: a door that may add but not read must not be able to name one.
    """

    id = models.UUIDField(primary_key=True, db_default=models.Func(function="gen_random_uuid"))
    kind = models.CharField(max_length=40)
    application = models.UUIDField()
    person = models.CharField(max_length=64)
    filer = models.CharField(max_length=64)
    office = models.CharField(max_length=40)
    body = models.JSONField(default=dict)
    made_at = models.DateTimeField(db_default=Now())
    done_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            models.Index(fields=["made_at"], condition=models.Q(done_at=None), name="outbox_waiting"),
            models.Index(fields=["done_at"], name="outbox_by_age"),
        ]
