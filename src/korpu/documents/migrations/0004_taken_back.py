from django.db import migrations, models

STATUS = ("valid", "withdrawn", "taken_back")


class Migration(migrations.Migration):
    dependencies = [("documents", "0003_kept_for_a_time")]
    operations = [
        migrations.AlterField(
            "pendingletter", "status", models.CharField(choices=[(word, word) for word in STATUS], max_length=20)
        ),
    ]
