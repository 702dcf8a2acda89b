"""Payments."""

from django.db import models

from korpu.store.rows import OwnedRow


class Payment(OwnedRow):
    """A state fee recorded as paid at collection (Migration Code 46.2). ``amount`` is in minor units of the currency."""

    application = models.UUIDField()
    amount = models.PositiveIntegerField()
    article = models.CharField(max_length=20)
    receipt = models.CharField(max_length=60)
    officer = models.CharField(max_length=10)
    paid_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["application", "person", "filer", "office"], name="one_payment_a_case")
        ]
