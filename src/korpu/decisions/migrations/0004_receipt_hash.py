from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("decisions", "0003_cancellations")]
    operations = [
        migrations.AddField("decision", "receipt_hash", models.CharField(default="", max_length=64)),
    ]
