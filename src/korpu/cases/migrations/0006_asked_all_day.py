"""What the worker asks all day long is answered by an index, however many cases there are."""

from django.db import migrations, models


def untold(about: str, column: str) -> migrations.AddIndex:
    """An index over those who were not told."""
    told = models.Q(("standing__told__contains", [about]), _negated=True)
    condition = models.Q(("state", "granted"), told)
    return migrations.AddIndex("casenow", models.Index(condition=condition, fields=[column], name=f"untold_{about}"))


class Migration(migrations.Migration):
    dependencies = [("cases", "0005_pay_by")]
    operations = [
        migrations.AddIndex(
            "casenow",
            models.Index(
                condition=models.Q(("opinion_due_on__isnull", False)), fields=["opinion_due_on"], name="opinion_asked"
            ),
        ),
        untold("pay", "pay_by"),
        untold("expiry", "valid_until"),
    ]
