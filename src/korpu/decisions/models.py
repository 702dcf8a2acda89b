"""Decisions."""

from django.db import models

from korpu.applications.models import OfCase

OUTCOMES = ("grant", "refuse", "no_ground", "cancel")


class Decision(OfCase):
    """A decision that stands; what was granted may be cancelled by a second one.

    A refusal or a cancellation by an officer has a second officer; the database itself refuses one without. What the law does by
    itself has its article as ``officer``. ``sealed`` holds the reasons and the receipt: law hash, engine version, facts used and
    trace, from which it can be replayed. ``receipt_hash`` is the receipt's own: the event that tells the decision says it too, so
    that the record holds it, and another receipt that the law would also bear is seen to be another.
    """

    outcome = models.CharField(max_length=10, choices=[(word, word) for word in OUTCOMES])
    articles = models.JSONField()
    law_day = models.DateField()
    law_hash = models.CharField(max_length=64)
    receipt_hash = models.CharField(max_length=64, default="")
    valid_until = models.DateField(null=True)
    sealed = models.BinaryField()
    officer = models.CharField(max_length=10)
    approver = models.CharField(max_length=10, blank=True)
    decided_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["application", "person", "filer", "office"], condition=~models.Q(outcome="cancel"),
                name="one_decision_a_case",
            ),
            models.UniqueConstraint(
                fields=["application", "person", "filer", "office"], condition=models.Q(outcome="cancel"),
                name="one_cancellation_a_case",
            ),
            models.CheckConstraint(
                condition=models.Q(outcome="grant")
                | models.Q(outcome="cancel", officer__startswith="law:", approver="")
                | (~models.Q(approver="") & ~models.Q(approver=models.F("officer"))),
                name="refusal_has_second_officer",
            ),
        ]  # fmt: skip
