"""Payments."""

from django.db import models

from korpu.store.rows import OwnedRow


class Payment(OwnedRow):
    """A state fee recorded as paid at collection (Migration Code 46.2), or that nothing is to be paid (46.2-1).

    ``amount`` is in minor units of the currency, 0 for a waiver, which has no ``receipt``. ``paid_on`` is the cashier's day.
    """

    application = models.UUIDField()
    service = models.CharField(max_length=60)
    amount = models.PositiveIntegerField()
    article = models.CharField(max_length=20)
    receipt = models.CharField(max_length=60, blank=True)
    officer = models.CharField(max_length=10)
    paid_at = models.DateTimeField()
    paid_on = models.DateField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["application", "person", "filer", "office"], name="one_payment_a_case"),
            models.UniqueConstraint(
                fields=["office", "receipt"], condition=~models.Q(receipt=""), name="one_case_a_receipt"
            ),
        ]
        indexes = [models.Index(fields=["office", "paid_on"], name="paid_on_day")]
