"""Who looked, and leaves on their way to the ledger."""

from django.db import models
from django.db.models.functions import Now

from korpu.store.rows import OwnedRow

ACTS = ("list", "search", "case", "document", "letter", "print", "receipt")


class Access(OwnedRow):
    """One look at a person's data by staff. The person sees it on the timeline.

    A list costs one row per person, officer and day; a search hit, an opened case and an opened document always one each.
    """

    application = models.UUIDField(null=True)
    officer = models.CharField(max_length=40)
    act = models.CharField(max_length=20, choices=[(word, word) for word in ACTS])
    purpose = models.CharField(max_length=60)
    fields = models.JSONField(default=list)
    day = models.DateField()
    at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["person", "-at"], name="access_of_person")]
        constraints = [
            models.UniqueConstraint(
                fields=["office", "person", "officer", "day"], condition=models.Q(act="list"), name="one_list_row_a_day"
            )
        ]


class PendingLeaf(models.Model):
    """A leaf in its final form, waiting for the sequencer. ``index`` is its place in the ledger once it is there.

    It stays 30 days after ``carried_at``, so that a ledger that was restored from a copy can be filled again.
    """

    id = models.UUIDField(primary_key=True, db_default=models.Func(function="gen_random_uuid"))
    hash = models.BinaryField(max_length=32)
    made_at = models.DateTimeField(db_default=Now())
    index = models.BigIntegerField(null=True)
    carried_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            models.Index(fields=["made_at"], condition=models.Q(index=None), name="leaf_waiting"),
            models.Index(fields=["carried_at"], name="leaf_by_age"),
        ]
