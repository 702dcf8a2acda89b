"""Decisions."""

from django.db import models

from korpu.applications.models import OfCase


class Decision(OfCase):
    """A decision that stands. A refusal has a second officer; the database itself refuses one without.

    ``sealed`` holds the reasons and the receipt: law hash, engine version, facts used and trace, from which it can be replayed.
    """

    outcome = models.CharField(max_length=10, choices=[(word, word) for word in ("grant", "refuse", "no_ground")])
    articles = models.JSONField()
    law_day = models.DateField()
    law_hash = models.CharField(max_length=64)
    valid_until = models.DateField(null=True)
    sealed = models.BinaryField()
    officer = models.CharField(max_length=10)
    approver = models.CharField(max_length=10, blank=True)
    decided_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["application", "person", "filer", "office"], name="one_decision_a_case"),
            models.CheckConstraint(
                condition=models.Q(outcome="grant")
                | (~models.Q(approver="") & ~models.Q(approver=models.F("officer"))),
                name="refusal_has_second_officer",
            ),
        ]
