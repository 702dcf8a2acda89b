from django.db import migrations, models

AFTERWARDS = models.Q(next_act__in=("pay", "accept_dwelling", "approve_end"))


class Migration(migrations.Migration):
    dependencies = [("cases", "0004_desk")]
    operations = [
        migrations.AddField(model_name="casenow", name="pay_by", field=models.DateField(null=True)),
        migrations.AddIndex(
            model_name="casenow",
            index=models.Index(condition=models.Q(("pay_by__isnull", False)), fields=["pay_by"], name="to_be_paid"),
        ),
        migrations.RemoveIndex("casenow", "to_collect"),
        migrations.AddIndex(
            model_name="casenow",
            index=models.Index(
                condition=AFTERWARDS, fields=["office", "next_act", "listed_on", "filed_at", "id"], name="to_look_after"
            ),
        ),
    ]
