from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("cases", "0002_honest_rows")]
    operations = [
        migrations.AddField(model_name="casenow", name="valid_until", field=models.DateField(null=True)),
        migrations.AddIndex(
            model_name="casenow",
            index=models.Index(condition=models.Q(("state", "granted")), fields=["valid_until"], name="granted_until"),
        ),
    ]
