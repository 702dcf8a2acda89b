from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("cases", "0003_valid_until")]
    operations = [
        migrations.AddField(model_name="casenow", name="pay_by", field=models.DateField(null=True)),
        migrations.AddIndex(
            model_name="casenow",
            index=models.Index(condition=models.Q(("pay_by__isnull", False)), fields=["pay_by"], name="to_be_paid"),
        ),
    ]
