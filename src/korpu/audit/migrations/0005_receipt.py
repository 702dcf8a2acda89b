from django.db import migrations, models

ACTS = ("list", "search", "case", "document", "letter", "print", "receipt")


class Migration(migrations.Migration):
    dependencies = [("audit", "0004_print")]
    operations = [
        migrations.AlterField(
            "access", "act", models.CharField(choices=[(word, word) for word in ACTS], max_length=20)
        ),
    ]
