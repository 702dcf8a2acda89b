from django.db import migrations, models
from django.utils import timezone


def say_day_and_service(apps, schema_editor):
    """Payments that were recorded before: their day is the local one, their service the application's."""
    payment, application = apps.get_model("payments", "Payment"), apps.get_model("applications", "Application")
    for row in payment.objects.all():
        row.paid_on = timezone.localdate(row.paid_at)
        row.service = application.objects.get(id=row.application).service
        row.save(update_fields=["paid_on", "service"])


class Migration(migrations.Migration):
    dependencies = [("payments", "0002_honest_rows"), ("applications", "0002_honest_rows")]
    operations = [
        migrations.AddField("payment", "service", models.CharField(max_length=60, default=""), preserve_default=False),
        migrations.AddField("payment", "paid_on", models.DateField(null=True)),
        migrations.AlterField("payment", "receipt", models.CharField(max_length=60, blank=True)),
        migrations.RunPython(say_day_and_service, migrations.RunPython.noop),
        migrations.AlterField("payment", "paid_on", models.DateField()),
        migrations.AddConstraint(
            "payment",
            models.UniqueConstraint(
                condition=models.Q(("receipt", ""), _negated=True),
                fields=("office", "receipt"),
                name="one_case_a_receipt",
            ),
        ),
        migrations.AddIndex("payment", models.Index(fields=["office", "paid_on"], name="paid_on_day")),
    ]
