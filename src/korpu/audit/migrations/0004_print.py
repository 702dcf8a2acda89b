from django.db import migrations, models

ACTS = ("list", "search", "case", "document", "letter", "print")


class Migration(migrations.Migration):
    dependencies = [("audit", "0003_kept_for_a_time")]
    operations = [
        migrations.AlterField(
            "access", "act", models.CharField(choices=[(word, word) for word in ACTS], max_length=20)
        ),
    ]
